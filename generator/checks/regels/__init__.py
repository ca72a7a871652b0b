"""The rules, one module for each subject; a new rule or module is found by itself.

Every module names its ``FAMILIE``, the heading under which its rules are listed.
"""

from functools import cache

from generator.checks.regel import Regel
from generator.core import regelboek


@cache
def families() -> dict[str, tuple[Regel, ...]]:
    """Return all rules by family, in the order of their codes."""
    return regelboek.families(__name__, __path__, Regel)


@cache
def regels() -> tuple[Regel, ...]:
    """Return all rules, in the order of their codes."""
    return tuple(regelboek.in_order(rule for rules in families().values() for rule in rules))
