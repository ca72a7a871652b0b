"""The input of a document, with its house style and everything that is calculated from it."""

from collections.abc import Sequence
from pathlib import Path

from generator.calc.analyse import analyse
from generator.calc.bronnen import met_bronnen
from generator.calc.uitkomst import Basis
from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.finding import Finding, in_order
from generator.core.value import replace
from generator.inputs.huisstijl.huis import ZONDER, Huis
from generator.inputs.huisstijl.zoek import find_style
from generator.inputs.kaart.ligging import lees_ligging
from generator.inputs.landelijk import landelijke_map
from generator.inputs.reader import Invoer, read_dossier, read_regio
from generator.options import Options
from generator.pipeline.kinds import about_regio, style_folders


def read(folder: Path, options: Options, cache: Cache) -> tuple[Invoer, Huis]:
    """Return the input and its house style; all mistakes in both come at once."""
    huis, wrong = _look(folder, options, cache)
    try:
        invoer = read_input(folder, options, cache)
    except InputError as error:
        raise InputError(in_order([*error.findings, *wrong])) from error
    if wrong:
        raise InputError(wrong)
    return invoer, huis


def read_input(folder: Path, options: Options, cache: Cache) -> Invoer:
    """Return the input of what the kind of document in ``options`` is about: gemeente or region.

    Raises :class:`~generator.core.errors.InputError` when it cannot be read.
    """
    invoer = (read_regio if about_regio(options) else read_dossier)(folder, cache)
    return _placed(invoer, folder, options, cache)


def _placed(invoer: Invoer, folder: Path, options: Options, cache: Cache) -> Invoer:
    """Return the input with where the gemeenten of its region lie."""
    regio, here = invoer.dossier.regio, folder.absolute()
    if regio is None:
        return invoer
    above = here if about_regio(options) else here.parent
    country = landelijke_map(above.parent)
    ligging = lees_ligging(regio, above, country, invoer.sources, cache, options.map)
    return replace(invoer, ligging=ligging)


def _look(folder: Path, options: Options, cache: Cache) -> tuple[Huis, Sequence[Finding]]:
    folders = style_folders(options)
    file = find_style(folder, options.look, folders)
    if file is None:
        return ZONDER, ()
    from generator.inputs.huisstijl.lees import read_style  # only who has one pays for it

    try:
        return read_style(file, folders, cache), ()
    except InputError as error:
        return ZONDER, error.findings


def basis_of(invoer: Invoer) -> Basis:
    """Return the input with everything that is calculated from it."""
    gemeenten = tuple(basis_of(gemeente) for gemeente in invoer.gemeenten)
    dossier = met_bronnen(invoer.dossier, [gemeente.dossier for gemeente in gemeenten])
    analyses = [gemeente.analyse for gemeente in gemeenten]
    outcome = analyse(dossier, invoer.leeftijden, invoer.sources, analyses)
    return Basis(dossier=dossier, analyse=outcome, gemeenten=gemeenten, ligging=invoer.ligging)
