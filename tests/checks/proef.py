"""What is asked of every rule, over a gemeente or over a region."""

from collections.abc import Callable
from pathlib import Path

from generator.checks.controle import Controle
from generator.checks.regel import Uitleg
from generator.inputs.decode import decode
from generator.inputs.model.dossier import Dossier
from generator.inputs.parser import parse
from generator.inputs.reading import Reading
from tests.fixtures import Fixture

LEFT_OUT = ("WZ104", "WZ107")
"""What an example may lack: keys and items that it is not about."""


def finds_what_it_says(
    file: Path,
    folder: Path,
    checked: Callable[[Path], Controle],
    shown: Callable[[Controle, str], list[str]],
    bless: bool,
) -> None:
    """Apply the fixture in ``file`` to ``folder``, and compare what its rule then finds there."""
    text = file.read_text(encoding="utf-8")
    fixture = Fixture(text)
    fixture.apply(folder)
    found = shown(checked(folder), file.stem[:5])
    if bless:
        rest = [line for line in text.splitlines() if not line.startswith("=")]
        lines = [*rest, *(f"= {line}" for line in found)]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        fixture = Fixture(file.read_text(encoding="utf-8"))
    assert fixture.expected, "deze fixture verwacht niets"
    assert found == fixture.expected


def explains_itself(uitleg: Uitleg) -> None:
    """Check that an explanation is whole, and that the reader knows what its examples say."""
    assert uitleg.titel.endswith(".") and uitleg.waarom and uitleg.handvat
    assert uitleg.fout != uitleg.goed
    for example in (uitleg.fout, uitleg.goed):
        root, findings = parse(example, "voorbeeld.yaml")
        assert root is not None and root.entries and not findings, example
        reading = Reading()
        decode(Dossier, root, reading)
        strange = [str(f) for f in reading.findings if f.code not in LEFT_OUT]
        assert not strange
