"""Where gemeenten lie: the map that is asked for, else that of the region, else their middles."""

import json
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.leaf import Tekst
from generator.core.source import Place, Source, SourceTable
from generator.inputs.kaart.ligging import Ligging, lees_ligging
from generator.inputs.model.gedeeld import Kaart, Regio, Regiogemeente
from tests.inputs.kaart.test_lees import TWEE

LANDELIJK = Path("landelijk")
TABEL = "code,oost,noord\n#bron,grenzen-2022,grenzen-2022\nGM0001,135,485\nGM0009,1,2\n"
GEMEENTEN = (
    Regiogemeente(naam=Tekst("IJzerdam"), gm_code=Tekst("GM0001")),
    Regiogemeente(naam=Tekst("Kleivoort"), gm_code=Tekst("GM0002")),
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("landelijk", "regio"):
        Path(folder).mkdir()
    (LANDELIJK / "middelpunten.csv").write_text(TABEL)
    for file in ("regio/grenzen.geojson", "anders.geojson"):
        Path(file).write_text(json.dumps(TWEE))


def lees(kaart: Kaart | None = None, gekozen: str = "", **anders: object) -> Ligging:
    regio = Regio(naam=Tekst("Delta"), kaart=kaart, **{"gemeenten": GEMEENTEN, **anders})  # type: ignore[arg-type]
    sources = SourceTable()
    sources.add(Source(place=Place(file="regio/regio.yaml", line=3, column=11)))
    return lees_ligging(regio, Path("regio"), LANDELIJK, sources, Cache(Path("c")), gekozen)


def test_without_a_map_there_are_the_middles_with_their_source() -> None:
    gevonden = lees()
    assert gevonden.middelpunten == {"GM0001": (135, 485)}
    assert gevonden.grenzen is None
    assert gevonden.bron == "grenzen-2022"


def test_the_map_of_the_region_stands_beside_its_file() -> None:
    gevonden = lees(Kaart(bestand=Tekst("grenzen.geojson"), bron=Tekst("pdok")))
    assert gevonden.grenzen is not None
    assert gevonden.grenzen.van("GM0002")
    assert gevonden.bron == "pdok"


def test_the_map_that_is_asked_for_goes_first_and_its_source_is_not_known() -> None:
    gevonden = lees(Kaart(bestand=Tekst("weg.geojson"), bron=Tekst("pdok")), "anders.geojson")
    assert gevonden.grenzen is not None
    assert gevonden.grenzen.bestand == "anders.geojson"
    assert gevonden.bron is None


def test_a_map_that_is_not_there_is_told_at_the_line_that_names_it() -> None:
    with pytest.raises(
        InputError, match=r"^regio/regio.yaml:3:11 WZ185 de kaart 'regio/weg.geojson'"
    ):
        lees(Kaart(bestand=Tekst("weg.geojson", (0,))))


def test_a_region_without_gemeenten_needs_no_map() -> None:
    assert lees(Kaart(bestand=Tekst("weg.geojson")), gemeenten=()) == Ligging(
        bron=Tekst("grenzen-2022")
    )


def test_own_national_files_may_lack_the_middles() -> None:
    (LANDELIJK / "middelpunten.csv").unlink()
    assert lees() == Ligging()
