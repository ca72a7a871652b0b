"""A row of the export → one plan, or what cannot be read in it."""

from collections.abc import Mapping, Sequence

from generator.cijfers.lees.cel import Cel
from generator.cijfers.lees.getal import lezingen
from generator.cijfers.lees.kop import Tabel, is_totaal
from generator.cijfers.plannen import woorden
from generator.cijfers.plannen.kolommen import Kolommen
from generator.cijfers.plannen.termijn import Termijn
from generator.core.finding import Finding
from generator.core.value import Value

_NIETS = {"", "-", "–", "—"}
_RAAD = "verbeter de cel in de planregistratie en maak de export opnieuw"


class Plan(Value, frozen=True, kw_only=True):
    """A plan: how many homes, when, of which kind, and how sure.

    It is ``geheim`` unless the export says that it is not.
    ``aantallen`` are the numbers of the row by column. ``vormen`` holds the homes for ouderen by
    kind of home; ``rij`` are the cells, for who must find the plan back in the file.
    """

    gemeente: str
    naam: str
    geheim: bool
    status: str
    planologisch: str
    bruto: int
    sloop: int
    jaren: Mapping[Termijn, int]
    vormen: Mapping[str, int]
    tijdelijk: int
    aantallen: Mapping[int, int]
    rij: Mapping[int, Cel]

    @property
    def hardheid(self) -> str:
        """``hard``, ``zacht``, or nothing when the status does not say."""
        return woorden.hardheid(self.planologisch)

    @property
    def telt_niet_mee(self) -> str:
        """Why it adds no homes any more; else nothing."""
        return woorden.telt_niet_mee(self.status)


def is_plan(rij: Mapping[int, Cel], kolommen: Kolommen) -> bool:
    """Return whether a row is about a plan, and no total and no note below the table."""
    wie = [_tekst(rij, kolommen, rol) for rol in ("naam", "code", "gemeente")]
    return any(wie) and not any(map(is_totaal, wie))


def lees_plan(
    rij: Mapping[int, Cel], tabel: Tabel, kolommen: Kolommen
) -> Plan | tuple[Finding, ...]:
    """Return the plan in ``rij``, or every cell that holds no number of homes."""
    aantallen: dict[int, int] = {}
    fouten: list[Finding] = []
    for at in _telkolommen(kolommen):
        cel = rij.get(at)
        aantal = 0 if cel is None else _aantal(cel)
        if aantal is not None:
            aantallen[at] = aantal
        elif cel is not None:
            gevonden = cel.fout or f"gevonden: '{cel.tekst}'"
            message = f"{gevonden}; verwacht: een aantal woningen"
            fouten.append(tabel.blad.fout(cel, "WZ633", message, cel.raad or _RAAD))
    if fouten:
        return tuple(fouten)
    return _plan(rij, kolommen, aantallen)


def _plan(rij: Mapping[int, Cel], kolommen: Kolommen, aantallen: Mapping[int, int]) -> Plan:
    rollen = kolommen.rollen
    sloop = abs(aantallen.get(rollen.get("sloop", 0), 0))
    netto = aantallen.get(rollen.get("netto", 0), 0)
    bruto = aantallen.get(rollen.get("bruto", 0), netto + sloop)
    vormen: dict[str, int] = {}
    for at, vorm in kolommen.vormen.items():
        vormen[vorm] = vormen.get(vorm, 0) + aantallen[at]
    jaren: dict[Termijn, int] = {}
    for at, termijn in kolommen.jaren.items():
        jaren[termijn] = jaren.get(termijn, 0) + aantallen[at]
    return Plan(
        gemeente=_tekst(rij, kolommen, "gemeente"),
        naam=_tekst(rij, kolommen, "naam") or _tekst(rij, kolommen, "code"),
        geheim="vertrouwelijk" not in rollen
        or woorden.is_geheim(_tekst(rij, kolommen, "vertrouwelijk")),
        status=_tekst(rij, kolommen, "status"),
        planologisch=_tekst(rij, kolommen, "planologisch"),
        bruto=bruto,
        sloop=sloop,
        jaren=jaren,
        vormen=vormen,
        tijdelijk=_tijdelijk(rij, kolommen, bruto),
        aantallen=aantallen,
        rij=rij,
    )


def _telkolommen(kolommen: Kolommen) -> Sequence[int]:
    """Return the columns that hold numbers of homes."""
    vast = (kolommen.rollen[rol] for rol in ("sloop", "bruto", "netto") if rol in kolommen.rollen)
    anders = (at for plekken in kolommen.sommen.values() for at in plekken)
    return [*vast, *kolommen.jaren, *kolommen.vormen, *anders]


def _aantal(cel: Cel) -> int | None:
    """Return a whole number; ``1.234`` homes cannot be one and a bit, nor ``1.000`` just one."""
    if cel.tekst in _NIETS and not cel.fout:
        return 0
    heel = {int(getal) for getal in lezingen(cel) if getal == int(getal)}
    return max(heel, default=None)


def _tijdelijk(rij: Mapping[int, Cel], kolommen: Kolommen, bruto: int) -> int:
    """Return the homes that stand for some years only: the export has a number, or yes or no."""
    cel = rij.get(kolommen.rollen.get("tijdelijk", 0))
    if cel is None:
        return 0
    if cel.tekst.casefold() in ("ja", "j", "true", "waar"):
        return bruto
    return _aantal(cel) or 0


def _tekst(rij: Mapping[int, Cel], kolommen: Kolommen, rol: str) -> str:
    cel = rij.get(kolommen.rollen.get(rol, 0))
    return cel.tekst if cel else ""
