"""An empty folder to work in, and the order ``nieuw`` with all its options."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.nieuw.opdracht import nieuw
from generator.nieuw.uitkomst import Uitkomst
from generator.nieuw.vragen import Vraag
from tests.inputs.schema.klachten import complaints as complaints

Leg = Callable[..., Uitkomst]
OPTIES = {"naam": "Testdam", "gm_code": "GM9999", "provincie": "Flevoland", "opsteller": None}


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
        return nieuw(Path(folder), {**OPTIES, **opties}, vraag, date(2026, 11, 24))

    return order
