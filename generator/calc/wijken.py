"""The wijken with their share of older people and of one-person households."""

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Wijkbeeld
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst
from generator.inputs.model.cijfers import Wijk, Wijken


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
