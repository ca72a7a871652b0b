"""Rules by subject: the modules of a package that each hold rules and name their ``FAMILIE``."""

from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, TypeVar


class MetCode(Protocol):
    """A rule, as far as a list of rules must know it."""

    @property
    def code(self) -> str:
        """The stable code."""


_R = TypeVar("_R", bound=MetCode)


def families(package: str, path: Iterable[str], kind: type[_R]) -> dict[str, tuple[_R, ...]]:
    """Return the rules of ``kind`` in the modules of ``package``, by family, in order of code."""
    found: dict[str, list[_R]] = {}
    for info in iter_modules(path):
        module = import_module(f"{package}.{info.name}")
        rules = [thing for thing in vars(module).values() if isinstance(thing, kind)]
        found.setdefault(module.FAMILIE, []).extend(rules)
    ordered = {name: tuple(in_order(rules)) for name, rules in found.items()}
    return dict(sorted(ordered.items(), key=lambda item: item[1][0].code))


def in_order(rules: Iterable[_R]) -> list[_R]:
    """Return ``rules`` in the order of their codes."""
    return sorted(rules, key=lambda rule: rule.code)
