"""The tables that the product can read, one module each; add a module to add a table."""

import importlib
import pkgutil
from functools import cache

from generator.cbs.tabel import Tabel


@cache
def tabellen() -> tuple[Tabel, ...]:
    """Return all tables, in the order of their modules."""
    namen = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{naam}").TABEL for naam in namen)
