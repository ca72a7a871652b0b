"""Pages of bookmarks, as LibreOffice writes them in a PDF."""

import pytest

from generator.office.bladzijden import bookmark_pages
from tests.office.pdf import pdf_with


@pytest.mark.parametrize("as_tree", [False, True])
def test_each_bookmark_has_its_page(as_tree: bool) -> None:
    pdf = pdf_with(4, {"5Fwz5Fkop": 2, "5FToc000001": 3, "tabel-1": 4}, as_tree=as_tree)
    names = ["_wz_kop", "_Toc000001", "tabel-1"]
    assert bookmark_pages(pdf, names) == (4, {"_wz_kop": 2, "_Toc000001": 3, "tabel-1": 4})


def test_an_unknown_bookmark_has_no_page() -> None:
    assert bookmark_pages(pdf_with(2, {"anders": 1}), ["_wz_kop"]) == (2, {})


def test_a_pdf_without_bookmarks_still_has_pages() -> None:
    assert bookmark_pages(pdf_with(3, {}), ["_wz_kop"]) == (3, {})
