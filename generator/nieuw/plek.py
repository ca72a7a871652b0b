"""Where the files of a new gemeente go, and what stands around them."""

import os
from pathlib import Path

from generator.core.value import Value
from generator.inputs.model.dossier import REGIOBESTAND
from generator.inputs.schema.bestanden import MAP


class Plek(Value, frozen=True, kw_only=True):
    """The folder of a gemeente, its region if it lies in one, and the folder of the schemas."""

    gemeente: Path
    regio: Path | None
    inputs: Path

    @property
    def schema(self) -> Path:
        """The folder of the schemas."""
        return self.inputs / MAP


def plek(folder: Path) -> Plek:
    """Return the place of ``folder``: ``inputs/<regio>/<gemeente>``, or a folder on its own.

    The folder above the region counts as that of the inputs when the user named it or works in
    it, when it is yet to be made, or when it looks like one. Nothing is written anywhere else.
    """
    full = Path(os.path.abspath(folder))
    regio, inputs = full.parent, full.parent.parent
    if regio != inputs and (_below_here(inputs) or not inputs.exists() or _has_inputs(inputs)):
        return Plek(gemeente=full, regio=regio, inputs=inputs)
    return Plek(gemeente=full, regio=None, inputs=full)


def invoermap(naar: str) -> Path:
    """Return the folder of all inputs.

    That is the one that was named, else the one the user works in, at any level, else ``inputs``
    in the folder where the user works.
    """
    if naar:
        return Path(os.path.abspath(naar))
    here = Path.cwd()
    if (here / "landelijk").is_dir() or any(here.glob("*/regio.yaml")):
        return here
    if (here / "regio.yaml").is_file():
        return here.parent
    if (here.parent / "regio.yaml").is_file() and (here / "gemeente.yaml").is_file():
        return here.parent.parent
    return here / "inputs"


def _below_here(folder: Path) -> bool:
    return folder.is_relative_to(os.getcwd())


def _has_inputs(folder: Path) -> bool:
    regions = any((path / name).is_file() for path in folder.iterdir() for name in REGIOBESTAND)
    return regions or (folder / MAP).is_dir() or (folder / "landelijk").is_dir()
