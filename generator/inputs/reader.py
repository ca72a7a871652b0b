"""The folder of a gemeente or region → its dossier, read strictly with what stands above it."""

import os
import re
from collections.abc import Iterable
from collections.abc import Mapping as Dict
from pathlib import Path
from typing import TypeVar

from generator.core import seen
from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.finding import Finding, closest, in_order, meant
from generator.core.paths import shown
from generator.core.source import Place, SourceTable
from generator.core.value import Value, replace
from generator.inputs.contradictions import refuse_contradictions
from generator.inputs.decode import decode
from generator.inputs.kaart.ligging import Ligging
from generator.inputs.landelijk import landelijke_map
from generator.inputs.leeftijdstabel import Leeftijden, read_row, samen
from generator.inputs.merge import merge
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import (
    BESTANDEN,
    EIGEN_VAN_REGIO,
    LANDELIJK,
    REGIOBESTAND,
    Dossier,
    Gemeentedossier,
    Regiodossier,
    Regiogegevens,
)
from generator.inputs.model.huisstijl import HUISSTIJL
from generator.inputs.model.koppeling import KOPPELING
from generator.inputs.nodes import Mapping, cached_parse
from generator.inputs.reading import Reading, short
from generator.inputs.textfile import read_text

YAML_LIKE = re.compile(r"(?i)(?![.~]).*\.ya?ml(?:\.(?:txt|docx?|rtf))?")
"""Names that mean YAML; not the hidden files and locks that editors put beside theirs."""


_D = TypeVar("_D", bound=Dossier)
_Files = Dict[str, tuple[str, ...]]
_Level = tuple[Path, _Files, str]
"""A folder, the files that belong there with their keys, and where that is in words."""


class Invoer(Value, frozen=True, kw_only=True):
    """What was read: the dossier, the age bands of gemeente or region, and where values stand.

    ``gemeenten`` is what was read of each gemeente of a region, with the same ``sources``;
    ``ligging`` is where they lie, when that was read as well.
    """

    dossier: Dossier
    leeftijden: Leeftijden | None
    sources: SourceTable
    gemeenten: tuple["Invoer", ...] = ()
    ligging: Ligging = Ligging()


def is_gemeente(folder: Path) -> bool:
    """Return whether ``folder`` is the folder of a gemeente."""
    return seen.is_file(folder / "gemeente.yaml")


def is_regio(folder: Path) -> bool:
    """Return whether ``folder`` is the folder of a region."""
    return any(seen.is_file(folder / name) for name in REGIOBESTAND)


def names_regio(folder: Path, cache: Cache) -> bool:
    """Return whether the region in ``folder`` says which region it is.

    A ``regio.yaml`` may also hold only sources or partners that gemeenten share. What cannot be
    read is for who reads it to tell.
    """
    [(name, keys)] = REGIOBESTAND.items()
    part = _read_file(Path(os.path.abspath(folder)) / name, keys, REGIOBESTAND, Reading(), cache)
    return part is None or "regio" in part.entries


def read_dossier(
    folder: Path, cache: Cache | None = None, sources: SourceTable | None = None
) -> Invoer:
    """Read the gemeente in ``folder`` with its ``regio.yaml`` and the national files.

    Args:
        folder: the folder with ``gemeente.yaml``.
        cache: keeps parsed files.
        sources: where each value stands; shared when several gemeenten are read together.

    Raises:
        InputError: with every mistake in all files, in the order of the files.
    """
    folder = Path(os.path.abspath(folder))  # "." and ".." must not hide the region
    landelijk = landelijke_map(folder.parent.parent)
    levels = (*_above(folder.parent, landelijk), (folder, BESTANDEN, "bij een gemeente"))
    reading = Reading(sources)
    root = _merged(levels, folder / "gemeente.yaml", reading, cache)
    dossier = _decoded(Gemeentedossier, root, reading)
    leeftijden = None
    if dossier.raming:
        leeftijden = read_row(landelijk / dossier.raming.tabel.kaal, dossier.gemeente.gm_code.kaal)
    return Invoer(dossier=dossier, leeftijden=leeftijden, sources=reading.sources)


def read_regio(folder: Path, cache: Cache | None = None, *, document: bool = True) -> Invoer:
    """Read the region in ``folder`` with the national files, and every gemeente in it.

    In its dossier the figures of the region are those of what it is about: its ``cijfers``.
    Without ``document`` the region need not have one of its own.

    Raises :class:`InputError` with every mistake in all files, also in those of a gemeente.
    """
    folder = Path(os.path.abspath(folder))
    landelijk = landelijke_map(folder.parent)
    reading = Reading()
    levels = _above(folder, landelijk)
    wrong: list[Finding] = []
    dossier, gemeenten = None, []
    try:
        root = _merged(levels, folder / next(iter(REGIOBESTAND)), reading, cache, eigen=True)
        dossier = _decoded(Regiodossier if document else Regiogegevens, root, reading)
    except InputError as error:
        wrong.extend(error.findings)
    for place in filter(is_gemeente, (folder / name for name in seen.names(folder, ".*"))):
        try:
            gemeenten.append(read_dossier(place, cache, reading.sources))
        except InputError as error:
            wrong.extend(error.findings)
    if wrong or dossier is None:
        raise InputError(in_order([*dict.fromkeys(wrong)]))  # what they share is wrong once
    return Invoer(
        dossier=replace(dossier, cijfers=dossier.regiocijfers, regiocijfers=Cijfers()),
        leeftijden=_samen(dossier, landelijk),
        sources=reading.sources,
        gemeenten=tuple(gemeenten),
    )


def _above(regio: Path, landelijk: Path) -> tuple[_Level, _Level]:
    return (
        (landelijk, LANDELIJK, "bij de landelijke bestanden"),
        (regio, REGIOBESTAND, "bij een regio"),
    )


def _merged(
    levels: Iterable[_Level], top: Path, reading: Reading, cache: Cache | None, eigen: bool = False
) -> Mapping:
    """Return all files of ``levels`` as one, the first level completed by the next.

    With ``eigen`` that includes what a region says for its own document only. What is missing
    altogether is missing in ``top``.
    """
    root = Mapping(place=Place(file=shown(top), line=1), entries={})
    for where, files, what in levels:
        for name, keys in files.items():
            part = _read_file(where / name, keys, files, reading, cache)
            if part is not None:
                if files is REGIOBESTAND and not eigen:
                    part = _without(part, EIGEN_VAN_REGIO)
                root = replace(merge(root, part), place=root.place)
        _refuse_strangers(where, files, what, reading)
    return root


def _without(part: Mapping, keys: Iterable[str]) -> Mapping:
    kept = {name: entry for name, entry in part.entries.items() if name not in keys}
    return replace(part, entries=kept)


def _decoded(kind: type[_D], root: Mapping, reading: Reading) -> _D:
    dossier = decode(kind, root, reading)
    if dossier is not None and not reading.findings:
        refuse_contradictions(dossier, reading)
    if dossier is None or reading.findings:
        raise InputError(in_order(reading.findings))
    return dossier


def _samen(dossier: Regiodossier, landelijk: Path) -> Leeftijden | None:
    """Return the age bands of all gemeenten of the region together, if all have them."""
    if not dossier.raming:
        return None
    table = landelijk / dossier.raming.tabel.kaal
    rows = [read_row(table, gemeente.gm_code.kaal) for gemeente in dossier.regio.gemeenten]
    known = [row for row in rows if row is not None]
    return samen(dossier.regio.naam.kaal, known) if len(known) == len(rows) else None


def _read_file(
    path: Path,
    keys: tuple[str, ...],
    files: _Files,
    reading: Reading,
    cache: Cache | None,
) -> Mapping | None:
    if not seen.exists(path):
        return None
    file = shown(path)
    root = None
    text = read_text(path, file, reading)
    if text is not None:
        root, findings = cached_parse(text, file, cache)
        reading.misread(findings)
    if root is None:
        reading.cannot_read(keys)
        return None
    for name, entry in root.entries.items():
        if name not in keys:
            message = f"de sleutel '{short(name)}' hoort niet in dit bestand"
            advice = _belongs(name, keys, files)
            reading.refuse(entry.key.place, short(name), "WZ103", message, advice)
            reading.cannot_read([name, closest(name, keys)])
    return replace(root, entries={n: e for n, e in root.entries.items() if n in keys})


def _belongs(name: str, keys: tuple[str, ...], files: _Files) -> str:
    for file, names in files.items():
        if name in names:
            return f"verplaats hem naar {file}"
    for level, where in (
        (REGIOBESTAND, "een map hoger"),
        (BESTANDEN, "bij een gemeente"),
        (LANDELIJK, "in de map landelijk"),
    ):
        for file, names in level.items():
            if name in names and not meant(name, keys):
                return f"verplaats hem naar {file}, {where}"
    return meant(name, keys) or f"hier horen: {', '.join(keys)}"


def _refuse_strangers(folder: Path, files: _Files, what: str, reading: Reading) -> None:
    """Note YAML files that nobody would read, such as ``ambitie.yaml`` or ``visie.yml``.

    Of the folder above that of a gemeente, which may be any folder, only what looks like
    ``regio.yaml`` is noted.
    """
    known = files if files is LANDELIJK else {**files, HUISSTIJL: (), KOPPELING: ()}
    for path in (folder / name for name in seen.names(folder, YAML_LIKE.pattern)):
        if path.name in known:
            continue
        right = closest(path.name, known)
        if right or files is not REGIOBESTAND:
            advice = f"bedoelt u '{right}'?" if right else f"mogelijk zijn: {', '.join(known)}"
            if right and seen.is_file(folder / right):
                advice = f"haal het weg: '{right}' is er al"
            elif right:
                reading.cannot_read(known[right])
            message = f"het bestand '{path.name}' hoort niet {what}"
            reading.refuse(Place(file=shown(path), line=1), "", "WZ103", message, advice)
