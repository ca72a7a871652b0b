"""A draft says on every page that it is one, the front page included; a final document does not."""

import pytest

from generator.core.style import Page
from generator.core.value import replace
from generator.word.watermerk import watermark_run
from tests.word.bestand import W, deel, delen, schrijf, waarden
from tests.word.regels import broken_rules
from tests.word.voorbeeld import document, kop, tabel

V = "{urn:schemas-microsoft-com:vml}"
BLADEN = (kop("Kop", number="1", anchor="_wz_1"), tabel(2, 2, landscape=True))


def met(text: str) -> bytes:
    made = document(*BLADEN)
    return schrijf(replace(made, front=replace(made.front, watermark=text)))


def letters(data: bytes, name: str) -> list[str]:
    return [
        str(one.get("string")) for one in deel(data, name).iter(f"{V}textpath") if one.get("string")
    ]


def test_each_kind_of_page_has_the_watermark_in_its_header() -> None:
    data = met("TER INZAGE")
    headers = [name for name in delen(data) if name.startswith("word/header")]
    assert len(headers) == 3
    assert all(letters(data, name) == ["TER INZAGE"] for name in headers)
    kinds = waarden(deel(data), "headerReference", "type")
    assert kinds == ["first", "default", "default"]
    assert broken_rules(data) == []


def test_headers_tell_their_watermarks_apart() -> None:
    data = met("CONCEPT")
    ids = [
        str(shape.get("id"))
        for name in delen(data)
        if name.startswith("word/header")
        for shape in deel(data, name).iter(f"{V}shape")
    ]
    assert len(set(ids)) == 3


def test_a_final_document_has_no_watermark_and_no_header_on_its_front_page() -> None:
    data = met("")
    assert waarden(deel(data), "headerReference", "type") == ["default", "default"]
    assert not any(b"textpath" in content for content in delen(data).values())


@pytest.mark.parametrize("page", [Page(), Page().landscape])
@pytest.mark.parametrize("text", ["CONCEPT", "TER INZAGE", "X"])
def test_the_letters_stay_between_the_margins(page: Page, text: str) -> None:
    sizes = watermark_run(text, 1, page, "Calibri").split("width:")[1]
    width, height = (float(one.split("pt")[0]) for one in (sizes, sizes.split("height:")[1]))
    slanting = (width + height) / 2**0.5 / 72 * 2.54
    assert slanting <= min(page.text_width, page.text_height)
    assert W not in sizes
