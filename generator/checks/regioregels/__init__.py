"""The rules over a whole region, one module for each subject; found by themselves."""

from functools import cache

from generator.checks.regioregel import Regioregel
from generator.core import regelboek


@cache
def families() -> dict[str, tuple[Regioregel, ...]]:
    """Return all rules by family, in the order of their codes."""
    return regelboek.families(__name__, __path__, Regioregel)


@cache
def regioregels() -> tuple[Regioregel, ...]:
    """Return all rules, in the order of their codes."""
    return tuple(regelboek.in_order(rule for rules in families().values() for rule in rules))
