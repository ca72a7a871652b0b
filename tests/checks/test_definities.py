"""Two definitions differ when their numbers do; years of a source are not among them."""

import pytest

from generator.checks.regels.definities import getallen


@pytest.mark.parametrize(
    ("definitie", "verwacht"),
    [
        ("vanaf 12 woningen", {"12"}),
        ("twaalf of meer woningen (CBS, 2025)", {"12"}),
        ("minstens vijf woningen", {"5"}),
        ("inwoners van 65 jaar en ouder", {"65"}),
        ("75-plussers", {"75"}),
        ("een geclusterde woning", set()),
        ("viering in tweevoud", set()),
        ("meer dan 1,5 kilometer", {"1,5"}),
    ],
)
def test_the_numbers_of_a_definition(definitie: str, verwacht: set[str]) -> None:
    assert getallen(definitie) == verwacht
