"""Whether the text of an ambition says how much, and says the same as its targets."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from generator.calc.uitkomst import Basis
from generator.checks.aantallen import Aantal, aantallen
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.visie import Ambitie, Doel

FAMILIE = "Visie en ambities"
_VAAG = re.compile(
    r"(?<!niet )(?<!onder )(?<!nooit )\bmeer\b(?! dan\b)"
    r"|\b(?:minder|beter|sneller|vaker)\b(?! dan\b)"
    r"|\bzo (?:veel|snel|spoedig|goed|lang|min) mogelijk\b|\bzoveel mogelijk\b|\bwaar mogelijk\b"
    r"|\b(?:streven|streeft|streef) (?:\w+ ){0,2}naar\b|\bvoldoende\b|\bgenoeg\b"
    r"|\bop (?:korte |lange )?termijn\b|\bin de toekomst\b|\baandacht voor\b|\binzetten op\b",
    re.IGNORECASE,
)
_GEEN_MEER = re.compile(r"\b(?:geen|niemand|niets)\b[^.]*\bmeer\b", re.IGNORECASE)
_ALLE = re.compile(
    r"\b(?:alle|alles|allemaal|iedereen|elke?|iedere?|geen|niemand|helft|kwart|derde|verdubbel\w+"
    r"|halver\w+|gehalveerd|dubbele?)\b",
    re.IGNORECASE,
)
"""Words that say how much without a number."""
_PER = frozenset("per elk elke ieder iedere jaarlijks".split())
_DEELS = frozenset("waarvan daarvan waaronder".split())


@regel("WZ214", Level.WAARSCHUWING)
def tekst_weerspreekt_doel(basis: Basis) -> Meldingen:
    """De tekst van een ambitie noemt dezelfde getallen als de doelen.

    Wie een doel bijstelt, vergeet soms de zin erboven. Dan staan er twee getallen in de visie en
    weet niemand wat is afgesproken.

    Handvat: Ambities (twee voorbeelden, waarin het getal in de zin het doel is).

    Fout:
        ambities:
          - id: geclusterd
            ambitie: In 2031 zijn er 400 geclusterde woningen.
            doelen:
              - {jaar: 2031, omschrijving: Geclusterde woningen, waarde: 300, eenheid: woningen}

    Goed:
        ambities:
          - id: geclusterd
            ambitie: In 2031 zijn er 300 geclusterde woningen.
            doelen:
              - {jaar: 2031, omschrijving: Geclusterde woningen, waarde: 300, eenheid: woningen}
    """
    for ambitie in basis.dossier.ambities:
        for tekst, gevonden, doel in _tegenspraken(ambitie):
            eenheid = doel.eenheid.kaal if doel.eenheid else ""
            yield meld(
                tekst,
                f"de tekst noemt {dutch.getal(gevonden.getal)} {eenheid}, maar het doel voor"
                f" {doel.jaar.kaal} is {_doel(doel)}",
                "maak de tekst en de doelen gelijk",
                op=gevonden.op,
            )


@regel("WZ215", Level.TIP)
def ambitie_is_vaag(basis: Basis) -> Meldingen:
    """De tekst van een ambitie zegt hoeveel.

    Woorden als 'meer', 'voldoende' en 'zo snel mogelijk' beloven niets dat later is na te gaan.
    Een getal doet dat wel.

    Handvat: Ambities (wat moet meer, minder, anders of beter; kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: geclusterd
            ambitie: Wij streven naar meer geclusterde woningen.

    Goed:
        ambities:
          - id: geclusterd
            ambitie: In 2031 zijn er 300 geclusterde woningen.
    """
    for ambitie in basis.dossier.ambities:
        tekst = ambitie.ambitie.kaal
        vaag = _vage_woorden(tekst)
        if vaag and not ambitie.niet_kwantificeerbaar and not _zegt_hoeveel(tekst):
            woorden = dutch.opsomming([f"‘{woord}’" for woord in vaag])
            tellen = (doel for doel in ambitie.doelen if doel.waarde is not None)
            doel = max(tellen, key=lambda doel: doel.jaar, default=None)
            yield meld(
                ambitie.ambitie,
                f"de tekst zegt {woorden}, maar niet hoeveel",
                f"noem het getal, zoals in het doel: {_doel(doel)}" if doel else "noem een getal",
                op=min(vaag.values()),
            )


def _vage_woorden(tekst: str) -> dict[str, int]:
    """Return the vague words in ``tekst``, each with its place."""
    over = _GEEN_MEER.sub(lambda gevonden: " " * len(gevonden.group()), tekst)
    plekken: dict[str, int] = {}
    for woord in _VAAG.finditer(over):
        plekken.setdefault(woord.group().casefold(), woord.start())
    return plekken


def _zegt_hoeveel(tekst: str) -> bool:
    return _ALLE.search(tekst) is not None or any(aantallen(tekst))


def _tegenspraken(ambitie: Ambitie) -> Iterator[tuple[Tekst, Aantal, Doel]]:
    """Yield a text, the number it names, and the end target that stands nowhere in the texts.

    When every end target is named, another number is about something else.
    """
    teksten = [(tekst, list(aantallen(tekst.kaal))) for tekst in (ambitie.visie, ambitie.ambitie)]
    genoemd = {gevonden.getal for _, geteld in teksten for gevonden in geteld}
    for doel in ambitie.doelen:
        if doel.tussendoel or doel.waarde is None or doel.eenheid is None or doel.waarde in genoemd:
            continue
        verklaard = _verklaard(ambitie, doel.eenheid)
        for tekst, geteld in teksten:
            anders = (a for a in geteld if _telt(a, doel.eenheid) and a.getal not in verklaard)
            if gevonden := next(anders, None):
                yield tekst, gevonden, doel


def _telt(gevonden: Aantal, eenheid: Tekst) -> bool:
    """Whether a number surely counts in ``eenheid``, as the whole of its sentence."""
    soort, *_ = eenheid.kaal.casefold().split() or [""]
    zin = set(gevonden.zin)
    if zin & _DEELS or bool(zin & _PER) != ("per" in eenheid.kaal.casefold().split()):
        return False
    # A compound counts too: seniorenwoningen are woningen. A short word is too often an ending.
    return gevonden.wat == soort or (len(soort) > 5 and gevonden.wat.endswith(soort))


def _verklaard(ambitie: Ambitie, eenheid: Tekst) -> set[float]:
    """Return the numbers that a text can name: targets, the baseline, sums and differences."""
    doelen = [d for d in ambitie.doelen if d.waarde is not None and d.eenheid == eenheid]
    getallen = [float(doel.waarde) for doel in doelen if doel.waarde is not None]
    nulmeting = ambitie.nulmeting
    if nulmeting.waarde is not None:
        getallen.append(float(nulmeting.waarde))
    return {*getallen, *_sommen_en_verschillen(getallen)}


def _sommen_en_verschillen(getallen: Iterable[float]) -> Iterator[float]:
    for een, ander in combinations(getallen, 2):
        yield een + ander
        yield abs(een - ander)


def _doel(doel: Doel) -> str:
    waarde = doel.waarde.kaal if doel.waarde is not None else ""
    return f"{waarde} {doel.eenheid.kaal}" if doel.eenheid else waarde
