"""Input that is only looked at: checked, or measured."""

from pathlib import Path

from generator.calc.stand import stand
from generator.checks.controle import controleer
from generator.core.cache import Cache
from generator.core.paths import shown
from generator.inputs.reader import read_dossier, read_regio
from generator.options import Options
from generator.pipeline.reading import basis_of, read
from generator.pipeline.results import Checked, Measured


def check(folder: Path, cache: Cache) -> Checked:
    """Check the input of the gemeente in ``folder`` without making anything.

    Raises :class:`~generator.core.errors.WoonzorgError` when the input cannot be read.
    """
    invoer, _ = read(folder, Options(), cache)
    basis = basis_of(invoer)
    return Checked(
        name=invoer.dossier.naam.kaal,
        source=shown(folder),
        controle=controleer(basis, invoer.sources),
        volledigheid=basis.analyse.volledigheid,
    )


def check_regio(folder: Path, cache: Cache) -> Checked:
    """Check whether the region in ``folder`` and all gemeenten in it can go together.

    Raises :class:`~generator.core.errors.WoonzorgError` when some input cannot be read.
    """
    invoer = read_regio(folder, cache, document=False)
    return Checked(
        name=invoer.dossier.naam.kaal,
        regio=True,
        source=shown(folder),
        controle=controleer(basis_of(invoer), invoer.sources),
    )


def measure(folder: Path, cache: Cache) -> Measured:
    """Measure how far the woonzorgvisie of the gemeente in ``folder`` is.

    Raises :class:`~generator.core.errors.WoonzorgError` when the input cannot be read.
    """
    invoer = read_dossier(folder, cache)
    dossier, naam = invoer.dossier, invoer.dossier.naam.kaal
    return Measured(
        name=naam,
        source=shown(folder),
        regio=dossier.regio.naam.kaal if dossier.regio else "",
        status=dossier.document.status.kaal,
        stand=stand(naam, basis_of(invoer).analyse.volledigheid),
    )
