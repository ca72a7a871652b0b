"""How often Python looks for values that only hold each other."""

import gc

_MADE = 200_000
"""Objects that are made between two looks."""


def look_seldom() -> None:
    """Look seldom: a build makes much that stays, and next to nothing that holds itself.

    Looking as often as Python does by itself takes a twelfth of the time of a build.
    """
    gc.set_threshold(_MADE)
