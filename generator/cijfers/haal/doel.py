"""Where figures go: which file and key, for which region of the CBS."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

from generator.cbs.tabel import Onderdeel
from generator.cijfers.bestand import Bestand, open_bestand
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value, fields_of
from generator.inputs.bewerk.vind import tekst_op, vind, volgens_model
from generator.inputs.bewerk.wijziging import Pad, pad_van
from generator.inputs.model.basis import GmCode, Vorm
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import BESTANDEN, REGIOBESTAND
from generator.inputs.model.gedeeld import Regiogemeente
from generator.inputs.nodes import Sequence
from generator.inputs.reader import is_gemeente

_REGIO = next(iter(REGIOBESTAND))
_VORM: Vorm = get_args(GmCode)[1]


class Doel(Value, frozen=True, kw_only=True):
    """A mapping of figures: the file, the path, and the regions whose figures it holds.

    ``velden`` are its keys. ``map`` is the folder of a gemeente, whose other files count as well.
    """

    path: Path
    pad: Pad
    gebieden: tuple[str, ...]
    velden: tuple[str, ...]
    map: Path | None = None


def doelen(folder: Path) -> tuple[Doel, ...]:
    """Return where figures go in the gemeente or region ``folder``, and in its gemeenten.

    Raises :class:`InputError` when there is no gemeente or region, or a code is missing.
    """
    if is_gemeente(folder):
        return (_gemeente(folder),)
    if not (folder / _REGIO).is_file():
        message = "hier staat geen gemeente.yaml en geen regio.yaml"
        advice = "noem de map van een gemeente of een regio, zoals inputs/flevoland/almere"
        raise InputError([_fout(Place(file=shown(folder), line=0), message, advice)])
    eronder = sorted(path for path in folder.iterdir() if path.is_dir() and is_gemeente(path))
    return (*_regio(folder / _REGIO), *(_gemeente(path) for path in eronder))


def samen_gevraagd(folder: Path, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the regions to ask for: with a gemeente its whole region.

    So the copies that were made for a region are of use for each of its gemeenten, without network.
    """
    regio = folder.parent / _REGIO
    if not is_gemeente(folder) or not regio.is_file():
        return tuple(sorted(codes))
    buren = {code for _, code in _regiogemeenten(open_bestand(regio)) if _VORM.past(code)}
    return tuple(sorted(buren if set(codes) <= buren else codes))


def plek(doel: Doel, onderdeel: Onderdeel) -> tuple[Path, Pad] | None:
    """Return the file and path of one figure, or nothing when it has no place in ``doel``."""
    if "." not in onderdeel.naam:
        hoort = onderdeel.naam in doel.velden
        return (doel.path, (*doel.pad, onderdeel.naam)) if hoort else None
    if doel.map is None:
        return None
    pad = pad_van(onderdeel.naam)
    naam = next(file for file, keys in BESTANDEN.items() if pad[0] in keys)
    return doel.map / naam, pad


def bestaand(bestand: Bestand, pad: Pad) -> Pad | None:
    """Return ``pad`` as the editor needs it; nothing when the item it names is not there."""
    return volgens_model(bestand.root, pad)


def _gemeente(folder: Path) -> Doel:
    bestand = open_bestand(folder / "gemeente.yaml")
    code = tekst_op(bestand.root, ("gemeente", "gm_code"))
    _controleer([code], bestand)
    return Doel(
        path=folder / "cijfers.yaml",
        pad=("cijfers",),
        gebieden=(code,),
        velden=_namen(Cijfers),
        map=folder,
    )


def _regio(path: Path) -> Iterator[Doel]:
    bestand = open_bestand(path)
    gemeenten = _regiogemeenten(bestand)
    codes = [code for _, code in gemeenten]
    _controleer(codes, bestand)
    for pad, code in gemeenten:
        yield Doel(path=path, pad=pad, gebieden=(code,), velden=_namen(Regiogemeente))
    if codes:
        yield Doel(path=path, pad=("regiocijfers",), gebieden=tuple(codes), velden=_namen(Cijfers))


def _regiogemeenten(bestand: Bestand) -> list[tuple[Pad, str]]:
    """Return the path and the code of each gemeente of a region."""
    lijst = vind(bestand.root, ("regio", "gemeenten"))
    aantal = len(lijst.items) if isinstance(lijst, Sequence) else 0
    plekken: list[Pad] = [("regio", "gemeenten", f"[{at}]") for at in range(aantal)]
    return [(pad, tekst_op(bestand.root, (*pad, "gm_code"))) for pad in plekken]


def _controleer(codes: Iterable[str], bestand: Bestand) -> None:
    fout = next((code for code in codes if not _VORM.past(code)), None)
    if fout is not None:
        message = f"zonder de code van de gemeente is er niets op te halen; gevonden: '{fout}'"
        advice = f"vul bij gm_code {_VORM.uitleg} in, zoals {_VORM.voorbeeld}"
        raise InputError([_fout(Place(file=shown(bestand.path), line=1), message, advice)])


def _namen(kind: type[Value]) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(kind))


def _fout(place: Place, message: str, advice: str) -> Finding:
    return Finding(code="WZ100", level=Level.FOUT, message=message, advice=advice, place=place)
