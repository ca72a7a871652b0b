"""Values that are each right and cannot be right together."""

import shutil
from pathlib import Path

import pytest

from generator.core.errors import InputError
from generator.inputs.reader import read_dossier


@pytest.fixture
def folder(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(checkout / "inputs" / "landelijk", tmp_path / "inputs" / "landelijk")
    shutil.copytree(checkout / "inputs" / "flevoland", tmp_path / "inputs" / "flevoland")
    return tmp_path / "inputs" / "flevoland" / "urk"


def complaints(folder: Path, *changes: tuple[str, str]) -> list[str]:
    file = folder.parent.parent / "landelijk" / "raming.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_dossier(folder)
    return [str(f).removeprefix("inputs/landelijk/") for f in caught.value.findings]


def test_the_forecast_needs_every_age_band(folder: Path) -> None:
    assert complaints(folder, ("      20-24: 0.9984\n", ""), ("      95+: 0.0998\n", "")) == [
        "raming.yaml:30:5 WZ105 raming.overleving.2026: hier ontbreken 20-24 en 95+"
        " → vul alle leeftijdsklassen in, van 0-4 tot en met 95+"
    ]


def test_the_forecast_goes_in_steps_of_five_years(folder: Path) -> None:
    (said,) = complaints(folder, ("    2031:\n", "    2030:\n"))
    assert said.endswith(
        "raming.overleving.2030: gevonden: 2030; verwacht: 2031, stappen van vijf jaar"
        " → begin 5 jaar na basisjaar 2021"
    )


def test_the_forecast_needs_a_first_step(folder: Path) -> None:
    text = (folder.parent.parent / "landelijk" / "raming.yaml").read_text(encoding="utf-8")
    years = text[text.index("  overleving:\n") : text.index("  # Bandbreedte")]
    (said,) = complaints(folder, (years, "  overleving: {}\n"))
    assert "bij 'overleving' staat nog geen jaar" in said


@pytest.mark.parametrize("zelf", [True, False])
def test_a_measure_of_the_region_is_not_local(folder: Path, zelf: bool) -> None:
    """Whether the region says so itself, or a gemeente that completes the measure."""
    regio = folder.parent / "regio.yaml"
    lokaal = "    niveau: lokaal\n"
    if zelf:
        text, fase = regio.read_text(encoding="utf-8"), "    fase: kort\n"
        regio.write_text(text.replace(fase, fase + lokaal, 1), encoding="utf-8")
    else:
        own = f"maatregelen:\n  - id: regio_zelfde_taal\n{lokaal}"
        (folder / "uitvoering.yaml").write_text(own, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_dossier(folder)
    (said,) = map(str, caught.value.findings)
    file = "regio.yaml" if zelf else "urk/uitvoering.yaml:3:13"
    assert said.startswith(f"inputs/flevoland/{file}")
    assert said.endswith(
        "maatregelen[regio_zelfde_taal].niveau: deze maatregel staat in regio.yaml en is dus van"
        " de regio → haal 'niveau' weg, of zet de maatregel in uitvoering.yaml van de gemeente"
    )
