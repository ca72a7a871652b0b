"""A map of the user: understood in all its forms, or refused with what is wrong with it."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.source import Place
from generator.inputs.kaart import lees
from generator.inputs.kaart.grenzen import Grenzen, oppervlak
from generator.inputs.kaart.lees import lees_kaart

GEMEENTEN = {"GM0001": "IJzerdam", "GM0002": "Kleivoort"}
RD = [[130_000, 480_000], [140_000, 480_000], [140_000, 490_000], [130_000, 490_000]]
NAAST = [[140_000, 480_000], [150_000, 480_000], [150_000, 490_000], [140_000, 490_000]]
WGS84 = [[5.0, 52.0], [5.1, 52.0], [5.1, 52.1], [5.0, 52.1]]

Lees = Callable[..., Grenzen]


def vlak(ring: list[list[float]], *gaten: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[*r, r[0]] for r in (ring, *gaten)]}


def gebied(code: str, naam: str, geometrie: Any, **anders: Any) -> dict[str, Any]:
    kenmerken = {"statcode": code, "statnaam": naam, **anders}
    return {"type": "Feature", "properties": kenmerken, "geometry": geometrie}


def kaart(*gebieden: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(gebieden)}


TWEE = kaart(gebied("GM0001", "IJzerdam", vlak(RD)), gebied("GM0002", "Kleivoort", vlak(NAAST)))


@pytest.fixture
def lees_van(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lees:
    monkeypatch.chdir(tmp_path)

    def read(inhoud: Any, gemeenten: Mapping[str, str] = GEMEENTEN) -> Grenzen:
        tekst = inhoud if isinstance(inhoud, str | bytes) else json.dumps(inhoud)
        data = tekst.encode() if isinstance(tekst, str) else tekst
        Path("grenzen.geojson").write_bytes(data)
        return lees_kaart(Path("grenzen.geojson"), gemeenten, Cache(tmp_path / "cache"))

    return read


def fouten(lees_van: Lees, inhoud: Any, **anders: Any) -> list[str]:
    with pytest.raises(InputError) as caught:
        lees_van(inhoud, **anders)
    return [str(finding) for finding in caught.value.findings]


def fout(lees_van: Lees, inhoud: Any, **anders: Any) -> str:
    (een,) = fouten(lees_van, inhoud, **anders)
    return een


def test_the_gemeenten_that_are_asked_for_are_kept_in_kilometres(lees_van: Lees) -> None:
    vreemd = gebied("GM0003", "Ver weg", vlak(NAAST))
    gevonden = lees_van(kaart(vreemd, *TWEE["features"]))
    assert [grens.code for grens in gevonden.gebieden] == ["GM0001", "GM0002"]
    assert gevonden.bestand == "grenzen.geojson"
    (ring,) = gevonden.van("GM0001")
    hoeken = {(round(x, 1), round(y, 1)) for x, y in ring}
    assert hoeken == {(130, 480), (130, 490), (140, 480), (140, 490)}
    assert gevonden.van("GM0003") == ()


@pytest.mark.parametrize(
    "kenmerken",
    [
        {"STATCODE": "GM0001", "STATNAAM": "x"},
        {"code": " gm0001 "},
        {"gemeentecode": "0001"},
        {"GM_CODE": 1},
        {"Statnaam": "ijzerdam"},
        {"naam": "IJZERDAM"},
    ],
)
def test_a_gemeente_is_known_by_its_code_or_without_one_by_its_name(
    lees_van: Lees, kenmerken: dict[str, Any]
) -> None:
    een = {"type": "Feature", "properties": kenmerken, "geometry": vlak(RD)}
    assert lees_van(kaart(een), {"GM0001": "IJzerdam"}).van("GM0001")


def test_a_name_does_not_count_where_the_code_is_that_of_another(lees_van: Lees) -> None:
    oud = gebied("GM0999", "IJzerdam", vlak(RD))
    assert "WZ187" in fout(lees_van, kaart(oud), gemeenten={"GM0001": "IJzerdam"})


def test_water_of_a_gemeente_is_left_out(lees_van: Lees) -> None:
    land = gebied("GM0001", "IJzerdam", vlak(RD), H2O="NEE")
    water = gebied("GM0001", "IJzerdam", vlak(NAAST), H2O="JA")
    assert len(lees_van(kaart(land, water), {"GM0001": "IJzerdam"}).van("GM0001")) == 1


def test_degrees_become_kilometres_with_the_shape_of_52_degrees_north(lees_van: Lees) -> None:
    gevonden = lees_van(kaart(gebied("GM0001", "a", vlak(WGS84))), {"GM0001": "a"})
    (ring,) = gevonden.van("GM0001")
    breed, hoog = (max(as_) - min(as_) for as_ in zip(*ring, strict=True))
    assert breed == pytest.approx(6.854, abs=0.02)
    assert hoog == pytest.approx(11.126, abs=0.02)


def test_islands_and_holes_are_kept_and_holes_run_the_other_way(lees_van: Lees) -> None:
    gat = [[133_000, 483_000], [137_000, 483_000], [137_000, 487_000], [133_000, 487_000]]
    for buiten, binnen in ((RD, gat), (RD[::-1], gat[::-1])):
        vlakken = [vlak(buiten, binnen)["coordinates"], vlak(NAAST)["coordinates"]]
        geometrie = {"type": "MultiPolygon", "coordinates": vlakken}
        gevonden = lees_van(kaart(gebied("GM0001", "a", geometrie)), {"GM0001": "a"})
        oppervlakken = [oppervlak(ring) for ring in gevonden.van("GM0001")]
        assert oppervlakken == pytest.approx([100, -16, 100], rel=0.01)


def test_a_gemeente_in_parts_is_one_area(lees_van: Lees) -> None:
    delen = [gebied("GM0001", "a", vlak(RD)), gebied("GM0001", "a", vlak(NAAST))]
    assert len(lees_van(kaart(*delen), {"GM0001": "a"}).van("GM0001")) == 2


def test_a_byte_order_mark_and_a_third_coordinate_do_no_harm(lees_van: Lees) -> None:
    hoog = [[*punt, 3.5] for punt in RD]
    inhoud = json.dumps(kaart(gebied("GM0001", "a", vlak(hoog))))
    assert lees_van(b"\xef\xbb\xbf" + inhoud.encode(), {"GM0001": "a"}).van("GM0001")


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (
            '{"type": "FeatureCollection",\n "features": [',
            "grenzen.geojson:2:15 WZ185 de kaart is geen",
        ),
        ("[" * 100_000, "WZ185 de kaart is geen JSON, of is afgebroken"),
        ("[" + "9" * 5000 + "]", "WZ185 de kaart is geen JSON, of is afgebroken"),
        (b"\xff\xfe{\x00", "WZ185 de kaart is niet opgeslagen als UTF-8"),
        ({"type": "Topology", "objects": {}}, "WZ185 gevonden: 'Topology'; verwacht: een GeoJSON"),
        ([], "WZ185 gevonden: iets anders; verwacht: een GeoJSON"),
        (kaart(), "WZ185 de kaart heeft geen gebieden ('features')"),
        (kaart(3, *TWEE["features"]), "WZ185 features[0]: dit is geen gebied van een kaart"),
    ],
)
def test_a_file_that_is_no_map_is_refused(lees_van: Lees, inhoud: Any, melding: str) -> None:
    assert melding in fout(lees_van, inhoud)


@pytest.mark.parametrize(
    ("geometrie", "melding"),
    [
        (None, "WZ185 features[0]: IJzerdam heeft geen vlak; gevonden: niets"),
        ({"type": "Point", "coordinates": [1, 2]}, "geen vlak; gevonden: 'Point'"),
        ({"type": "Polygon", "coordinates": []}, "WZ186 features[0]: IJzerdam: de grens is geen"),
        ({"type": "Polygon", "coordinates": [RD[:2]]}, "een grens heeft minder dan drie hoeken"),
        ({"type": "Polygon", "coordinates": [["a"]]}, "een punt bestaat niet uit twee getallen"),
        (vlak([[True, 2], *RD]), "een punt bestaat niet uit twee getallen"),
        (vlak([[130_000, float("nan")], *RD]), "een punt bestaat niet uit twee getallen"),
        (
            vlak([[0, 0], [1, 0], [1, 1]]),
            "het punt (0, 0) ligt niet in Nederland → sla de kaart op",
        ),
        (vlak([[10**400, 2], *RD]), "een punt bestaat niet uit twee getallen"),
        (vlak([*RD, [5.0, 52.0]]), "het punt (5, 52) ligt niet in Nederland"),
        (vlak([[y, x] for x, y in WGS84]), "het punt (52, 5) ligt niet in Nederland → verwissel"),
        (vlak([[556_597, 6_800_125], *RD]), "ligt niet in Nederland → sla de kaart op in RD"),
    ],
)
def test_what_is_wrong_with_an_area_is_told_with_its_name(
    lees_van: Lees, geometrie: Any, melding: str
) -> None:
    inhoud = kaart(gebied("GM0001", "IJzerdam", geometrie))
    assert melding in fout(lees_van, inhoud, gemeenten={"GM0001": "IJzerdam"})


def test_all_that_is_wrong_comes_at_once(lees_van: Lees) -> None:
    inhoud = kaart(gebied("GM0001", "a", None), gebied("GM0002", "b", vlak([[0, 0]] * 3)))
    assert len(fouten(lees_van, inhoud)) == 2


def test_gemeenten_that_are_not_on_the_map_are_named(lees_van: Lees) -> None:
    een = kaart(TWEE["features"][0])
    assert "WZ187 in de kaart ontbreekt Kleivoort → neem grenzen van het jaar" in fout(
        lees_van, een
    )
    veel = {f"GM{n:04d}": f"g{n}" for n in range(1, 12)}
    assert "in de kaart ontbreken 10 gemeenten" in fout(lees_van, een, gemeenten=veel)


def test_a_map_of_something_else_says_what_is_expected(lees_van: Lees) -> None:
    buurten = kaart({"type": "Feature", "properties": {"buurt": "x"}, "geometry": vlak(RD)})
    assert "geen enkele gemeente waar het om gaat; verwacht: vlakken met" in fout(lees_van, buurten)


def test_a_file_that_is_too_large_is_refused_unread(
    lees_van: Lees, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lees, "MEEST", 1_000_000)
    assert "WZ185 het bestand is groter dan 1 MB" in fout(lees_van, " " * 1_000_001)


def test_a_file_that_is_not_there_is_told_where_it_is_named(tmp_path: Path) -> None:
    cache, plek = Cache(tmp_path / "cache"), Place(file="regio.yaml", line=4, column=9)
    with pytest.raises(InputError, match=r"^regio.yaml:4:9 WZ185 de kaart '.*weg.geojson' is niet"):
        lees_kaart(tmp_path / "weg.geojson", GEMEENTEN, cache, plek)
    with pytest.raises(InputError, match="dit is een map, geen bestand"):
        lees_kaart(tmp_path, GEMEENTEN, cache)


def test_what_was_made_of_a_file_is_kept_until_the_file_changes(
    lees_van: Lees, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = lees_van(TWEE)
    with monkeypatch.context() as patched:
        patched.setattr(lees, "_features", lambda *_: pytest.fail("read again"))
        assert lees_van(TWEE) == eerst
    anders = kaart(*reversed(TWEE["features"]), gebied("GM0001", "a", vlak(NAAST)))
    assert lees_van(anders) != eerst


waarden = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 200) | st.floats() | st.text(max_size=5),
    lambda binnen: st.lists(binnen, max_size=4) | st.dictionaries(st.text(max_size=5), binnen),
    max_leaves=5,
)


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_map_it_is_read_or_refused(
    lees_van: Lees, data: st.DataObject
) -> None:
    inhoud = json.loads(json.dumps(TWEE))
    plekken = [(waar, sleutel) for waar, sleutel in wandel(inhoud)]
    waar, sleutel = data.draw(st.sampled_from(plekken))
    waar[sleutel] = data.draw(waarden)
    with suppress(InputError):
        assert lees_van(inhoud).gebieden


def wandel(inhoud: Any) -> Iterator[tuple[Any, Any]]:
    sleutels = inhoud if isinstance(inhoud, dict) else range(len(inhoud))
    for sleutel in list(sleutels):
        yield inhoud, sleutel
        if isinstance(inhoud[sleutel], dict | list):
            yield from wandel(inhoud[sleutel])
