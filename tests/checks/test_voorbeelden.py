"""The shipped gemeenten: a false alarm there is a false alarm everywhere."""

from pathlib import Path

import pytest

from generator.core.finding import Level
from tests.checks.test_regels import checked

VOORBEELDEN = (
    *(
        f"flevoland/{naam}"
        for naam in "almere dronten lelystad noordoostpolder urk zeewolde".split()
    ),
    *(
        f"zuid-kennemerland-ijmond/{naam}"
        for naam in "bloemendaal haarlem velsen zandvoort".split()
    ),
)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_nothing_in_a_shipped_gemeente_is_impossible(naam: str, checkout: Path) -> None:
    assert checked(checkout / "inputs" / naam).fouten == ()


def test_the_finished_example_has_no_warning_that_is_not_explained(checkout: Path) -> None:
    controle = checked(checkout / "inputs" / "flevoland" / "almere")
    assert [str(f) for f in controle.findings if f.level > Level.TIP] == []
    assert {one.finding.code for one in controle.stil} == {"WZ240", "WZ241", "WZ277"}
