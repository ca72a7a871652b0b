"""Annex: how the calculated figures were found, by subject, with the figures filled in."""

import re
from collections.abc import Iterator

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Analyse, Basis, Groepsbeeld
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_Deel = tuple[str, Cijfer | None]
"""A figure and the area it is of; empty where only the year tells figures apart."""

_Onderwerp = tuple[str, str, list[_Deel]]
"""A subject, how it is calculated (empty: as its first figure says) and its figures."""

_GROEI = "(eind − begin) ÷ begin × 100"


def maak(basis: Basis) -> Table | None:
    """Return one row per subject that was calculated.

    Plain differences and indices are not repeated: both terms stand beside them in their table.
    """
    rijen: list[Rij] = []
    alle: list[Cijfer] = []
    eigen = "gemeente" if basis.dossier.gemeente else "regio"
    for onderwerp, formule, delen in _onderwerpen(basis.analyse, eigen):
        berekend = [(naam, c) for naam, c in delen if c is not None and c.bekend and c.termen]
        if berekend:
            eerste = berekend[0][1].formule.replace(" in de gemeente", "")
            rijen.append((onderwerp, formule or eerste, [_ingevuld(*deel) for deel in berekend]))
            alle += [cijfer for _, cijfer in berekend]
    return tabel(
        basis,
        "berekeningen",
        f"Hoe de cijfers van {basis.naam} zijn berekend",
        (
            Kolom(kop="Onderwerp", breedte=1.2),
            Kolom(kop="Formule", breedte=1.3),
            Kolom(kop="Ingevuld", breedte=3),
        ),
        rijen,
        noten=[
            "De uitkomst is afgerond; er is gerekend met de cijfers zoals ze hier staan.",
            "Een verschil of index staat hier niet: beide cijfers staan ernaast in de tabel.",
            "Het aandeel per wijk is op dezelfde manier berekend." if basis.analyse.wijken else "",
        ],
        bron=bronregel(basis, alle),
    )


def _onderwerpen(analyse: Analyse, eigen: str) -> Iterator[_Onderwerp]:
    """Yield the subjects in the order of the document; ``eigen`` is what it is about."""
    for kern in analyse.kerncijfers:
        delen = [(eigen, kern.gemeente), ("regio", kern.regio), ("Nederland", kern.nederland)]
        yield kern.naam, "", delen
    for g in analyse.groei:
        delen = [
            (eigen, g.procent),
            ("regio", g.procent_regio),
            ("Nederland", g.procent_nederland),
        ]
        yield f"Groei: {_klein(g.naam)}", _GROEI, delen
    if analyse.ouderen:
        for reeks in analyse.ouderen.reeksen:
            groei = [("", punt.groei) for punt in reeks.punten]
            yield f"Verwachte groei: {reeks.naam}", _GROEI, groei
        if toets := analyse.ouderen.toets:
            wat = "(raming − telling) ÷ telling × 100"
            yield "Toets van de raming", wat, [("65-plussers", toets.afwijking)]
    yield "Mogelijke mantelzorgers", "", [(eigen, analyse.oosr)]
    for beeld in analyse.groepen:
        yield from _groep(beeld, eigen)


def _groep(beeld: Groepsbeeld, eigen: str) -> Iterator[_Onderwerp]:
    naam = str(beeld.groep.naam)
    yield f"{naam}: per 1.000 inwoners", "", [(eigen, beeld.per_1000)]
    if eigen == "gemeente":
        yield f"{naam}: aandeel in de regio", "", [(eigen, beeld.aandeel_regio)]
    yield f"{naam}: verwachte groei", _GROEI, [("", groei) for groei in beeld.groei.values()]
    for t in beeld.tekorten:
        yield f"{naam}: tekort aan {t.woonvorm.meervoud}", "", [("", t.tekort)]


def _klein(naam: str) -> str:
    return naam[:1].lower() + naam[1:]


def _ingevuld(naam: str, cijfer: Cijfer) -> str:
    """Return the formula with figures for names: ``gemeente 2024: 250 ÷ 1.000 × 100 = 25,0%``."""
    cijfers = {term.naam: str(term.cijfer) for term in cijfer.termen}
    namen = sorted(cijfers, key=len, reverse=True)
    patroon = "|".join(re.escape(naam) for naam in namen)
    som = re.sub(patroon, lambda gevonden: cijfers[gevonden[0]], cijfer.formule)
    moment = cijfer.jaar if cijfer.jaar is not None else cijfer.periode
    begin = " ".join(deel for deel in (naam, str(moment or "")) if deel)
    return f"{begin}: {som} = {cijfer}" if begin else f"{som} = {cijfer}"
