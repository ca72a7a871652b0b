"""Whole Word files, judged by others: the Open XML SDK and python-docx."""

import io
import re
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document

from generator.core.cache import Cache
from generator.inputs.huisstijl.lees import read_style
from tests.test_golden import CASES, built
from tests.word.regels import broken_rules
from tests.word.sdk import sdk_errors


@pytest.fixture(params=[f"{name} {look}" for look in ("rustig", "helder") for name in CASES])
def word(
    request: pytest.FixtureRequest, checkout: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> bytes:
    """Return the Word file of each case, in both house styles that come with the product."""
    name, look = request.param.split()
    folders = [checkout / "templates" / "huisstijl"]
    huis = read_style(folders[0] / f"{look}.yaml", folders, Cache(drawn))
    return built(checkout, name, drawn, monkeypatch, huis).files[f"{name}.docx"]


def test_our_rules_find_nothing(word: bytes) -> None:
    assert broken_rules(word) == []


def test_the_open_xml_sdk_finds_nothing(word: bytes, tmp_path: Path) -> None:
    assert sdk_errors(word, tmp_path) == []


def test_the_base_of_the_document_is_right(word: bytes) -> None:
    document = Document(io.BytesIO(word))
    section = document.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)  # type: ignore[union-attr]
    assert document.core_properties.title
    assert document.core_properties.language == "nl-NL"
    settings = document.settings.element.xml
    assert re.search(r'compatibilityMode"[^>]*w:val="15"', settings)
    assert 'w:lang w:val="nl-NL"' in document.styles.element.xml
    levels = [level for p in document.paragraphs if (level := _level(p.style.name or ""))]  # type: ignore[union-attr]
    assert levels
    assert all(below <= above + 1 for above, below in pairwise(levels))
    pictures = document.element.body.xpath(".//wp:docPr")
    assert all(picture.get("descr") for picture in pictures)
    for table in document.tables:
        columns = len(table.columns)
        header = table._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader")
        assert header or columns == 1  # a box is a table of one cell, without a header


def _level(style: str) -> int:
    """Return the level of a heading, numbered or not or of an annex; 0 for another style."""
    found = re.fullmatch(r"Heading ([1-4])|Kop ([1-4]) zonder nummer|Bijlage ?([23]?)", style)
    return int(next(filter(None, found.groups()), "1")) if found else 0
