"""Where a message points: the place and the key path of a value, or of what is not there."""

import posixpath
import re
from functools import cached_property

from generator.checks.regel import Bij
from generator.core.cijfer import Cijfer
from generator.core.leaf import Leaf
from generator.core.source import Place, SourceTable
from generator.core.value import Value
from generator.inputs.model.dossier import BESTANDEN, Dossier

_LAATSTE = re.compile(r"(?:^|\.)[^.\[\]]+$|\[[^\[\]]*\]$")
"""The last step of a key path: ``.monitoring`` or ``[bezoek]``."""
_BESTAND = {key: file for file, keys in BESTANDEN.items() for key in keys}


class Plaatsen:
    """Finds places in the input of one gemeente."""

    def __init__(self, dossier: Dossier, sources: SourceTable) -> None:
        self._sources = sources
        eigen = sources[dossier.document.titel.sources[0]].place
        assert eigen is not None  # the title is read from gemeente.yaml
        self._map = posixpath.dirname(eigen.file)
        self._regio = posixpath.join(posixpath.dirname(self._map), "regio.yaml")

    def van(self, bij: Bij) -> tuple[Place, str]:
        """Return the place and the key path of ``bij``.

        What is not there gets the place of the nearest thing around it in the files of the
        gemeente or its region; else the first line of the file in which it belongs.
        """
        if isinstance(bij, str) and not isinstance(bij, Leaf):
            return self._van_pad(bij), bij
        number = _bron(bij)
        if number is None:
            raise ValueError(f"a rule points at a value that was not read: {bij!r}")
        source = self._sources[number]
        assert source.place is not None  # rules point at input, not at calculations
        return source.place, _ingekort(source.path, bij)

    def _van_pad(self, pad: str) -> Place:
        rest = pad
        while rest:
            found = self._eigen.get(rest)
            if found:
                return found
            rest = _LAATSTE.sub("", rest)
        top = re.split(r"[.\[]", pad, maxsplit=1)[0]
        return Place(file=posixpath.join(self._map, _BESTAND.get(top, "gemeente.yaml")), line=1)

    @cached_property
    def _eigen(self) -> dict[str, Place]:
        """The first place of every key path in the files of the gemeente and of its region."""
        found: dict[str, Place] = {}
        for number in range(len(self._sources)):
            source = self._sources[number]
            if source.place is None or not self._is_eigen(source.place.file):
                continue
            pad = source.path
            while pad and pad not in found:
                found[pad] = source.place
                pad = _LAATSTE.sub("", pad)
        return found

    def _is_eigen(self, file: str) -> bool:
        return posixpath.dirname(file) == self._map or file == self._regio


def _bron(bij: Leaf | Cijfer | Value) -> int | None:
    """Return the number of the source of a value; of an item that of its first leaf."""
    if isinstance(bij, (Leaf, Cijfer)):
        return bij.sources[0] if bij.sources else None
    for name in bij.__struct_fields__:
        inhoud = getattr(bij, name)
        for deel in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(deel, (Leaf, Value)):
                number = _bron(deel)
                if number is not None:
                    return number
    return None


def _ingekort(pad: str, bij: Leaf | Cijfer | Value) -> str:
    """Return the path of ``bij`` itself: of an item without the field by which it was found."""
    if isinstance(bij, Leaf):
        return pad
    if isinstance(bij, Cijfer):
        return pad.removesuffix(".waarde")
    return pad.rpartition(".")[0] or pad
