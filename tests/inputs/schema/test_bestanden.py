"""The schemas that come with the product, and the input files that name them."""

import re
from pathlib import Path

import pytest

from generator.inputs.model.dossier import BESTANDEN, LANDELIJK, REGIOBESTAND
from generator.inputs.model.huisstijl import HUISSTIJL
from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import MAP, schemanaam, schemas
from tests.inputs.schema.klachten import Complaints
from tests.inputs.schema.yaml12 import load

INPUTS = Path(__file__).resolve().parents[3] / "inputs"
STYLES = INPUTS.parent / "templates" / "huisstijl"
SHIPPED = sorted([*INPUTS.glob("*/**/*.yaml"), *STYLES.glob("*.yaml")])
_LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def test_the_shipped_schemas_are_what_the_product_writes_now() -> None:
    now = schemas(bekend(INPUTS))
    there = {path.name: path.read_bytes() for path in (INPUTS / MAP).iterdir()}
    assert there == now, "geef de opdracht: woonzorgvisie schema"


def test_each_file_has_a_schema() -> None:
    alone = {"huisstijl.json", "koppeling.json"}
    names = {schemanaam(name, files) for files in LEVELS for name in files} | alone
    assert len(names) == sum(map(len, LEVELS)) + 2
    assert names == schemas(bekend(INPUTS)).keys()


LEVELS = (BESTANDEN, REGIOBESTAND, LANDELIJK)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: str(file.relative_to(INPUTS.parent)))
def test_a_shipped_file_names_its_schema_and_fits_it(file: Path, complaints: Complaints) -> None:
    text = file.read_text(encoding="utf-8")
    line = _LINE.match(text)
    assert line, "de eerste regel noemt geen schema"
    schema = file.parent / line.group(1)
    assert schema.resolve() == INPUTS / MAP / _expected(file)
    assert complaints(schema.name, load(text)) == []


def _expected(file: Path) -> str:
    if file.parent == STYLES:
        return schemanaam(HUISSTIJL)
    if file.parent.name == "landelijk":
        return schemanaam(file.name, LANDELIJK)
    return schemanaam(file.name, REGIOBESTAND if file.name in REGIOBESTAND else BESTANDEN)


@pytest.mark.parametrize("folder", ["tests/golden/invoer", "tests/inputs/mistakes/basis"])
def test_other_good_input_fits_too(folder: str, checkout: Path, complaints: Complaints) -> None:
    files = sorted((checkout / folder).rglob("*.yaml"))
    assert files
    for file in files:
        assert complaints(schemanaam(file.name), load(file.read_text(encoding="utf-8"))) == [], file
