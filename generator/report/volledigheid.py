"""How complete the input is, for the screen: a bar and a score per step, and what is missing."""

import textwrap
from collections.abc import Iterator, Sequence

from generator.calc.eisen.bundel import bundels, kop, partijen, wat
from generator.calc.eisen.eis import STAPPEN, Eis, Status
from generator.calc.eisen.telling import Telling, Volledigheid
from generator.core import marks

_BREED = 100
_BALK = 20
_NAAM = 35
_STANDEN: tuple[tuple[Status, str], ...] = (
    ("ontbreekt", "ontbreekt"),
    ("onbekend", "nog niet bekend"),
)
_UITLEG = (
    "De onderdelen zijn die van het praktisch handvat. Aanwezig: ingevuld. Nog niet bekend: er"
    " staat waarom, of alleen een voorstel. Ontbreekt: niet ingevuld."
)


def kort(naam: str, volledigheid: Volledigheid) -> list[str]:
    """Return the score of ``naam`` and a bar for each step of the guide."""
    totaal = volledigheid.totaal
    titel = (
        f"Volledigheid van {naam}: {totaal.score.kaal} onderdelen aanwezig,"
        f" {totaal.onbekend} nog niet bekend, {totaal.ontbreekt} ontbreken"
    )
    return [*textwrap.wrap(titel, _BREED), *(regel(deel) for deel in volledigheid.stappen)]


def volledig(naam: str, volledigheid: Volledigheid) -> list[str]:
    """Return the overview per step with what is missing and who delivers it, and per chapter."""
    regels = [*kort(naam, volledigheid), "", *textwrap.wrap(_UITLEG, _BREED)]
    for id, stap in STAPPEN.items():
        open_ = [e for e in volledigheid.eisen if e.stap == id and e.status != "aanwezig"]
        if open_:
            regels += ["", stap, *_open(open_)]
    hoofdstukken = [regel(deel) for deel in volledigheid.hoofdstukken]
    return [*regels, "", "Per hoofdstuk", *hoofdstukken]


def regel(deel: Telling) -> str:
    """Return ``  Stap 1: de analyse   [######..............]   41 van  66``."""
    return f"  {deel.naam:<{_NAAM}} {balk(deel, _BALK)} {deel.aanwezig:>4} van {deel.totaal:>3}"


def balk(deel: Telling, breed: int) -> str:
    """Return ``[######..............]``; rounded down: a full bar means that all is there."""
    vol = breed * deel.aanwezig // deel.totaal if deel.totaal else 0
    return f"[{'#' * vol}{'.' * (breed - vol)}]"


def _open(eisen: Sequence[Eis]) -> Iterator[str]:
    for bundel in bundels(eisen):
        yield f"  {kop(bundel)}"
        for status, woord in _STANDEN:
            delen = [eis for eis in bundel if eis.status == status]
            if delen:
                yield from _gevouwen(f"{woord}: ", wat(delen))
        if bundel[0].gegeven:
            levert = marks.plain(partijen(partij for eis in bundel for partij in eis.levert))
            yield from _gevouwen("levert: ", levert or "nog af te spreken")


def _gevouwen(begin: str, tekst: str) -> list[str]:
    return textwrap.wrap(
        begin + tekst,
        _BREED,
        initial_indent=" " * 4,
        subsequent_indent=" " * 6,
        break_on_hyphens=False,
    )
