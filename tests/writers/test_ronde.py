"""A round of review: what goes out, under which name, and that it is never lost."""

import io
import json
from pathlib import Path

import docx
import pytest

from generator.core.source import SourceTable
from generator.document.blocks import Document
from generator.word.ronde import for_review
from generator.word.schrijver import Docx, write_docx
from generator.writers.ronde import Kopie, bestandsdeel, maak_kopie, naam_van, schrijf_kopie
from tests.toegankelijk.test_regels import found
from tests.word.bestand import BASE, W, alineas, deel, delen, schrijf
from tests.word.regels import broken_rules
from tests.word.sdk import sdk_errors
from tests.word.voorbeeld import alles, beelden, document, p


def write(sent: Document, build: str) -> Docx:
    return write_docx(sent, beelden(), base=for_review(BASE), build=build)


def kopie(what: Document, naam: str = "Concept 2") -> Kopie:
    return maak_kopie(what, SourceTable(), "visie", naam, write)


def test_word_records_every_change_in_the_copy_and_asks_no_password() -> None:
    settings = deel(kopie(document(p("x"))).docx, "word/settings.xml")
    names = [str(child.tag).removeprefix(W) for child in settings]
    assert names[names.index("zoom") + 1 :][:2] == ["trackRevisions", "documentProtection"]
    protection = settings.find(f"{W}documentProtection")
    assert protection is not None
    assert dict(protection.attrib) == {f"{W}edit": "trackedChanges", f"{W}enforcement": "1"}


def test_the_header_names_the_round_and_the_date() -> None:
    section = docx.Document(io.BytesIO(kopie(document(p("x"))).docx)).sections[0]
    assert section.header.paragraphs[0].text == "Leesronde: Concept 2, 1 juni 2026"
    plain = docx.Document(io.BytesIO(schrijf(document(p("x"))))).sections[0]
    assert "Leesronde" not in "".join(one.text for one in plain.header.paragraphs)


def test_the_text_and_the_anchors_are_those_of_the_document() -> None:
    copy, plain = kopie(alles()).docx, schrijf(alles())
    assert alineas(copy) == alineas(plain)
    names = [
        [str(e.get(f"{W}name")) for e in deel(data).iter(f"{W}bookmarkStart")]
        for data in (copy, plain)
    ]
    assert names[0] == names[1]


def test_word_would_open_the_copy(tmp_path: Path) -> None:
    copy = kopie(alles()).docx
    assert broken_rules(copy) == [] and found(copy) == []
    assert sdk_errors(copy, tmp_path) == []


def test_what_is_kept_names_the_round_the_build_and_each_anchor() -> None:
    copy = kopie(document(p("Tekst van de raad.", "_wz_p")))
    kept = json.loads(copy.verstuurd)
    assert (kept["ronde"], kept["datum"]) == ("Concept 2", "1 juni 2026")
    assert kept["build"].encode() in delen(copy.docx)["docProps/custom.xml"]
    assert [entry["anchor"] for entry in kept["entries"]] == ["_wz_p"]


def test_each_round_has_a_build_of_its_own() -> None:
    builds = {json.loads(kopie(document(p("x")), naam).verstuurd)["build"] for naam in "ab"}
    assert len(builds) == 2


@pytest.mark.parametrize(
    ("naam", "part"),
    [
        ("concept 2", "concept-2"),
        ("Coalitie/oppositie: één!", "coalitie-oppositie-een"),
        ("..\\..\\weg", "weg"),
        ("  CON  ", "con"),
    ],
)
def test_a_name_becomes_part_of_a_safe_file_name(naam: str, part: str) -> None:
    assert bestandsdeel(naam_van(naam)) == part


@pytest.mark.parametrize("naam", ["", " . ", "???", "x" * 61])
def test_a_name_without_letters_or_too_long_is_refused(naam: str) -> None:
    with pytest.raises(ValueError, match="ronde"):
        naam_van(naam)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if not file.name.startswith("."))


def test_the_copy_and_what_is_kept_of_it_stand_side_by_side(tmp_path: Path) -> None:
    outcome = schrijf_kopie(tmp_path, kopie(document(p("x"))))
    assert names(tmp_path) == ["visie-ronde-concept-2.docx", "visie-ronde-concept-2.ronde.json"]
    assert outcome.findings == ()


def test_the_same_round_again_changes_nothing(tmp_path: Path) -> None:
    copy = kopie(document(p("x")))
    schrijf_kopie(tmp_path, copy)
    outcome = schrijf_kopie(tmp_path, copy)
    assert [file.action for file in outcome.files] == ["ongewijzigd"]
    assert len(names(tmp_path)) == 2 and outcome.findings == ()


def test_a_copy_that_was_sent_is_never_replaced(tmp_path: Path) -> None:
    first = kopie(document(p("x")))
    schrijf_kopie(tmp_path, first)
    outcome = schrijf_kopie(tmp_path, kopie(document(p("y"))))
    assert (tmp_path / "visie-ronde-concept-2.docx").read_bytes() == first.docx
    assert (tmp_path / "visie-ronde-concept-2.ronde.json").read_bytes() == first.verstuurd
    assert names(tmp_path)[:2] == [
        "visie-ronde-concept-2-nieuw.docx",
        "visie-ronde-concept-2-nieuw.ronde.json",
    ]
    assert [finding.code for finding in outcome.findings] == ["WZ603"]


def test_a_copy_that_came_back_under_its_name_is_kept(tmp_path: Path) -> None:
    (tmp_path / "visie-ronde-concept-2.docx").write_bytes(b"met opmerkingen")
    schrijf_kopie(tmp_path, kopie(document(p("x"))))
    assert (tmp_path / "visie-ronde-concept-2.docx").read_bytes() == b"met opmerkingen"
    assert "visie-ronde-concept-2-nieuw.ronde.json" in names(tmp_path)
