"""What is painted: every stroke in a tag or marked as decoration."""

import pikepdf
import pytest

from generator.office.pdfua.inhoud import Point, Step, decoration, tag_pictures, untag
from tests.office.pdfua.bomen import Boom


def steps(text: str) -> list[Step]:
    boom = Boom(text.encode())
    return list(pikepdf.parse_content_stream(boom.page))


def said(done: list[Step]) -> str:
    return " ".join(pikepdf.unparse_content_stream(done).decode("latin-1").split())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("0 0 m 9 9 l S", "/Artifact BMC 0 0 m 9 9 l S EMC"),
        ("1 w 0 0 9 9 re f*", "1 w /Artifact BMC 0 0 9 9 re f* EMC"),
        ("/Im1 Do", "/Artifact BMC /Im1 Do EMC"),
        ("0 0 9 9 re W n", "0 0 9 9 re W n"),
        (
            "0 0 m 1 1 l S 2 2 m 3 3 l S",
            "/Artifact BMC 0 0 m 1 1 l S EMC /Artifact BMC 2 2 m 3 3 l S EMC",
        ),
        (
            "/P <</MCID 0>> BDC 0 0 m 9 9 l S EMC",
            "/P << /MCID 0 >> BDC 0 0 m 9 9 l S EMC",
        ),
        ("/Artifact BMC 0 0 9 9 re f EMC", "/Artifact BMC 0 0 9 9 re f EMC"),
    ],
)
def test_strokes_outside_tags_become_decoration(before: str, after: str) -> None:
    assert said(decoration(steps(before))) == after


def test_unwanted_content_becomes_decoration() -> None:
    before = "/Figure <</MCID 0>> BDC /Tr1 Do EMC /P <</MCID 1>> BDC EMC"
    after = "/Artifact BMC /Tr1 Do EMC /P << /MCID 1 >> BDC EMC"
    assert said(untag(steps(before), {0})) == after


def test_a_picture_gets_its_tag_by_the_place_of_its_middle() -> None:
    asked: list[Point] = []

    def number_at(middle: Point) -> int | None:
        asked.append(middle)
        return 7 if middle == (60.0, 45.0) else None

    before = (
        "/Artifact BMC q 100 0 0 50 10 20 cm /Im1 Do Q EMC"
        " /Artifact BMC q 10 0 0 10 0 0 cm /Im2 Do Q EMC"
    )
    after = said(tag_pictures(steps(before), number_at))
    assert asked == [(60.0, 45.0), (5.0, 5.0)]
    assert after.startswith("/Figure << /MCID 7 >> BDC q 100 0 0 50 10 20 cm /Im1 Do Q EMC")
    assert after.endswith("/Artifact BMC q 10 0 0 10 0 0 cm /Im2 Do Q EMC")


def test_a_picture_that_has_a_tag_keeps_it() -> None:
    before = "/Figure << /MCID 3 >> BDC q 1 0 0 1 0 0 cm /Im1 Do Q EMC"
    assert said(tag_pictures(steps(before), lambda middle: 9)) == before
