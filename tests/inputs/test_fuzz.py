"""Whatever happens to an input file: it is read, or refused with findings that have a place.

What can still be read must not upset what comes after it: the calculations and the checks.
"""

import random
import shutil
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.calc.uitkomst import Basis
from generator.checks.controle import controleer
from generator.core.errors import InputError
from generator.core.finding import Finding
from generator.inputs.parser import parse
from generator.inputs.reader import read_dossier
from generator.inputs.textfile import MAX_BYTES
from generator.report.fragment import fragment
from tests.inputs.mutations import damaged

CASES, BLOCKS = 2100, 6
SLOWEST = 3.0
"""Seconds one reading with its checks may take, also on a slow machine."""
MEMORY = 12_000_000, 400
"""Bytes one reading may need: for the largest dossier with its checks, twice what that takes now;
and for each byte of the damaged file, as a node takes about 300. Aliases that multiply, as in a
billion laughs, go through this ceiling at once.
"""


@pytest.fixture(scope="module")
def inputs(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("fuzz") / "inputs"
    shutil.copytree(checkout / "inputs", copy)
    return copy


@pytest.fixture
def undamaged_read_once(inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the folder above the inputs, and parse the text of each file of it only once."""
    monkeypatch.chdir(inputs.parent)
    known = {}
    for path in inputs.rglob("*.yaml"):
        name, text = path.relative_to(inputs.parent).as_posix(), path.read_text(encoding="utf-8")
        known[text, name] = parse(text, name)
    monkeypatch.setattr(
        "generator.inputs.parser.parse",
        lambda text, file: known.get((text, file)) or parse(text, file),
    )


def files(inputs: Path) -> list[Path]:
    return sorted([*inputs.rglob("*.yaml"), *inputs.rglob("*.csv")])


def victim(chance: random.Random, inputs: Path) -> tuple[Path, Path]:
    """Return a file to damage, and the folder of a gemeente that reads it."""
    file = chance.choice(files(inputs))
    if (file.parent / "gemeente.yaml").exists():
        return file, file.parent
    return file, chance.choice(sorted(p.parent for p in inputs.rglob("gemeente.yaml")))


def run(inputs: Path, seed: int) -> str:
    """Damage one file, read a gemeente with it, repair the file; return how that ended."""
    chance = random.Random(seed)
    file, folder = victim(chance, inputs)
    before = file.read_bytes()
    file.write_bytes(damaged(chance, before.decode()))
    started = time.perf_counter()
    try:
        invoer = read_dossier(folder)
        basis = Basis(
            dossier=invoer.dossier,
            analyse=analyse(invoer.dossier, invoer.leeftijden, invoer.sources),
        )
        controleer(basis, invoer.sources)
    except InputError as error:
        assert error.findings
        for finding in error.findings:
            check(finding)
        return "fout"
    finally:
        assert time.perf_counter() - started < SLOWEST
        file.write_bytes(before)
    return "goed"


def check(finding: Finding) -> None:
    """Check that a finding says something, at a place that exists and can be shown."""
    assert finding.message and finding.code.startswith("WZ1") and finding.place
    lines = Path(finding.place.file).read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    assert 1 <= finding.place.line <= lines.count(b"\n") + 2
    assert finding.place.column >= 1
    assert len(fragment(finding)) in (0, 2)


@pytest.mark.usefixtures("undamaged_read_once")
@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_damaged_file_is_read_or_refused(block: int, inputs: Path) -> None:
    seeds = range(block, CASES, BLOCKS)
    ends = Counter(run(inputs, seed) for seed in seeds)
    assert ends["fout"] > len(seeds) / 3
    assert ends["goed"] > len(seeds) / 20


@pytest.mark.usefixtures("undamaged_read_once")
def test_a_damaged_file_takes_bounded_memory(inputs: Path) -> None:
    for seed in range(0, CASES, 40):
        chance = random.Random(seed)
        file, _ = victim(chance, inputs)
        size = len(damaged(chance, file.read_bytes().decode()))
        with limited_memory(size):
            run(inputs, seed)


@contextmanager
def limited_memory(size: int) -> Iterator[None]:
    """Check that reading ``size`` bytes needs no more memory than it may."""
    tracemalloc.start()
    try:
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MEMORY[0] + MEMORY[1] * size


HUGE = {
    "long": lambda n: "x: " + "a" * n,
    "list": lambda n: "x:\n" + "- a\n" * (n // 20),
    "keys": lambda n: "".join(f"k{i}: 1\n" for i in range(n // 50)),
    "double": lambda n: "x:\n" + "  y: 1\n" * (n // 50),
    "brackets": lambda n: "x: " + "[" * (n // 50),
    "braces": lambda n: "x: " + "{a: " * (n // 50),
    "dashes": lambda n: "- " * (n // 50) + "x",
    "block": lambda n: "x: |\n" + " y\n" * (n // 15),
    "quotes": lambda n: "x: '" + "''" * (n // 10),
    "glued": lambda n: "x: a\n" + "    - b\n" * (n // 50),
    "anchors": lambda n: "x: &a [*a]\n" * (n // 50),
}
"""Texts that are as large as a file may be, or nearly: what they hold is hard work for a parser."""


@pytest.mark.parametrize("kind", HUGE)
def test_a_huge_text_is_parsed_in_bounded_time(kind: str) -> None:
    text = HUGE[kind](MAX_BYTES - 10)
    started = time.perf_counter()
    root, findings = parse(text, "groot.yaml")
    assert root is not None or findings
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("kind", HUGE)
def test_a_huge_text_is_parsed_in_bounded_memory(kind: str) -> None:
    text = HUGE[kind](MAX_BYTES // 10)
    with limited_memory(len(text)):
        parse(text, "groot.yaml")
