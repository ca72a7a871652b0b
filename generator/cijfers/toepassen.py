"""Proposals + files → new files: tried first, then written."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.cijfers.bestand import Bestand
from generator.cijfers.voorstel import Voorstel
from generator.core.finding import Finding
from generator.core.paths import shown
from generator.core.value import Value
from generator.inputs.bewerk.bewerk import Onbewerkbaar, bewerk
from generator.writers.bewerkt import schrijf_bewerkt


class Nieuw(Value, frozen=True, kw_only=True):
    """A file with its changes made, not written yet."""

    path: Path
    oud: bytes | None
    nieuw: bytes
    voorstellen: tuple[Voorstel, ...]


class Proef(Value, frozen=True, kw_only=True):
    """What can be written, and what cannot be changed with certainty."""

    bestanden: tuple[Nieuw, ...]
    findings: tuple[Finding, ...]

    @property
    def voorstellen(self) -> tuple[Voorstel, ...]:
        """The proposals that can be carried out."""
        return tuple(voorstel for nieuw in self.bestanden for voorstel in nieuw.voorstellen)


class Geschreven(Value, frozen=True, kw_only=True):
    """Which files were written, and why others were not."""

    paden: tuple[Path, ...]
    findings: tuple[Finding, ...]


def probeer(bestanden: Mapping[Path, Bestand], voorstellen: Iterable[Voorstel]) -> Proef:
    """Make the changes in memory; a proposal that the editor refuses is left out and told."""
    per_bestand: dict[Path, list[Voorstel]] = {}
    for voorstel in voorstellen:
        per_bestand.setdefault(voorstel.path, []).append(voorstel)
    gelukt: list[Nieuw] = []
    findings: list[Finding] = []
    for path, groep in per_bestand.items():
        oud = bestanden[path].data
        kan, geweigerd = _uitvoerbaar(oud or b"", groep, shown(path))
        findings += geweigerd
        if kan:
            nieuw = _bewerkt(oud or b"", kan, shown(path))
            gelukt.append(Nieuw(path=path, oud=oud, nieuw=nieuw, voorstellen=tuple(kan)))
    return Proef(bestanden=tuple(gelukt), findings=tuple(findings))


def schrijf(proef: Proef) -> Geschreven:
    """Write the files of ``proef``; one that changed in the meantime stays as it is."""
    paden: list[Path] = []
    findings: list[Finding] = []
    for nieuw in proef.bestanden:
        bezwaar = schrijf_bewerkt(nieuw.path, nieuw.oud, nieuw.nieuw)
        findings += bezwaar
        if not bezwaar:
            paden.append(nieuw.path)
    return Geschreven(paden=tuple(paden), findings=tuple(findings))


def _uitvoerbaar(
    data: bytes, voorstellen: Sequence[Voorstel], file: str
) -> tuple[list[Voorstel], list[Finding]]:
    """Return which proposals can be made together, and why others cannot."""
    try:
        _bewerkt(data, voorstellen, file)
    except Onbewerkbaar as fout:
        if len(voorstellen) == 1:
            return [], list(fout.findings)
    else:
        return list(voorstellen), []
    kan: list[Voorstel] = []
    findings: list[Finding] = []
    for voorstel in voorstellen:
        try:
            _bewerkt(data, [*kan, voorstel], file)
        except Onbewerkbaar as fout:
            findings += fout.findings
        else:
            kan.append(voorstel)
    return kan, list(dict.fromkeys(findings))


def _bewerkt(data: bytes, voorstellen: Iterable[Voorstel], file: str) -> bytes:
    wijzigingen = [wijziging for voorstel in voorstellen for wijziging in voorstel.wijzigingen]
    return bewerk(data, wijzigingen, file)
