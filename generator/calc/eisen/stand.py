"""Whether a part is there: judged by its figures, its text, or the bare fact."""

from collections.abc import Iterator, Sequence

from generator.calc.eisen.eis import Eis
from generator.calc.wandel import zoek
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value, replace

_OPEN = (
    "nog te ",
    "nog op te ",
    "nog aan te ",
    "nog af te ",
    "nog niet ",
    "er is nog geen ",
    "voorstel:",
)
"""How a text begins that stands in for one still to come."""


def is_open(tekst: Tekst) -> bool:
    """Whether ``tekst`` only says that the real text is still to come."""
    return tekst.kaal.lstrip().casefold().startswith(_OPEN)


def naar_feit(eis: Eis, er_is: object) -> Eis:
    """Return ``eis``, met when there is anything."""
    return replace(eis, status="aanwezig" if er_is else "ontbreekt")


def naar_tekst(eis: Eis, tekst: Tekst | None, reden: str = "") -> Eis:
    """Return ``eis``, met when ``tekst`` says something itself.

    Args:
        eis: what is asked.
        tekst: the answer.
        reden: why an answer that only announces itself does not count; else its first sentence.
    """
    if tekst is None or not is_open(tekst):
        return naar_feit(eis, tekst)
    gezegd = reden or tekst.kaal.split(". ")[0].split(".\n")[0].rstrip(".\n")
    return replace(eis, status="onbekend", reden=Tekst(gezegd, tekst.sources))


def naar_cijfers(eis: Eis, delen: Sequence[Value | None]) -> Eis:
    """Return ``eis``, met when all figures in ``delen`` are known; a part may have no figures.

    Who can deliver the unknown figures goes before who was named in ``eis``.
    """
    aanwezig = [deel for deel in delen if deel is not None]
    if not aanwezig:
        return eis
    open_ = [cijfer for deel in aanwezig for cijfer in _cijfers(deel) if not cijfer.bekend]
    if not open_:
        return naar_feit(eis, True)
    partijen = dict.fromkeys(cijfer.levert for cijfer in open_ if cijfer.levert)
    return replace(eis, status="onbekend", levert=tuple(partijen) or eis.levert)


def _cijfers(deel: Value) -> Iterator[Cijfer]:
    if isinstance(deel, Cijfer):
        yield deel
    else:
        yield from (cijfer for _, cijfer in zoek(deel, Cijfer))
