"""An input file as it is now: its bytes and what it says."""

from pathlib import Path

from generator.core.errors import InputError
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.nodes import Mapping
from generator.inputs.parser import parse
from generator.inputs.reading import Reading
from generator.inputs.textfile import read_text


class Bestand(Value, frozen=True, kw_only=True):
    """One file; ``data`` is ``None`` when it is not there yet."""

    path: Path
    data: bytes | None
    root: Mapping


def open_bestand(path: Path) -> Bestand:
    """Return the file at ``path``; raises :class:`InputError` when it cannot be read."""
    file = shown(path)
    if not path.exists():
        leeg = Mapping(place=Place(file=file, line=1), entries={})
        return Bestand(path=path, data=None, root=leeg)
    reading = Reading()
    text = read_text(path, file, reading)
    if text is None:
        raise InputError(reading.findings)
    root, findings = parse(text, file)
    if root is None or findings:
        raise InputError(findings)
    return Bestand(path=path, data=path.read_bytes(), root=root)
