"""Figures contradict each other only when neither rounding nor the years between explain it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.vergelijk import (
    met_jaar,
    som,
    speling,
    wijkt_af,
    zeker_meer,
    zelfde_jaar,
    zelfde_moment,
)
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst

NU = Jaar(2026)


def personen(aantal: float, moment: Datum | Jaar | None = NU) -> Cijfer:
    return Cijfer(waarde=Getal(aantal), eenheid=Tekst("personen"), peildatum=moment)


def procent(aantal: float) -> Cijfer:
    return Cijfer(waarde=Getal(aantal), eenheid=Tekst("procent"), peildatum=NU)


@pytest.mark.parametrize(
    ("aantal", "verwacht"),
    [
        (0, 2.5),
        (7, 0.5),
        (45, 2.5),
        (580, 2.5),
        (1200, 5),
        (12000, 50),
        (232619, 0.5),
        (-12000, 50),
        (2.3, 0.05),
    ],
)
def test_a_count_is_taken_for_rounded_as_far_as_its_last_figures_allow(
    aantal: float, verwacht: float
) -> None:
    assert speling(personen(aantal)) == pytest.approx(verwacht)


def test_a_share_is_rounded_to_its_last_decimal() -> None:
    assert speling(procent(60)) == pytest.approx(0.5)
    assert speling(procent(13.6)) == pytest.approx(0.05)


@given(st.integers(1, 10_000_000), st.sampled_from([1, 5, 10, 50, 100, 1000]))
def test_rounding_a_count_is_never_a_contradiction(aantal: int, stap: int) -> None:
    afgerond = round(aantal / stap) * stap
    # A rule forgives at most a hundredth, so coarser rounding may be noticed.
    if stap <= max(5, afgerond / 100):
        assert not wijkt_af([personen(aantal)], personen(afgerond))
        assert not zeker_meer([personen(aantal)], personen(afgerond))


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=30))
def test_parts_that_are_each_rounded_still_add_up(delen: list[float]) -> None:
    afgerond = [personen(round(deel / 5) * 5) for deel in delen]
    assert not wijkt_af(afgerond, personen(round(sum(delen))))


def test_a_typing_error_is_a_contradiction() -> None:
    assert wijkt_af([personen(9000), personen(2000)], personen(12000))
    assert zeker_meer([personen(11000)], personen(2400))


def test_growth_between_two_years_explains_a_part_of_last_year() -> None:
    geheel = personen(1000, Jaar(2024))
    assert zeker_meer([personen(1100, Jaar(2024))], geheel)
    assert not zeker_meer([personen(1100, Jaar(2026))], geheel)
    assert zeker_meer([personen(1300, Jaar(2026))], geheel)


def test_without_a_year_ten_years_may_lie_between() -> None:
    assert not zeker_meer([personen(1400, None)], personen(1000))
    assert zeker_meer([personen(1600, None)], personen(1000))


def test_adding_decimals_leaves_no_crumbs() -> None:
    assert som([procent(0.1), procent(0.2)]) == 0.3


def test_the_same_year_must_be_known() -> None:
    assert zelfde_jaar(personen(1), personen(2))
    assert not zelfde_jaar(personen(1, None), personen(2, None))


def test_a_year_is_its_first_day_but_not_its_last() -> None:
    begin, eind = Datum(date(2026, 1, 1)), Datum(date(2026, 12, 31))
    assert zelfde_moment(personen(1, Jaar(2026)), personen(1, begin))
    assert not zelfde_moment(personen(1, Jaar(2026)), personen(1, eind))
    assert not zelfde_moment(personen(1, None), personen(1, None))


def test_a_year_is_named_only_when_it_differs() -> None:
    oud, nieuw = personen(8380, Jaar(2021)), personen(30913, Jaar(2024))
    assert met_jaar(oud, nieuw) == "8.380 in 2021"
    assert met_jaar(oud, oud) == "8.380"
