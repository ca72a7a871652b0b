"""From values to centimetres, with round numbers along the axis."""

import math
from collections.abc import Iterable

from generator.core import dutch
from generator.core.value import Value

_TICK = 1.5
"""The least distance between two ticks, about, in centimetres."""

_CUT = 0.6
"""When the lowest value is at least this part of the highest, an axis may start above zero."""


class Scale(Value, frozen=True, kw_only=True):
    """A line from ``low`` at ``start`` to ``high`` at ``end`` (cm), with ``ticks`` on it."""

    low: float
    high: float
    start: float
    end: float
    step: float

    def __call__(self, value: float) -> float:
        """Return where ``value`` stands, in centimetres."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The round values on the axis."""
        first = math.ceil(self.low / self.step - 1e-9)
        last = math.floor(self.high / self.step + 1e-9)
        return tuple(round(number * self.step, 10) for number in range(first, last + 1))

    def written(self, tick: float) -> str:
        """Return ``tick`` the Dutch way, with as many decimals as the steps need."""
        return dutch.getal(tick, max(0, -math.floor(math.log10(self.step) + 1e-9)))


def scale(
    values: Iterable[float],
    start: float,
    end: float,
    *,
    zero: bool = True,
    whole: bool = False,
    tight: bool = False,
) -> Scale:
    """Return a scale for ``values``, with zero in it unless ``zero`` is false.

    ``whole`` is for counts: no ticks between whole numbers. A ``tight`` scale ends at the outer
    values, another at the round numbers around them.
    """
    found = [*values, *([0.0] if zero else [])]
    low, high = min(found), max(found)
    if low == high:
        high = low + 1
    count = min(6.0, max(2.0, abs(end - start) / _TICK))
    step = _step((high - low) / count)
    if whole:
        step = max(step, 1.0)
    if not tight:
        low = math.floor(low / step + 1e-9) * step
        high = math.ceil(high / step - 1e-9) * step
    return Scale(low=low, high=high, start=start, end=end, step=step)


def begins_at_zero(values: Iterable[float]) -> bool:
    """Return whether an axis of lines must begin at zero: not where all values lie close."""
    found = list(values)
    return min(found) <= _CUT * max(found)


def _step(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10, 20 … that is at least ``least``."""
    power: float = 10.0 ** math.floor(math.log10(least))
    return next(power * part for part in (1, 2, 5, 10) if power * part >= least * (1 - 1e-9))
