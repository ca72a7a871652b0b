"""Whatever happens to a YAML file: it is read, or refused with findings that have a place."""

import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.core.errors import InputError
from generator.inputs.nodes import parse
from generator.inputs.reader import MAX_BYTES, read_dossier

CASES = 300
SLOWEST = 3.0
"""Seconds one reading may take, also on a slow machine."""

Change = Callable[[random.Random, str], str]

PIECES = (
    *"\t\n\r :-#&*!|>%@`'\"{}[],?~=<\\.",
    *"\x00\x07\x0b\x1b\x7f\x85\u00a0\u200b\u2028\u202e\ufeff\ufffe\ue000\U0001f600\U000f0000",
    *": |- |> |- - |null|---\n|...\n|<<: *a|&a |*a|!!python/object:os.system |<<<<<<< HEAD\n".split(
        "|"
    ),
    "%YAML 3.0\n",
    "{{ 7 * 7 }}",
)
SCALARS = (
    "",
    "null",
    "ja",
    "no",
    "[]",
    "{}",
    "[[[]]]",
    "1.000",
    "12:30",
    "0512",
    "-0",
    "1e400",
    ".nan",
    "9" * 5000,
    "0." + "9" * 5000,
    "31-12-2026",
    "2026-02-30",
    "x" * 50_000,
    "٣٤",
    "'",
    '"\\ud800"',
    '"\\0"',
    "|\n",
)


def _at_a_line(change: Callable[[random.Random, list[str], int], None]) -> Change:
    def changed(chance: random.Random, text: str) -> str:
        lines = text.split("\n")
        change(chance, lines, chance.randrange(len(lines)))
        return "\n".join(lines)

    return changed


def _delete(chance: random.Random, lines: list[str], at: int) -> None:
    del lines[at : at + chance.randint(1, 4)]


def _repeat(chance: random.Random, lines: list[str], at: int) -> None:
    lines[at:at] = lines[at : at + chance.randint(1, 4)]


def _swap(chance: random.Random, lines: list[str], at: int) -> None:
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _shift(chance: random.Random, lines: list[str], at: int) -> None:
    lines[at] = chance.choice(("", " ", "  ", "     ", "\t", "\u00a0 ")) + lines[at].lstrip()


def _retype(chance: random.Random, lines: list[str], at: int) -> None:
    key, colon, _ = lines[at].partition(": ")
    lines[at] = f"{key}{colon}{chance.choice(SCALARS)}"


def _nest(chance: random.Random, lines: list[str], at: int) -> None:
    opening, closing = chance.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")))
    depth = chance.choice((10, 39, 41, 3000))
    lines[at] = f"diep: {opening * depth}x{closing * depth}"


def _bomb(chance: random.Random, lines: list[str], at: int) -> None:
    lines[at:at] = ["a: &a [x, x]"] + [
        f"{b}: &{b} [*{a}, *{a}]" for a, b in zip("abcd", "bcde", strict=True)
    ]


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(PIECES) + text[at:]


def _scatter(chance: random.Random, text: str) -> str:
    for _ in range(20):
        text = _insert(chance, text)
    return text


def _truncate(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text))]


CHANGES: tuple[Change, ...] = (
    *(_at_a_line(change) for change in (_delete, _repeat, _swap, _shift, _retype, _nest, _bomb)),
    _insert,
    _scatter,
    _truncate,
)


def _damaged(chance: random.Random, text: str) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        text = chance.choice(CHANGES)(chance, text) or "\n"
    data = text.encode("utf-8", errors="surrogatepass")
    if chance.random() < 0.05:
        at = chance.randrange(len(data))
        return data[:at] + chance.randbytes(50) + data[at:]
    if chance.random() < 0.05:
        return data.decode("utf-8", errors="replace").encode(chance.choice(("utf-16", "utf-32")))
    return data


@pytest.fixture(scope="module")
def inputs(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("fuzz") / "inputs"
    shutil.copytree(checkout / "inputs", copy)
    return copy


def run(inputs: Path, seed: int) -> str:
    """Damage one file of a gemeente, read the gemeente, repair the file."""
    chance = random.Random(seed)
    files = sorted(inputs.glob("flevoland/urk/*.yaml")) + sorted(
        inputs.glob("flevoland/almere/*.yaml")
    )
    file = chance.choice(files)
    before = file.read_bytes()
    file.write_bytes(_damaged(chance, before.decode()))
    started = time.perf_counter()
    try:
        read_dossier(file.parent)
    except InputError as error:
        assert error.findings
        for finding in error.findings:
            assert finding.place and finding.place.line > 0 and finding.message
            lines = Path(finding.place.file).read_bytes().count(b"\n") + 2
            assert finding.place.line <= lines or b"\r" in file.read_bytes()
        return "fout"
    finally:
        file.write_bytes(before)
        assert time.perf_counter() - started < SLOWEST
    return "goed"


def test_a_damaged_file_is_read_or_refused(inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inputs.parent)
    _read_shared_files_once(monkeypatch)
    ends = [run(inputs, seed) for seed in range(CASES)]
    assert ends.count("fout") > CASES / 2
    assert "goed" in ends


def _read_shared_files_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep parsed texts in memory: what is not damaged need not be parsed 300 times."""
    known: dict[tuple[str, str], object] = {}

    def remembered(text: str, file: str) -> object:
        if (text, file) not in known:
            known[text, file] = parse(text, file)
        return known[text, file]

    monkeypatch.setattr("generator.inputs.reader.parse", remembered)


@pytest.mark.parametrize(
    "text",
    [
        "x: " + "a" * (MAX_BYTES - 10),
        "x:\n" + "- a\n" * 200_000,
        "".join(f"k{n}: 1\n" for n in range(100_000)),
        "x: " + "[" * 100_000,
        "x: " + "{a: " * 50_000,
        "- " * 100_000 + "x",
        "x: |\n" + " y\n" * 300_000,
        "x: '" + "''" * 500_000,
    ],
    ids=["long", "list", "keys", "brackets", "braces", "dashes", "block", "quotes"],
)
def test_a_huge_text_is_parsed_in_bounded_time(text: str) -> None:
    started = time.perf_counter()
    root, findings = parse(text, "groot.yaml")
    assert root is not None or findings
    assert time.perf_counter() - started < 10
