"""The file that ``cijfers schrijf`` made, filled in by people → the rows that they changed."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from generator.cijfers.lees.cel import Blad, Cel
from generator.cijfers.lees.getal import Wijze, lees_getal, lezingen, wijze_van
from generator.cijfers.lees.moment import lees_moment
from generator.cijfers.overzicht.overzicht import BRONVELDEN, Bronregel
from generator.cijfers.overzicht.regel import KOLOMMEN, Regel
from generator.cijfers.overzicht.vorm import GEBIED, KENMERK, OMSCHRIJVING, PAD, kenmerk
from generator.core.finding import Finding
from generator.core.value import Value
from generator.inputs.scalars import Unreadable

_KOPRIJEN = 10
"""Rows at the top of a sheet in which the head is looked for."""
_NODIG = {GEBIED, PAD, "waarde"}
_BRON_NODIG = {"id", "organisatie", "titel"}

Rij = dict[str, Cel]
_T = TypeVar("_T")


class Ingevuld(Value, frozen=True, kw_only=True):
    """A row as it came back: ``velden`` by column, and where it stands."""

    gebied: str
    pad: str
    omschrijving: str
    velden: dict[str, Any]
    blad: Blad
    cel: Cel

    def fout(self, code: str, message: str, advice: str) -> Finding:
        """Return a mistake in this row, at its value."""
        return self.blad.fout(self.cel, code, message, advice)


def is_eigen(bladen: Sequence[Blad]) -> bool:
    """Return whether ``bladen`` are those of a file that the product wrote."""
    return any(_kop(blad, _NODIG) for blad in bladen)


def ingevuld(
    bladen: Sequence[Blad], nu: dict[tuple[str, str], Regel]
) -> Iterator[Ingevuld | Finding]:
    """Yield each row that differs from how it was sent, or why it cannot be read.

    ``nu`` are the figures as they are now. Where the mark of a row is gone, they tell whether it
    was changed.
    """
    for blad in bladen:
        rijen = list(_rijen(blad, _NODIG))
        wijze = wijze_van(rij["waarde"] for rij in rijen)
        for rij in rijen:
            regel = nu.get((rij[GEBIED].tekst, rij[PAD].tekst))
            try:
                velden = _velden(rij, regel, wijze)
            except Onleesbaar as fout:
                yield blad.fout(fout.cel, "WZ633", fout.message, fout.advice)
                continue
            merk = _tekst(rij, KENMERK)
            zoals_nu = regel is not None and velden == regel.velden()
            if not zoals_nu and (not merk or merk != kenmerk(velden)):
                yield Ingevuld(
                    gebied=rij[GEBIED].tekst,
                    pad=rij[PAD].tekst,
                    omschrijving=_tekst(rij, OMSCHRIJVING),
                    velden=velden,
                    blad=blad,
                    cel=rij["waarde"],
                )


def bronnen(bladen: Sequence[Blad]) -> dict[str, Bronregel]:
    """Return the sources in the file by id, each field as text."""
    gevonden: dict[str, Bronregel] = {}
    for blad in bladen:
        if _kop(blad, _NODIG):
            continue
        for rij in _rijen(blad, _BRON_NODIG):
            gevonden[rij["id"].tekst] = {naam: _tekst(rij, naam) for naam in BRONVELDEN}
    return gevonden


class Onleesbaar(Exception):
    """A cell that holds no number or date."""

    def __init__(self, cel: Cel, problem: Unreadable) -> None:
        self.cel, self.advice = cel, problem.advice
        wat = problem.expected
        self.message = wat if problem.ambiguous else f"gevonden: '{cel.tekst}'; verwacht: {wat}"
        super().__init__(self.message)


def _rijen(blad: Blad, nodig: set[str]) -> Iterator[Rij]:
    """Yield the rows below the head, by the names in it; those without figures are left out."""
    kop = _kop(blad, nodig)
    if not kop:
        return
    kopregel = next(iter(kop.values())).rij
    for cellen in blad.rijen:
        per_kolom = {cel.kolom: cel for cel in cellen}
        if cellen[0].rij > kopregel:
            rij = {
                naam: per_kolom.get(cel.kolom, Cel(rij=cellen[0].rij, kolom=cel.kolom))
                for naam, cel in kop.items()
            }
            if not all(rij[naam].leeg for naam in nodig - {"waarde"}):
                yield rij


def _kop(blad: Blad, nodig: set[str]) -> Rij:
    for cellen in blad.rijen[:_KOPRIJEN]:
        namen = {cel.tekst.casefold(): cel for cel in reversed(cellen) if cel.tekst}
        if nodig <= namen.keys():
            return namen
    return {}


def _velden(rij: Rij, regel: Regel | None, wijze: Wijze | None) -> dict[str, Any]:
    """Return what is filled in; a column that was taken away says nothing new."""
    oud = regel.velden() if regel else {}
    velden: dict[str, Any] = {}
    for naam in KOLOMMEN:
        cel = rij.get(naam)
        if cel is None:
            velden[naam] = oud.get(naam, "")
        elif naam == "peildatum":
            velden[naam] = lees_cel(cel, lees_moment)
        elif naam != "waarde":
            velden[naam] = cel.tekst
    return _met_waarde(velden, rij["waarde"], oud.get("waarde"), wijze)


def _met_waarde(
    velden: dict[str, Any], cel: Cel, oud: float | None, wijze: Wijze | None
) -> dict[str, Any]:
    """Return ``velden`` with the number; a sign for "not known" becomes the reason."""
    if wijze is None and oud in lezingen(cel):
        return {**velden, "waarde": oud}
    gelezen = lees_cel(cel, lambda cel: lees_getal(cel, wijze))
    return {
        **velden,
        "waarde": gelezen.waarde,
        "eenheid": "procent" if gelezen.procent and not velden["eenheid"] else velden["eenheid"],
        "reden": velden["reden"] or gelezen.reden,
    }


def lees_cel(cel: Cel, lees: Callable[[Cel], _T]) -> _T:
    """Return what ``lees`` makes of ``cel``; raises :class:`Onleesbaar`, which knows the cell."""
    try:
        return lees(cel)
    except Unreadable as problem:
        raise Onleesbaar(cel, problem) from problem


def _tekst(rij: Rij, naam: str) -> str:
    return rij[naam].tekst if naam in rij else ""
