"""Classes of a map: round borders, no empty class, about as many in each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.klassen import grenzen, klasse, namen

getallen = st.one_of(
    st.integers(-1000, 1_000_000).map(float),
    st.integers(0, 1000).map(lambda n: n / 10),
)


@given(st.lists(getallen, min_size=1, max_size=80))
def test_there_is_no_class_without_a_value(waarden: list[float]) -> None:
    borders = grenzen(waarden)
    assert list(borders) == sorted({*borders})
    assert {klasse(waarde, borders) for waarde in waarden} == {*range(len(borders) + 1)}
    assert (len(borders) > 0) == (len({*waarden}) > 1)


@pytest.mark.parametrize(
    ("waarden", "borders"),
    [
        ((13.6, 18.9, 18.2, 18.8, 10.4, 15.8), (15.0, 18.5)),
        ((232619, 45443, 85781, 51930, 22431, 24612), (40_000, 60_000)),
        ((5.0, 5.0, 5.0), ()),
        ((0.0, 100.0, 100.0, 100.0), (100.0,)),
        ((7.0, 8.0, 9.0, 10.0), (8.0, 10.0)),
        ((0.7, 0.8, 0.9, 1.0), (0.8, 1.0)),
        ((1.0, 2.0), (2.0,)),
    ],
)
def test_borders_are_round_and_leave_as_many_on_each_side(
    waarden: tuple[float, ...], borders: tuple[float, ...]
) -> None:
    assert grenzen(waarden) == borders


def test_more_values_have_more_classes_but_never_more_than_five() -> None:
    aantallen = [len(grenzen([float(n * n) for n in range(count)])) + 1 for count in (6, 12, 342)]
    assert aantallen == [3, 4, 5]


def test_classes_are_named_by_their_borders() -> None:
    assert namen((15.0, 18.5), lambda n: f"{n:g}%") == ("tot 15%", "15% tot 18.5%", "18.5% of meer")
    assert namen((), str) == ()
