"""How far the work is and how long it takes from here, in words."""

from collections.abc import Callable

from generator.core import dutch

_MINUTE, _HOUR = 60, 3600


class Progress:
    """Counts what is done against a clock that tells seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._started = clock()
        self._done = self._total = 0

    def count(self, done: int, total: int) -> None:
        """Note that ``done`` of ``total`` are there; the time starts to run at none."""
        if not done:
            self._started = self._clock()
        self._done, self._total = done, total

    def __str__(self) -> str:
        if self._total < 2:
            return ""
        passed = self._clock() - self._started
        left = passed / self._done * (self._total - self._done) if self._done else 0
        return f"{self._done} van {self._total} klaar{f', nog {lasts(left)}' if left else ''}"


def lasts(seconds: float) -> str:
    """Return about how long ``seconds`` is: ``ongeveer 3 minuten``."""
    if seconds < _MINUTE:
        return "minder dan een minuut"
    minutes = round(seconds / _MINUTE)
    if minutes < _HOUR / _MINUTE:
        return f"ongeveer {minutes} {dutch.meervoud(minutes, 'minuut', 'minuten')}"
    return f"ongeveer {dutch.getal(seconds / _HOUR, 1)} uur"
