"""The new files: read without complaint, complete, and useful at once."""

import re
import shutil
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.cli import main
from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.dossier import BESTANDEN, Dossier
from generator.inputs.reader import read_dossier, read_regio
from generator.inputs.schema.bestanden import schemanaam
from tests.inputs.schema.klachten import Complaints
from tests.inputs.schema.yaml12 import load
from tests.inputs.skelet.test_schrijver import uncommented
from tests.nieuw.conftest import Leg


@pytest.fixture
def testdam(leg: Leg, werkmap: Path) -> Path:
    assert leg().code == 0
    return werkmap / "inputs" / "regio" / "testdam"


def _files(testdam: Path) -> list[Path]:
    return [testdam / name for name in BESTANDEN] + [testdam.parent / "regio.yaml"]


def test_the_strict_reader_has_nothing_against_them(testdam: Path) -> None:
    dossier = read_dossier(testdam).dossier
    assert dossier.document.titel == "Woonzorgvisie Testdam"
    assert dossier.document.datum.isoformat() == "2026-11-24"
    assert (dossier.document.horizon.van, dossier.document.horizon.tot) == (2027, 2031)
    assert dossier.gemeente.gm_code == "GM9999"
    assert dossier.regio and dossier.regio.naam == "Regio"
    assert dossier.proces.stappen[0].id == "vooraf"
    assert len(dossier.proces.stappen) == 6


def test_an_editor_finds_the_schema_and_has_nothing_against_them(
    testdam: Path, complaints: Complaints
) -> None:
    for file in _files(testdam):
        text = file.read_text(encoding="utf-8")
        line = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        assert line and (file.parent / line.group(1)).is_file(), file
        assert complaints(schemanaam(file.name), load(text)) == [], file


def test_what_is_not_known_is_a_gap_with_who_delivers_it(testdam: Path) -> None:
    dossier = read_dossier(testdam).dossier
    assert dossier.cijfers.inwoners and not dossier.cijfers.inwoners.bekend
    assert dossier.cijfers.inwoners.reden == "nog op te vragen"
    assert dossier.cijfers.corporatiewoningen
    assert dossier.cijfers.corporatiewoningen.levert == "Woningcorporaties"
    own = load((testdam / "aandachtsgroepen.yaml").read_text(encoding="utf-8"))
    for groep in own["aandachtsgroepen"]:
        omvang = groep["omvang_huidig"]["lokaal"]
        assert omvang["waarde"] is None and omvang["reden"] and omvang["levert"]
    assert len(own["aandachtsgroepen"]) == len(dossier.aandachtsgroepen)


def test_a_draft_can_be_made_at_once(
    testdam: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    assert main(["maak", "inputs/regio/testdam", "--formaat", "md"]) == 0
    text = next(Path("output").rglob("*.md")).read_text(encoding="utf-8")
    assert text.startswith("# Woonzorgvisie Testdam\n")
    assert "nog op te vragen" in text.lower()
    assert "Schrijf hier" not in text


def _structs(kind: Any, seen: set[type[Value]]) -> set[type[Value]]:
    if isinstance(kind, type) and issubclass(kind, Value) and kind not in seen:
        seen.add(kind)
        for field in yaml_fields(kind):
            _structs(field.type, seen)
    for part in get_args(kind):
        _structs(part, seen)
    return seen


@pytest.mark.parametrize("name", BESTANDEN)
def test_every_key_of_the_model_is_there_or_shown_as_example(testdam: Path, name: str) -> None:
    text = (testdam / name).read_text(encoding="utf-8")
    types = {field.name: field.type for field in yaml_fields(Dossier)}
    for kind in set().union(*(_structs(types[key], set()) for key in BESTANDEN[name])):
        for field in yaml_fields(kind):
            assert re.search(rf"^[ #-]*\b{field.name}:", text, re.MULTILINE), (kind, field.name)


def test_all_examples_together_are_input_that_the_reader_accepts(testdam: Path) -> None:
    for file in _files(testdam):
        first, _, rest = file.read_text(encoding="utf-8").partition("\n")
        file.write_text(f"{first}\n{uncommented(rest)}", encoding="utf-8")
    dossier = read_dossier(testdam).dossier
    assert [ambitie.id for ambitie in dossier.ambities] == [
        "verdeling_in_regio",  # of the region, as its file shows
        "huisbezoek_75plus",
        "voorzieningen_nabij",
    ]
    assert len(dossier.onderwerpen) == 9
    assert {partner.soort for partner in dossier.partners} > {"corporatie", "huurders"}
    assert dossier.partners[0].naam == "Gemeente Testdam"
    assert [maatregel.id for maatregel in dossier.maatregelen] == [
        "afspraak_verdeling",
        "bezoekteam",
    ]


def test_a_new_region_can_be_read_for_a_document_of_its_own(testdam: Path) -> None:
    regio = read_regio(testdam.parent).dossier
    assert regio.document.titel == "Regionale woonzorgvisie Regio"
    assert [partner.naam for partner in regio.partners] == ["Elke gemeente in de regio"]


def test_the_same_figure_is_explained_once_in_a_file(testdam: Path) -> None:
    text = (testdam / "cijfers.yaml").read_text(encoding="utf-8")
    assert text.count("## Waarom het cijfer niet bekend is") == 1
    assert text.count("waarde: null") > 20
    assert {field.name for field in yaml_fields(Cijfer)} <= set(re.findall(r"(\w+):", text))


def test_a_gemeente_in_a_known_region_gets_no_other_regio(leg: Leg, werkmap: Path) -> None:
    leg()
    regio = werkmap / "inputs" / "regio" / "regio.yaml"
    regio.write_text("regio: {naam: Eigen naam}\n", encoding="utf-8")
    leg("inputs/regio/urk", naam="Urk")
    assert read_dossier(werkmap / "inputs" / "regio" / "urk").dossier.regio.naam == "Eigen naam"  # type: ignore[union-attr]


def test_own_national_groups_are_the_ones_shown(leg: Leg, werkmap: Path, checkout: Path) -> None:
    own = shutil.copytree(checkout / "inputs" / "landelijk", werkmap / "inputs" / "landelijk")
    (own / "aandachtsgroepen.yaml").write_text(
        "aandachtsgroepen: [{id: ouderen, naam: Ouderen, omschrijving: x}]\n", encoding="utf-8"
    )
    leg()
    text = (werkmap / "inputs/regio/testdam/aandachtsgroepen.yaml").read_text(encoding="utf-8")
    assert "- id: ouderen" in text
    assert "- id: studenten" not in text
