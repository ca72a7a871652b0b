"""``woonzorgvisie schema``: schemas for the inputs of the user."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import schemas
from tests.inputs.schema.yaml12 import load


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    region = tmp_path / "inputs" / "utrecht"
    region.mkdir(parents=True)
    (region / "regio.yaml").write_text("partners: [{id: corporatie_x}]\nbronnen: [{id: eigen}]\n")
    return tmp_path / "inputs"


def _definition(inputs: Path, schema: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((inputs / "schema" / schema).read_text(encoding="utf-8"))
    return found["definitions"][name]


def test_schemas_offer_the_ids_of_country_and_region(
    inputs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema"]) == 0
    assert _definition(inputs, "ambities.json", "id_partners")["examples"] == ["corporatie_x"]
    bronnen = _definition(inputs, "cijfers.json", "id_bronnen")["examples"]
    assert {"eigen", "cbs-03759ned"} <= set(bronnen)
    assert "ouderen" in _definition(inputs, "ambities.json", "id_aandachtsgroepen")["examples"]
    said = capsys.readouterr().out
    assert said.startswith("21 schema's staan in inputs/schema.\n")
    assert "# yaml-language-server: $schema=../../schema/gemeente.json" in said


def test_ids_of_the_model_itself_are_offered_too(inputs: Path) -> None:
    main(["schema"])
    offered = _definition(inputs, "uitvoering.json", "id_onderwerpen_of_niets")["examples"]
    assert "doorstroming" in offered


def test_a_region_that_cannot_be_read_is_no_obstacle(inputs: Path) -> None:
    (inputs / "kapot").mkdir()
    (inputs / "kapot" / "regio.yaml").write_bytes(b"partners: [\xff")
    (inputs / "leeg").mkdir()
    (inputs / "leeg" / "regio.yaml").write_text("- 1\n")
    assert main(["schema", "inputs"]) == 0
    assert schemas(bekend(inputs))["gemeente.json"].startswith(b"{")


def test_every_text_for_the_user_is_dutch_and_every_property_explained(inputs: Path) -> None:
    for name, data in schemas(bekend(inputs)).items():
        for definition in load(data.decode())["definitions"].values():
            for key, schema in definition.get("properties", {}).items():
                assert schema.get("description"), f"{name}: {key}"


def test_no_folder_and_no_room_are_told(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (inputs / "schema").write_text("hier staat al een bestand")
    assert main(["schema"]) == 1
    assert "niet geschreven; het systeem meldt" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["schema", "elders"])
    assert "de map 'elders' bestaat niet" in capsys.readouterr().err
