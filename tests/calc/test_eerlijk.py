"""The arithmetic of dividing fairly: worked examples, and what always holds."""

from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.eerlijk import delen, gewogen, taakstelling, verdeel

F = Fraction
NAAM = st.text("abcdefgh", min_size=1, max_size=3)
TELLING = st.dictionaries(NAAM, st.integers(1, 10**6).map(F), min_size=1)
AANTAL = st.integers(0, 10**5)
GEWICHT = st.fractions(F(1, 100), 100)


def test_two_keys_with_weights_three_and_one() -> None:
    inwoners = delen({"Almere": F(60), "Dronten": F(30), "Urk": F(10)})
    sociale_huur = delen({"Almere": F(20), "Dronten": F(20), "Urk": F(60)})
    deel = gewogen([(F(3), inwoners), (F(1), sociale_huur)])
    assert deel == {"Almere": F(1, 2), "Dronten": F(11, 40), "Urk": F(9, 40)}
    # 10 homes: 5, 2.75 and 2.25; the one that is left goes to the largest remainder.
    assert verdeel(10, deel) == {"Almere": 5, "Dronten": 3, "Urk": 2}


def test_what_is_left_goes_to_the_largest_remainder() -> None:
    # 7.4, 1.4 and 1.2: one is left, and of two equal remainders the larger part goes first.
    assert verdeel(10, {"a": F(74, 100), "b": F(14, 100), "c": F(12, 100)}) == {
        "a": 8,
        "b": 1,
        "c": 1,
    }


def test_equal_parts_go_by_name() -> None:
    derde = F(1, 3)
    assert verdeel(2, {"c": derde, "b": derde, "a": derde}) == {"c": 0, "b": 1, "a": 1}


def test_one_more_to_divide_can_be_one_less_for_a_gemeente() -> None:
    """The Alabama paradox: known of largest remainders, and the price of a sum that is exact."""
    deel = delen({"a": F(6), "b": F(6), "c": F(2)})
    assert verdeel(10, deel) == {"a": 4, "b": 4, "c": 2}
    assert verdeel(11, deel) == {"a": 5, "b": 5, "c": 1}


@given(TELLING, AANTAL)
def test_the_sum_is_exact_and_nobody_is_a_whole_one_off(telling: dict[str, F], aantal: int) -> None:
    deel = delen(telling)
    uitkomst = verdeel(aantal, deel)
    assert sum(uitkomst.values()) == aantal
    assert all(abs(uitkomst[naam] - aantal * deel[naam]) < 1 for naam in deel)


@given(TELLING, AANTAL)
def test_a_larger_part_never_gets_less(telling: dict[str, F], aantal: int) -> None:
    deel = delen(telling)
    uitkomst = verdeel(aantal, deel)
    op_grootte = sorted(deel, key=lambda naam: deel[naam])
    assert all(
        uitkomst[minder] <= uitkomst[meer]
        for minder, meer in pairwise(op_grootte)
        if deel[minder] < deel[meer]
    )


@given(TELLING, AANTAL, st.randoms(use_true_random=False), st.integers(1, 1000))
def test_order_and_scale_do_not_matter(
    telling: dict[str, F], aantal: int, toeval: Random, maal: int
) -> None:
    paren = [(naam, getal * maal) for naam, getal in telling.items()]
    toeval.shuffle(paren)
    assert verdeel(aantal, delen(dict(paren))) == verdeel(aantal, delen(telling))


@given(TELLING, GEWICHT, st.data())
def test_a_mean_of_keys_lies_between_them_and_is_one_together(
    telling: dict[str, F], gewicht: F, data: st.DataObject
) -> None:
    andere = {naam: data.draw(st.integers(1, 1000).map(F)) for naam in telling}
    een, ander = delen(telling), delen(andere)
    samen = gewogen([(gewicht, een), (F(1), ander)])
    assert sum(samen.values()) == 1
    assert all(
        min(een[naam], ander[naam]) <= samen[naam] <= max(een[naam], ander[naam]) for naam in een
    )


@given(TELLING, st.lists(GEWICHT, min_size=1, max_size=4), GEWICHT)
def test_only_the_proportion_of_the_weights_counts(
    telling: dict[str, F], gewichten: list[F], maal: F
) -> None:
    sleutels = [(gewicht, delen(telling)) for gewicht in gewichten]
    vermenigvuldigd = [(gewicht * maal, deel) for gewicht, deel in sleutels]
    assert gewogen(vermenigvuldigd) == gewogen(sleutels) == delen(telling)


@pytest.mark.parametrize(
    ("landelijk", "inwoners", "nederland", "taak"),
    [
        (10_000, 60_000, 18_000_000, 34),  # 33.3
        (10_000, 1_800_000, 18_000_000, 1_000),  # exactly: nothing to round
        (100, 1, 4, 25),
        (1, 1, 18_000_000, 1),
        (0, 60_000, 18_000_000, 0),
    ],
)
def test_the_task_for_status_holders_is_rounded_up(
    landelijk: int, inwoners: int, nederland: int, taak: int
) -> None:
    assert taakstelling(landelijk, inwoners, nederland) == taak


@given(TELLING, AANTAL)
def test_the_tasks_together_are_at_least_the_national_number(
    telling: dict[str, F], landelijk: int
) -> None:
    inwoners = {naam: int(getal) for naam, getal in telling.items()}
    nederland = sum(inwoners.values())
    samen = sum(taakstelling(landelijk, aantal, nederland) for aantal in inwoners.values())
    assert landelijk <= samen < landelijk + len(inwoners) or samen == landelijk == 0


@given(AANTAL, st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 2 * 10**7))
def test_more_inhabitants_or_a_higher_national_number_never_ask_less(
    landelijk: int, inwoners: int, meer: int, nederland: int
) -> None:
    taak = taakstelling(landelijk, inwoners, nederland)
    assert taak <= taakstelling(landelijk, inwoners + meer, nederland)
    assert taak <= taakstelling(landelijk + meer, inwoners, nederland)
