"""Marks carry sources through text and leave no trace."""

from hypothesis import given
from hypothesis import strategies as st

from generator.core import marks
from generator.core.source import template_id, template_line

WITHOUT_PRIVATE = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\x00")
)
NUMBERS = st.lists(st.integers(min_value=0, max_value=3840**2 - 1), max_size=3)


@given(WITHOUT_PRIVATE, NUMBERS)
def test_a_marked_and_escaped_text_reads_back_exactly(text: str, numbers: list[int]) -> None:
    marked = marks.escape(marks.wrap(text, numbers))
    assert marks.plain(marked) == text
    pieces = marks.Sourced().pieces(marked)
    assert "".join(piece for piece, _ in pieces) == text
    if text:
        assert {number for _, by in pieces for number in by} == set(numbers)


def test_an_escaped_text_has_no_sign_that_markdown_knows() -> None:
    assert not set(marks.escape("# *a* | <b> [c](d) 1. `e` & \\")) & set("#*|<>[]()`&\\.")


def test_a_template_line_holds_until_the_next_and_a_value_goes_first() -> None:
    text = (
        marks.line_mark("a.md.j2", 3)
        + "In "
        + marks.wrap("Almere", [7])
        + " wonen"
        + marks.line_mark("a.md.j2", 4)
        + " mensen"
    )
    third, fourth = (template_line(template_id("a.md.j2"), line) for line in (3, 4))
    assert marks.Sourced().pieces(text) == [
        ("In ", (third,)),
        ("Almere", (7,)),
        (" wonen", (third,)),
        (" mensen", (fourth,)),
    ]


def test_nested_values_add_up_their_sources() -> None:
    text = marks.wrap("a" + marks.wrap("b", [2]), [1])
    assert marks.Sourced().pieces(text) == [("a", (1,)), ("b", (1, 2))]


def test_the_marks_of_a_markdown_text_come_after_its_first_sign() -> None:
    assert marks.plain(marks.wrap_markdown("- een\n- twee", [1])) == "- een\n- twee"
    assert marks.wrap_markdown("- een", [1]).startswith("- ")
    assert marks.wrap_markdown("1. een", [1]).startswith("1. ")
