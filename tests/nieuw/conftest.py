"""An empty folder to work in, and the order ``nieuw`` with all its options."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.nieuw.opdracht import nieuw
from generator.nieuw.uitkomst import Uitkomst
from generator.nieuw.verzoek import Verzoek
from generator.nieuw.vragen import Vraag
from tests.inputs.schema.klachten import complaints as complaints

Leg = Callable[..., Uitkomst]
VANDAAG = date(2026, 11, 24)
OPTIES: dict[str, str | None] = {
    "naam": "Testdam",
    "gm_code": "GM9999",
    "provincie": "Flevoland",
    "opsteller": None,
}


@pytest.fixture
def werkmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def leg(werkmap: Path) -> Leg:
    """Lay down a gemeente; what is not given as an option comes from ``OPTIES``."""

    def order(
        folder: str = "inputs/regio/testdam", vraag: Vraag | None = None, **opties: str | None
    ) -> Uitkomst:
        return nieuw(Verzoek(wat=folder, opties={**OPTIES, **opties}), vraag, VANDAAG)

    return order


@pytest.fixture
def vraag_om(werkmap: Path) -> Leg:
    """Ask for a gemeente or region by name, as on the command line."""

    def order(wat: str = "", vraag: Vraag | None = None, **verder: Any) -> Uitkomst:
        return nieuw(Verzoek(wat=wat, **verder), vraag, VANDAAG)

    return order
