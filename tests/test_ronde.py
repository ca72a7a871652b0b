"""A review copy that another program opened and saved: the way back to the input is still there."""

import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from generator.core.cache import Cache
from generator.core.value import from_json
from generator.options import Options
from generator.pipeline.building import make
from generator.pipeline.reading import read_input
from generator.writers.ronde import Kopie, Verstuurd
from tests.test_golden import CASES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
needs_libreoffice = pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("WZV_RENDER"),
    reason="LibreOffice is er niet",
)


@pytest.fixture(params=["klein", "vijandig", "almere"])
def copy(
    request: pytest.FixtureRequest, checkout: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> Kopie:
    """Return the review copy of three gemeenten: sparse, hostile and full."""
    monkeypatch.chdir(checkout)
    cache = Cache(drawn)
    kind, about = CASES[request.param]
    options = Options(kind=kind, round="concept 2")
    invoer = read_input(Path(about), options, cache)
    made = make(invoer, request.param, options, cache, lambda _: None)
    assert made.copy is not None
    return made.copy


def anchored(data: bytes) -> dict[str, str]:
    """Return for each of our bookmarks the text of the paragraph it begins in, notes included."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [etree.fromstring(archive.read(f"word/{n}.xml")) for n in ("document", "footnotes")]
    found = {}
    for start in (start for part in parts for start in part.iter(f"{W}bookmarkStart")):
        name = str(start.get(f"{W}name"))
        paragraph = next(start.iterancestors(f"{W}p"), None)
        if name.startswith("_wz_") and paragraph is not None:
            found[name] = " ".join("".join(map(str, paragraph.itertext(f"{W}t"))).split())
    return found


def saved_by_libreoffice(data: bytes, folder: Path) -> bytes:
    (folder / "ronde.docx").write_bytes(data)
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profiel').as_uri()}",
            "--headless",
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", "terug", "ronde.docx"),
        ],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return (folder / "terug" / "ronde.docx").read_bytes()


def test_the_copy_has_every_anchor_that_is_kept_of_it(copy: Kopie) -> None:
    kept = {entry.anchor for entry in from_json(copy.verstuurd, Verstuurd).entries} - {""}
    assert kept and kept == anchored(copy.docx).keys()


@needs_libreoffice
def test_libreoffice_keeps_the_anchors_the_text_and_the_recording(
    copy: Kopie, tmp_path: Path
) -> None:
    back = saved_by_libreoffice(copy.docx, tmp_path)
    sent, returned = anchored(copy.docx), anchored(back)
    assert len(sent.keys() & returned.keys()) >= 0.99 * len(sent)
    changed = [name for name in sent.keys() & returned.keys() if sent[name] != returned[name]]
    assert changed == []
    with zipfile.ZipFile(io.BytesIO(back)) as archive:
        settings = archive.read("word/settings.xml").decode()
    assert "<w:trackRevisions" in settings and 'w:edit="trackedChanges"' in settings
