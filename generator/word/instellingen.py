"""Fixed parts of the package that are written as they are: settings and fonts."""

from generator.core.style import Style
from generator.core.typeface import typeface
from generator.word.xml import DECLARATION, ROOT, W_NS, escape

_COMPAT = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
)
_COLORS = (
    *(("bg1", "light1"), ("t1", "dark1"), ("bg2", "light2"), ("t2", "dark2")),
    *((f"accent{n}", f"accent{n}") for n in range(1, 7)),
    *(("hyperlink", "hyperlink"), ("followedHyperlink", "followedHyperlink")),
)


def settings_xml(look: Style) -> str:
    """Return ``word/settings.xml``: Dutch hyphenation, current Word, footnote separators.

    There is no ``updateFields``: it makes Word ask a question each time the file is opened.
    """
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in _COMPAT
    )
    colors = " ".join(f'w:{name}="{value}"' for name, value in _COLORS)
    return (
        f'{DECLARATION}<w:settings {ROOT}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/><w:autoHyphenation/>'
        '<w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f'<w:compat>{compat}</w:compat><w:themeFontLang w:val="{look.language}"/>'
        f'<w:clrSchemeMapping {colors}/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def fonts_xml(look: Style) -> str:
    """Return ``word/fontTable.xml``, which names a stand-in with the same letter widths."""
    fonts = "".join(map(_font, dict.fromkeys((look.font, look.heading_font))))
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{W_NS}">{fonts}'
        f'<w:font w:name="{look.code_font}"><w:charset w:val="00"/>'
        '<w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font></w:fonts>'
    )


def _font(name: str) -> str:
    face = typeface(name)
    other = f'<w:altName w:val="{face.stand_in}"/>' if face.stand_in else ""
    return (
        f'<w:font w:name="{escape(name)}">{other}<w:charset w:val="00"/>'
        f'<w:family w:val="{face.family}"/><w:pitch w:val="variable"/></w:font>'
    )
