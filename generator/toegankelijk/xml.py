"""The names of WordprocessingML, and the one place where XML of strangers is read."""

from typing import cast

from lxml import etree

Element = etree._Element

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = f"{{{_OFFICE}/relationships}}"
A = f"{{{_DRAWING}/main}}"
WP = f"{{{_DRAWING}/wordprocessingDrawing}}"
PIC = f"{{{_DRAWING}/picture}}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
DECORATIEF = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
RELATIES = f"{{{_PACKAGE}/relationships}}"
TYPEN = f"{{{_PACKAGE}/content-types}}"
DC = "{http://purl.org/dc/elements/1.1/}"
KERN = f"{{{_PACKAGE}/metadata/core-properties}}"

WAARDE = f"{W}val"
_MET_RELATIE = etree.XPath("//*[@r:*]", namespaces={"r": R[1:-1]})
ONWAAR = ("0", "false", "off", "none")


def ontleed(data: bytes) -> Element:
    """Return ``data`` as a tree, without comments; raises ``ValueError`` when it is no XML.

    Nothing outside the bytes is ever read, and no entity is filled in. A document type, which no
    Word file has and which can be used to fill the memory, is refused.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("document type")
    return root


def zonder_terugval(root: Element) -> Element:
    """Return ``root`` without what is only there for Word before 2010, and so is said twice."""
    for terugval in list(root.iter(f"{MC}Fallback")):
        ouder = terugval.getparent()
        if ouder is not None:
            ouder.remove(terugval)
    return root


def met_relatie(root: Element) -> list[Element]:
    """Return the elements under ``root`` that point at another part."""
    return cast(list[Element], _MET_RELATIE(root))


def waarde(ouder: Element | None, tag: str, attribuut: str = "val") -> str:
    """Return the attribute ``w:attribuut`` of the child ``w:tag`` of ``ouder``, or nothing."""
    kind = None if ouder is None else ouder.find(W + tag)
    return "" if kind is None else str(kind.get(W + attribuut) or "")


def aan(ouder: Element | None, tag: str) -> bool | None:
    """Return whether the switch ``w:tag`` in ``ouder`` is on; ``None`` when it is not there."""
    kind = None if ouder is None else ouder.find(W + tag)
    return None if kind is None else kind.get(WAARDE, "1") not in ONWAAR


def getal(tekst: str, anders: int = 0) -> int:
    """Return ``tekst`` as a whole number; ``anders`` when it is none."""
    kaal = tekst.removeprefix("-")
    if not (kaal.isascii() and kaal.isdigit() and len(kaal) < 12):
        return anders
    return int(tekst)
