"""How far many gemeenten are, measured one by one."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.batch.guard import guarded
from generator.core.finding import Finding
from generator.core.paths import shown
from generator.pipeline.checking import measure
from generator.pipeline.results import Measured


def measure_all(folders: Sequence[Path]) -> Iterator[Measured]:
    """Measure the gemeenten in ``folders`` and yield how far each is, in order."""
    for folder in folders:
        yield _measured(folder)


def _measured(folder: Path) -> Measured:
    def failed(findings: tuple[Finding, ...]) -> Measured:
        return Measured(name=folder.name, source=shown(folder), findings=findings)

    return guarded(folder, lambda cache: measure(folder, cache), failed)
