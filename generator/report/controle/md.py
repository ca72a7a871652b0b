"""The check as Markdown, for a message or a page of a wiki."""

from collections.abc import Iterator

from generator.core.finding import Finding, counted
from generator.report.controle.uitslag import Uitslag, per_bestand

_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "\\|*_`<>[]"})


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as a page with a table for each file."""
    return "\n".join(
        [
            *_kop(uitslag),
            *_volledigheid(uitslag),
            *_bestanden(uitslag),
            *_samenhang(uitslag),
            *_stil(uitslag),
        ]
    )


def _kop(uitslag: Uitslag) -> Iterator[str]:
    yield "# Controle van de invoer"
    yield ""
    namen = [veilig(one.name) for one in uitslag.gemeenten] or ["geen gemeente"]
    namen += [f"regio {veilig(one.name)}" for one in uitslag.regios]
    yield f"Gecontroleerd: {', '.join(namen)}. Gevonden: {counted(uitslag.findings) or 'niets'}."
    yield ""


def _volledigheid(uitslag: Uitslag) -> Iterator[str]:
    for one in uitslag.gemeenten:
        if one.volledigheid:
            yield f"## Volledigheid van {veilig(one.name)}"
            yield ""
            yield "| Stap | Aanwezig | Nog niet bekend | Ontbreekt | Totaal |"
            yield "|---|---:|---:|---:|---:|"
            for stap in one.volledigheid.stappen:
                counts = (stap.aanwezig, stap.onbekend, stap.ontbreekt, stap.totaal)
                yield f"| {stap.naam} | {' | '.join(map(str, counts))} |"
            yield ""


def _bestanden(uitslag: Uitslag) -> Iterator[str]:
    for file, findings in per_bestand(uitslag.los):
        yield f"## {veilig(file) or 'Zonder bestand'}"
        yield ""
        yield "| Regel | Code | Niveau | Wat | Wat te doen |"
        yield "|---:|---|---|---|---|"
        for finding in findings:
            yield _rij(finding, finding.advice)
        yield ""


def _samenhang(uitslag: Uitslag) -> Iterator[str]:
    for regio, findings in zip(uitslag.regios, uitslag.samenhang, strict=True):
        if not findings:
            continue
        yield f"## Regio {veilig(regio.name)}, in samenhang"
        yield ""
        yield "| Bestand | Regel | Code | Niveau | Wat | Wat te doen |"
        yield "|---|---:|---|---|---|---|"
        for finding in findings:
            file = veilig(finding.place.file) if finding.place else ""
            yield f"| {file} {_rij(finding, finding.advice)}"
        yield ""


def _stil(uitslag: Uitslag) -> Iterator[str]:
    if not uitslag.stil:
        return
    yield "## Stil gezet"
    yield ""
    yield "| Regel | Code | Niveau | Wat | Waarom stil |"
    yield "|---:|---|---|---|---|"
    for one in uitslag.stil:
        yield _rij(one.finding, one.reden)
    yield ""


def _rij(finding: Finding, laatste: str) -> str:
    path = f"{finding.path}: " if finding.path else ""
    cells = (
        str(finding.place.line) if finding.place else "",
        finding.code,
        finding.level.woord,
        veilig(path + finding.message),
        veilig(laatste),
    )
    return f"| {' | '.join(cells)} |"


def veilig(text: str) -> str:
    """Return ``text`` on one line, with signs that would mean something in Markdown escaped."""
    return " ".join(text.split()).translate(_ESCAPED)
