"""A jump in a series: more growth or decline than the years between allow."""

from generator.checks.sprong import Punt, procent, sprongen
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst


def reeks(**jaren: float | None) -> list[Punt]:
    return [
        (int(jaar[1:]), Cijfer(waarde=None if n is None else Getal(n), eenheid=Tekst("personen")))
        for jaar, n in jaren.items()
    ]


def gevonden(punten: list[Punt], minstens: int = 1) -> list[tuple[int, int]]:
    return [(van[0], tot[0]) for van, tot in sprongen(punten, 0.1, minstens)]


def test_ordinary_growth_is_no_jump() -> None:
    assert gevonden(reeks(j2023=11700, j2024=11800, j2025=12500)) == []


def test_growth_and_decline_may_be_as_large_the_other_way_round() -> None:
    assert gevonden(reeks(j2024=1000, j2025=1101)) == [(2024, 2025)]
    assert gevonden(reeks(j2024=1101, j2025=1000)) == [(2024, 2025)]
    assert gevonden(reeks(j2024=1100, j2025=1000)) == []


def test_more_years_allow_more_growth() -> None:
    assert gevonden(reeks(j2020=1000, j2022=1200)) == []
    assert gevonden(reeks(j2020=1000, j2022=1220)) == [(2020, 2022)]


def test_few_years_can_count_as_more() -> None:
    assert gevonden(reeks(j2024=1000, j2025=1200), minstens=2) == []


def test_away_and_back_is_one_mistake() -> None:
    assert gevonden(reeks(j2023=11700, j2024=1180, j2025=11900, j2026=12000)) == [(2023, 2024)]


def test_the_order_of_writing_does_not_matter_and_gaps_are_skipped() -> None:
    assert gevonden(reeks(j2026=5000, j2025=None, j2024=1000)) == [(2024, 2026)]


def test_small_numbers_below_zero_and_nothing_at_all_are_no_jump() -> None:
    assert gevonden(reeks(j2024=40, j2025=400)) == []
    assert gevonden(reeks(j2024=0, j2025=400)) == []
    assert gevonden(reeks(j2024=-400, j2025=400)) == []
    assert gevonden([]) == []


def test_growth_is_told_with_its_sign() -> None:
    (_, van), (_, tot) = reeks(j2024=11700, j2025=1180)
    assert procent(van, tot) == "−90%"
    assert procent(tot, van) == "+892%"
