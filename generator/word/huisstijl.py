"""Prepares the Word house style once: the parts of a package that are the same in every document.

``docx`` is imported here only, and only when the cache does not know the house style yet.
"""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from generator.core.cache import Cache, made_by
from generator.core.seen import fingerprint, read_bytes
from generator.core.style import DEFAULT, Cover, Style
from generator.core.value import Value, from_json, replace, to_json
from generator.word.instellingen import fonts_xml, settings_xml
from generator.word.namen import IDS
from generator.word.stijlen import style_defs
from generator.word.stijlxml import style_xml
from generator.word.xml import W_NS

if TYPE_CHECKING:
    from lxml import etree

    from generator.word.basisdocument import Merged

_KEPT = {"Default Paragraph Font", "Normal Table", "No List"}
_SOURCES = (
    "basisdocument.py",
    "huisstijl.py",
    "instellingen.py",
    "namen.py",
    "stijldef.py",
    "stijlen.py",
    "stijlxml.py",
    "xml.py",
)


class BasePart(Value, frozen=True, kw_only=True):
    """One part of the package: its name, its kind (the tail of its content type) and its text."""

    name: str
    kind: str
    text: str


class Base(Value, frozen=True, kw_only=True):
    """A prepared house style: its look and the parts that every document shares.

    ``missing`` are the styles that the Word file it is based on does not have, and ``font`` is
    that of ordinary text in it, if it says so.
    """

    look: Style
    missing: tuple[str, ...] = ()
    font: str = ""
    parts: tuple[BasePart, ...]


def prepare_base(cache: Cache, look: Style = DEFAULT, template: Path | None = None) -> Base:
    """Return the Word house style for ``look``, from ``cache`` when it was prepared before.

    The styles of the Word file ``template``, if there is one, go before those of ``look``. Raises
    :class:`~generator.core.errors.InputError` when it is no sound Word file.
    """
    key = f"{_key(look)}-{_digest(template)}"
    base = _read(cache.get(key))
    if base is None:
        base = _prepare(look, template)
        cache.put(key, to_json(base))
    return base


def _read(kept: bytes | None) -> Base | None:
    """Return the house style as it was kept; damaged bytes are as good as none."""
    try:
        return None if kept is None else from_json(kept, Base)
    except ValueError:
        return None


def _key(look: Style) -> str:
    """Everything the house style is made from: its look and the text of the code that makes it."""
    here = Path(__file__)
    code = made_by(*(str(here.with_name(name)) for name in _SOURCES))
    return f"word-huisstijl-{code}-{hashlib.sha256(to_json(look)).hexdigest()}"


def _digest(template: Path | None) -> str:
    try:
        return fingerprint(read_bytes(template)) if template else ""
    except OSError:
        return ""  # opening it says what is the matter


def _prepare(look: Style, template: Path | None) -> Base:
    import docx

    document = docx.Document()
    empty = document.styles.element
    kept = [style for style in empty.style_lst if style.name_val in _KEPT]
    under = _on_template(template, kept, look) if template else None
    styles = under.styles if under else _on_nothing(empty, kept, look)
    theme = next(p for p in document.part.package.iter_parts() if "theme" in p.partname)
    return Base(
        look=look,
        missing=under.missing if under else (),
        font=under.font if under else "",
        parts=(
            BasePart(name="styles", kind="styles", text=_text(styles)),
            BasePart(name="settings", kind="settings", text=settings_xml(look)),
            BasePart(name="fontTable", kind="fontTable", text=fonts_xml(look)),
            BasePart(name="theme/theme1", kind="theme", text=_theme(theme.blob, look)),
        ),
    )


def _own_styles(look: Style) -> "list[etree._Element]":
    written = [*map(style_xml, style_defs(look)), _table_style(look)]
    return [_element(xml) for xml in written]


def _on_nothing(
    styles: "etree._Element", kept: "list[etree._Element]", look: Style
) -> "etree._Element":
    """Return ``styles`` with what is ``kept`` of them and our own styles only."""
    for style in styles.findall(f"{{{W_NS}}}style"):
        styles.remove(style)
    styles.extend([*kept, *_own_styles(look)])
    _set_defaults(styles, look)
    return styles


def _on_template(path: Path, kept: "list[etree._Element]", look: Style) -> "Merged":
    """Return the styles of a bureau completed with ours.

    The title of a bureau keeps its own colours, so our coloured ground behind it goes.
    """
    from generator.word.basisdocument import has_style, merged, open_template

    template = open_template(path)
    if has_style(template, "Title"):
        look = replace(look, cover=Cover(ground="FFFFFF", ink=look.tint, edge="FFFFFF"))
    return merged(template, [*kept, *_own_styles(look)], look.language)


def _element(xml: str) -> "etree._Element":
    from docx.oxml import parse_xml

    element: etree._Element = parse_xml(xml)
    return element


def _text(element: "etree._Element") -> str:
    from lxml import etree

    etree.cleanup_namespaces(element, keep_ns_prefixes=["w", "w14"])
    etree.indent(element, space="")
    data: bytes = etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data.decode("utf-8")


def _set_defaults(styles: "etree._Element", look: Style) -> None:
    """Let text without any style have the house font and language as well."""
    font, size = look.font, round(look.size * 2)
    new = _element(
        f'<w:docDefaults xmlns:w="{W_NS}"><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{look.language}" w:eastAsia="{look.language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    for old in styles.findall(f"{{{W_NS}}}docDefaults"):
        styles.replace(old, new)


def _table_style(look: Style) -> str:
    """Return the frame of a table of figures: horizontal rules and a coloured header row."""
    name = "Tabel woonzorgvisie"
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{look.rule}"'
    edge = f'w:val="single" w:sz="8" w:space="0" w:color="{look.tint}"'
    return (
        f'<w:style xmlns:w="{W_NS}" w:type="table" w:customStyle="1" w:styleId="{IDS[name]}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders><w:top {edge}/><w:bottom {edge}/><w:insideH {rule}/>"
        '</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto"'
        f' w:fill="{look.head_ground}"/></w:tcPr></w:tblStylePr></w:style>'
    )


def _theme(blob: bytes, look: Style) -> str:
    """Give new text, charts and shapes in Word the font and the colours of the house."""
    from lxml import etree

    root = etree.fromstring(blob)
    a = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    for part, font in (("major", look.heading_font), ("minor", look.font)):
        for latin in root.iterfind(f".//{a}{part}Font/{a}latin"):
            latin.set("typeface", font)
    colors = {f"accent{n}": color for n, color in enumerate(look.palette, start=1)}
    colors |= {"dk2": look.tint, "lt2": look.ground, "hlink": look.link, "folHlink": look.link}
    for name, color in colors.items():
        for old in root.iter(f"{a}{name}"):
            old[0].set("val", color)
    return _text(root)
