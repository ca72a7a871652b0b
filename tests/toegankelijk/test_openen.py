"""Files from elsewhere: what cannot be read is said in one sentence, whatever it is."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.errors import InputError
from generator.toegankelijk import openen
from generator.toegankelijk.controle import controleer
from generator.toegankelijk.openen import Onleesbaar, open_bestand, open_bytes
from tests.toegankelijk.bestand import controleer_bytes, docx, p, zip_van

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{}</Types>'
BUIK = (
    '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body>&b;</w:body></w:document>"
)
BESTAND_VAN_U = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'


def anders(oud: str, nieuw: str) -> bytes:
    """Return a Word file whose content types name another kind of file."""
    with zipfile.ZipFile(io.BytesIO(docx(p("x")))) as archief:
        delen = {naam: archief.read(naam).decode() for naam in archief.namelist()}
    delen["[Content_Types].xml"] = delen["[Content_Types].xml"].replace(oud, nieuw)
    return zip_van(delen)


VREEMD = {
    "leeg": (b"", "het bestand is leeg"),
    "wachtwoord": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "het bestand is beveiligd met een wachtwoord",
    ),
    "doc": (OLE + b"WordDocument", "dit is een bestand van een oude versie van Word (.doc)"),
    "pdf": (b"%PDF-1.7", "dit is een pdf"),
    "rtf": (b"{\\rtf1", "dit is een RTF-bestand"),
    "html": (b"\n<html>", "dit is een webpagina of een XML-bestand"),
    "onzin": (b"\x00\x01\x02", "dit is geen Word-bestand, of het is beschadigd"),
    "afgebroken": (docx(p("x"))[:500], "het bestand is beschadigd: Word kan het ook niet openen"),
    "zip": (zip_van({"a.txt": "x"}), "dit is een zip-bestand, geen Word-bestand"),
    "odt": (
        zip_van({"mimetype": "application/vnd.oasis.opendocument.text"}),
        "dit is een bestand van LibreOffice of OpenOffice",
    ),
    "macro's": (
        anders(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "dit is een Word-bestand met macro's (.docm)",
    ),
    "Excel": (
        anders("wordprocessingml.document.main", "spreadsheetml.sheet.main"),
        "dit is een Excel-bestand",
    ),
    "zonder tekst": (
        docx(p("x"), weg=("word/document.xml",)),
        "het bestand is beschadigd: Word kan het ook niet openen",
    ),
    "kapotte tekst": (
        docx(p("x"), erbij={"word/document.xml": "<w:document"}),
        "het bestand is beschadigd: Word kan het ook niet openen",
    ),
    "strikt": (
        docx(erbij={"word/document.xml": '<d xmlns="http://purl.oclc.org/ooxml/x"/>'}),
        "dit is een Word-bestand in de vorm 'Strict Open XML'",
    ),
    "entiteiten": (
        docx(erbij={"word/document.xml": BUIK}),
        "het bestand is beschadigd: Word kan het ook niet openen",
    ),
    "een bestand van de lezer": (
        docx(erbij={"word/document.xml": BESTAND_VAN_U}),
        "het bestand is beschadigd: Word kan het ook niet openen",
    ),
    "een vreemde codering": (
        docx(erbij={"word/document.xml": '<?xml version="1.0" encoding="cp037"?><w/>'}),
        "het bestand is beschadigd: Word kan het ook niet openen",
    ),
    "zipbom": (
        docx(erbij={"word/bom.xml": "<a>" + " " * 20_000_000 + "</a>"}),
        "het bestand is uitgepakt onwaarschijnlijk groot en wordt niet gelezen",
    ),
}


@pytest.mark.parametrize("name", VREEMD)
def test_a_strange_file_is_named_in_one_sentence(name: str) -> None:
    data, message = VREEMD[name]
    with pytest.raises(Onleesbaar) as caught:
        open_bytes(data)
    assert caught.value.args[0] == message
    assert caught.value.args[1]


def test_a_part_that_lies_about_its_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openen, "UITGEPAKT", 10_000)
    with pytest.raises(Onleesbaar, match="onwaarschijnlijk groot"):
        open_bytes(docx(p("tekst " * 5_000)))


def test_a_file_with_very_many_parts_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openen, "DELEN", 3)
    with pytest.raises(Onleesbaar, match="onwaarschijnlijk groot"):
        open_bytes(docx(p("x")))


def test_a_file_on_the_disk_is_named_with_the_sentence(tmp_path: Path) -> None:
    pad = tmp_path / "oud.doc"
    pad.write_bytes(OLE)
    with pytest.raises(InputError) as caught:
        open_bestand(pad)
    line = str(caught.value.findings[0])
    assert line.startswith(f"{pad.as_posix()} WZ800 dit is een bestand van een oude versie")
    assert "Opslaan als" in line


def test_what_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    lines = [f.message for f in controleer([tmp_path / "weg.docx", tmp_path]).findings]
    assert lines == ["dit bestand bestaat niet", "dit is een map"]


def test_elements_in_elements_without_end_are_refused(tmp_path: Path) -> None:
    pad = tmp_path / "diep.docx"
    pad.write_bytes(docx("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000))
    assert [f.message for f in controleer([pad]).findings] == [
        "het bestand is beschadigd: Word kan het ook niet openen"
    ]


def test_a_folder_stands_for_the_word_files_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(p("x"), titel=""))
    (tmp_path / "~$a.docx").write_bytes(b"x")
    (tmp_path / "b.doc").write_bytes(OLE)
    uitslag = controleer([tmp_path, tmp_path / "a.docx"])
    assert len(uitslag.bestanden) == len(uitslag.gelezen) == 1
    assert "WZ801" in {finding.code for finding in uitslag.findings}


GOED = docx(p("Inleiding", "Kop1"), p("Tekst."), p("Diep", "Kop3"))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(0, len(GOED) - 1), new=st.binary(max_size=30), gone=st.integers(0, 40))
def test_a_damaged_file_gives_findings_or_one_sentence(at: int, new: bytes, gone: int) -> None:
    damaged = GOED[:at] + new + GOED[at + gone :]
    try:
        controleer_bytes(damaged, "proef.docx")
    except Onleesbaar as reden:
        assert all(reden.args)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_strange_xml_never_stops_the_check(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(GOED)) as archief:
        delen = {naam: archief.read(naam).decode() for naam in archief.namelist()}
    naam = data.draw(st.sampled_from(sorted(delen)))
    tekst = delen[naam]
    tekens = st.sampled_from(["w:val", '"', "<", ">", "/", "w:p", "w:tbl", "x", "-1", "é", "Kop1"])
    oud = data.draw(tekens)
    delen[naam] = tekst.replace(oud, data.draw(tekens), data.draw(st.integers(1, 3)))
    try:
        controleer_bytes(zip_van(delen), "proef.docx")
    except Onleesbaar as reden:
        assert all(reden.args)
