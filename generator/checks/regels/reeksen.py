"""Whether a figure is the same wherever it stands, and whether series run without jumps."""

from collections.abc import Iterator

from generator.calc.groei import REEKSEN
from generator.calc.reeksen import punt
from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN, Gebiedsbeeld, de_regio, eigen_gemeente, los_cijfer
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.checks.sprong import procent, sprongen
from generator.checks.vergelijk import wijkt_af, zelfde_moment
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.basis import Reeks
from generator.inputs.model.groepen import GROEP_OUDEREN

FAMILIE = "Analyse: cijfers die niet kloppen"

_GEWOON = 0.15
"""Growth in a year that no gemeente shows for people and households without a change of borders."""
_PRIJS = 0.5
"""The same for the average price of the homes that were sold, which few sales can move."""


@regel("WZ735", Level.FOUT)
def zelfde_cijfer_verschilt(basis: Basis) -> Meldingen:
    """Hetzelfde cijfer is overal hetzelfde.

    Het aantal inwoners op een datum kan ook in de reeks staan, en het aantal 65-plussers in de
    leeftijdsopbouw en bij de groep ouderen. Verschillen zij, dan spreekt het document zichzelf
    tegen.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          inwoners_reeks:
            eenheid: personen
            bron: cbs
            moment: 1 januari
            waarden: {2025: 11900, 2026: 21000}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          inwoners_reeks:
            eenheid: personen
            bron: cbs
            moment: 1 januari
            waarden: {2025: 11900, 2026: 12000}
    """
    for gebied in (eigen_gemeente(basis.dossier), de_regio(basis.dossier)):
        for veld, naam in NAMEN.items():
            cijfer = gebied.cijfer(veld)
            for ander, waar in _elders(basis, gebied, veld) if cijfer else ():
                if cijfer and _spreekt_tegen(cijfer, ander):
                    yield meld(
                        cijfer,
                        f"hier staan {cijfer.kaal} {naam}, maar {waar} op dezelfde datum "
                        f"{ander.kaal}",
                        "kijk na welk cijfer klopt, en gebruik het op beide plekken",
                    )


@regel("WZ736", Level.WAARSCHUWING, bereik="regio")
def sprong_in_reeks(basis: Basis) -> Meldingen:
    """Een reeks groeit of krimpt niet met een sprong.

    Bevolking en huishoudens veranderen in een jaar zelden meer dan enkele procenten. Een grote
    sprong is meestal een typefout, of komt door nieuwe gemeentegrenzen of een andere telling.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners_reeks:
            eenheid: personen
            bron: cbs
            waarden: {2024: 11800, 2025: 19100, 2026: 12000}

    Goed:
        cijfers:
          inwoners_reeks:
            eenheid: personen
            bron: cbs
            waarden: {2024: 11800, 2025: 11900, 2026: 12000}
    """
    for gebied in (eigen_gemeente(basis.dossier), de_regio(basis.dossier)):
        for veld, naam in REEKSEN.values():
            reeks: Reeks | None = getattr(gebied.cijfers, veld)
            if reeks is not None:
                yield from _sprong(reeks, _PRIJS if reeks.eenheid == "euro" else _GEWOON, naam)


def _sprong(reeks: Reeks, per_jaar: float, naam: str) -> Iterator[Melding]:
    punten = [(int(jaar), cijfer) for jaar in reeks.waarden if (cijfer := punt(reeks, jaar))]
    for (van_jaar, van), (tot_jaar, tot) in sprongen(punten, per_jaar):
        yield meld(
            tot,
            f"{naam[:1].lower()}{naam[1:]}: van {van.kaal} in {van_jaar} naar {tot.kaal} in "
            f"{tot_jaar}, dat is een grote sprong ({procent(van, tot)})",
            "controleer beide cijfers; kloppen zij, leg de sprong dan uit in de toelichting",
        )


def _elders(basis: Basis, gebied: Gebiedsbeeld, veld: str) -> Iterator[tuple[Cijfer, str]]:
    """Yield the other figures with the meaning of ``veld``, and where they stand."""
    reeks: Reeks | None = getattr(gebied.cijfers, f"{veld}_reeks", None)
    for jaar in reeks.waarden if reeks else ():
        if reeks and (cijfer := punt(reeks, jaar)):
            yield cijfer, "in de reeks"
    opbouw = gebied.cijfers.leeftijdsopbouw
    klasse = f"{veld.removeprefix('inwoners_').removesuffix('plus')}+"
    for naam, aantal in opbouw.klassen.items() if opbouw else ():
        if naam.kaal == klasse and opbouw:
            yield los_cijfer(aantal, "personen", opbouw.peildatum), "in de leeftijdsopbouw"
    if veld == "inwoners_65plus":
        yield from _groep_ouderen(basis, gebied)


def _groep_ouderen(basis: Basis, gebied: Gebiedsbeeld) -> Iterator[tuple[Cijfer, str]]:
    """Yield the size of the group of older people, unless it says it is about another age."""
    for groep in basis.dossier.aandachtsgroepen:
        if groep.id == GROEP_OUDEREN and groep.omvang_huidig:
            omvang = groep.omvang_huidig
            cijfer = omvang.lokaal if gebied.soort == "gemeente" else omvang.regionaal
            if cijfer and cijfer.bekend and _is_65plus(cijfer):
                yield cijfer, "bij de groep ouderen"


def _is_65plus(cijfer: Cijfer) -> bool:
    return cijfer.definitie is None or "65" in cijfer.definitie.kaal


def _spreekt_tegen(een: Cijfer, ander: Cijfer) -> bool:
    gelijk = een.eenheid == ander.eenheid and zelfde_moment(een, ander)
    return gelijk and wijkt_af([een], ander)
