"""The rules, one module for each subject; a new rule or module is found by itself.

Every module names its ``FAMILIE``, the heading under which its rules are listed.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from generator.checks.regel import Regel


@cache
def families() -> dict[str, tuple[Regel, ...]]:
    """Return all rules by family, in the order of their codes."""
    found: dict[str, list[Regel]] = {}
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        rules = [thing for thing in vars(module).values() if isinstance(thing, Regel)]
        found.setdefault(module.FAMILIE, []).extend(rules)
    sorted_rules = {name: sorted(rules, key=_code) for name, rules in found.items()}
    return {
        name: tuple(rules)
        for name, rules in sorted(sorted_rules.items(), key=lambda item: _code(item[1][0]))
    }


@cache
def regels() -> tuple[Regel, ...]:
    """Return all rules, in the order of their codes."""
    return tuple(sorted((rule for rules in families().values() for rule in rules), key=_code))


def _code(rule: Regel) -> str:
    return rule.code
