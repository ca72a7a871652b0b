"""The wijken with their share of older people and of one-person households."""

from collections.abc import Iterable

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Wijkbeeld
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst
from generator.inputs.model.cijfers import Wijk, Wijken

KLEINSTE_WIJK = 100
"""Wijken with fewer inhabitants (industrial estates, water) are left out of tables and charts."""
KLEINSTE_VERGELEKEN = 500
"""In wijken with fewer inhabitants one building decides the share of older people."""


def getoond(wijken: Iterable[Wijkbeeld]) -> tuple[Wijkbeeld, ...]:
    """Return the wijken that are large enough to show, or of which the size is not known."""
    return tuple(w for w in wijken if (aantal := _inwoners(w)) is None or aantal >= KLEINSTE_WIJK)


def vergelijkbaar(wijken: Iterable[Wijkbeeld]) -> list[tuple[Wijkbeeld, Cijfer]]:
    """Return the wijken that can be compared, the highest share of older people first."""
    paren = [
        (wijk, wijk.aandeel_65plus)
        for wijk in wijken
        if (_inwoners(wijk) or 0) >= KLEINSTE_VERGELEKEN
        and wijk.aandeel_65plus is not None
        and wijk.aandeel_65plus.bekend
    ]
    return sorted(paren, key=lambda paar: -paar[1].getal)


def _inwoners(wijk: Wijkbeeld) -> float | None:
    inwoners = wijk.inwoners
    return inwoners.getal if inwoners is not None and inwoners.bekend else None


def wijkbeelden(rekenaar: Rekenaar, wijken: Wijken | None) -> tuple[Wijkbeeld, ...]:
    """Return the picture of each wijk, in the order of the input."""
    if wijken is None:
        return ()
    return tuple(_beeld(rekenaar, wijken, wijk) for wijk in wijken.lijst)


def _beeld(rekenaar: Rekenaar, wijken: Wijken, wijk: Wijk) -> Wijkbeeld:
    def cijfer(waarde: Getal | None, eenheid: str) -> Cijfer | None:
        if waarde is None:
            return None
        return Cijfer(
            waarde=waarde,
            eenheid=Tekst(eenheid),
            peildatum=wijken.peildatum,
            bron=wijken.bron,
            bronnen=(wijken.bron.kaal,),
            gebied=wijk.naam,
            sources=waarde.sources,
        )

    def aandeel(
        naam: str, deel: Cijfer | None, geheel: str, totaal: Cijfer | None
    ) -> Cijfer | None:
        return rekenaar.aandeel(term(naam, deel), term(geheel, totaal)) if deel else None

    inwoners = cijfer(wijk.inwoners, "personen")
    ouderen = cijfer(wijk.inwoners_65plus, "personen")
    huishoudens = cijfer(wijk.huishoudens, "huishoudens")
    alleen = cijfer(wijk.eenpersoonshuishoudens, "huishoudens")
    naam = wijk.naam.kaal
    return Wijkbeeld(
        naam=wijk.naam,
        inwoners=inwoners,
        inwoners_65plus=ouderen,
        aandeel_65plus=aandeel(f"65-plussers in {naam}", ouderen, f"inwoners van {naam}", inwoners),
        eenpersoons=aandeel(
            f"eenpersoonshuishoudens in {naam}", alleen, f"huishoudens in {naam}", huishoudens
        ),
        woz_waarde=cijfer(wijk.woz_waarde, "euro"),
        koopwoningen=cijfer(wijk.koopwoningen, "procent"),
        huurwoningen=cijfer(wijk.huurwoningen, "procent"),
    )
