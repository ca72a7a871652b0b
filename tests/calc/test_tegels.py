"""Tiles: each place its own, near where it lies, always the same."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.tegels import tegels

punten = st.dictionaries(
    st.integers(0, 999).map(str),
    st.tuples(st.integers(0, 300), st.integers(300, 620)),
    min_size=1,
    max_size=60,
)


@given(punten)
def test_every_place_has_a_tile_of_its_own_and_no_row_or_column_is_empty(
    plaatsen: dict[str, tuple[float, float]],
) -> None:
    gelegd = tegels(plaatsen)
    assert list(gelegd) == list(plaatsen)
    assert len({*gelegd.values()}) == len(plaatsen)
    for as_ in zip(*gelegd.values(), strict=True):
        assert {*as_} == {*range(max(as_) + 1)}
    assert tegels(plaatsen) == gelegd


@pytest.mark.parametrize("kant", [2, 5, 18])
def test_places_on_a_grid_stay_on_it(kant: int) -> None:
    rooster = {f"{x}-{y}": (7.0 * x, 7.0 * y) for x in range(kant) for y in range(kant)}
    gelegd = tegels(rooster)
    buren = sum(
        math.dist(gelegd[f"{x}-{y}"], gelegd[f"{x + 1}-{y}"])
        for x in range(kant - 1)
        for y in range(kant)
    ) / (kant * (kant - 1))
    assert buren < 1.4


def test_who_lies_in_a_corner_has_a_tile_in_that_corner() -> None:
    hoeken = {"zw": (0.0, 0.0), "zo": (50.0, 0.0), "nw": (0.0, 50.0), "no": (50.0, 50.0)}
    gelegd = tegels(hoeken)
    assert (gelegd["zw"], gelegd["zo"], gelegd["nw"], gelegd["no"]) == (
        (0, 0),
        (1, 0),
        (0, 1),
        (1, 1),
    )


def test_places_on_one_spot_lie_together() -> None:
    gelegd = tegels({str(n): (100.0, 400.0) for n in range(9)})
    assert {*gelegd.values()} == {(x, y) for x in range(3) for y in range(3)}


def test_nothing_has_no_tiles() -> None:
    assert tegels({}) == {}
