"""What the overview of completeness counts as open, a rule names as well: one never hides."""

from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.calc.uitkomst import Basis
from generator.checks.controle import controleer
from generator.cli import main
from generator.inputs.reader import read_dossier

PLACES = (
    "inputs/flevoland/almere",
    "inputs/flevoland/urk",
    "tests/golden/invoer/proef/leeg",
    "tests/golden/invoer/proef/klein",
    "tests/golden/invoer/proef/vijandig",
)


def unnamed(folder: Path) -> list[str]:
    """Return the open requirements at, above or below which no finding points, silent or not."""
    invoer = read_dossier(folder)
    outcome = analyse(invoer.dossier, invoer.leeftijden, invoer.sources)
    controle = controleer(Basis(dossier=invoer.dossier, analyse=outcome), invoer.sources)
    named = (*controle.findings, *(one.finding for one in controle.stil))
    paths = {finding.path for finding in named}
    return [
        eis.path
        for eis in outcome.volledigheid.eisen
        if eis.status != "aanwezig" and not any(_related(eis.path, path) for path in paths)
    ]


def _related(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or long.startswith((f"{short}.", f"{short}[")))


@pytest.mark.parametrize("place", PLACES)
def test_every_gap_of_a_gemeente_is_named(place: str, checkout: Path) -> None:
    assert unnamed(checkout / place) == []


def test_every_gap_of_a_new_gemeente_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    new = ["nieuw", "inputs/proef/dam", "--naam", "Dam", "--gm-code", "GM9999"]
    assert main([*new, "--provincie", "Utrecht"]) == 0
    assert unnamed(Path("inputs/proef/dam")) == []
