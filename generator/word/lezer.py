"""What a Word file of ours says, to compare it with the Markdown file of the same document."""

from generator.toegankelijk.lezing import Alinea, Lezing
from generator.word.namen import IDS

_STORIES = ("", "voetnoten")
_FRONT = ("Voorblad gebied", "Title", "Subtitle", "Voorblad regel", "Kop voorwerk", "Colofon")
_LISTS = ("TOC Heading", "Kop lijst", "table of figures")
_KINDS = ("toc ", "Kader soort ")
_SKIPPED = {IDS[name] for name in IDS if name in _FRONT + _LISTS or name.startswith(_KINDS)}
_RAISED = IDS["footnote reference"]


def body_words(lezing: Lezing) -> list[str]:
    """Return the text a reader sees, one string per paragraph, in reading order.

    Left out: the front page and the colophon, the table of contents and the other lists, headers
    and footers, the words that name the kind of a box, and every number that Word makes itself,
    but for those of captions ("Tabel 3:") and of references to them.
    Footnotes come last, in the order of their numbers. A line break is a newline.

    Only for files from our own writer: it knows their styles.
    """
    texts = (
        _text(alinea)
        for alinea in lezing.alineas
        if alinea.plek.deel in _STORIES and alinea.stijl not in _SKIPPED
    )
    return [text for text in texts if text]


def _text(alinea: Alinea) -> str:
    return "".join(stuk.tekst for stuk in alinea.stukken if stuk.stijl != _RAISED).strip()
