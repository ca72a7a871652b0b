"""The way back from content and annotations to the tree."""

from pikepdf import Array, Dictionary, Name

from generator.office.pdfua.boom import index, role
from tests.office.pdfua.bomen import Boom


def test_content_and_links_find_their_element() -> None:
    boom = Boom()
    first = boom.element("P", 0)
    link = boom.element("Link", 2, boom.link(5))
    boom.fill(first, link)
    index(boom.pdf)
    numbers = boom.root.ParentTree.Nums
    assert [int(numbers[at]) for at in (0, 2)] == [0, 5]
    row = numbers[1]
    assert [None if each is None else role(each) for each in row] == ["/P", None, "/Link"]
    assert numbers[3].objgen == link.objgen
    assert int(boom.root.ParentTreeNextKey) == 6


def test_content_on_the_next_page_is_found_there() -> None:
    boom = Boom()
    boom.pdf.add_blank_page()
    boom.pdf.pages[1].obj.StructParents = 1
    there = Dictionary(Type=Name.MCR, Pg=boom.pdf.pages[1].obj, MCID=0)
    boom.fill(boom.element("P", 0, there))
    index(boom.pdf)
    numbers = boom.root.ParentTree.Nums
    assert [int(numbers[at]) for at in (0, 2)] == [0, 1]
    assert [len(numbers[at]) for at in (1, 3)] == [1, 1]
    assert isinstance(numbers[3], Array)
