"""Would Word open it? Our own rules always; the Open XML SDK when it is there."""

from pathlib import Path

import pytest

from generator.document.blocks import Document
from tests.word.bestand import schrijf
from tests.word.regels import broken_rules
from tests.word.sdk import sdk_errors
from tests.word.voorbeeld import alles, document, figuur, kader, kop, p, tabel

DOCUMENTS = {
    "alles": alles(),
    "leeg": document(),
    "zonder koppen": document(p("tekst")),
    "alleen breed": document(tabel(landscape=True)),
    "zonder gegevens": document(kop("Een", number="1"), tabel(0), created="", author=""),
    "vijandig": document(
        kop('<&>"', number="1", anchor="_wz_h"),
        figuur(alt='a & b < "c"\n\x01', svg=""),
        kader("let-op", "<w:p/>"),
    ),
}
named = pytest.mark.parametrize("doc", list(DOCUMENTS.values()), ids=list(DOCUMENTS))


@named
def test_word_would_open_it(doc: Document) -> None:
    assert broken_rules(schrijf(doc)) == []


@named
def test_the_open_xml_sdk_finds_nothing(doc: Document, tmp_path: Path) -> None:
    assert sdk_errors(schrijf(doc), tmp_path) == []
