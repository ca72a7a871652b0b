"""The remarks under a table that follow from the figures in it."""

from collections.abc import Iterator, Sequence

from generator.core import dutch
from generator.core.cijfer import Cijfer


def cijfernoten(cijfers: Sequence[Cijfer], jaren_getoond: bool) -> Iterator[str]:
    """Yield what a reader must know about the figures: years, assumptions, refusals."""
    jaren = sorted({int(c.jaar) for c in cijfers if c.bekend and c.jaar is not None})
    if len(jaren) > 1 and not jaren_getoond:
        yield (
            "De cijfers zijn van verschillende jaren: "
            f"{dutch.opsomming([str(jaar) for jaar in jaren])}."
        )
    for cijfer in cijfers:
        if cijfer.aanname and cijfer.toelichting:
            yield f"Aanname: {cijfer.toelichting}"
        elif cijfer.formule and cijfer.bekend and cijfer.toelichting:
            yield f"{cijfer.toelichting}"
        elif cijfer.termen and cijfer.reden and all(t.cijfer.bekend for t in cijfer.termen):
            yield f"N.v.t.: {cijfer.reden}."
