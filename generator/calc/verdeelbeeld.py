"""A division over the gemeenten of a region, as it came out."""

from collections.abc import Sequence

from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.gedeeld import FairShare, Verdeelsleutel

PROCENTPUNT = Tekst("procentpunt")
"""The unit of a difference of percentages."""


class Gemeentedeel(Value, frozen=True, kw_only=True):
    """What one gemeente does now and what would be fair.

    ``verschil`` is the fair share minus the current one: positive means that it has to take more.
    ``aantal`` is its part of what is divided, at once or per year; per year it is the sum of
    ``structureel`` and ``inhaalslag``. ``van_vrijkomend`` is the percentage of the social rental
    homes coming free in a year that this takes.
    """

    gemeente: Tekst
    huidig: Cijfer | None
    aandeel: Cijfer
    verschil: Cijfer | None
    aantal: Cijfer | None = None
    structureel: Cijfer | None = None
    inhaalslag: Cijfer | None = None
    van_vrijkomend: Cijfer | None = None


class Sleutelbeeld(Value, frozen=True, kw_only=True):
    """What one key alone would give, per gemeente in the order of the division.

    ``weging`` is its part of all weights (``60%``), ``samen`` what it counts in all gemeenten.
    """

    sleutel: Verdeelsleutel
    weging: Tekst
    samen: Cijfer
    aandelen: tuple[Cijfer, ...]
    aantallen: tuple[Cijfer | None, ...]
    bezwaar: str = ""

    @property
    def uitkomsten(self) -> tuple[Cijfer, ...]:
        """The numbers, or the shares as long as it is not known how much is divided."""
        return _aantal_of_aandeel(self.aantallen, self.aandelen)


class Verdeling(Value, frozen=True, kw_only=True):
    """A fair share with its outcome per gemeente.

    ``sleutels`` is empty when the division was made elsewhere; else ``samen`` is that of all
    gemeenten together: what is divided.
    """

    verdeling: FairShare
    delen: tuple[Gemeentedeel, ...]
    sleutels: tuple[Sleutelbeeld, ...] = ()
    samen: Gemeentedeel | None = None

    @property
    def gekozen(self) -> bool:
        """Whether there is a division: given, or by keys of which at least one counts."""
        gewichten = [beeld.sleutel.gewicht for beeld in self.sleutels]
        return not gewichten or any(gewicht > 0 for gewicht in gewichten)

    @property
    def uitkomsten(self) -> tuple[Cijfer, ...]:
        """The numbers, or the shares as long as it is not known how much is divided."""
        return _aantal_of_aandeel(
            [deel.aantal for deel in self.delen], [deel.aandeel for deel in self.delen]
        )

    @property
    def per_jaar(self) -> bool:
        """Whether it is divided every year."""
        return self.samen is not None and self.samen.structureel is not None

    @property
    def tijd(self) -> str:
        """What stands behind a number with its unit: `` per jaar``, or nothing."""
        eenheid = self.samen.aantal.eenheid if self.samen and self.samen.aantal else None
        zegt_het_al = eenheid is not None and "per jaar" in eenheid.kaal
        return " per jaar" if self.per_jaar and not zegt_het_al else ""

    @property
    def sleutel(self) -> str:
        """What the division rests on: ``aantal inwoners (60%, 2026) en huishoudens (40%, 2024)``.

        Empty as long as no key has been chosen.
        """
        if not self.sleutels:
            return str(self.verdeling.sleutel or "")
        tellen = [beeld for beeld in self.sleutels if beeld.sleutel.gewicht > 0]
        return dutch.opsomming([_genoemd(beeld, alleen=len(tellen) == 1) for beeld in tellen])

    def van(self, gemeente: Tekst | None) -> Gemeentedeel | None:
        """Return the outcome of ``gemeente``, or ``None`` when it does not take part."""
        return next((deel for deel in self.delen if deel.gemeente == gemeente), None)


def _aantal_of_aandeel(
    aantallen: Sequence[Cijfer | None], aandelen: Sequence[Cijfer]
) -> tuple[Cijfer, ...]:
    bekend = [aantal for aantal in aantallen if aantal is not None and aantal.bekend]
    return tuple(bekend if len(bekend) == len(aandelen) else aandelen)


def _genoemd(beeld: Sleutelbeeld, *, alleen: bool) -> str:
    cijfer, naam = beeld.samen, beeld.sleutel.naam
    moment = cijfer.jaar if cijfer.jaar is not None else cijfer.periode
    nader = [str(deel) for deel in (None if alleen else beeld.weging, moment) if deel]
    genoemd = Tekst(dutch.kleine_letter(naam.kaal), naam.sources)
    return f"{genoemd} ({', '.join(nader)})" if nader else str(genoemd)
