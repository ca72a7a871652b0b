"""A Word file that LibreOffice has saved still knows where everything comes from."""

import os
import shutil
from pathlib import Path

import pytest
from lxml import etree

from generator.office.draaien import convert
from tests.test_golden import CASES, built
from tests.word.bestand import W, deel

pytestmark = pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("WZV_RENDER"),
    reason="LibreOffice is er niet",
)

KEPT = 0.99


@pytest.mark.parametrize("name", CASES)
def test_anchors_survive_being_saved_and_stay_on_their_text(
    name: str, checkout: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = built(checkout, name, drawn, monkeypatch).files[f"{name}.docx"]
    sent, returned = anchored(word), anchored(convert(word, ".docx", "docx"))
    same = [anchor for anchor, text in sent.items() if returned.get(anchor) == text]
    assert len(sent) > 50
    assert len(same) / len(sent) >= KEPT


def anchored(word: bytes) -> dict[str, str]:
    """Return the letters of the paragraph in which each anchor begins."""
    return {
        name: "".join(_paragraph(start).itertext(f"{W}t")).replace(" ", "")
        for start in deel(word).iter(f"{W}bookmarkStart")
        if (name := str(start.get(f"{W}name"))).startswith("_wz_")
    }


def _paragraph(element: etree._Element) -> etree._Element:
    return next(element.iterancestors(f"{W}p"))
