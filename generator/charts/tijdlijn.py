"""The time line of the uitvoeringsprogramma: maatregelen by ambitie, with their deadlines."""

from datetime import date

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart, Span
from generator.charts.woorden import alttekst
from generator.core import dutch
from generator.core.leaf import Datum
from generator.inputs.model.uitvoering import Maatregel
from generator.inputs.model.visie import Ambitie

_LUISTER = 8
"""Maatregelen that one can listen to one by one; of more, the table of the programme tells all."""

_AMBITIES = 12
"""Ambities that one can listen to one by one; more are taken together by eindbeeld."""

_Groep = tuple[Ambitie, list[Maatregel]]


def maak(basis: Basis, *, eindbeeld: str | None = None) -> Chart | None:
    """Return bars from start to end of each maatregel and a mark for each year of a doel.

    A maatregel stands with the first of its ambities; both are in the order of the input. A long
    programme fits the page better as one time line for each ``eindbeeld`` (its id).
    """
    groepen = [
        (ambitie, [m for m in basis.dossier.maatregelen if m.ambities[:1] == (ambitie.id,)])
        for ambitie in basis.dossier.ambities
        if eindbeeld is None or ambitie.eindbeeld == eindbeeld
    ]
    groepen = [(ambitie, maatregelen) for ambitie, maatregelen in groepen if maatregelen]
    if not groepen:
        return None
    spans = [span for groep in groepen for span in _spans(*groep)]
    alle = [maatregel for _, maatregelen in groepen for maatregel in maatregelen]
    gemeente = basis.naam
    eerste = int(min(span.start for span in spans))
    laatste = int(max(span.end for span in spans) - 0.001)
    return Chart(
        key="tijdlijn" if eindbeeld is None else f"tijdlijn-{eindbeeld}",
        kind="gantt",
        title=f"Tijdlijn van het uitvoeringsprogramma van {gemeente}, {_periode(eerste, laatste)}",
        unit="jaren",
        source=f"Bron: uitvoeringsprogramma van {gemeente}",
        alt=alttekst(
            f"Tijdlijn van {_aantal(len(alle))} per {_per(groepen)}",
            f"Liggende as: {_jaren(eerste, laatste)}.",
            _regels(basis, groepen),
        ),
        interpretation=_zin(alle),
        spans=tuple(spans),
        headings=("Ambitie", "Maatregel", "Start", "Gereed"),
        table=tuple(
            (str(a.naam), str(m.naam), str(m.wanneer.start), str(m.wanneer.gereed))
            for a, maatregelen in groepen
            for m in maatregelen
        ),
    )


def _spans(ambitie: Ambitie, maatregelen: list[Maatregel]) -> list[Span]:
    groep = str(ambitie.naam)
    doelen = [
        Span(name=str(jaar), start=jaar + 0.5, end=jaar + 0.5, group=groep, milestone=True)
        for jaar in sorted({int(doel.jaar) for doel in ambitie.doelen})
    ]
    balken = [
        Span(name=str(m.naam), start=_start(m), end=_einde(m), group=groep) for m in maatregelen
    ]
    return doelen + balken


def _start(maatregel: Maatregel) -> float:
    start = maatregel.wanneer.start
    return _breuk(start) if isinstance(start, Datum) else float(start)


def _einde(maatregel: Maatregel) -> float:
    """Return the end: a whole year lasts until its last day."""
    gereed = maatregel.wanneer.gereed
    einde = _breuk(gereed) if isinstance(gereed, Datum) else float(gereed) + 1
    return max(einde, _start(maatregel))


def _breuk(dag: Datum) -> float:
    begin, volgend = (date(jaar, 1, 1).toordinal() for jaar in (dag.year, dag.year + 1))
    return dag.year + (dag.toordinal() - begin) / (volgend - begin)


def _per(groepen: list[_Groep]) -> str:
    return "ambitie" if len(groepen) <= _AMBITIES else "ambitie, hier genoemd per eindbeeld"


def _regels(basis: Basis, groepen: list[_Groep]) -> list[tuple[str, str]]:
    """Return what is told about each ambitie, or about each eindbeeld when there are many."""
    if len(groepen) <= _AMBITIES:
        elk = sum(len(maatregelen) for _, maatregelen in groepen) <= _LUISTER
        return [
            (str(a.naam), _een_voor_een(a, maatregelen) if elk else _looptijd(maatregelen))
            for a, maatregelen in groepen
        ]
    per_beeld = [
        (str(beeld.naam), [m for a, deel in groepen if a.eindbeeld == beeld.id for m in deel])
        for beeld in basis.dossier.eindbeelden
    ]
    return [(naam, _looptijd(maatregelen)) for naam, maatregelen in per_beeld if maatregelen]


def _looptijd(maatregelen: list[Maatregel]) -> str:
    """Return from when until when a number of maatregelen run."""
    begin, eind = min(int(_start(m)) for m in maatregelen), max(map(_eindjaar, maatregelen))
    wanneer = f"in {begin}" if begin == eind else f"van {begin} tot in {eind}"
    return f"{_aantal(len(maatregelen))} {wanneer}"


def _een_voor_een(ambitie: Ambitie, maatregelen: list[Maatregel]) -> str:
    """Return each maatregel of an ambitie, and the years of its targets."""
    delen = [f"{m.naam} ({m.wanneer.start} tot {m.wanneer.gereed})" for m in maatregelen]
    jaren = sorted({int(doel.jaar) for doel in ambitie.doelen})
    if jaren:
        woord = dutch.meervoud(len(jaren), "doel in", "doelen in")
        delen.append(f"{woord} {dutch.opsomming([str(jaar) for jaar in jaren])}")
    return ", ".join(delen)


def _periode(eerste: int, laatste: int) -> str:
    return str(eerste) if eerste == laatste else f"{eerste}-{laatste}"


def _jaren(eerste: int, laatste: int) -> str:
    een = eerste == laatste
    return f"het jaar {eerste}" if een else f"de jaren {eerste} tot en met {laatste}"


def _zin(maatregelen: list[Maatregel]) -> str:
    begin = min(int(_start(m)) for m in maatregelen)
    eind = max(_eindjaar(m) for m in maatregelen)
    if len(maatregelen) == 1:
        wanneer = f"is er alleen in {eind}" if begin == eind else f"loopt van {begin} tot in {eind}"
        return f"De enige maatregel, {maatregelen[0].naam}, {wanneer}."
    if begin == eind:
        return f"Alle {_aantal(len(maatregelen))} beginnen en eindigen in {begin}."
    starten = sum(1 for m in maatregelen if int(_start(m)) == begin)
    lopen = sum(1 for m in maatregelen if _eindjaar(m) == eind)
    return (
        f"Van de {_aantal(len(maatregelen))} {dutch.meervoud(starten, 'start', 'starten')} er "
        f"{dutch.telwoord(starten)} in {begin}; {dutch.telwoord(lopen)} "
        f"{dutch.meervoud(lopen, 'loopt', 'lopen')} door tot in {eind}."
    )


def _eindjaar(maatregel: Maatregel) -> int:
    gereed = maatregel.wanneer.gereed
    return gereed.year if isinstance(gereed, Datum) else int(gereed)


def _aantal(aantal: int) -> str:
    return f"{dutch.telwoord(aantal)} {dutch.meervoud(aantal, 'maatregel', 'maatregelen')}"
