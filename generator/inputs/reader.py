"""The folder of a gemeente → its dossier, read strictly together with region and country."""

from collections.abc import Mapping as Dict
from pathlib import Path

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.finding import Finding, Level, in_order
from generator.core.paths import package_folder, shown
from generator.core.source import Place, SourceTable
from generator.core.value import Value
from generator.inputs.decode import decode
from generator.inputs.leeftijdstabel import Leeftijden, read_row
from generator.inputs.merge import merge
from generator.inputs.model.dossier import BESTANDEN, LANDELIJK, REGIOBESTAND, Dossier
from generator.inputs.nodes import Mapping, cached_parse, parse
from generator.inputs.reading import Reading, meant

MAX_BYTES = 5_000_000
"""Larger files are refused: no input written by people comes near this."""


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
    landelijk = landelijke_map(folder)
    levels = (
        (landelijk, LANDELIJK),
        (folder.parent, REGIOBESTAND),
        (folder, BESTANDEN),
    )
    root = Mapping(place=Place(file=shown(folder / "gemeente.yaml"), line=1), entries={})
    for where, files in levels:
        for name, keys in files.items():
            part = _read_file(where / name, keys, files, reading, cache)
            if part is not None:
                root = merge(root, part)
    _refuse_strangers(folder, reading)
    if reading.findings:
        raise InputError(in_order(reading.findings))
    dossier = decode(Dossier, root, reading)
    if dossier is None:
        raise InputError(in_order(reading.findings))
    leeftijden = None
    if dossier.raming:
        leeftijden = read_row(landelijk / dossier.raming.tabel.kaal, dossier.gemeente.gm_code.kaal)
    return Invoer(dossier=dossier, leeftijden=leeftijden, sources=reading.sources)


def landelijke_map(folder: Path) -> Path:
    """Return the folder of the national files: beside the region, else the one supplied."""
    own = folder.resolve().parent.parent / "landelijk"
    return folder.parent.parent / "landelijk" if own.is_dir() else package_folder("landelijk")


def _read_file(
    path: Path,
    keys: tuple[str, ...],
    files: Dict[str, tuple[str, ...]],
    reading: Reading,
    cache: Cache | None,
) -> Mapping | None:
    if not path.is_file():
        return None
    file = shown(path)
    text = _text(path, file, reading)
    if text is None:
        return None
    root, findings = cached_parse(text, file, cache) if cache else parse(text, file)
    reading.findings.extend(findings)
    if root is not None:
        for name, entry in root.entries.items():
            if name not in keys:
                reading.refuse(
                    entry.key.place,
                    name,
                    "WZ103",
                    f"de sleutel '{name}' hoort niet in dit bestand",
                    _belongs(name, keys, files),
                )
    return root


def _belongs(name: str, keys: tuple[str, ...], files: Dict[str, tuple[str, ...]]) -> str:
    for file, names in files.items():
        if name in names:
            return f"verplaats hem naar {file}"
    return meant(name, list(keys)) or f"hier horen: {', '.join(keys)}"


def _text(path: Path, file: str, reading: Reading) -> str | None:
    data = path.read_bytes()
    place = Place(file=file, line=1)
    if len(data) > MAX_BYTES:
        reading.refuse(place, "", "WZ100", f"het bestand is groter dan {MAX_BYTES // 1_000_000} MB")
        return None
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        reading.refuse(
            place,
            "",
            "WZ100",
            "het bestand is opgeslagen als UTF-16",
            "sla het op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)",
        )
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        reading.refuse(
            Place(file=file, line=line, column=column),
            "",
            "WZ100",
            "het bestand is niet opgeslagen als UTF-8; een letter met accent is hier onleesbaar",
            "sla het op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)",
        )
        return None


def _refuse_strangers(folder: Path, reading: Reading) -> None:
    """Note YAML files that nobody would read, such as ``ambitie.yaml`` or ``visie.yml``."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in (".yaml", ".yml") and path.name not in BESTANDEN:
            reading.findings.append(
                Finding(
                    code="WZ103",
                    level=Level.FOUT,
                    message=f"het bestand '{path.name}' hoort niet bij een gemeente",
                    advice=meant(path.name, list(BESTANDEN))
                    or f"mogelijk zijn: {', '.join(BESTANDEN)}",
                    place=Place(file=shown(path), line=1),
                )
            )
