"""The folders whose figures are meant: a gemeente, or a region with its gemeenten."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.cijfers.bestand import Bestand, open_bestand
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.bewerk.vind import tekst_op
from generator.inputs.bewerk.wijziging import Pad
from generator.inputs.gemeentelijst import gemeenten
from generator.inputs.landelijk import landelijke_map
from generator.inputs.model.dossier import BESTANDEN, REGIOBESTAND
from generator.inputs.namen import kaal
from generator.inputs.reader import is_gemeente

_REGIO = next(iter(REGIOBESTAND))
_GEMEENTE = re.compile(r"^gemeente |\(gemeente\)$", re.IGNORECASE)


class Doelmap(Value, frozen=True, kw_only=True):
    """A folder with input files, and what the area of which they tell is called.

    ``code`` is that of the CBS; a region has none. ``sleutels`` are the top-level keys by file.
    ``ook`` are other names that people use for it.
    """

    naam: str
    code: str
    folder: Path
    sleutels: dict[str, tuple[str, ...]]
    ook: tuple[str, ...] = ()

    def heet(self, tekst: str) -> bool:
        """Return whether ``tekst`` names this gemeente, by any of its names or by its code."""
        if tekst.strip().isdecimal():
            return tekst.strip().lstrip("0") == self.code[2:].lstrip("0") != ""
        genoemd = kaal(_GEMEENTE.sub("", tekst))
        return genoemd in {kaal(naam) for naam in (self.naam, self.code, *self.ook) if naam}

    def bestand_van(self, pad: Pad) -> Path | None:
        """Return the file in which ``pad`` belongs, or nothing when it has no place here."""
        for naam, sleutels in self.sleutels.items():
            if pad[:1] and pad[0] in sleutels:
                return self.folder / naam
        return None

    @property
    def bronbestand(self) -> Path:
        """The file in which a new source belongs."""
        return self.folder / next(naam for naam, keys in self.sleutels.items() if "bronnen" in keys)


def doelmappen(folder: Path) -> tuple[Doelmap, ...]:
    """Return the gemeente in ``folder``, or the region there and the gemeenten below it.

    Raises :class:`InputError` when there is neither.
    """
    if is_gemeente(folder):
        return (_gemeente(folder, _andere_namen(folder.absolute().parent.parent)),)
    if not (folder / _REGIO).is_file():
        raise InputError([_geen(folder)])
    root = open_bestand(folder / _REGIO).root
    naam = tekst_op(root, ("regio", "naam")) or folder.name
    regio = Doelmap(naam=f"regio {naam}", code="", folder=folder, sleutels=REGIOBESTAND)
    eronder = sorted(path for path in folder.iterdir() if path.is_dir() and is_gemeente(path))
    namen = _andere_namen(folder.absolute().parent)
    return (regio, *(_gemeente(path, namen) for path in eronder))


def _andere_namen(inputs: Path) -> dict[str, tuple[str, ...]]:
    """Return by code which names the national list has for a gemeente."""
    return {een.code: (een.naam, *een.ook) for een in gemeenten(landelijke_map(inputs))}


def gedeeld(mappen: tuple[Doelmap, ...]) -> Iterator[Bestand]:
    """Yield the files above ``mappen`` that say what an id means."""
    eerste = mappen[0].folder.absolute()
    is_regio = mappen[0].sleutels is REGIOBESTAND
    regio = eerste if is_regio else eerste.parent
    landelijk = landelijke_map(regio.parent)
    for naam in ("bronnen.yaml", "aandachtsgroepen.yaml", "woonvormen.yaml"):
        yield open_bestand(landelijk / naam)
    if not is_regio and (regio / _REGIO).is_file():
        yield open_bestand(regio / _REGIO)


def bestanden(doelmap: Doelmap) -> Iterator[Bestand]:
    """Yield the files of ``doelmap`` that are there."""
    for naam in doelmap.sleutels:
        if (doelmap.folder / naam).is_file():
            yield open_bestand(doelmap.folder / naam)


def _gemeente(folder: Path, namen: Mapping[str, tuple[str, ...]]) -> Doelmap:
    root = open_bestand(folder / "gemeente.yaml").root
    code = tekst_op(root, ("gemeente", "gm_code"))
    return Doelmap(
        naam=tekst_op(root, ("gemeente", "naam")) or folder.name,
        code=code,
        folder=folder,
        sleutels=BESTANDEN,
        ook=namen.get(code, ()),
    )


def _geen(folder: Path) -> Finding:
    return Finding(
        code="WZ100",
        level=Level.FOUT,
        message="hier staat geen gemeente.yaml en geen regio.yaml",
        advice="noem de map van een gemeente of een regio, zoals inputs/flevoland/almere",
        place=Place(file=shown(folder), line=0),
    )
