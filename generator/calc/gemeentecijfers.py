"""One figure of each gemeente of a region, to set side by side or on a map."""

from collections import Counter
from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.gedeeld import Regiogemeente


class Gemeentecijfer(Value, frozen=True, kw_only=True):
    """A gemeente with its figure."""

    code: str
    naam: Tekst
    cijfer: Cijfer | None = None


def gemeentecijfers(basis: Basis, id: str) -> tuple[Gemeentecijfer, ...]:
    """Return figure ``id`` of each gemeente of the region, in the order of the region.

    That is a key figure (``aandeel_75plus``) or a key of ``cijfers`` of the gemeente itself where
    that was read, else what the list of the region says.
    """
    regio = basis.dossier.regio
    gelezen = {_code(een): een for een in (basis, *basis.gemeenten) if een.dossier.gemeente}
    return tuple(
        Gemeentecijfer(
            code=gemeente.gm_code.kaal,
            naam=gemeente.naam,
            cijfer=_eerste(_van(basis, gelezen.get(gemeente.gm_code.kaal), gemeente, id)),
        )
        for gemeente in (regio.gemeenten if regio else ())
    )


def vergelijkbaar(cijfers: tuple[Gemeentecijfer, ...]) -> tuple[Gemeentecijfer, ...]:
    """Return those with the unit and the year that most have; others cannot stand beside them."""
    bekend = [c for c in cijfers if c.cijfer is not None and c.cijfer.bekend]
    geteld = Counter(_maat(c.cijfer) for c in bekend if c.cijfer)
    if not geteld:
        return ()
    meest = geteld.most_common(1)[0][0]
    return tuple(c for c in bekend if c.cijfer and _maat(c.cijfer) == meest)


def _maat(cijfer: Cijfer) -> tuple[str, int | None]:
    return cijfer.eenheid.kaal if cijfer.eenheid else "", cijfer.jaar


def _code(basis: Basis) -> str:
    gemeente = basis.dossier.gemeente
    return gemeente.gm_code.kaal if gemeente else ""


def _van(
    basis: Basis, gelezen: Basis | None, gemeente: Regiogemeente, id: str
) -> Iterator[Cijfer | None]:
    if gelezen:
        kern = gelezen.analyse.kerncijfer(id)
        yield kern.gemeente if kern else None
        yield _veld(gelezen.dossier.cijfers, id)
    if id == "aandeel_65plus":
        yield from (
            r.aandeel_65plus for r in basis.analyse.regiogemeenten if r.naam == gemeente.naam
        )
    yield _veld(gemeente, id)


def _veld(waar: Value, id: str) -> Cijfer | None:
    gevonden = getattr(waar, id, None)
    return gevonden if isinstance(gevonden, Cijfer) else None


def _eerste(cijfers: Iterator[Cijfer | None]) -> Cijfer | None:
    """Return the first figure that is known, else the first with a reason why it is not."""
    alle = [cijfer for cijfer in cijfers if cijfer is not None]
    return next((cijfer for cijfer in alle if cijfer.bekend), alle[0] if alle else None)
