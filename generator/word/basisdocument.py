"""The styles of a bureau's own Word file, as the base of ours.

Its styles are found by the name that Word gives them, never by their id: in a file of Dutch Word
``heading 1`` has the id ``Kop1``. How they look stays theirs; what our text needs of them
(numbers, tabs, outline, page breaks) is ours, and so are the ids. What they take from the theme
of the file is written out, because theme, numbering and settings of a document are ours.
"""

from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree

from lxml import etree

from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.toegankelijk.openen import open_bestand
from generator.toegankelijk.pakket import Pakket
from generator.word.namen import IDS, dutch_name, file_name
from generator.word.xml import W_NS

CODE = "WZ192"

Element = etree._Element
W = f"{{{W_NS}}}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_REFERENCES = ("basedOn", "next", "link")
_OURS = ("keepNext", "pageBreakBefore", "numPr", "tabs", "suppressAutoHyphens", "outlineLvl")
"""What our text needs of a paragraph style, whatever it looks like."""
_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
    *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId"),
    *("cnfStyle", "rPr", "sectPr", "pPrChange"),
)
"""The order of the properties of a paragraph in the schema."""
_FONT_PARTS = ("ascii", "hAnsi", "eastAsia", "cs")


class Template(Value, frozen=True, kw_only=True):
    """The styles of a Word file and the fonts of its theme, by ``major`` and ``minor``."""

    styles: Element
    fonts: dict[str, str]


class Merged(Value, frozen=True, kw_only=True):
    """All styles of a document, the names of those that a Word file did not have, its font."""

    styles: Element
    missing: tuple[str, ...]
    font: str


def open_template(path: Path) -> Template:
    """Return the styles in ``path``; raises :class:`InputError` when it is no sound Word file."""
    package = open_bestand(path)
    styles = package.een("styles")
    if styles is None or styles.tag != f"{W}styles":
        raise InputError(
            [
                Finding(
                    code=CODE,
                    level=Level.FOUT,
                    message="de stijlen in dit Word-bestand ontbreken of zijn beschadigd",
                    advice="open het in Word en sla het opnieuw op",
                    place=Place(file=shown(path), line=0),
                )
            ]
        )
    return Template(styles=_editable(styles), fonts=_theme_fonts(package))


def _editable(styles: ElementTree.Element) -> Element:
    """Return the styles as the kind of tree that ours are; the prefix is that of our parts."""
    ElementTree.register_namespace("w", W_NS)
    return etree.fromstring(ElementTree.tostring(styles))


def merged(template: Template, ours: Iterable[Element], language: str) -> Merged:
    """Return the styles of ``template`` completed with ``ours``."""
    styles = deepcopy(template.styles)
    _only_word(styles)
    _write_out_theme(styles, template.fonts)
    _set_language(styles, language)
    for numbers in list(styles.iter(f"{W}numPr")):
        _remove(numbers)  # it points at a list of the other file
    theirs = _by_name(styles)
    pairs = [(own, theirs.get((_kind(own), _name(own).lower()))) for own in ours]
    _make_room(styles, pairs)
    for own, found in pairs:
        if found is None:
            styles.append(own)
        else:
            _adapt(found, own)
    _one_default(styles)
    missing = (_name(own) for own, found in pairs if found is None)
    return Merged(
        styles=styles,
        missing=tuple(dutch_name(name) for name in missing if name in IDS),
        font=_text_font(styles),
    )


def has_style(template: Template, name: str) -> bool:
    """Return whether ``template`` has a paragraph style of this name."""
    return ("paragraph", name.lower()) in _by_name(template.styles)


def _by_name(styles: Element) -> dict[tuple[str, str], Element]:
    """Return the styles by kind and name: as Word writes it, else as Dutch Word shows it."""
    listed = list(styles.iterfind(f"{W}style"))
    found = {(_kind(style), _name(style).lower()): style for style in listed}
    for style in listed:
        found.setdefault((_kind(style), file_name(_name(style)).lower()), style)
    return found


def _set_language(styles: Element, language: str) -> None:
    """Let all text be in ``language``, whatever the file says; style by style says nothing."""
    for lang in list(styles.iter(f"{W}lang")):
        _remove(lang)
    letters = _within(_within(_within(styles, "docDefaults"), "rPrDefault"), "rPr")
    attributes = {f"{W}val": language, f"{W}eastAsia": language, f"{W}bidi": "ar-SA"}
    etree.SubElement(letters, f"{W}lang", attributes)


def _within(parent: Element, tag: str) -> Element:
    """Return the child ``w:tag`` of ``parent``, made as the first one when it is not there."""
    found = parent.find(W + tag)
    if found is None:
        found = etree.Element(W + tag)
        parent.insert(0, found)
    return found


def _text_font(styles: Element) -> str:
    """Return the font of ordinary text in ``styles``, or nothing when they do not say."""
    for place in (f"{W}style[@{W}default='1']/{W}rPr", f"{W}docDefaults/{W}rPrDefault/{W}rPr"):
        for fonts in styles.iterfind(f"{place}/{W}rFonts"):
            if fonts.get(f"{W}ascii"):
                return str(fonts.get(f"{W}ascii"))
    return ""


def _theme_fonts(package: Pakket) -> dict[str, str]:
    theme = package.een("theme")
    if theme is None:
        return {}
    return {
        part: str(latin.get("typeface"))
        for part in ("major", "minor")
        for latin in theme.iterfind(f".//{_A}{part}Font/{_A}latin")
        if latin.get("typeface")
    }


def _only_word(styles: Element) -> None:
    """Take out what is not of WordprocessingML itself: extensions that our file does not name."""
    for element in list(styles.iter()):
        if not str(element.tag).startswith(W):
            _remove(element)
            continue
        for name in list(element.attrib):
            if not str(name).startswith(W):
                del element.attrib[name]


def _write_out_theme(styles: Element, fonts: dict[str, str]) -> None:
    """Replace fonts and colours of the theme by what they are."""
    for element in styles.iter():
        for name in list(element.attrib):
            bare = str(name).removeprefix(W)
            if bare.endswith("Theme") or bare == "cstheme":
                part = bare.removesuffix("Theme").removesuffix("theme")
                font = fonts.get(str(element.attrib.pop(name))[:5], "")
                if part in _FONT_PARTS and font:
                    element.set(f"{W}{part}", font)
            elif bare.startswith("theme"):
                del element.attrib[name]


def _make_room(styles: Element, pairs: list[tuple[Element, Element | None]]) -> None:
    """Give what we know our ids; what stands in the way of our names and ids makes room."""
    ids = {id(found): _id(own) for own, found in pairs if found is not None}
    names = {_name(own).lower() for own, _ in pairs}
    new: dict[str, str] = {}
    for style in list(styles.iterfind(f"{W}style")):
        if id(style) in ids:
            new[_id(style)] = ids[id(style)]
        elif _name(style).lower() in names:
            _remove(style)  # of another kind, so of no use under this name
        else:
            new[_id(style)] = f"{_id(style)}Bureau"
    for style in styles.iterfind(f"{W}style"):
        style.set(f"{W}styleId", new[_id(style)])
        for reference in [r for tag in _REFERENCES for r in style.iterfind(f"{W}{tag}")]:
            target = new.get(str(reference.get(f"{W}val")))
            if target is None:
                style.remove(reference)
            else:
                reference.set(f"{W}val", target)


def _adapt(found: Element, own: Element) -> None:
    """Give a style of theirs our name, and the properties that our text cannot do without."""
    name = found.find(f"{W}name")
    if name is not None:
        name.set(f"{W}val", _name(own))
    mine = own.find(f"{W}pPr")
    if mine is None:
        return
    properties = found.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        _after_head(found, properties)
    tags = [tag for tag in _OURS if mine.find(W + tag) is not None]
    if "numPr" in tags or "tabs" in tags:
        tags.append("ind")
    for tag in tags:
        _replace(properties, tag, mine.find(W + tag))


def _replace(properties: Element, tag: str, new: Element | None) -> None:
    for old in properties.findall(W + tag):
        properties.remove(old)
    if new is None:
        return
    place = _ORDER.index(tag)
    later = [c for c in properties if _ORDER.index(str(c.tag).removeprefix(W)) > place]
    copy = deepcopy(new)
    if later:
        later[0].addprevious(copy)
    else:
        properties.append(copy)


def _after_head(style: Element, properties: Element) -> None:
    """Put ``w:pPr`` where the schema wants it: before the letters and the parts of tables."""
    later = [c for c in style if str(c.tag).removeprefix(W) in ("rPr", "tblPr", "trPr", "tcPr")]
    if later:
        later[0].addprevious(properties)
    else:
        style.append(properties)


def _one_default(styles: Element) -> None:
    """Let text without a style be ``Normal``, whatever was the default there."""
    for style in styles.iterfind(f"{W}style"):
        if _kind(style) == "paragraph":
            style.set(f"{W}default", "1" if _name(style) == "Normal" else "0")


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _kind(style: Element) -> str:
    return str(style.get(f"{W}type") or "paragraph")


def _id(style: Element) -> str:
    return str(style.get(f"{W}styleId") or "")


def _name(style: Element) -> str:
    name = style.find(f"{W}name")
    return "" if name is None else str(name.get(f"{W}val") or "")
