"""What the region says is needed is never taken for the need of one gemeente."""

import shutil
from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.inputs.reader import read_dossier

OPGAVE = """
aandachtsgroepen:
  - id: ouderen
    opgave:
      - woonvorm: nultreden
        jaar: 2040
        cijfer: {waarde: 500, eenheid: woningen, periode: tot 2040, bron: telling}
"""


@pytest.mark.parametrize(("file", "niveau"), [("regio.yaml", "regionaal"), ("", "lokaal")])
def test_a_need_is_of_the_level_whose_file_names_it(
    checkout: Path, tmp_path: Path, file: str, niveau: str
) -> None:
    regio = tmp_path / "regio"
    shutil.copytree(checkout / "tests" / "checks" / "basis", tmp_path, dirs_exist_ok=True)
    where = regio / (file or "kleindam/aandachtsgroepen.yaml")
    text = where.read_text(encoding="utf-8")
    where.write_text(text + OPGAVE if file else OPGAVE, encoding="utf-8")
    invoer = read_dossier(regio / "kleindam")
    found = analyse(invoer.dossier, invoer.leeftijden, invoer.sources).tekorten
    assert [t.niveau for t in found if t.jaar == 2040 and t.tekort.getal == 500] == [niveau]
