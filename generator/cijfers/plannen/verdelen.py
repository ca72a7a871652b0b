"""The rows of an export → the plans of each gemeente, and what is wrong in them."""

from collections.abc import Iterator, Mapping, Sequence

from generator.cijfers.lees.kop import Tabel
from generator.cijfers.overzicht.doelmap import Doelmap
from generator.cijfers.plannen.kloppen import bezwaren
from generator.cijfers.plannen.kolommen import Kolommen
from generator.cijfers.plannen.plan import Plan, is_plan, lees_plan
from generator.core import dutch
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.value import Value, replace

_MEEST = 5


class Gelezen(Value, frozen=True, kw_only=True):
    """The plans of one gemeente, and what was found wrong in them."""

    plannen: tuple[Plan, ...]
    findings: tuple[Finding, ...]

    @property
    def tellen(self) -> tuple[Plan, ...]:
        """The plans that add homes."""
        return tuple(plan for plan in self.plannen if not plan.telt_niet_mee)

    @property
    def klopt(self) -> bool:
        """Whether nothing is wrong that makes the sums unsure."""
        return all(finding.level is not Level.FOUT for finding in self.findings)


def verdeel(
    tabel: Tabel, kolommen: Kolommen, mappen: Sequence[Doelmap]
) -> tuple[dict[str, Gelezen], tuple[Finding, ...]]:
    """Return the plans by name of the gemeente, and of which other gemeenten there are rows."""
    gemeenten = [map for map in mappen if map.code]
    plannen: dict[str, list[Plan]] = {map.naam: [] for map in gemeenten}
    fouten: dict[str, list[Finding]] = {map.naam: [] for map in gemeenten}
    anders: dict[str, int] = {}
    at = kolommen.rollen.get("gemeente")
    for rij in tabel.rijen:
        if not is_plan(rij, kolommen):
            continue
        wie = rij[at].tekst if at in rij else ""
        naam = _van_wie(wie, gemeenten, genoemd=at is not None)
        if not naam:
            anders[wie] = anders.get(wie, 0) + 1
            continue
        plan = lees_plan(rij, tabel, kolommen)
        if isinstance(plan, Plan):
            plannen[naam].append(plan)
            fouten[naam] += bezwaren(plan, tabel, kolommen)
        else:
            fouten[naam] += plan
    delen = {
        naam: Gelezen(plannen=tuple(plannen[naam]), findings=tuple(fouten[naam]))
        for naam in plannen
        if plannen[naam] or fouten[naam]
    }
    leeg = [naam for naam in plannen if naam not in delen]
    return delen, (*_overgeslagen(tabel, anders), *_zonder_plannen(tabel, leeg))


def _van_wie(wie: str, gemeenten: Sequence[Doelmap], *, genoemd: bool) -> str:
    """Return whose plan it is; without a column for that it can only be of a single gemeente."""
    if not genoemd:
        return gemeenten[0].naam if len(gemeenten) == 1 else ""
    return next((map.naam for map in gemeenten if map.heet(wie)), "")


def _overgeslagen(tabel: Tabel, anders: Mapping[str, int]) -> Iterator[Finding]:
    if anders:
        namen = sorted(naam or "zonder naam" for naam in anders)
        meer = f" en {len(namen) - _MEEST} andere" if len(namen) > _MEEST else ""
        rijen = sum(anders.values())
        zin = (
            f"{rijen} {dutch.meervoud(rijen, 'rij is', 'rijen zijn')} van gemeenten buiten deze"
            f" map: {', '.join(namen[:_MEEST])}{meer}"
        )
        yield replace(_melding(tabel, zin), level=Level.TIP, advice="niets te doen als dat klopt")


def _zonder_plannen(tabel: Tabel, namen: Sequence[str]) -> Iterator[Finding]:
    if namen:
        zin = f"in dit bestand staan geen plannen van {dutch.opsomming(namen)}"
        yield _melding(tabel, zin)


def _melding(tabel: Tabel, message: str) -> Finding:
    return Finding(
        code="WZ636",
        level=Level.WAARSCHUWING,
        message=message,
        advice="kijk of de kolom gemeente de naam of code heeft die in gemeente.yaml staat",
        place=Place(file=tabel.blad.bestand, line=0),
    )
