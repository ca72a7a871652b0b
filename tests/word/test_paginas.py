"""The estimate of pages: never exact, always in the right direction."""

from generator.core.style import DEFAULT
from generator.core.value import replace
from generator.document.blocks import Block, Heading
from generator.word.hoogte import Heights
from generator.word.paginas import estimate
from tests.word.voorbeeld import LANG, document, figuur, kop, p, tabel


def pages(*blocks: Block) -> tuple[int, tuple[int, ...]]:
    """Return the number of pages, and those of the headings."""
    named = [
        replace(block, anchor=f"kop{n}") if isinstance(block, Heading) else block
        for n, block in enumerate(blocks)
    ]
    found = estimate(document(*named), DEFAULT, Heights(DEFAULT))
    at = (found.at[block.anchor] for block in named if isinstance(block, Heading))
    return found.count, tuple(at)


def test_front_page_contents_and_then_each_chapter_on_a_new_page() -> None:
    assert pages(kop("Een"), p("x"), kop("Twee"), kop("Drie", 2)) == (4, (3, 4, 4))


def test_a_page_holds_some_six_hundred_words_of_running_text() -> None:
    words = LANG.split()
    text = p(" ".join(words * 4))
    count, _ = pages(kop("Een"), *[text] * 24)
    per_page = 24 * 4 * len(words) / (count - 2)
    assert 450 < per_page < 750


def test_a_figure_that_does_not_fit_moves_whole() -> None:
    tall = figuur(height_cm=14.0)
    assert pages(kop("Een"), tall, kop("Na", 2), tall, kop("Verder", 2))[1] == (3, 3, 4)


def test_a_wide_table_takes_pages_of_its_own() -> None:
    wide = tabel(landscape=True)
    blocks = (kop("Een"), p("x"), kop("Breed", 2), wide, kop("Na", 2))
    assert pages(*blocks) == (5, (3, 4, 5))


def test_a_long_table_runs_on_over_pages() -> None:
    count, _ = pages(kop("Een"), tabel(200, 3))
    assert 5 + 2 <= count <= 7 + 2


def test_a_long_list_of_contents_takes_more_than_a_page() -> None:
    many = [kop(f"Hoofdstuk {n}") for n in range(80)]
    assert pages(*many)[1][0] > 3
