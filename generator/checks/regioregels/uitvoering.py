"""Whether the measures of the region are carried, and planned the same by everyone."""

from collections.abc import Iterator

from generator.checks.moment import eerste_dag, in_woorden, laatste_dag
from generator.checks.naam import woorden
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.proces import Partner
from generator.inputs.model.uitvoering import Maatregel

FAMILIE = "Regio"

_GEMEENTE = ("gemeente", "buurgemeente")


@regioregel("WZ932", Level.WAARSCHUWING)
def maatregel_later_dan_regio(samenhang: Samenhang) -> Meldingen:
    """Een maatregel van de regio is overal op tijd klaar.

    Plant een gemeente een maatregel van de regio later dan de regio zelf, dan is die in de regio
    niet klaar wanneer dat is afgesproken.

    Handvat: stap 5 (wie, wat, hoe, wanneer).

    Fout:
        # de regio: gereed: 2028-12-31
        maatregelen:
          - id: bouwlijst
            wanneer: {start: 2027-01-01, gereed: 2030-12-31}

    Goed:
        # de regio: gereed: 2028-12-31
        maatregelen:
          - id: bouwlijst
            wanneer: {start: 2027-01-01, gereed: 2028-06-30}
    """
    for basis, kader, maatregel in _gedeeld(samenhang):
        regio, lokaal = kader.wanneer.gereed, maatregel.wanneer.gereed
        if samenhang.eigen(lokaal) and eerste_dag(lokaal) > laatste_dag(regio):
            yield meld(
                lokaal,
                f"{basis} is hiermee klaar {in_woorden(lokaal)}, de regio {in_woorden(regio)}",
                "spreek dezelfde planning af, of pas die van de regio aan",
            )


@regioregel("WZ949", Level.WAARSCHUWING)
def maatregel_zonder_gemeente(samenhang: Samenhang) -> Meldingen:
    """Aan een maatregel van de regio doet een gemeente mee.

    Een maatregel van de regio waar geen gemeente bij staat, als trekker of als partner, komt in
    geen lokaal uitvoeringsprogramma tot leven.

    Handvat: stap 5 (wie, wat, hoe, wanneer); Waarom (afstemmen binnen de regio).

    Fout:
        # van deze partners is er geen een gemeente
        maatregelen:
          - id: bouwlijst
            wie: {trekker: provincie, partners: [corporatie]}

    Goed:
        # kleindam is een partner met soort: gemeente
        maatregelen:
          - id: bouwlijst
            wie: {trekker: provincie, partners: [corporatie, kleindam]}
    """
    dossiers = [samenhang.regio, *(basis.dossier for basis in samenhang.gemeenten)]
    gedragen = {id for dossier in dossiers for id in _met_gemeente(samenhang, dossier)}
    for maatregel in samenhang.regio.maatregelen:
        if maatregel.id.kaal not in gedragen:
            yield meld(
                maatregel.wie.trekker,
                f"aan '{maatregel.naam.kaal}' doet geen enkele gemeente mee",
                "noem bij 'wie' de gemeenten die meedoen, als trekker of als partner",
            )


def _gedeeld(samenhang: Samenhang) -> Iterator[tuple[str, Maatregel, Maatregel]]:
    """Yield what each gemeente makes of the measures of the region."""
    regio = {maatregel.id.kaal: maatregel for maatregel in samenhang.regio.maatregelen}
    for basis in samenhang.gemeenten:
        for maatregel in basis.dossier.maatregelen:
            if maatregel.id.kaal in regio:
                yield naam(basis), regio[maatregel.id.kaal], maatregel


def _met_gemeente(samenhang: Samenhang, dossier: Dossier) -> Iterator[str]:
    """Yield the measures in which a gemeente takes part, or something that is all gemeenten."""
    namen = {woord for rij in samenhang.gebied.gemeenten for woord in woorden(rij.naam.kaal)}
    namen.update(woorden(samenhang.gebied.naam.kaal))
    gemeenten = {p.id.kaal for p in dossier.partners if _is_gemeente(p, namen)}
    for maatregel in dossier.maatregelen:
        if gemeenten & {maatregel.wie.trekker.kaal, *(id.kaal for id in maatregel.wie.partners)}:
            yield maatregel.id.kaal


def _is_gemeente(partner: Partner, namen: set[str]) -> bool:
    """Whether a party is a gemeente, or a body of the region such as ``Regio Testland``."""
    if partner.soort in _GEMEENTE:
        return True
    eigen = set(woorden(partner.naam.kaal))
    return partner.soort == "overig" and bool(eigen & {*namen, "regio", "gemeenten"})
