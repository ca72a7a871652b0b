"""Whether parts add up to the whole: ages, wijken, tenure, suitability, kinds of households."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import (
    NAMEN,
    WIJKVELDEN,
    Gebiedsbeeld,
    de_regio,
    eigen_gemeente,
    gebieden,
    lijst_wijken,
    los_cijfer,
)
from generator.checks.regel import Meldingen, meld, regel
from generator.checks.vergelijk import (
    som,
    speling,
    speling_samen,
    wijkt_af,
    zelfde_eenheid,
    zelfde_jaar,
)
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Getal

FAMILIE = "Analyse: cijfers die niet kloppen"

_GEEN_WIJK = 0.005
"""The part of a gemeente that may live in no wijk: not everyone has an address in one."""
_GESCHAT = 0.05
"""How far an estimate of the suitability of homes may be from the number of homes."""
_HEEL = 100.0
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
                f"de leeftijdsklassen zijn samen {_getal(klassen)} personen, maar er zijn "
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


@regel("WZ726", Level.FOUT, bereik="regio")
def koop_en_huur_te_veel(basis: Basis) -> Meldingen:
    """Koop en huur zijn samen nooit meer dan alle woningen.

    Een woning is een koopwoning of een huurwoning, of de eigenaar is niet bekend. Samen is dat
    100 procent; door afronding hoogstens 101.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen).

    Fout:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    for gebied in gebieden(basis.dossier):
        koop, huur = gebied.cijfer("koopwoningen"), gebied.cijfer("huurwoningen")
        if koop is None or huur is None or not _vergelijkbaar(koop, huur):
            continue
        alles = _alle_woningen(gebied, koop)
        if alles and som([koop, huur]) > alles.getal + _afronding([koop, huur], alles):
            yield meld(
                koop,
                f"koop ({koop.kaal}) en huur ({huur.kaal}) zijn {gebied.waar} samen meer dan alle "
                f"woningen ({alles.kaal})",
                "kijk na welk van de twee cijfers klopt",
            )


@regel("WZ727", Level.WAARSCHUWING)
def geschiktheid_telt_niet_op(basis: Basis) -> Meldingen:
    """De drie soorten van woninggeschiktheid zijn samen alle woningen.

    Een woning is zonder trappen te gebruiken, makkelijk aan te passen of niet geschikt. In
    procenten is dat samen 100, in aantallen ongeveer de woningvoorraad.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen).

    Fout:
        cijfers:
          woninggeschiktheid:
            nultreden: {waarde: 20, eenheid: procent, peildatum: 2026, bron: monitor}
            aanpasbaar: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}
            ongeschikt: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}

    Goed:
        cijfers:
          woninggeschiktheid:
            nultreden: {waarde: 20, eenheid: procent, peildatum: 2026, bron: monitor}
            aanpasbaar: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}
            ongeschikt: {waarde: 50, eenheid: procent, peildatum: 2026, bron: monitor}
    """
    geschikt = basis.dossier.cijfers.woninggeschiktheid
    if geschikt is None:
        return
    delen = [geschikt.nultreden, geschikt.aanpasbaar, geschikt.ongeschikt]
    if not all(deel.bekend for deel in delen) or not _vergelijkbaar(*delen):
        return
    alles = _alle_woningen(eigen_gemeente(basis.dossier), delen[0])
    ruimte = _GESCHAT * alles.getal if alles and alles.eenheid != "procent" else 0.0
    if alles and abs(som(delen) - alles.getal) > _afronding(delen, alles) + ruimte:
        eenheid = "" if alles.eenheid == "procent" else " woningen"
        yield meld(
            delen[0],
            f"de drie soorten zijn samen {_getal(delen)}{eenheid}, niet {alles.kaal}",
            "kijk na welk van de drie cijfers niet klopt",
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
            and wijkt_af(typen, alles)
        ):
            yield meld(
                typen[0],
                f"eenpersoonshuishoudens en huishoudens zonder en met kinderen zijn "
                f"{gebied.waar} samen {_getal(typen)}, niet {alles.kaal}",
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
    return f"{_getal(delen)} en {geheel.kaal} {NAMEN[veld]}"


def _vergelijkbaar(*delen: Cijfer) -> bool:
    """Whether the parts are in one unit; shares that are wrong by themselves say nothing more."""
    getallen = [deel.getal for deel in delen]
    zelf_goed = delen[0].eenheid != "procent" or (min(getallen) >= 0 and 1 < max(getallen) <= _HEEL)
    return zelfde_eenheid(*delen) and zelf_goed


def _alle_woningen(gebied: Gebiedsbeeld, deel: Cijfer) -> Cijfer | None:
    """Return what all homes together are in the unit of ``deel``: 100%, or the stock that year."""
    if deel.eenheid == "procent":
        return Cijfer(waarde=Getal(_HEEL), eenheid=deel.eenheid)
    voorraad = gebied.naast("woningvoorraad", deel)
    return voorraad if voorraad and zelfde_jaar(deel, voorraad) else None


def _afronding(delen: Sequence[Cijfer], alles: Cijfer) -> float:
    """Return what rounding explains; a hundred percent itself is not rounded."""
    return speling_samen(delen) + (0 if alles.eenheid == "procent" else speling(alles))


def _getal(delen: Sequence[Cijfer]) -> str:
    teken = "%" if delen[0].eenheid == "procent" else ""
    return f"{dutch.getal(som(delen))}{teken}"


def _verschil(delen: Sequence[Cijfer], geheel: Cijfer) -> str:
    return dutch.getal(abs(round(som(delen) - geheel.getal, 6)))
