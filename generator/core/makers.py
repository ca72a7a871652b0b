"""Modules called by name: one for each table or chart, imported only when it is asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from inspect import signature
from pkgutil import iter_modules
from typing import Any

from generator.core.finding import meant
from generator.core.value import Value


class Makers(Value, frozen=True, kw_only=True):
    """The modules of ``package`` that each make one ``thing`` with ``maak(basis, ...)``.

    ``thing`` is the Dutch word for it in messages; ``helpers`` are the modules that make nothing.
    """

    package: str
    thing: str
    helpers: frozenset[str]

    def names(self) -> list[str]:
        """Return the names of all makers, in alphabetical order."""
        modules = iter_modules(import_module(self.package).__path__)
        return sorted({module.name for module in modules} - self.helpers)

    def make(self, name: str, basis: object, keuze: Mapping[str, object]) -> Any:
        """Return what ``name`` makes of ``basis`` with the choices ``keuze``.

        Raises ``LookupError`` when there is no such maker (the message suggests one), or when it
        does not offer a choice, or needs one that is not made.
        """
        maak = self._maker(name)
        _, *offered = signature(maak).parameters.values()
        for choice in keuze:
            if choice not in [parameter.name for parameter in offered]:
                raise LookupError(f"de {self.thing} '{name}' kent de keuze '{choice}' niet")
        for parameter in offered:
            if parameter.default is parameter.empty and parameter.name not in keuze:
                raise LookupError(f"de {self.thing} '{name}' mist de keuze '{parameter.name}'")
        return maak(basis, **keuze)

    def _maker(self, name: str) -> Callable[..., Any]:
        module = f"{self.package}.{name}"
        is_name = name.isidentifier() and not name.startswith("_") and name not in self.helpers
        if not is_name or find_spec(module) is None:
            advice = meant(name, self.names())
            raise LookupError(f"er is geen {self.thing} '{name}'" + (advice and f"; {advice}"))
        maak: Callable[..., Any] = import_module(module).maak
        return maak
