"""The properties by which Windows, a search engine and a screen reader know the file."""

from generator.core.value import replace
from tests.word.bestand import schrijf, word
from tests.word.voorbeeld import document, p


def test_the_file_is_found_by_its_keywords() -> None:
    made = document(p("tekst"))
    words = schrijf(replace(made, front=replace(made.front, keywords=("wonen", "zorg & welzijn"))))
    assert word(words).core_properties.keywords == "wonen; zorg & welzijn"


def test_without_keywords_there_are_none() -> None:
    assert word(schrijf(document(p("tekst")))).core_properties.keywords == ""
