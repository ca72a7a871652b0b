"""Each rule over a region: a fixture that states what is found, and an explanation.

A fixture is a file ``regioregels/WZ930_naam.txt`` in the form of :mod:`tests.fixtures`: what
consultants did to the region in ``streek``, of which every rule is content, and every line that
the rule then gives.
"""

import re
import shutil
from pathlib import Path

import pytest

from generator.checks.controle import Controle
from generator.checks.regels import regels
from generator.checks.regioregel import Regioregel
from generator.checks.regioregels import families, regioregels
from generator.core.cache import Cache
from generator.pipeline.checking import check_regio
from tests.checks.proef import explains_itself, finds_what_it_says

HERE = Path(__file__).parent
FIXTURES = sorted((HERE / "regioregels").glob("*.txt"))
REGIO = Path("inputs/testland")


@pytest.fixture
def testland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a region with three gemeenten, in a current folder of its own."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(HERE / "streek", tmp_path / "inputs")
    return tmp_path / REGIO


def checked(folder: Path) -> Controle:
    return check_regio(folder, Cache(folder.parent / "cache")).controle


def shown(controle: Controle, code: str) -> list[str]:
    return [
        str(finding).removeprefix("inputs/testland/")
        for finding in controle.findings
        if finding.code == code
    ]


def test_no_rule_has_anything_to_say_of_a_region_that_goes_together(testland: Path) -> None:
    assert [str(finding) for finding in checked(testland).findings] == []


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_a_rule_finds_what_its_fixture_says(file: Path, testland: Path, bless: bool) -> None:
    finds_what_it_says(file, testland, checked, shown, bless)


def test_every_rule_has_a_fixture_and_every_fixture_a_rule() -> None:
    assert {file.stem[:5] for file in FIXTURES} == {rule.code for rule in regioregels()}


def test_a_code_belongs_to_one_rule() -> None:
    codes = [rule.code for rule in regioregels()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"WZ9[234]\d", code) for code in codes)
    assert not {rule.code for rule in regels()} & {*codes}
    assert [*families()] == ["Regio"]


@pytest.mark.parametrize("rule", regioregels(), ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Regioregel) -> None:
    explains_itself(rule.uitleg)
