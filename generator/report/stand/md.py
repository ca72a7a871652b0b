"""The stand as Markdown, for a message or a page of a wiki."""

from collections.abc import Iterator

from generator.calc.stand import ONDERDELEN, STATEN, Stand
from generator.pipeline.results import Measured
from generator.report.controle.md import veilig
from generator.report.stand.uitslag import GEMETEN, Regiostand, Uitslag

_KOLOMMEN = (*ONDERDELEN.values(), "Totaal")


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as a page with a table for each region."""
    lines = ["# Stand van de woonzorgvisies", "", GEMETEN, ""]
    for regio in uitslag.regios:
        lines += [f"## {veilig(regio.naam)}", "", *_per_staat(regio), "", *_gemeenten(regio), ""]
    if len(uitslag.regios) > 1:
        lines += ["## Alle regio's samen", "", *_per_staat(uitslag.samen), ""]
    if uitslag.findings:
        lines += ["## Niet te lezen", "", *(f"- {veilig(str(f))}" for f in uitslag.findings), ""]
    return "\n".join(lines)


def _per_staat(regio: Regiostand) -> Iterator[str]:
    """Yield a table with a row for each part: how many gemeenten are how far."""
    yield f"| Onderdeel | Aanwezig | {' | '.join(een.capitalize() for een in reversed(STATEN))} |"
    yield f"|---|---:|{'---:|' * len(STATEN)}"
    for id, naam in ONDERDELEN.items():
        geteld = regio.samen.per_staat(id)
        aantallen = " | ".join(str(geteld[een]) for een in reversed(STATEN))
        yield f"| {naam} | {regio.samen.deel(id).score.kaal} | {aantallen} |"


def _gemeenten(regio: Regiostand) -> Iterator[str]:
    yield f"| Gemeente | Document | {' | '.join(_KOLOMMEN)} |"
    yield f"|---|---|{'---:|' * len(_KOLOMMEN)}"
    yield from (f"| {' | '.join(_rij(een))} |" for een in regio.gemeenten)
    if len(regio.samen.gemeenten) > 1:
        yield f"| Samen | | {' | '.join(_scores(regio.samen))} |"


def _rij(een: Measured) -> list[str]:
    if een.stand is None:
        return [veilig(een.name), "niet te lezen", *[""] * len(_KOLOMMEN)]
    return [veilig(een.name), een.status, *_scores(een.stand)]


def _scores(stand: Stand) -> list[str]:
    return [stand.deel(id).score.kaal for id in (*ONDERDELEN, "totaal")]
