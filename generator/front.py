"""The title page: what ``gemeente.yaml`` says about the document, as texts with sources."""

from generator.core import dutch
from generator.core.leaf import Leaf
from generator.core.source import Source, SourceTable
from generator.document.blocks import Content, Front, Text
from generator.document.content import content_of, pieces, plain_text
from generator.inputs.model.dossier import Dossier


def front_of(dossier: Dossier, sources: SourceTable, words: str = "") -> Front:
    """Return the title page of ``dossier``.

    Args:
        dossier: what ``gemeente.yaml`` says about the document.
        sources: gets a number for the fixed words of the page.
        words: title and subtitle on two lines, with marks, where the kind of document has its own.
    """
    document, gemeente = dossier.document, dossier.gemeente
    title, subtitle = _own(words) or (_text(document.titel), _text(document.ondertitel))
    label = (sources.add(Source(formula="vaste tekst van de titelpagina")),)
    horizon = f"{document.horizon.van.kaal} tot en met {document.horizon.tot.kaal}"
    if document.horizon.doorkijk:
        horizon += f", doorkijk naar {document.horizon.doorkijk.kaal}"
    rows: list[tuple[str, Text | None]] = [
        ("Gemeente", _text(gemeente.naam)),
        ("Regio", _text(dossier.regio.naam) if dossier.regio else None),
        ("Provincie", _text(gemeente.provincie)),
        ("Looptijd", Text(text=horizon, sources=document.horizon.van.sources)),
        (
            "Status",
            Text(text=dutch.hoofdletter(document.status.kaal), sources=document.status.sources),
        ),
        ("Versie", _text(document.versie)),
        ("Datum", _text(document.datum)),
        ("Opdrachtgever", _text(document.opdrachtgever)),
        ("Opsteller", _text(document.opsteller)),
    ]
    return Front(
        title=title or Text(text=""),
        subtitle=subtitle or Text(text=""),
        area=Text(text=f"Gemeente {gemeente.naam.kaal}", sources=gemeente.naam.sources),
        status=Text(text=dutch.hoofdletter(document.status.kaal), sources=document.status.sources),
        version=_text(document.versie) or Text(text=""),
        date=_text(document.datum) or Text(text=""),
        lines=tuple((Text(text=name, sources=label), text) for name, text in rows if text),
        author=document.opsteller.kaal if document.opsteller else "",
        created=document.datum.isoformat(),
    )


def _own(words: str) -> tuple[Text, Text] | None:
    """Return the first two lines that say something as title and subtitle; the second may lack."""
    lines = [pieces for line in words.split("\n") if (pieces := content_of(line.strip()))]
    if not lines:
        return None
    title, subtitle, *_ = (*map(_joined, lines), Text(text=""))
    return title, subtitle


def _joined(content: Content) -> Text:
    """Return ``content`` as one text with all its sources."""
    by = dict.fromkeys(number for _, sources in pieces(content) for number in sources)
    return Text(text=plain_text(content), sources=tuple(by))


def _text(leaf: Leaf | None) -> Text | None:
    return None if leaf is None else Text(text=leaf.kaal, sources=leaf.sources)
