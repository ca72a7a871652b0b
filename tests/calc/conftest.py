"""What the tests of calculations share: the national files, read without a gemeente."""

import csv
from pathlib import Path

import pytest

from generator.core.leaf import Getal, Jaar, Tekst
from generator.inputs.leeftijdstabel import KLASSEN, Leeftijden, read_row
from generator.inputs.model.gedeeld import Marge, Raming

LANDELIJK = Path(__file__).resolve().parents[2] / "inputs" / "landelijk"
TABEL = LANDELIJK / "leeftijdsklassen_2021.csv"


@pytest.fixture(scope="session")
def raming() -> Raming:
    """The settings as they are delivered, without the strict reader."""
    import yaml

    data = yaml.safe_load((LANDELIJK / "raming.yaml").read_text(encoding="utf-8"))["raming"]
    texts = ("model", "scenario", "tabel", "bron_leeftijden", "bron_sterfte", "bron_trend")
    numbers = ("marge_factor", "marge_kleine_gemeente", "marge_afwijking", "toets_deel")
    return Raming(
        **{key: Tekst(data[key]) for key in (*texts, "bron_toets")},
        **{key: Getal(data[key]) for key in numbers},
        basisjaar=Jaar(data["basisjaar"]),
        toets_jaar=Jaar(data["toets_jaar"]),
        overleving={
            Jaar(jaar): {Tekst(k): Getal(v) for k, v in delen.items()}
            for jaar, delen in data["overleving"].items()
        },
        marges=tuple(
            Marge(
                groep=Tekst(m["groep"]),
                grond=Tekst(m["grond"]),
                jaren={Jaar(jaar): Getal(v) for jaar, v in m["jaren"].items()},
            )
            for m in data["marges"]
        ),
    )


@pytest.fixture(scope="session")
def leeftijden_van():
    """Return the row of a gemeente by GM code."""

    def lees(code: str) -> Leeftijden:
        row = read_row(TABEL, code)
        assert row is not None
        return row

    return lees


@pytest.fixture(scope="session")
def alle_rijen() -> list[dict[str, str]]:
    with TABEL.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="session")
def klassen_van():
    def banden(rij: dict[str, str]) -> dict[str, float]:
        return {klasse: float(rij[klasse]) for klasse in KLASSEN}

    return banden
