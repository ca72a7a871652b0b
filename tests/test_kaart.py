"""A map from the command to the document: of the user, of the region, or of tiles."""

import json
import shutil
from pathlib import Path

import pytest

from generator.cli import main

REGIO = Path("invoer/streek")
OUTPUT = Path("output/streek")
CODES = {"GM0303": 0, "GM0034": 1, "GM0050": 2, "GM9999": 3}


@pytest.fixture(autouse=True)
def work(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(checkout / "tests" / "golden" / "invoer" / "streek", tmp_path / REGIO)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))


def vierkant(at: int) -> list[list[list[int]]]:
    x, y = 100_000 + 10_000 * at, 450_000
    return [[[x, y], [x + 10_000, y], [x + 10_000, y + 10_000], [x, y + 10_000], [x, y]]]


def grenzen(path: Path, codes: dict[str, int] = CODES) -> None:
    features = [
        {
            "type": "Feature",
            "properties": {"statcode": code},
            "geometry": {"type": "Polygon", "coordinates": vierkant(at)},
        }
        for code, at in codes.items()
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def maak(*more: str) -> int:
    return main(["maak", str(REGIO), "--soort", "nulmeting", "--formaat", "md", *more])


def text() -> str:
    return (OUTPUT / "nulmeting-streek.md").read_text("utf-8")


def noem_kaart(bestand: str, bron: str = "") -> None:
    path = REGIO / "regio.yaml"
    bronregel = f", bron: {bron}" if bron else ""
    kaart = f"  kaart: {{bestand: {bestand}{bronregel}}}\n  gemeenten:\n"
    path.write_text(path.read_text("utf-8").replace("  gemeenten:\n", kaart), "utf-8")


def test_without_a_map_each_gemeente_is_a_tile() -> None:
    assert maak() == 0
    assert "![Tegelkaart: proces." in text()
    assert "kaart: CBS en Kadaster, Gegeneraliseerde gemeentegrenzen 2022" in text()
    assert "Nergens staat niet op de kaart" in text()


def test_the_map_that_is_asked_for_is_drawn() -> None:
    grenzen(Path("eigen.geojson"))
    assert maak("--kaart", "eigen.geojson") == 0
    assert "![Kaart: proces." in text()
    assert "Bron: telling van wat is ingevuld; kaart: eigen.geojson" in text()
    assert "niet op de kaart" not in text()


def test_the_map_of_the_region_is_drawn_with_its_source() -> None:
    grenzen(REGIO / "grenzen.geojson")
    noem_kaart("grenzen.geojson", "cbs-gemeentegrenzen-2022")
    assert maak() == 0
    assert "![Kaart: proces." in text()
    assert "kaart: CBS en Kadaster, Gegeneraliseerde gemeentegrenzen 2022" in text()


def test_a_map_that_cannot_be_used_stops_the_document_with_one_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    grenzen(Path("oud.geojson"), {"GM0303": 0, "GM0034": 1})
    assert maak("--kaart", "oud.geojson") == 1
    out = capsys.readouterr().out
    assert "oud.geojson:1:1 WZ187 in de kaart ontbreken Zuiddam en Nergens → neem grenzen" in out
    assert not OUTPUT.exists()
    noem_kaart("weg.geojson")
    assert maak() == 1
    assert "invoer/streek/regio.yaml:9:20 WZ185 de kaart" in capsys.readouterr().out


def test_another_map_makes_another_picture() -> None:
    grenzen(Path("eigen.geojson"))
    assert maak("--kaart", "eigen.geojson") == 0
    picture = OUTPUT / "grafieken" / "kaart_stand-proces.png"
    eerst = picture.read_bytes()
    grenzen(Path("eigen.geojson"), {code: 2 * at for code, at in CODES.items()})
    assert maak("--kaart", "eigen.geojson") == 0
    assert picture.read_bytes() != eerst


def test_every_region_gets_its_own_nulmeting() -> None:
    shutil.copytree(REGIO, REGIO.parent / "verderop")
    assert main(["maak", "invoer", "--soort", "nulmeting", "--formaat", "md"]) == 0
    assert (OUTPUT / "nulmeting-streek.md").exists()
    assert Path("output/verderop/nulmeting-verderop.md").exists()


def test_a_chapter_of_a_gemeente_can_show_the_map_with_the_gemeente_in_it() -> None:
    chapter = Path("templates/kaartje/010_kaart.md.j2")
    chapter.parent.mkdir(parents=True)
    chapter.write_text('# Kaart\n\n{{ grafiek("kaart", cijfer="inwoners") }}\n')
    path = REGIO / "regio.yaml"
    cijfer = "inwoners: {waarde: %d, eenheid: personen, peildatum: 2026-01-01, bron: cbs-03759ned}"
    regio = path.read_text("utf-8")
    for code, waarde in (("GM0303", 45_000), ("GM0034", 230_000)):
        regio = regio.replace(f"gm_code: {code}", f"gm_code: {code}, {cijfer % waarde}")
    path.write_text(regio, "utf-8")
    assert main(["maak", str(REGIO / "oostdam"), "--soort", "kaartje", "--formaat", "md"]) == 0
    made = (OUTPUT / "oostdam" / "kaartje-oostdam.md").read_text("utf-8")
    assert "Het laagste cijfer in Streek & \\*Land\\* is 45.000 (Oostdam)" in made
