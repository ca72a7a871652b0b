"""Rounds: the shortest way back to where it began."""

import pytest

from generator.checks.kring import kring_van


@pytest.mark.parametrize(
    ("naar", "kring"),
    [
        ({}, []),
        ({"a": ["b"], "b": ["c"]}, []),
        ({"a": ["a"]}, ["a"]),
        ({"a": ["b"], "b": ["a"]}, ["a", "b"]),
        ({"a": ["b", "c"], "b": ["c"], "c": ["a"]}, ["a", "c"]),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, []),
        ({"a": ["onbekend"]}, []),
    ],
)
def test_a_round_comes_back_to_its_beginning(naar: dict[str, list[str]], kring: list[str]) -> None:
    assert kring_van("a", naar) == kring


def test_a_long_round_is_walked_without_going_deep() -> None:
    naar = {str(n): [str((n + 1) % 5000)] for n in range(5000)}
    assert len(kring_van("0", naar)) == 5000
