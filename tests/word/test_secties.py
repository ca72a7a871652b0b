"""A wide table turns the page, and takes along what would be lost without it."""

import pytest

from generator.document.blocks import Block
from generator.word.secties import sections
from tests.word.voorbeeld import figuur, kader, kop, p, tabel

BREED = tabel(landscape=True)
HOOFDSTUK, KADER, PARAGRAAF, TEKST = kop("Een"), kader(), kop("Breed", 2), p("tekst")


def turned(*blocks: Block) -> tuple[Block, ...]:
    """Return what stands before the wide table on the page on its side."""
    (wide,) = [section for section in sections([*blocks, BREED]) if section.landscape]
    return wide.blocks[:-1]


@pytest.mark.parametrize(
    ("before", "taken"),
    [
        ((), 0),
        ((TEKST,), 0),
        ((TEKST, PARAGRAAF), 1),
        ((TEKST, PARAGRAAF, TEKST), 2),
        ((TEKST, HOOFDSTUK, KADER, PARAGRAAF, TEKST), 4),
        ((HOOFDSTUK, TEKST, PARAGRAAF), 1),
        ((HOOFDSTUK, figuur(), PARAGRAAF, TEKST), 2),
        ((PARAGRAAF, TEKST, PARAGRAAF, TEKST), 2),
        ((PARAGRAAF, TEKST, TEKST, TEKST, TEKST), 0),
        ((HOOFDSTUK, tabel()), 0),
    ],
)
def test_a_heading_and_the_little_text_under_it_go_along(
    before: tuple[Block, ...], taken: int
) -> None:
    assert turned(*before) == before[len(before) - taken :]


def test_no_block_is_lost_or_moved() -> None:
    blocks = [HOOFDSTUK, TEKST, BREED, TEKST, BREED, BREED, PARAGRAAF, TEKST]
    assert [block for section in sections(blocks) for block in section.blocks] == blocks


def test_pages_turn_back_after_a_wide_table() -> None:
    assert [one.landscape for one in sections([TEKST, BREED, TEKST])] == [False, True, False]
