"""The input of many gemeenten and regions, checked one by one."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.batch.guard import guarded
from generator.checks.controle import Controle
from generator.core.cache import Cache, default_folder
from generator.core.finding import Finding
from generator.core.paths import shown
from generator.inputs.reader import names_regio
from generator.pipeline.checking import check, check_regio
from generator.pipeline.results import Checked


def check_all(folders: Sequence[Path], regios: Sequence[Path] = ()) -> Iterator[Checked]:
    """Check the gemeenten in ``folders`` and yield what is found, in order; then ``regios``.

    A folder that says of no region which one it is has nothing to be looked at together.
    """
    for folder in folders:
        yield _checked(folder, regio=False)
    cache = Cache(default_folder())
    for folder in regios:
        if names_regio(folder, cache):
            yield _checked(folder, regio=True)


def _checked(folder: Path, *, regio: bool) -> Checked:
    look = check_regio if regio else check

    def failed(findings: tuple[Finding, ...]) -> Checked:
        controle = Controle(findings=findings)
        return Checked(
            name=folder.name, regio=regio, source=shown(folder), controle=controle, failed=True
        )

    return guarded(folder, lambda cache: look(folder, cache), failed)
