"""A division by keys: what the chosen ones give each gemeente, and what each alone would give."""

from fractions import Fraction

from generator.calc.rekenen import Rekenaar, term
from generator.calc.toedelen import Toedeling
from generator.calc.verdeelbeeld import PROCENTPUNT, Gemeentedeel, Sleutelbeeld, Verdeling
from generator.calc.verdeelsleutels import (
    PROCENT,
    Telling,
    aandeel,
    alleen,
    geheel,
    procent,
    telling,
    weg,
)
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.inputs.model.gedeeld import FairShare, Regio


class Sleutelverdeling:
    """Calculates one division of a region."""

    def __init__(self, rekenaar: Rekenaar, fair: FairShare, regio: Regio) -> None:
        self._rekenaar, self._fair, self._regio = rekenaar, fair, regio
        self._gemeenten = _gemeenten(fair, regio)
        self._namen = [gemeente.kaal for gemeente in self._gemeenten]
        self._tellingen = [
            telling(rekenaar, sleutel, self._namen, regio) for sleutel in fair.sleutels
        ]
        self._gekozen = weg(self._tellingen)
        self._toe = Toedeling(rekenaar, fair, regio, self._gekozen)
        self._nu = _nu(rekenaar, fair)

    def uitkomst(self) -> Verdeling:
        """Return the division, with its keys side by side."""
        return Verdeling(
            verdeling=self._fair,
            delen=tuple(self._deel(gemeente) for gemeente in self._gemeenten),
            sleutels=tuple(self._sleutel(een) for een in self._tellingen),
            samen=self._samen(),
        )

    def _deel(self, gemeente: Tekst) -> Gemeentedeel:
        naam = gemeente.kaal
        eerlijk = aandeel(self._rekenaar, self._gekozen, naam)
        nu = self._nu.get(naam)
        return Gemeentedeel(
            gemeente=gemeente,
            huidig=nu,
            aandeel=eerlijk,
            verschil=None if nu is None else _verschil(self._rekenaar, naam, eerlijk, nu),
            **self._toe.van(naam, eerlijk),
        )

    def _samen(self) -> Gemeentedeel:
        """Return what all gemeenten do and have to do together."""
        nu = [term(f"{naam} nu", cijfer) for naam, cijfer in self._nu.items()]
        return Gemeentedeel(
            gemeente=Tekst("Samen"),
            huidig=self._rekenaar.som(nu, overlap=False) if nu else None,
            aandeel=geheel(self._rekenaar, self._gekozen),
            verschil=None,
            **self._toe.samen(self._namen),
        )

    def _sleutel(self, een: Telling) -> Sleutelbeeld:
        langs = alleen(een)
        toe = Toedeling(self._rekenaar, self._fair, self._regio, langs)
        aandelen = {naam: aandeel(self._rekenaar, langs, naam) for naam in self._namen}
        weging = sum((w for w, mee in self._gekozen.tellingen if mee is een), Fraction())
        return Sleutelbeeld(
            sleutel=een.sleutel,
            weging=Tekst(procent(weging), een.sleutel.gewicht.sources),
            samen=een.samen.cijfer,
            aandelen=tuple(aandelen.values()),
            aantallen=tuple(toe.van(*paar)["aantal"] for paar in aandelen.items()),
            bezwaar=een.bezwaar,
        )


def _gemeenten(fair: FairShare, regio: Regio) -> tuple[Tekst, ...]:
    """Return who takes part: those that are named, else all gemeenten of the region."""
    namen = [deel.gemeente for deel in fair.delen] or [g.naam for g in regio.gemeenten]
    return tuple({naam.kaal: naam for naam in namen}.values())


def _nu(rekenaar: Rekenaar, fair: FairShare) -> dict[str, Cijfer]:
    """Return the current shares in percent: as given, or of what all gemeenten do together."""
    if not any(deel.huidig for deel in fair.delen):
        return {}
    delen = {
        deel.gemeente.kaal: term(f"{deel.gemeente.kaal} nu", deel.huidig) for deel in fair.delen
    }
    if any(deel.cijfer.eenheid == PROCENT for deel in delen.values()):
        return {naam: deel.cijfer for naam, deel in delen.items()}
    samen = term("alle gemeenten nu", rekenaar.som([*delen.values()], overlap=False))
    return {naam: rekenaar.aandeel(deel, samen) for naam, deel in delen.items()}


def _verschil(rekenaar: Rekenaar, naam: str, eerlijk: Cijfer, nu: Cijfer) -> Cijfer:
    """Return the fair share minus the current one, whatever the years of the keys."""
    termen = [term(f"eerlijk aandeel {naam}", eerlijk), term(f"huidig aandeel {naam}", nu)]
    onvergelijkbaar = nu.bekend and nu.eenheid != PROCENT
    return rekenaar.uitkomst(
        " − ".join(deel.naam for deel in termen),
        termen,
        lambda: eerlijk.getal - nu.getal,
        eenheid=PROCENTPUNT,
        decimalen=1,
        bezwaar="het huidige aandeel is geen percentage" if onvergelijkbaar else "",
    )
