"""Whole documents as text, for each kind of document. ``pytest --bless`` writes them anew."""

from itertools import pairwise
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.inputs.huisstijl.huis import ZONDER, Huis
from generator.options import Options
from generator.pipeline.building import make
from generator.pipeline.reading import read_input
from generator.pipeline.results import Built

CASES = {
    "klein": ("woonzorgvisie", "tests/golden/invoer/proef/klein"),
    "leeg": ("woonzorgvisie", "tests/golden/invoer/proef/leeg"),
    "vijandig": ("woonzorgvisie", "tests/golden/invoer/proef/vijandig"),
    "almere": ("woonzorgvisie", "inputs/flevoland/almere"),
    "gespreksnotitie-klein": ("gespreksnotitie", "tests/golden/invoer/proef/klein"),
    "gespreksnotitie-leeg": ("gespreksnotitie", "tests/golden/invoer/proef/leeg"),
    "gespreksnotitie-vijandig": ("gespreksnotitie", "tests/golden/invoer/proef/vijandig"),
    "gespreksnotitie-almere": ("gespreksnotitie", "inputs/flevoland/almere"),
    "nulmeting-streek": ("nulmeting", "tests/golden/invoer/streek"),
    "regiovisie-streek": ("regiovisie", "tests/golden/invoer/streek"),
    "regiovisie-flevoland": ("regiovisie", "inputs/flevoland"),
}
"""The name of a golden case: the kind of document, and the gemeente or region it is about."""


def built(
    checkout: Path,
    name: str,
    drawn: Path,
    monkeypatch: pytest.MonkeyPatch,
    huis: Huis = ZONDER,
) -> Built:
    monkeypatch.chdir(checkout)
    cache = Cache(drawn)
    kind, folder = CASES[name]
    options = Options(kind=kind)
    invoer = read_input(Path(folder), options, cache)
    return make(invoer, name, options, cache, lambda _: None, huis)


@pytest.mark.parametrize("name", CASES)
def test_the_document_is_as_blessed(
    name: str, checkout: Path, drawn: Path, bless: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = built(checkout, name, drawn, monkeypatch)
    assert not made.findings
    golden = checkout / "tests" / "golden" / f"{name}.md"
    text = made.files[f"{name}.md"].decode()
    if bless:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_a_reader_never_meets_leftovers(
    name: str, checkout: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = built(checkout, name, drawn, monkeypatch).files[f"{name}.md"].decode()
    lines = text.split("\n")
    for wrong in (" None", "Undefined", "\ue000", "  ,", " .", "{%", "Tekst("):
        if name.endswith("vijandig") and wrong in ("{%", " ."):
            continue  # stands in the input on purpose
        assert not [line for line in lines if wrong in line.replace(" ...", "")], wrong
    headings = [index for index, line in enumerate(lines) if line.startswith("#")]
    for at, following in pairwise(headings):
        level, below = (len(lines[i]) - len(lines[i].lstrip("#")) for i in (at, following))
        empty = not "".join(lines[at + 1 : following]).strip()
        assert not (empty and below <= level), f"empty heading: {lines[at]}"


@pytest.mark.parametrize("name", ["almere", "gespreksnotitie-almere"])
def test_nearly_every_letter_of_almere_has_a_source(
    name: str, checkout: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert built(checkout, name, drawn, monkeypatch).covered >= 0.99
