"""The colophon says who made the document and of what, on a page after the front page."""

from generator.core.value import replace
from generator.document.blocks import Text
from tests.word.bestand import alineas, schrijf
from tests.word.voorbeeld import document, kop


def test_it_shows_its_lines_and_the_name_of_the_build() -> None:
    made = document(kop("Kop", number="1", anchor="_wz_1"))
    lines = ((Text(text="Opsteller"), Text(text="Bureau X")), (Text(text="Versie"), Text(text="2")))
    data = schrijf(replace(made, front=replace(made.front, colophon=lines)))
    assert alineas(data, "Kop voorwerk") == ["Colofon"]
    assert alineas(data, "Colofon") == ["OpstellerBureau X", "Versie2", "Kenmerkproef-1"]


def test_a_document_without_lines_has_no_colophon() -> None:
    assert alineas(schrijf(document(kop("Kop"))), "Kop voorwerk") == []
