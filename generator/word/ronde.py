"""A review copy: Word records every change, and nobody can switch that off by accident."""

from xml.parsers import expat

from generator.core.value import replace
from generator.word.huisstijl import Base

_RECORD = '<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'
_BEFORE = frozenset(
    {
        *("w:writeProtection", "w:view", "w:zoom", "w:removePersonalInformation"),
        *("w:removeDateAndTime", "w:doNotDisplayPageBoundaries", "w:displayBackgroundShape"),
        *("w:printPostScriptOverText", "w:printFractionalCharacterWidth", "w:printFormsData"),
        *("w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts", "w:saveFormsData"),
        *("w:mirrorMargins", "w:alignBordersAndEdges", "w:bordersDoNotSurroundHeader"),
        *("w:bordersDoNotSurroundFooter", "w:gutterAtTop", "w:hideSpellingErrors"),
        *("w:hideGrammaticalErrors", "w:activeWritingStyle", "w:proofState", "w:formsDesign"),
        *("w:attachedTemplate", "w:linkStyles", "w:stylePaneFormatFilter"),
        *("w:stylePaneSortMethod", "w:documentType", "w:mailMerge", "w:revisionView"),
    }
)
"""What stands before the recording of changes in the order that Word asks of its settings."""


def for_review(base: Base) -> Base:
    """Return the house style ``base`` with the recording of changes on, without a password."""
    parts = tuple(
        replace(part, text=_recording(part.text)) if part.kind == "settings" else part
        for part in base.parts
    )
    return replace(base, parts=parts)


def _recording(settings: str) -> str:
    data = settings.encode()
    at = _place(data)
    return (data[:at] + _RECORD.encode() + data[at:]).decode()


def _place(data: bytes) -> int:
    """Return where the first setting begins that stands after the recording of changes."""
    places: list[int] = []
    depth = 0
    parser = expat.ParserCreate()

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth == 2 and tag not in _BEFORE:
            places.append(parser.CurrentByteIndex)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        if depth == 0:
            places.append(parser.CurrentByteIndex)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(data, True)
    return places[0]
