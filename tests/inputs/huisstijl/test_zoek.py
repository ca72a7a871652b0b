"""Which house style counts: asked for, of the gemeente, of the region, or none."""

from pathlib import Path

import pytest

from generator.inputs.huisstijl.zoek import find_style, style_names, unknown_style


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "regio" / "testdam").mkdir(parents=True)
    (tmp_path / "stijlen").mkdir()
    (tmp_path / "stijlen" / "fris.yaml").write_text("")
    return tmp_path


def test_the_option_wins_then_the_gemeente_then_the_region(map_: Path) -> None:
    gemeente, folders = Path("regio/testdam"), [Path("stijlen")]
    assert find_style(gemeente, "", folders) is None
    (map_ / "regio" / "huisstijl.yaml").write_text("")
    assert find_style(gemeente, "", folders) == map_ / "regio" / "huisstijl.yaml"
    (map_ / "regio" / "testdam" / "huisstijl.yaml").write_text("")
    assert find_style(gemeente, "", folders) == gemeente / "huisstijl.yaml"
    assert find_style(gemeente, "fris", folders) == Path("stijlen/fris.yaml")
    assert find_style(gemeente, "regio/huisstijl.yaml", folders) == Path("regio/huisstijl.yaml")


def test_the_region_is_found_from_inside_the_folder_of_the_gemeente(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (map_ / "regio" / "huisstijl.yaml").write_text("")
    monkeypatch.chdir(map_ / "regio" / "testdam")
    assert find_style(Path(), "", []) == map_ / "regio" / "huisstijl.yaml"


def test_a_style_that_is_not_there_is_told_with_those_that_are(map_: Path) -> None:
    folders = [Path("stijlen"), Path("nergens")]
    assert style_names(folders) == ["fris"]
    assert find_style(Path("regio/testdam"), "friss", folders) is None
    assert unknown_style("friss", folders) == (
        "er is geen huisstijl 'friss'",
        "bedoelt u 'fris'?",
    )
