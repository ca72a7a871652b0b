"""The shipped gemeenten: a false alarm there is a false alarm everywhere."""

from pathlib import Path

import pytest

from generator.core.finding import Level
from tests.checks.test_regels import checked

VOORBEELDEN = ("almere", "dronten", "lelystad", "noordoostpolder", "urk", "zeewolde")


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_nothing_in_a_shipped_gemeente_is_impossible(naam: str, checkout: Path) -> None:
    assert checked(checkout / "inputs" / "flevoland" / naam).fouten == ()


def test_the_finished_example_has_no_warning_that_is_not_explained(checkout: Path) -> None:
    controle = checked(checkout / "inputs" / "flevoland" / "almere")
    assert [str(f) for f in controle.findings if f.level > Level.TIP] == []
    assert {one.finding.code for one in controle.stil} == {"WZ240", "WZ241", "WZ277"}
