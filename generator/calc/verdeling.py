"""The divisions over the gemeenten of a region: what is, what would be fair, and the difference."""

from collections.abc import Sequence
from fractions import Fraction

from generator.calc.rekenen import Rekenaar, term
from generator.calc.toedelen import Toedeling
from generator.calc.verdeelbeeld import Gemeentedeel, Sleutelbeeld, Verdeling
from generator.calc.verdeelsleutels import (
    PROCENT,
    Telling,
    Weg,
    aandeel,
    alleen,
    geheel,
    procent,
    telling,
    weg,
)
from generator.core.cijfer import Cijfer, Term
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, FairShareDeel, Regio

_PUNT = Tekst("procentpunt")


def verdelingen(rekenaar: Rekenaar, regio: Regio | None) -> tuple[Verdeling, ...]:
    """Return every fair share of the region, in its order."""
    return tuple(
        _berekend(rekenaar, item, regio) if item.sleutels else _gegeven(rekenaar, item)
        for item in (regio.fair_share if regio else ())
        if regio
    )


def _gegeven(rekenaar: Rekenaar, fair: FairShare) -> Verdeling:
    """Return a division that was made elsewhere, with the difference per gemeente."""

    def deel(item: FairShareDeel) -> Gemeentedeel:
        naam = item.gemeente.kaal
        eerlijk, nu = term(f"eerlijk aandeel {naam}", item.aandeel), item.huidig
        huidig = term(f"huidig aandeel {naam}", nu)
        verschil = rekenaar.verschil(eerlijk, [huidig], over_jaren=True)
        return Gemeentedeel(
            gemeente=item.gemeente,
            huidig=nu,
            aandeel=eerlijk.cijfer,
            verschil=_in_punten(verschil),
        )

    return Verdeling(verdeling=fair, delen=tuple(deel(item) for item in fair.delen))


def _berekend(rekenaar: Rekenaar, fair: FairShare, regio: Regio) -> Verdeling:
    """Return a division by keys: the chosen one, and what each key alone would give."""
    gemeenten = _gemeenten(fair, regio)
    namen = [gemeente.kaal for gemeente in gemeenten]
    tellingen = [telling(rekenaar, sleutel, namen, regio) for sleutel in fair.sleutels]
    gekozen = weg(tellingen)
    toe = Toedeling(rekenaar, fair, regio, gekozen)
    nu = _nu(rekenaar, fair)

    def deel(gemeente: Tekst) -> Gemeentedeel:
        eerlijk = aandeel(rekenaar, gekozen, gemeente.kaal)
        return Gemeentedeel(
            gemeente=gemeente,
            huidig=nu.get(gemeente.kaal),
            aandeel=eerlijk,
            verschil=_verschil(rekenaar, gemeente.kaal, eerlijk, nu.get(gemeente.kaal)),
            **toe.van(gemeente.kaal, eerlijk),
        )

    return Verdeling(
        verdeling=fair,
        delen=tuple(deel(gemeente) for gemeente in gemeenten),
        sleutels=tuple(
            _sleutelbeeld(rekenaar, fair, regio, een, gekozen, namen) for een in tellingen
        ),
        samen=_samen(rekenaar, toe, namen, gekozen, nu),
    )


def _gemeenten(fair: FairShare, regio: Regio) -> tuple[Tekst, ...]:
    """Return who takes part: those that are named, else all gemeenten of the region."""
    namen = [deel.gemeente for deel in fair.delen] or [g.naam for g in regio.gemeenten]
    return tuple({naam.kaal: naam for naam in namen}.values())


def _sleutelbeeld(
    rekenaar: Rekenaar,
    fair: FairShare,
    regio: Regio,
    een: Telling,
    gekozen: Weg,
    namen: Sequence[str],
) -> Sleutelbeeld:
    langs = alleen(een)
    aandelen = {naam: aandeel(rekenaar, langs, naam) for naam in namen}
    toe = Toedeling(rekenaar, fair, regio, langs)
    gewichten = [gewicht for gewicht, telling in gekozen.tellingen if telling is een]
    return Sleutelbeeld(
        sleutel=een.sleutel,
        weging=Tekst(procent(sum(gewichten, Fraction())), een.sleutel.gewicht.sources),
        samen=een.samen.cijfer,
        aandelen=tuple(aandelen.values()),
        aantallen=tuple(toe.van(naam, aandelen[naam])["aantal"] for naam in namen),
        bezwaar=een.bezwaar,
    )


def _samen(
    rekenaar: Rekenaar, toe: Toedeling, namen: Sequence[str], gekozen: Weg, nu: dict[str, Cijfer]
) -> Gemeentedeel:
    """Return what all gemeenten do and have to do together."""
    termen = [term(f"{naam} nu", cijfer) for naam, cijfer in nu.items()]
    return Gemeentedeel(
        gemeente=Tekst("Samen"),
        huidig=rekenaar.som(termen, overlap=False) if termen else None,
        aandeel=geheel(rekenaar, gekozen),
        verschil=None,
        **toe.samen(namen),
    )


def _nu(rekenaar: Rekenaar, fair: FairShare) -> dict[str, Cijfer]:
    """Return the current shares in percent: as given, or of what all gemeenten do together."""
    delen = {
        deel.gemeente.kaal: term(f"{deel.gemeente.kaal} nu", deel.huidig) for deel in fair.delen
    }
    if not any(deel.huidig for deel in fair.delen):
        return {}
    in_procent = [deel.cijfer.eenheid == PROCENT for deel in delen.values() if deel.cijfer.bekend]
    if any(in_procent):
        return {naam: deel.cijfer for naam, deel in delen.items()}
    samen = Term(naam="alle gemeenten nu", cijfer=rekenaar.som([*delen.values()], overlap=False))
    return {naam: rekenaar.aandeel(deel, samen) for naam, deel in delen.items()}


def _verschil(rekenaar: Rekenaar, naam: str, eerlijk: Cijfer, nu: Cijfer | None) -> Cijfer | None:
    """Return the fair share minus the current one, whatever the years of the keys."""
    if nu is None:
        return None
    termen = [term(f"eerlijk aandeel {naam}", eerlijk), term(f"huidig aandeel {naam}", nu)]
    bezwaar = ""
    if nu.bekend and nu.eenheid != PROCENT:
        bezwaar = "het huidige aandeel is geen percentage"
    return rekenaar.uitkomst(
        " − ".join(deel.naam for deel in termen),
        termen,
        lambda: eerlijk.getal - nu.getal,
        eenheid=_PUNT,
        decimalen=1,
        bezwaar=bezwaar,
    )


def _in_punten(verschil: Cijfer) -> Cijfer:
    """Return a difference of percentages in its own unit."""
    return replace(verschil, eenheid=_PUNT) if verschil.eenheid == PROCENT else verschil
