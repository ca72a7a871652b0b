"""Each rule: a fixture that states what is found, and an explanation that can be shown.

A fixture is a file ``regels/WZ204_naam.txt`` in the form of :mod:`tests.fixtures`: what a
consultant did to the complete gemeente in ``basis``, and every line that the rule then gives.
"""

import re
from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.calc.uitkomst import Basis
from generator.checks.controle import Controle, controleer
from generator.checks.regel import Regel
from generator.checks.regels import families, regels
from generator.inputs.reader import read_dossier
from tests.checks.proef import explains_itself, finds_what_it_says

FIXTURES = sorted((Path(__file__).parent / "regels").glob("*.txt"))


def checked(folder: Path) -> Controle:
    invoer = read_dossier(folder)
    outcome = analyse(invoer.dossier, invoer.leeftijden, invoer.sources)
    return controleer(Basis(dossier=invoer.dossier, analyse=outcome), invoer.sources)


def shown(controle: Controle, code: str) -> list[str]:
    return [
        str(finding).removeprefix("inputs/regio/kleindam/").removeprefix("inputs/regio/")
        for finding in controle.findings
        if finding.code == code
    ]


def test_no_rule_has_anything_to_say_of_a_complete_gemeente(kleindam: Path) -> None:
    assert [str(finding) for finding in checked(kleindam).findings] == []


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_a_rule_finds_what_its_fixture_says(file: Path, kleindam: Path, bless: bool) -> None:
    finds_what_it_says(file, kleindam, checked, shown, bless)


def test_every_rule_has_a_fixture_and_every_fixture_a_rule() -> None:
    assert {file.stem[:5] for file in FIXTURES} == {rule.code for rule in regels()}


def test_a_code_belongs_to_one_rule() -> None:
    codes = [rule.code for rule in regels()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"WZ[27]\d\d", code) for code in codes)
    assert sum(len(rules) for rules in families().values()) == len(codes)


@pytest.mark.parametrize("rule", regels(), ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Regel) -> None:
    explains_itself(rule.uitleg)
