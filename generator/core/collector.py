"""How often Python looks for values that only hold each other."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_MADE = 200_000
"""Objects that are made between two looks."""


def look_seldom() -> None:
    """Look seldom: a build makes much that stays, and next to nothing that holds itself.

    Looking as often as Python does by itself takes a twelfth of the time of a build.
    """
    gc.set_threshold(_MADE)


@contextmanager
def not_looking() -> Iterator[None]:
    """Do not look while one document is built: then most of it is still in use."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def tidy() -> None:
    """Look once, between two documents: hardly anything is left then, so it takes no time.

    What the first one loaded stays until the end, and is not looked at again.
    """
    gc.collect()
    _keep_what_is_loaded()


@cache
def _keep_what_is_loaded() -> None:
    gc.freeze()
