"""When homes are ready: a year, or the years from ... up to ...."""

from collections.abc import Iterable

from generator.core.value import Value


class Termijn(Value, frozen=True, kw_only=True):
    """The years in which homes are ready; ``van`` 0 says that nobody knows yet."""

    van: int = 0
    tot: int = 0

    @property
    def bekend(self) -> bool:
        """Whether there is a year at all."""
        return self.van > 0

    @property
    def is_jaar(self) -> bool:
        """Whether it is one year."""
        return self.bekend and self.van == self.tot

    def __str__(self) -> str:
        return str(self.van) if self.is_jaar else f"{self.van}-{self.tot}"


ONBEKEND = Termijn()


def omvat(termijnen: Iterable[Termijn]) -> Termijn:
    """Return the years that hold all of ``termijnen``; not known when one of them is not."""
    alle = list(termijnen)
    if not alle or not all(termijn.bekend for termijn in alle):
        return ONBEKEND
    return Termijn(van=min(t.van for t in alle), tot=max(t.tot for t in alle))
