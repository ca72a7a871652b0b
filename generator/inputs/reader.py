"""The folder of a gemeente → its dossier, read strictly together with region and country."""

import os
import re
from collections.abc import Mapping as Dict
from pathlib import Path

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.finding import closest, in_order, meant
from generator.core.paths import package_folder, shown
from generator.core.source import Place, SourceTable
from generator.core.value import Value, replace
from generator.inputs.contradictions import refuse_contradictions
from generator.inputs.decode import decode
from generator.inputs.leeftijdstabel import Leeftijden, read_row
from generator.inputs.merge import merge
from generator.inputs.model.dossier import BESTANDEN, LANDELIJK, REGIOBESTAND, Dossier
from generator.inputs.model.huisstijl import HUISSTIJL
from generator.inputs.model.koppeling import KOPPELING
from generator.inputs.nodes import Mapping, cached_parse, parse
from generator.inputs.reading import Reading, short
from generator.inputs.textfile import read_text

YAML_LIKE = re.compile(r"(?![.~]).*\.ya?ml(?:\.(?:txt|docx?|rtf))?", re.IGNORECASE)
"""Names that mean YAML; not the hidden files and locks that editors put beside theirs."""


class Invoer(Value, frozen=True, kw_only=True):
    """What was read: the dossier, the age bands of the gemeente, and where each value stands."""

    dossier: Dossier
    leeftijden: Leeftijden | None
    sources: SourceTable


def is_gemeente(folder: Path) -> bool:
    """Return whether ``folder`` is the folder of a gemeente."""
    return (folder / "gemeente.yaml").is_file()


def read_dossier(folder: Path, cache: Cache | None = None) -> Invoer:
    """Read the gemeente in ``folder`` with its ``regio.yaml`` and the national files.

    Raises :class:`InputError` with every mistake in all files, in the order of the files.
    """
    reading = Reading()
    folder = Path(os.path.abspath(folder))  # "." and ".." must not hide the region
    landelijk = landelijke_map(folder.parent.parent)
    levels = (
        (landelijk, LANDELIJK, "bij de landelijke bestanden"),
        (folder.parent, REGIOBESTAND, "bij een regio"),
        (folder, BESTANDEN, "bij een gemeente"),
    )
    root = Mapping(place=Place(file=shown(folder / "gemeente.yaml"), line=1), entries={})
    for where, files, what in levels:
        for name, keys in files.items():
            part = _read_file(where / name, keys, files, reading, cache)
            if part is not None:
                root = replace(merge(root, part), place=root.place)
        _refuse_strangers(where, files, what, reading)
    dossier = decode(Dossier, root, reading)
    if dossier is not None and not reading.findings:
        refuse_contradictions(dossier, reading)
    if dossier is None or reading.findings:
        raise InputError(in_order(reading.findings))
    leeftijden = None
    if dossier.raming:
        leeftijden = read_row(landelijk / dossier.raming.tabel.kaal, dossier.gemeente.gm_code.kaal)
    return Invoer(dossier=dossier, leeftijden=leeftijden, sources=reading.sources)


def landelijke_map(inputs: Path) -> Path:
    """Return the folder of the national files: beside the regions, else the one supplied."""
    own = inputs / "landelijk"
    return own if own.is_dir() else package_folder("landelijk")


def _read_file(
    path: Path,
    keys: tuple[str, ...],
    files: Dict[str, tuple[str, ...]],
    reading: Reading,
    cache: Cache | None,
) -> Mapping | None:
    if not os.path.lexists(path):
        return None
    file = shown(path)
    root = None
    text = read_text(path, file, reading)
    if text is not None:
        root, findings = cached_parse(text, file, cache) if cache else parse(text, file)
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


def _belongs(name: str, keys: tuple[str, ...], files: Dict[str, tuple[str, ...]]) -> str:
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


def _refuse_strangers(
    folder: Path, files: Dict[str, tuple[str, ...]], what: str, reading: Reading
) -> None:
    """Note YAML files that nobody would read, such as ``ambitie.yaml`` or ``visie.yml``.

    Of the folder above that of a gemeente, which may be any folder, only what looks like
    ``regio.yaml`` is noted.
    """
    known = files if files is LANDELIJK else {**files, HUISSTIJL: (), KOPPELING: ()}
    for path in sorted(folder.iterdir()):
        if path.name in known or not YAML_LIKE.fullmatch(path.name):
            continue
        right = closest(path.name, known)
        if right or files is not REGIOBESTAND:
            advice = f"bedoelt u '{right}'?" if right else f"mogelijk zijn: {', '.join(known)}"
            if (folder / right).is_file() and right:
                advice = f"haal het weg: '{right}' is er al"
            elif right:
                reading.cannot_read(known[right])
            message = f"het bestand '{path.name}' hoort niet {what}"
            reading.refuse(Place(file=shown(path), line=1), "", "WZ103", message, advice)
