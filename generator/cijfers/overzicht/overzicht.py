"""A folder → all its figures, and the list of sources that they name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.cijfers.bestand import Bestand
from generator.cijfers.overzicht.doelmap import Doelmap, bestanden, doelmappen, gedeeld
from generator.cijfers.overzicht.omschrijving import namen_uit
from generator.cijfers.overzicht.regel import Regel
from generator.cijfers.overzicht.wandel import regels
from generator.core.value import Value, fields_of
from generator.inputs.bewerk.vind import tekst_op, vind
from generator.inputs.bewerk.wijziging import tekst_van
from generator.inputs.decode import item_key
from generator.inputs.model.basis import Bron
from generator.inputs.nodes import Sequence as Lijst

BRONVELDEN = tuple(field.name for field in fields_of(Bron))
Bronregel = dict[str, str]
"""A source: each field of the model as text."""


class Overzicht(Value, frozen=True, kw_only=True):
    """The figures of ``mappen``, row by row, and the sources by id."""

    mappen: tuple[Doelmap, ...]
    regels: tuple[Regel, ...]
    bronnen: dict[str, Bronregel]

    def per_plek(self) -> dict[tuple[str, str], Regel]:
        """Return the rows by area and path, as people see those."""
        return {(regel.gebied, tekst_van(regel.pad)): regel for regel in self.regels}


def overzicht(folder: Path) -> Overzicht:
    """Return all figures of the gemeente or region in ``folder``.

    Raises :class:`InputError` when there is none, or a file cannot be read.
    """
    mappen = doelmappen(folder)
    eigen = [(doelmap, tuple(bestanden(doelmap))) for doelmap in mappen]
    samen = (*gedeeld(mappen), *(bestand for _, delen in eigen for bestand in delen))
    namen = namen_uit(samen)
    return Overzicht(
        mappen=mappen,
        regels=tuple(
            regel
            for doelmap, delen in eigen
            for bestand in delen
            for regel in regels(bestand.root, doelmap.naam, namen)
        ),
        bronnen={bron["id"]: bron for bron in _bronnen(samen)},
    )


def _bronnen(samen: Sequence[Bestand]) -> Iterator[Bronregel]:
    for bestand in samen:
        lijst = vind(bestand.root, ("bronnen",))
        for item in lijst.items if isinstance(lijst, Lijst) else ():
            if item_key(item):
                yield {naam: " ".join(tekst_op(item, (naam,)).split()) for naam in BRONVELDEN}
