"""Whether parts add up to the whole: ages, wijken, tenure, suitability, kinds of households."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import (
    NAMEN,
    WIJKVELDEN,
    Gebiedsbeeld,
    de_regio,
    eigen_gemeente,
    lijst_wijken,
    los_cijfer,
)
from generator.checks.regel import Meldingen, meld, regel
from generator.checks.vergelijk import (
    som,
    speling_samen,
    wijkt_af,
    zelfde_eenheid,
    zelfde_jaar,
)
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level

FAMILIE = "Analyse: cijfers die niet kloppen"

_GEEN_WIJK = 0.005
"""The part of a gemeente that may live in no wijk: not everyone has an address in one."""
_TYPEN = ("eenpersoonshuishoudens", "huishoudens_zonder_kinderen", "huishoudens_met_kinderen")


@regel("WZ724", Level.WAARSCHUWING, bereik="regio")
def leeftijden_tellen_niet_op(basis: Basis) -> Meldingen:
    """De leeftijdsklassen zijn samen het aantal inwoners.

    De klassen sluiten op elkaar aan, dus samen zijn zij alle inwoners op dezelfde datum. Een
    verschil dat groter is dan afronding wijst op een typefout of een klasse die ontbreekt.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          leeftijdsopbouw:
            peildatum: 2026-01-01
            bron: cbs
            klassen: {0-64: 6900, 65+: 2400}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          leeftijdsopbouw:
            peildatum: 2026-01-01
            bron: cbs
            klassen: {0-64: 9600, 65+: 2400}
    """
    for gebied in (eigen_gemeente(basis.dossier), de_regio(basis.dossier)):
        klassen = _klassen(gebied)
        inwoners = gebied.naast("inwoners", klassen[0]) if klassen else None
        if inwoners and zelfde_jaar(klassen[0], inwoners) and wijkt_af(klassen, inwoners):
            yield meld(
                f"{gebied.pad}.leeftijdsopbouw.klassen",
                f"de leeftijdsklassen zijn samen {_totaal(klassen)} personen, maar er zijn "
                f"{inwoners.kaal} inwoners",
                f"zoek het verschil van {_verschil(klassen, inwoners)} in een klasse of in "
                "het aantal inwoners",
            )


@regel("WZ725", Level.WAARSCHUWING)
def wijken_tellen_niet_op(basis: Basis) -> Meldingen:
    """De wijken zijn samen de gemeente.

    Staan alle wijken in de lijst, dan zijn hun inwoners en huishoudens samen die van de gemeente.
    Een verschil dat groter is dan afronding betekent dat er een wijk ontbreekt, dubbel staat of
    een verkeerd cijfer heeft.

    Handvat: stap 3 (het schaalniveau: regio, gemeente, dorp, wijk of buurt).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          wijken:
            peildatum: 2026-01-01
            bron: cbs
            lijst:
              - {naam: Dorp, inwoners: 9000}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          wijken:
            peildatum: 2026-01-01
            bron: cbs
            lijst:
              - {naam: Dorp, inwoners: 9000}
              - {naam: Zijl, inwoners: 3000}
    """
    gemeente, wijken = eigen_gemeente(basis.dossier), lijst_wijken(basis.dossier)
    verschillen = [tekst for veld in WIJKVELDEN if (tekst := _wijken(wijken, veld, gemeente))]
    if verschillen:
        yield meld(
            "cijfers.wijken.lijst",
            f"de wijken zijn samen niet gelijk aan de gemeente: {dutch.opsomming(verschillen)}",
            "kijk of er een wijk ontbreekt, dubbel staat of een verkeerd cijfer heeft",
        )


@regel("WZ728", Level.WAARSCHUWING, bereik="regio")
def huishoudenstypen_tellen_niet_op(basis: Basis) -> Meldingen:
    """Alleen, zonder kinderen en met kinderen: samen zijn dat alle huishoudens.

    Elk huishouden hoort bij één van de drie soorten. Een verschil dat groter is dan afronding
    wijst op een typefout of op cijfers uit verschillende tabellen.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          eenpersoonshuishoudens: {waarde: 1500, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_zonder_kinderen:
            {waarde: 1700, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_met_kinderen: {waarde: 2800, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          eenpersoonshuishoudens: {waarde: 1500, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_zonder_kinderen:
            {waarde: 1700, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_met_kinderen: {waarde: 1800, eenheid: huishoudens, peildatum: 2026, bron: cbs}
    """
    for gebied in (eigen_gemeente(basis.dossier), de_regio(basis.dossier)):
        typen = [cijfer for veld in _TYPEN if (cijfer := gebied.cijfer(veld))]
        alles = gebied.naast("huishoudens", typen[0]) if len(typen) == len(_TYPEN) else None
        if (
            alles
            and zelfde_jaar(*typen, alles)
            and zelfde_eenheid(*typen, alles)
            and max(typ.getal for typ in typen) <= alles.getal  # else a mistake of its own
            and wijkt_af(typen, alles)
        ):
            yield meld(
                typen[0],
                f"eenpersoonshuishoudens en huishoudens zonder en met kinderen zijn "
                f"{gebied.waar} samen {_totaal(typen)}, niet {alles.kaal}",
                f"zoek het verschil van {_verschil(typen, alles)} in een van de vier cijfers",
            )


def _klassen(gebied: Gebiedsbeeld) -> list[Cijfer]:
    """Return the age classes as figures, when they run from birth to the oldest."""
    opbouw = gebied.cijfers.leeftijdsopbouw
    namen = [naam.kaal for naam in opbouw.klassen] if opbouw else []
    heel = any(naam.startswith("0") for naam in namen) and any("+" in naam for naam in namen)
    if opbouw is None or not heel:
        return []
    return [los_cijfer(n, "personen", opbouw.peildatum) for n in opbouw.klassen.values()]


def _wijken(wijken: Sequence[Gebiedsbeeld], veld: str, gemeente: Gebiedsbeeld) -> str:
    """Return how the wijken differ from the gemeente in ``veld``, or nothing."""
    delen = [cijfer for wijk in wijken if (cijfer := wijk.cijfer(veld))]
    geheel = gemeente.naast(veld, delen[0]) if delen and len(delen) == len(wijken) else None
    if geheel is None or not zelfde_jaar(delen[0], geheel):
        return ""
    ruimte = speling_samen([*delen, geheel]) + _GEEN_WIJK * geheel.getal
    # A wijk that is larger than the gemeente is a mistake of its own.
    te_groot = any(deel.getal > geheel.getal for deel in delen)
    if te_groot or abs(som(delen) - geheel.getal) <= ruimte:
        return ""
    return f"{_totaal(delen)} en {geheel.kaal} {NAMEN[veld]}"


def _totaal(delen: Sequence[Cijfer]) -> str:
    return dutch.getal(som(delen))


def _verschil(delen: Sequence[Cijfer], geheel: Cijfer) -> str:
    return dutch.getal(abs(round(som(delen) - geheel.getal, 6)))
