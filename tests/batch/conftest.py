"""A small country to build: two regions with two gemeenten each, and everything they can share."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.batch.build import build_all
from generator.options import Options
from generator.pipeline.results import Result

GEMEENTE = """\
document:
  titel: Woonzorgvisie {naam}
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {{van: 2027, tot: 2031}}
gemeente: {{naam: {naam}, gm_code: {code}, provincie: Flevoland}}
"""
REGIO = """\
regio:
  naam: {naam}
"""
STIJL = """\
basis: helder
logo: {bestand: logo.png, alt: Het wapen van de gemeente}
basisdocument: ../../bureau.docx
"""
TEMPLATES = {
    "000_voorblad.md.j2": "{{ document.titel }}\n",
    "100_over.md.j2": '# Over {{ gemeente.naam }}\n\n{% include "_deel.md.j2" %}\n',
    "_deel.md.j2": "{{ begrippen|length }} begrippen.\n",
}


class Quiet:
    """Wants to know nothing, and remembers what it was told."""

    def __init__(self) -> None:
        self.counted: list[tuple[int, int]] = []

    def stage(self, name: str, stage: str) -> None:
        pass

    def count(self, done: int, total: int) -> None:
        self.counted.append((done, total))


@pytest.fixture
def land(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder to work in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(tmp_path / "cache"))
    lay_down(tmp_path, checkout)
    return tmp_path


def lay_down(land: Path, checkout: Path) -> None:
    """Write the input of the country and templates of its own into ``land``."""
    shutil.copytree(checkout / "inputs" / "landelijk", land / "inputs" / "landelijk")
    for number, name in enumerate(("noord/naa", "noord/nbee", "zuid/zaa", "zuid/zbee"), start=1):
        text = GEMEENTE.format(naam=Path(name).name.title(), code=f"GM900{number}")
        write(land / "inputs" / name / "gemeente.yaml", text)
    for name in ("noord", "zuid"):
        write(land / "inputs" / name / "regio.yaml", REGIO.format(naam=name.title()))
    for name, text in TEMPLATES.items():
        write(land / "templates" / "memo" / name, text)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def gemeenten(land: Path) -> list[Path]:
    """Return the folders of the gemeenten of the country."""
    return sorted(file.parent for file in land.rglob("gemeente.yaml"))


@pytest.fixture
def folders(land: Path) -> list[Path]:
    return gemeenten(land)


MEMO = Options(kind="memo", formats=("md",))

Build = Callable[..., list[Result]]


@pytest.fixture
def made(folders: Sequence[Path]) -> Build:
    """Return what builds all gemeenten, one by one."""

    def build(options: Options = MEMO, *, fresh: bool = False) -> list[Result]:
        return list(build_all(folders, options, Quiet(), 1, fresh=fresh))

    return build
