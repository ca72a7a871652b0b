"""Would Word open it? Our own rules always; the Open XML SDK when it is there."""

import io
import zipfile
from pathlib import Path

import pytest

from generator.document.blocks import Document
from tests.word.bestand import delen, schrijf
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


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ('<w:fldChar w:fldCharType="end"/>', "", "veld zonder einde"),
        ('<w:bookmarkEnd w:id="1"/>', "", "bladwijzers zonder begin of einde"),
        ('w:bookmarkStart w:id="2"', 'w:bookmarkStart w:id="1"', "bladwijzer-id dubbel"),
        ("PAGEREF _wz_kop1", "PAGEREF _wz_weg", "verwijzing naar niets"),
        ('w:pStyle w:val="Heading1"', 'w:pStyle w:val="Kop1"', "stijl bestaat niet: Kop1"),
        ('<w:numId w:val="3"/>', '<w:numId w:val="99"/>', "lijst bestaat niet: 99"),
        ('<w:footnoteReference w:id="2"/>', "", "voetnoten"),
        ("</w:p></w:tc>", "</w:p><w:p/><w:tbl/></w:tc>", "cel die niet op een alinea eindigt"),
        ("</w:tc></w:tr>", "</w:tc><w:tc><w:p/></w:tc></w:tr>", "aantal cellen"),
        ('r:embed="', 'r:embed="weg', "relatie bestaat niet"),
    ],
)
def test_the_rules_find_what_word_refuses(right: str, wrong: str, rule: str) -> None:
    parts = dict(delen(schrijf(alles())))
    text = parts["word/document.xml"].decode()
    assert right in text
    parts["word/document.xml"] = text.replace(right, wrong, 1).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert any(rule in found for found in broken_rules(buffer.getvalue()))


@named
def test_the_open_xml_sdk_finds_nothing(doc: Document, tmp_path: Path) -> None:
    assert sdk_errors(schrijf(doc), tmp_path) == []
