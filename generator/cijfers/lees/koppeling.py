"""``koppeling.yaml`` → which column is which figure, read as strictly as all input."""

from pathlib import Path

from generator.core.cijfer import Cijfer
from generator.core.errors import InputError
from generator.core.finding import in_order, meant
from generator.core.leaf import Getal
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value, fields_of
from generator.inputs.bewerk.orde import soort
from generator.inputs.bewerk.wijziging import pad_van
from generator.inputs.decode import decode
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.koppeling import Kolom, Koppeling
from generator.inputs.parser import parse
from generator.inputs.reading import Reading
from generator.inputs.textfile import read_text


class Gekoppeld(Value, frozen=True, kw_only=True):
    """The mapping, and where each of its columns stands."""

    koppeling: Koppeling
    plaatsen: tuple[Place, ...]


def lees_koppeling(path: Path) -> Gekoppeld:
    """Return the mapping in ``path``; raises :class:`InputError` with every mistake."""
    reading, file = Reading(), shown(path)
    text = read_text(path, file, reading)
    root, findings = parse(text, file) if text is not None else (None, [])
    reading.misread(findings)
    koppeling = decode(Koppeling, root, reading) if root is not None else None
    if koppeling is None or reading.findings:
        raise InputError(in_order(reading.findings))
    plaatsen = tuple(_plaats(kolom, reading) for kolom in koppeling.koppeling)
    for kolom, plaats in zip(koppeling.koppeling, plaatsen, strict=True):
        if soort(pad_van(kolom.pad.kaal)) not in (Cijfer, Getal):
            namen = [f"cijfers.{field.name}" for field in fields_of(Cijfers)]
            raad = meant(kolom.pad.kaal, namen) or "schrijf bijvoorbeeld cijfers.inwoners"
            message = f"'{kolom.pad.kaal}' is geen plek voor een cijfer"
            reading.refuse(plaats, "koppeling", "WZ634", message, raad)
    if reading.findings:
        raise InputError(in_order(reading.findings))
    return Gekoppeld(koppeling=koppeling, plaatsen=plaatsen)


def _plaats(kolom: Kolom, reading: Reading) -> Place:
    plaats = reading.sources[kolom.kolom.sources[0]].place
    assert plaats  # what was read from a file has a place
    return plaats
