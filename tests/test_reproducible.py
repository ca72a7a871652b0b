"""Equal input gives equal bytes, also in another process on another day."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = "import sys; from generator.cli import main; sys.exit(main(sys.argv[1:]))"


def built(checkout: Path, folder: str, seed: int, work: Path) -> dict[str, bytes]:
    """Return the files of ``folder``, made from nothing by a process of its own."""
    target = work / str(seed)
    command = ["maak", folder, "--uit", str(target), "--ronde", "concept 1"]
    formats = ("--formaat", "docx", "--formaat", "md", "--formaat", "html")
    subprocess.run(
        [sys.executable, "-c", RUN, *command, *formats],
        cwd=checkout,
        env={
            **os.environ,
            "PYTHONHASHSEED": str(seed),
            "SOURCE_DATE_EPOCH": str(seed * 100_000_000),
            "TZ": f"UTC{seed}",
            "WOONZORGVISIE_CACHE": str(work / f"cache{seed}"),
        },
        check=True,
        capture_output=True,
    )
    files = {path.relative_to(target).as_posix(): path for path in target.rglob("*")}
    return {name: path.read_bytes() for name, path in files.items() if path.is_file()}


@pytest.mark.parametrize(
    "folder", ["inputs/flevoland/almere", "tests/golden/invoer/proef/vijandig"]
)
def test_other_processes_write_the_same_bytes(folder: str, checkout: Path, tmp_path: Path) -> None:
    first, second = (built(checkout, folder, seed, tmp_path) for seed in (1, 2))
    assert {".docx", ".md", ".html", ".json"} <= {Path(name).suffix for name in first}
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
