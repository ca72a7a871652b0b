"""Names as a reader sees them, and long lists of names in a sentence."""

from hypothesis import given
from hypothesis import strategies as st

from generator.checks.naam import genoemd, kern, woorden


def test_how_a_name_is_written_makes_no_difference() -> None:
    assert kern("Dijk-zicht (fase 2)") == kern("dijkzicht FASE 2") == "dijkzichtfase2"
    assert kern("Súdwest-Fryslân") == kern("Sudwest Fryslan")
    assert kern("Kleindam") != kern("Kleindamme")


def test_words_are_those_of_a_reader() -> None:
    assert woorden("wonen_testland") == ["wonen", "testland"]
    assert woorden("'s-Gravenhage, centrum") == ["s", "gravenhage", "centrum"]
    assert woorden(" – ! ") == []


def test_of_many_names_only_the_first_are_said() -> None:
    assert genoemd(["A"]) == "A"
    assert genoemd(["A", "B", "C", "D"]) == "A, B, C en D"
    assert genoemd(["A", "B", "C", "D", "E"]) == "A, B, C en twee andere"
    assert genoemd([str(n) for n in range(51)], hoogstens=2) == "0, 1 en 49 andere"


@given(st.text())
def test_a_name_is_the_same_as_itself_in_capitals_or_between_spaces(text: str) -> None:
    assert kern(f"  {text} ") == kern(text)
    assert kern(kern(text)) == kern(text)
