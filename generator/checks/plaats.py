"""Where a message points: the place and the key path of a value, or of what is not there."""

import posixpath
import re
from functools import cached_property

from generator.checks.regel import Bereik, Bij
from generator.core.cijfer import Cijfer
from generator.core.leaf import Leaf, Opmaak
from generator.core.source import Place, SourceTable
from generator.core.value import Value
from generator.inputs.model.dossier import BESTANDEN, Dossier

_BESTAND = {key: file for file, keys in BESTANDEN.items() for key in keys}


class Plaatsen:
    """Finds places in the input of one gemeente, or in that of a region itself."""

    def __init__(self, dossier: Dossier, sources: SourceTable) -> None:
        self._sources = sources
        eigen = sources[dossier.naam.sources[0]].place
        assert eigen is not None  # the name is read from gemeente.yaml or regio.yaml
        self._map, _, self._eerst = eigen.file.rpartition("/")
        self._bestanden = _BESTAND if dossier.gemeente else {}
        self._regio = posixpath.join(posixpath.dirname(self._map), "regio.yaml")

    def van(self, bij: Bij, op: int = 0) -> tuple[Place, str]:
        """Return the place and the key path of ``bij``.

        In a text with the same lines as the file it is the place behind ``op`` characters.

        What is not there gets the place of the nearest thing around it in the files of the
        gemeente, or of its region when that is about something of the region itself; else the
        first line of the file in which it belongs.
        """
        if isinstance(bij, str) and not isinstance(bij, Leaf):
            return self._van_pad(bij), bij
        number = _bron(bij)
        if number is None:
            raise ValueError(f"a rule points at a value that was not read: {bij!r}")
        source = self._sources[number]
        assert source.place is not None  # rules point at input, not at calculations
        if isinstance(bij, Opmaak) and source.lines:
            return _verder(source.lines, bij.kaal[:op]), source.path
        return source.place, _ingekort(source.path, bij)

    def in_bereik(self, bij: Bij, bereik: Bereik) -> bool:
        """Return whether ``bij`` stands in the files of ``bereik``, or is not there at all."""
        if bereik == "alles" or (isinstance(bij, str) and not isinstance(bij, Leaf)):
            return True
        file = self.van(bij)[0].file
        return self._van_gemeente(file) or (bereik == "regio" and file == self._regio)

    def _van_pad(self, pad: str) -> Place:
        top = re.split(r"[.\[]", pad, maxsplit=1)[0]
        rest = pad
        while rest:
            found = self._eerste_gemeente.get(rest)
            if found is None and (rest == pad or self._hoort_bij_regio(pad, top)):
                found = self._eerste_regio.get(rest)
            if found:
                return found
            rest = _eromheen(rest)
        file = self._bestanden.get(top, self._eerst)
        return Place(file=posixpath.join(self._map, file), line=1)

    def _hoort_bij_regio(self, pad: str, top: str) -> bool:
        """Whether only a region may say this, or the item it is about got its name there."""
        item = pad[: pad.find("]") + 1]
        return top not in _BESTAND or f"{item}.naam" in self._eerste_regio

    @property
    def _eerste_gemeente(self) -> dict[str, Place]:
        return self._eerste[0]

    @property
    def _eerste_regio(self) -> dict[str, Place]:
        return self._eerste[1]

    @cached_property
    def _eerste(self) -> tuple[dict[str, Place], dict[str, Place]]:
        """The first place of every key path in the files of the gemeente, and of the region."""
        van_gemeente: dict[str, Place] = {}
        van_regio: dict[str, Place] = {}
        for number in range(len(self._sources)):
            source = self._sources[number]
            place = source.place
            if place is None:
                continue
            if self._van_gemeente(place.file):
                _noteer(van_gemeente, source.path, place)
            elif place.file == self._regio:
                _noteer(van_regio, source.path, place)
        return van_gemeente, van_regio

    def _van_gemeente(self, file: str) -> bool:
        return file.rpartition("/")[0] == self._map  # posixpath.dirname takes ten times as long


def _noteer(eerste: dict[str, Place], pad: str, place: Place) -> None:
    """Note ``place`` for a key path and those around it that have none yet."""
    while pad and pad not in eerste:
        eerste[pad] = place
        pad = _eromheen(pad)


def _eromheen(pad: str) -> str:
    """Return a key path without its last step, which is ``.monitoring`` or ``[bezoek]``."""
    return pad[: max(pad.rfind("[" if pad.endswith("]") else "."), 0)]


def _verder(begin: Place, tekst: str) -> Place:
    """Return the place behind ``tekst``, of which every line begins in the column of ``begin``."""
    kolom = begin.column + len(tekst) - (tekst.rfind("\n") + 1)
    return Place(file=begin.file, line=begin.line + tekst.count("\n"), column=kolom)


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
