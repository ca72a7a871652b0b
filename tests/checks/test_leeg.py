"""What is not begun at all is said once, and not for every part of it."""

from pathlib import Path

import pytest

from tests.checks.test_regels import checked, shown

PROEF = Path(__file__).parents[1] / "golden" / "invoer" / "proef"


def found(naam: str, code: str) -> list[str]:
    return [
        line.split(" → ")[0].partition(f" {code} ")[2]
        for line in shown(checked(PROEF / naam), code)
    ]


def test_without_ambities_there_is_one_finding() -> None:
    assert found("leeg", "WZ201") == [
        "ambities: er zijn nog geen ambities; elk eindbeeld vraagt er minstens één"
    ]


def test_without_maatregelen_there_is_one_finding() -> None:
    assert found("vijandig", "WZ216") == [
        "maatregelen: er zijn nog geen maatregelen bij de ambitie"
    ]


@pytest.mark.parametrize("code", ["WZ202", "WZ203", "WZ207", "WZ217", "WZ218", "WZ783"])
def test_what_builds_on_something_absent_waits_for_it(code: str) -> None:
    assert found("leeg", code) == []
