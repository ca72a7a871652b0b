"""The title page: what the input says about the document, as texts with sources."""

from collections.abc import Iterable

from generator.calc.bronnen import gebruikte_bronnen
from generator.calc.wandel import zoek
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Leaf
from generator.core.source import Source, SourceTable
from generator.document.blocks import Content, Front, Text
from generator.document.content import content_of, pieces, plain_text
from generator.inputs.model.dossier import Dossier

FINAL = "vastgesteld"
"""The status of a document that is not a draft any more."""

_KEYWORDS = ("woonzorgvisie", "wonen", "zorg", "welzijn")
_SOURCES = "Onder elke tabel en elke figuur staat waar de cijfers vandaan komen"
_MADE_WITH = "Woonzorgvisie, dat tekst, tabellen en grafieken uit dezelfde gegevens maakt"


def front_of(dossier: Dossier, sources: SourceTable, words: str = "") -> Front:
    """Return the title page of ``dossier``.

    Args:
        dossier: what is said about the document, and about its gemeente or region.
        sources: gets a number for the fixed words of the page.
        words: title and subtitle on two lines, with marks, where the kind of document has its own.
    """
    document, gemeente, regio = dossier.document, dossier.gemeente, dossier.regio
    title, subtitle = _own(words) or (_text(document.titel), _text(document.ondertitel))
    label = (sources.add(Source(formula="vaste tekst van de titelpagina")),)
    status = Text(text=dutch.hoofdletter(document.status.kaal), sources=document.status.sources)
    who = (
        ("Opdrachtgever", _text(document.opdrachtgever)),
        ("Opsteller", _text(document.opsteller)),
    )
    state = (
        ("Status", status),
        ("Versie", _text(document.versie)),
        ("Datum", _text(document.datum)),
    )
    rows: list[tuple[str, Text | None]] = [
        ("Gemeente", _text(gemeente.naam) if gemeente else None),
        ("Regio", _text(regio.naam) if regio else None),
        ("Provincie", _text(gemeente.provincie) if gemeente else None),
        ("Looptijd", _horizon(dossier)),
        *state,
        *who,
    ]
    colophon: list[tuple[str, Text | None]] = [
        ("Document", title),
        *who,
        *state,
        ("Cijfers", _figures(dossier, label)),
        ("Bronnen", Text(text=_SOURCES, sources=label)),
        ("Gemaakt met", Text(text=_MADE_WITH, sources=label)),
    ]
    return Front(
        title=title or Text(text=""),
        subtitle=subtitle or Text(text=""),
        area=Text(
            text=f"{_soort(dossier)} {dossier.naam.kaal}",
            sources=dossier.naam.sources,
        ),
        status=status,
        version=_text(document.versie) or Text(text=""),
        date=_text(document.datum) or Text(text=""),
        lines=_lines(rows, label),
        colophon=_lines(colophon, label),
        watermark="" if document.status == FINAL else document.status.kaal.upper(),
        keywords=(
            *_KEYWORDS,
            *dict.fromkeys(area.naam.kaal for area in (gemeente, regio) if area),
        ),
        author=document.opsteller.kaal if document.opsteller else "",
        created=document.datum.isoformat(),
    )


def _lines(
    rows: Iterable[tuple[str, Text | None]], label: tuple[int, ...]
) -> tuple[tuple[Text, Text], ...]:
    """Return the rows that say something, their names as texts."""
    return tuple((Text(text=name, sources=label), text) for name, text in rows if text)


def _soort(dossier: Dossier) -> str:
    """Return what kind of area the document is about, as the first word of a line."""
    if dossier.gemeente:
        return "Gemeente"
    soort = dossier.regio.soort if dossier.regio else None
    return dutch.hoofdletter(soort.kaal) if soort else "Regio"


def _horizon(dossier: Dossier) -> Text:
    horizon = dossier.document.horizon
    text = f"{horizon.van.kaal} tot en met {horizon.tot.kaal}"
    if horizon.doorkijk:
        text += f", doorkijk naar {horizon.doorkijk.kaal}"
    return Text(text=text, sources=horizon.van.sources)


def _figures(dossier: Dossier, label: tuple[int, ...]) -> Text | None:
    """Return of which years the figures are, those of a plan for later left out."""
    now = dossier.document.datum.year
    known = (figure.jaar for _, figure in zoek(dossier, Cijfer) if figure.bekend)
    years = sorted({int(year) for year in known if year is not None and int(year) <= now})
    if not years:
        return None
    span = f"uit {years[0]}" if len(years) == 1 else f"van {years[0]} tot en met {years[-1]}"
    count = len(gebruikte_bronnen(dossier))
    sources = f", uit {count} {dutch.meervoud(count, 'bron', 'bronnen')}" if count else ""
    return Text(text=f"Peildata {span}{sources}", sources=label)


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
