"""A folder in which a test writes a house style, and reads it as the product does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.paths import package_folder
from generator.inputs.huisstijl.huis import Huis
from generator.inputs.huisstijl.lees import read_style

Lees = Callable[[str], Huis]
Fouten = Callable[[str], list[str]]
"""Returns what the product says of a text, each finding in one line."""


@pytest.fixture
def lees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lees:
    monkeypatch.chdir(tmp_path)
    folders = (tmp_path / "eigen", package_folder("templates") / "huisstijl")

    def read(text: str) -> Huis:
        Path("huisstijl.yaml").write_text(text, encoding="utf-8")
        return read_style(Path("huisstijl.yaml"), folders, Cache(tmp_path / "cache"))

    return read


@pytest.fixture
def fouten(lees: Lees) -> Fouten:
    def wrong(text: str) -> list[str]:
        with pytest.raises(InputError) as refused:
            lees(text)
        return [str(finding) for finding in refused.value.findings]

    return wrong
