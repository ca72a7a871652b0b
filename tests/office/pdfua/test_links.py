"""Links: one element for each place they lead to."""

from pikepdf import Name

from generator.office.pdfua.links import join_pieces, tidy_annotations
from tests.office.pdfua.bomen import Boom


def test_pieces_of_one_link_become_one() -> None:
    boom = Boom()
    one, other = boom.link(7), boom.link(8)
    pieces = [boom.element("Link", n, one) for n in range(3)]
    boom.fill(boom.element("P", *pieces, boom.element("Link", 3, other)))
    join_pieces(boom.root)
    assert boom.said == "Document(P(Link(0 @7 1 2) Link(3 @8)))"


def test_links_with_text_between_them_stay_two() -> None:
    boom = Boom()
    one = boom.link(7)
    boom.fill(boom.element("P", boom.element("Link", 0, one), 1, boom.element("Link", 2, one)))
    join_pieces(boom.root)
    assert boom.said == "Document(P(Link(0 @7) 1 Link(2 @7)))"


def test_a_link_that_no_element_speaks_of_goes_and_the_tab_key_follows_the_text() -> None:
    boom = Boom()
    known = boom.link(7)
    boom.link(None)
    boom.fill(boom.element("Link", 0, known))
    tidy_annotations(boom.pdf)
    assert [annotation.objgen for annotation in boom.page.obj.Annots] == [known.Obj.objgen]
    assert boom.page.obj.Tabs == Name.S
