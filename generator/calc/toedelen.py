"""What a division gives each gemeente in whole numbers, and what that asks of its homes."""

from collections.abc import Sequence
from typing import TypedDict

from generator.calc.eerlijk import telbaar, verdeel
from generator.calc.rekenen import Rekenaar, term
from generator.calc.verdeelsleutels import PROCENT, Weg
from generator.core import dutch
from generator.core.cijfer import Cijfer, Term
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, Regio

_SOORTEN = {
    "totaal": "te verdelen",
    "structureel": "structureel te verdelen per jaar",
    "inhaalslag": "per jaar in te halen",
}
_WONEND = ("woning", "huishouden")
"""How the unit begins of what takes one home each."""


class Getallen(TypedDict):
    """The numbers of one gemeente, as a division holds them."""

    aantal: Cijfer | None
    structureel: Cijfer | None
    inhaalslag: Cijfer | None
    van_vrijkomend: Cijfer | None


class Toedeling:
    """Gives each gemeente its whole numbers, by one way through the keys."""

    def __init__(self, rekenaar: Rekenaar, fair: FairShare, regio: Regio, langs: Weg) -> None:
        self._rekenaar, self._langs = rekenaar, langs
        self._vrijkomend = {g.naam.kaal: g.vrijkomend_per_jaar for g in regio.gemeenten}
        self._wat = _wat(fair)
        self._heel = {soort: _heel(wat.cijfer, langs) for soort, wat in self._wat.items()}

    def van(self, gemeente: str, aandeel: Cijfer) -> Getallen:
        """Return the numbers of ``gemeente``, of which the fair share is ``aandeel``."""
        delen = {soort: self._deel(soort, gemeente, aandeel) for soort in self._wat}
        vrij = self._vrijkomend.get(gemeente)
        return self._getallen(gemeente, delen, vrij)

    def samen(self, gemeenten: Sequence[str]) -> Getallen:
        """Return the numbers of all ``gemeenten`` together: what is divided."""
        vrij = [self._vrijkomend.get(gemeente) for gemeente in gemeenten]
        termen = [
            term(f"vrijkomend {dutch.waar(g)}", v) for g, v in zip(gemeenten, vrij, strict=True)
        ]
        alles = self._rekenaar.som(termen, overlap=False) if any(vrij) else None
        delen = {soort: wat.cijfer for soort, wat in self._wat.items()}
        return self._getallen("alle gemeenten", delen, alles)

    def _deel(self, soort: str, gemeente: str, aandeel: Cijfer) -> Cijfer:
        wat, heel = self._wat[soort], self._heel[soort]
        eerlijk = term(f"eerlijk aandeel {gemeente}", aandeel)
        return self._rekenaar.uitkomst(
            f"{wat.naam} × {eerlijk.naam}, in hele getallen die samen precies kloppen",
            [wat, eerlijk],
            lambda: heel[gemeente],
            eenheid=wat.cijfer.eenheid,
            van=wat.cijfer,
            bezwaar=ondeelbaar(wat.cijfer) or self._langs.bezwaar,
        )

    def _getallen(self, wie: str, delen: dict[str, Cijfer], vrij: Cijfer | None) -> Getallen:
        aantal = next(iter(delen.values()), None)
        if len(delen) > 1:
            termen = [term(f"{soort} {wie}", deel) for soort, deel in delen.items()]
            aantal = self._rekenaar.som(termen, overlap=False, over_jaren=True)
        return Getallen(
            aantal=aantal,
            structureel=delen.get("structureel"),
            inhaalslag=delen.get("inhaalslag"),
            van_vrijkomend=self._van_vrijkomend(wie, aantal, vrij),
        )

    def _van_vrijkomend(
        self, wie: str, aantal: Cijfer | None, vrij: Cijfer | None
    ) -> Cijfer | None:
        """Return the percentage of the homes coming free in a year; only homes take homes."""
        if vrij is None or aantal is None or "totaal" in self._wat:
            return None
        if not (aantal.eenheid and aantal.eenheid.kaal.casefold().startswith(_WONEND)):
            return None
        deel = self._rekenaar.aandeel(
            term(f"deel van {wie}", aantal),
            term(f"sociale huurwoningen die vrijkomen {dutch.waar(wie)}", vrij),
            over_jaren=True,
        )
        # Every row would repeat that the years differ; the table says once of which year they are.
        return replace(deel, toelichting=None)


def _wat(fair: FairShare) -> dict[str, Term]:
    gegeven = {soort: getattr(fair.te_verdelen, soort, None) for soort in _SOORTEN}
    return {soort: term(_SOORTEN[soort], wat) for soort, wat in gegeven.items() if wat}


def _heel(wat: Cijfer, langs: Weg) -> dict[str, int]:
    if langs.bezwaar or ondeelbaar(wat) or not wat.bekend:
        return {}
    return verdeel(int(wat.getal), langs.deel)


def ondeelbaar(wat: Cijfer) -> str:
    """Return why this number cannot be divided into whole ones, or an empty text."""
    if not wat.bekend:
        return ""
    if wat.eenheid == PROCENT:
        return "een percentage is niet te verdelen in hele getallen"
    if not telbaar(wat.getal):
        return "alleen een heel getal van nul of meer is te verdelen"
    return ""
