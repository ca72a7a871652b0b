"""The title page: what ``gemeente.yaml`` says about the document, as texts with sources."""

from generator.core import dutch
from generator.core.leaf import Leaf
from generator.core.source import Source, SourceTable
from generator.document.blocks import Front, Text
from generator.inputs.model.dossier import Dossier


def front_of(dossier: Dossier, sources: SourceTable) -> Front:
    """Return the title page of ``dossier``."""
    document, gemeente = dossier.document, dossier.gemeente
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
        title=_text(document.titel) or Text(text=""),
        subtitle=_text(document.ondertitel) or Text(text=""),
        area=Text(text=f"Gemeente {gemeente.naam.kaal}", sources=gemeente.naam.sources),
        status=Text(text=dutch.hoofdletter(document.status.kaal), sources=document.status.sources),
        version=_text(document.versie) or Text(text=""),
        date=_text(document.datum) or Text(text=""),
        lines=tuple((Text(text=name, sources=label), text) for name, text in rows if text),
        author=document.opsteller.kaal if document.opsteller else "",
        created=document.datum.isoformat(),
    )


def _text(leaf: Leaf | None) -> Text | None:
    return None if leaf is None else Text(text=leaf.kaal, sources=leaf.sources)
