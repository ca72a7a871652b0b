"""The names of WordprocessingML, and the one place where XML of strangers is read."""

import re
from collections.abc import Container, Iterable, Iterator
from xml.etree import ElementTree

Element = ElementTree.Element

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

WAARDE = f"{W}val"
_DOCTYPE = re.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E")
_CODERING = re.compile(rb"""\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)""")
_DIEPST = 250
"""Elements around one another; nested tables in a real document come to some tens."""
_CODERINGEN = (b"utf-8", b"utf-16", b"us-ascii")
ONWAAR = ("0", "false", "off", "none")


def ontleed(data: bytes) -> Element:
    """Return ``data`` as a tree, without comments; raises ``ValueError`` when it is no XML.

    Nothing outside the bytes is ever read. A document type, which no Word file has and which can
    be used to fill the memory, is refused, and so are encodings in which it could hide.
    """
    declared = _CODERING.match(data)
    if _DOCTYPE.search(data) or (declared and declared[1].lower() not in _CODERINGEN):
        raise ValueError("document type or unusual encoding")
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from error


def te_diep(root: Element) -> bool:
    """Whether more elements are around one another than any real document has."""
    laag = [root]
    for _ in range(_DIEPST):
        laag = [kind for ouder in laag for kind in ouder]
    return bool(laag)


def zonder_terugval(root: Element) -> Element:
    """Return ``root`` without what is only there for Word before 2010, and so is said twice."""
    for keuze in root.iter(f"{MC}AlternateContent"):
        for terugval in keuze.findall(f"{MC}Fallback"):
            keuze.remove(terugval)
    return root


def van_soort(root: Element, tags: Container[str]) -> Iterator[Element]:
    """Yield the elements under ``root`` with one of ``tags``."""
    return (element for element in root.iter() if element.tag in tags)


def met_relatie(root: Element) -> Iterator[tuple[str, Element]]:
    """Yield what points at another part; an empty id is Word's way to say none."""
    for element in root.iter():
        for naam, id in element.items():  # "attrib" makes a dict for each element
            if naam.startswith(R) and id:
                yield id, element


class Ouders:
    """What is around an element: a tree only knows what is inside, so it is looked up at need."""

    def __init__(self, wortels: Iterable[Element]) -> None:
        self._wortels = tuple(wortels)
        self._ouder: dict[Element, Element] = {}

    def boven(self, element: Element) -> Iterator[Element]:
        """Yield the elements around ``element``, the nearest first."""
        if not self._ouder:
            self._ouder = {
                kind: ouder for wortel in self._wortels for ouder in wortel.iter() for kind in ouder
            }
        while element in self._ouder:
            element = self._ouder[element]
            yield element


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
