"""A small gemeente, read from ``invoer/`` with the delivered forecast settings."""

import shutil
from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.calc.eisen.telling import Telling, Volledigheid
from generator.calc.uitkomst import Basis
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.document.content import plain_text
from generator.inputs.model.document import Gemeente
from generator.inputs.reader import read_dossier

HIER = Path(__file__).parent
LANDELIJK = HIER.parents[1] / "inputs" / "landelijk"


@pytest.fixture(scope="session")
def invoer(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("tabellen") / "invoer"
    shutil.copytree(HIER / "invoer", folder)
    for name in ("raming.yaml", "leeftijdsklassen_2021.csv"):
        shutil.copy(LANDELIJK / name, folder / "landelijk")
    return read_dossier(folder / "regio" / "testdam")


@pytest.fixture(scope="session")
def basis(invoer) -> Basis:
    outcome = analyse(invoer.dossier, invoer.leeftijden, invoer.sources)
    return Basis(dossier=invoer.dossier, analyse=outcome)


@pytest.fixture(scope="session")
def regio(basis: Basis) -> Basis:
    """The region of that gemeente, with a second one that is written but not filled in."""
    ander = Gemeente(naam=Tekst("Leegdam"), gm_code=Tekst("GM9998"), provincie=Tekst("Zeeland"))
    leeg = replace(
        basis,
        dossier=replace(basis.dossier, gemeente=ander),
        analyse=replace(basis.analyse, volledigheid=_niets(basis.analyse.volledigheid)),
    )
    return replace(basis, dossier=replace(basis.dossier, gemeente=None), gemeenten=(basis, leeg))


def _niets(volledigheid: Volledigheid) -> Volledigheid:
    eisen = tuple(replace(eis, status="ontbreekt") for eis in volledigheid.eisen)
    totaal = volledigheid.totaal
    return Volledigheid(
        eisen=eisen, totaal=Telling(naam="Totaal", ontbreekt=len(eisen), sources=totaal.sources)
    )


@pytest.fixture(scope="session")
def leeg(invoer) -> Basis:
    """The same document with nothing in it."""
    from generator.calc.uitkomst import Analyse
    from generator.inputs.model.dossier import Dossier

    kaal = Dossier(document=invoer.dossier.document, gemeente=invoer.dossier.gemeente)
    return Basis(dossier=kaal, analyse=Analyse())


@pytest.fixture(scope="session")
def lees():
    """Return what a reader sees of a table, as lines of text."""

    def regels(table) -> str:
        lines = [plain_text(table.title)]
        lines.append(" | ".join(plain_text(column.heading.content) for column in table.columns))
        for row in table.rows:
            cells = [plain_text(cell.content).replace("\n", " / ") for cell in row.cells]
            lines.append(" | ".join(cells))
        lines += [plain_text(table.interpretation)] if table.interpretation else []
        lines += [f"- {plain_text(note)}" for note in table.notes]
        lines += [plain_text(table.source)] if table.source else []
        return "\n".join(lines)

    return regels
