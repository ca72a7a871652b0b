"""Where files stand: what comes with the product, and how a path is shown to the user."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def package_folder(name: str) -> Path:
    """Return a folder that comes with the product: ``templates`` or ``landelijk``.

    In an installed package the folders stand in ``generator/_data``; in a checkout they are
    ``templates/`` and ``inputs/landelijk/`` at the top.
    """
    installed = _PACKAGE / "_data" / name
    if installed.is_dir():
        return installed
    checkout = {"templates": "templates", "landelijk": "inputs/landelijk"}
    return _PACKAGE.parent / checkout[name]


def shown(path: Path) -> str:
    """Return ``path`` as a user knows it: from the current folder if it lies there, with /."""
    full = os.path.abspath(path)
    here = os.getcwd()
    try:
        inside = os.path.commonpath([full, here]) == here
    except ValueError:  # another drive on Windows
        inside = False
    return Path(os.path.relpath(full, here) if inside else full).as_posix()
