"""A small gemeente of which every rule is content, to be changed by a test."""

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def kleindam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a complete gemeente, in a current folder of its own."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(HERE / "basis", tmp_path / "inputs")
    return tmp_path / "inputs" / "regio" / "kleindam"
