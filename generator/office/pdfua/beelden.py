"""Pictures: each has its text and stands in the text; what says nothing is decoration."""

from collections.abc import Sequence
from itertools import count

import pikepdf
from pikepdf import Object, Page, Pdf, String

from generator.office.pdfua.boom import elements, is_element, kids, marked, role, set_kids, walk
from generator.office.pdfua.inhoud import Point, Step, decoration, number, tag_pictures, untag
from generator.office.programma import OfficeError

Tag = tuple[tuple[int, int], int]
"""Page and number of marked content."""


def describe(root: Object, texts: Sequence[str]) -> set[Tag]:
    """Give the pictures in the text of ``root`` their ``texts``, in order.

    Pictures without a text, and drawings behind the text such as a watermark, leave the tree;
    returned is what they painted.

    Raises:
        OfficeError: There are not as many pictures as texts.
    """
    pictures = [
        element
        for parent in walk(root)
        if role(parent) != "/Document"
        for element in elements(parent)
        if role(element) == "/Figure"
    ]
    if len(pictures) != len(texts):
        reason = f"LibreOffice toont {len(pictures)} van de {len(texts)} afbeeldingen"
        raise OfficeError(reason, "meld het, met het Word-bestand erbij")
    silent = [picture for picture, text in zip(pictures, texts, strict=True) if not text]
    for picture, text in zip(pictures, texts, strict=True):
        picture.Alt = String(text)
    return _take_out(root, [*silent, *_behind_the_text(root)])


def _behind_the_text(root: Object) -> list[Object]:
    """Return the drawings that stand straight on the page."""
    outer = [root, *(element for element in elements(root) if role(element) == "/Document")]
    return [
        element
        for parent in outer
        for element in elements(parent)
        if role(element) in ("/Figure", "/Div") and any(marked(element))
    ]


def _take_out(root: Object, unwanted: list[Object]) -> set[Tag]:
    gone = {element.objgen for element in unwanted}
    painted = {tag for top in unwanted for element in (top, *walk(top)) for tag in marked(element)}
    for parent in {element.P.objgen: element.P for element in unwanted}.values():
        set_kids(parent, [k for k in kids(parent) if not is_element(k) or k.objgen not in gone])
    return painted


def paint(pdf: Pdf, unwanted: set[Tag]) -> None:
    """Write the pages anew: pictures in their tag, and everything outside tags as decoration."""
    empty = [e for e in walk(pdf.Root.StructTreeRoot) if role(e) == "/Figure" and not kids(e)]
    for page in pdf.pages:
        here = [figure for figure in empty if figure.Pg.objgen == page.obj.objgen]
        numbers = {mark for at, mark in unwanted if at == page.obj.objgen}
        _repaint(pdf, page, here, numbers)


def _repaint(pdf: Pdf, page: Page, figures: list[Object], unwanted: set[int]) -> None:
    before: list[Step] = list(pikepdf.parse_content_stream(page))
    free = count(max((n for step in before if (n := number(step)) is not None), default=-1) + 1)

    def number_at(middle: Point) -> int | None:
        figure = next((figure for figure in figures if _covers(figure, middle)), None)
        if figure is None:
            return None
        found = next(free)
        set_kids(figure, [*kids(figure), found])
        return found

    after = decoration(untag(tag_pictures(before, number_at), unwanted))
    if after != before:
        page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(after))


def _covers(figure: Object, point: Point) -> bool:
    left, bottom, right, top = (float(side) for side in figure.A.BBox)
    return left < point[0] < right and bottom < point[1] < top
