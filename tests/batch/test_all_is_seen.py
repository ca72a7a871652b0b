"""No build reads a file or looks in a folder of the user that is not noted.

Python itself tells which files are opened, in a process of its own: such a hook stays for ever.
"""

import json
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PIL import Image

from tests.batch.conftest import STIJL

WATCHED = """\
import json, os, sys
opened, listed = set(), set()

def hook(event, args):
    if event == "open" and isinstance(args[0], (str, os.PathLike)):
        opened.add(os.path.abspath(args[0]))
    elif event in ("os.listdir", "os.scandir"):
        listed.add(os.path.abspath(args[0] or "."))

from pathlib import Path
from generator.batch.job import run
from generator.options import Options

sys.addaudithook(hook)
done = run(Path(sys.argv[1]), Options(kind=sys.argv[2]), lambda stage: None)
noted = [] if done.record is None else done.record.seen.files
folders = [] if done.record is None else done.record.seen.listings
print(json.dumps({
    "failed": [str(finding) for finding in done.result.findings] if done.result.failed else [],
    "opened": sorted(opened - set(noted)),
    "listed": sorted(f for f in listed if not any(
        f == one.folder or (one.deep and f.startswith(one.folder + os.sep)) for one in folders
    )),
}))
"""


def unnoted(folder: str, kind: str, *of_user: Path) -> list[str]:
    """Return the files and folders of the user that were looked at without a note."""
    command = [sys.executable, "-c", WATCHED, folder, kind]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(told.stdout.splitlines()[-1])
    assert not said["failed"]
    seen = map(Path, [*said["opened"], *said["listed"]])
    return [str(path) for path in seen if any(path.is_relative_to(own) for own in of_user)]


KINDS = {
    "inputs/flevoland/almere": ("woonzorgvisie", "gespreksnotitie"),
    "inputs/flevoland": ("regiovisie", "nulmeting"),
}


@pytest.mark.parametrize(
    ("folder", "kind"), [(folder, kind) for folder, kinds in KINDS.items() for kind in kinds]
)
def test_of_the_shipped_example(
    checkout: Path, folder: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "inputs").symlink_to(checkout / "inputs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(checkout))
    own = (tmp_path / "inputs", tmp_path / "templates", checkout / "templates")
    assert unnoted(folder, kind, *own) == []


def test_of_a_gemeente_with_everything_of_its_own(
    land: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(checkout))
    docx.Document().save(land / "bureau.docx")
    folder = land / "inputs" / "noord" / "naa"
    Image.new("RGB", (900, 300), "navy").save(folder / "logo.png")
    style = STIJL.replace("../../bureau", "../../../bureau")
    (folder / "huisstijl.yaml").write_text(style, encoding="utf-8")
    (folder.parent / "huisstijl.yaml").write_text("basis: rustig\n", encoding="utf-8")
    own = (land / "inputs", land / "templates", land / "bureau.docx", checkout / "templates")
    assert unnoted("inputs/noord/naa", "memo", *own) == []
