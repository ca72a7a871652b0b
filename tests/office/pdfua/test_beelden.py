"""Pictures: a text, a place in the tree, or decoration."""

import pytest
from pikepdf import Array, Dictionary, Name

from generator.office.pdfua.beelden import describe, paint
from generator.office.programma import OfficeError
from tests.office.pdfua.bomen import Boom

BOX = Dictionary(O=Name.Layout, BBox=Array([0, 0, 100, 100]))


def test_pictures_get_their_texts_in_order() -> None:
    boom = Boom()
    figures = [boom.element("Figure", 0), boom.element("Figure", 1, Alt="van LibreOffice")]
    boom.fill(*(boom.element("Figuur", figure) for figure in figures))
    assert describe(boom.root, ("de eerste", "de tweede")) == set()
    assert [str(figure.Alt) for figure in figures] == ["de eerste", "de tweede"]


def test_what_says_nothing_leaves_the_tree() -> None:
    boom = Boom()
    boom.fill(
        boom.element("Figure", 0),
        boom.element("Div", 1),
        boom.element("Div", boom.element("Note", 2)),
        boom.element("P", boom.element("Figure", 3, boom.element("P", 4))),
    )
    page = boom.page.obj.objgen
    assert describe(boom.root, ("",)) == {(page, number) for number in (0, 1, 3, 4)}
    assert boom.said == "Document(Div(Note(2)) P)"


def test_a_picture_that_got_lost_is_no_silent_loss() -> None:
    boom = Boom()
    boom.fill(boom.element("P", boom.element("Figure", 0)))
    with pytest.raises(OfficeError, match="LibreOffice toont 1 van de 2 afbeeldingen"):
        describe(boom.root, ("een", "twee"))


def test_an_empty_figure_takes_the_picture_that_lies_in_it() -> None:
    boom = Boom(
        b"/P <</MCID 0>> BDC EMC"
        b" /Artifact BMC q 80 0 0 80 10 10 cm /Im1 Do Q EMC"
        b" /Artifact BMC q 80 0 0 80 300 300 cm /Logo Do Q EMC"
    )
    boom.fill(boom.element("P", 0), boom.element("P", boom.element("Figure", A=BOX)))
    paint(boom.pdf, set())
    assert boom.said == "Document(P(0) P(Figure(1)))"
    assert boom.painted == (
        "/P << /MCID 0 >> BDC EMC /Figure << /MCID 1 >> BDC q 80 0 0 80 10 10 cm /Im1 Do Q EMC"
        " /Artifact BMC q 80 0 0 80 300 300 cm /Logo Do Q EMC"
    )


def test_what_left_the_tree_is_painted_as_decoration() -> None:
    boom = Boom(b"/Figure <</MCID 0>> BDC /Watermerk Do EMC")
    boom.fill(boom.element("Figure", 0))
    paint(boom.pdf, describe(boom.root, ()))
    assert boom.painted == "/Artifact BMC /Watermerk Do EMC"
