"""Tags that say what something is."""

from pikepdf import Array, Dictionary, Name

from generator.office.pdfua.rollen import (
    drop_empty,
    frames_are_no_tables,
    keep_standard_roles,
    name_rows,
    number_notes,
)
from tests.office.pdfua.bomen import Boom


def test_a_style_with_the_name_of_a_tag_is_what_it_is_mapped_to() -> None:
    boom = Boom()
    boom.root.RoleMap = Dictionary({"/Quote": Name.P, "/Kader": Name.P})
    boom.fill(boom.element("Quote", 0), boom.element("Kader", 1))
    keep_standard_roles(boom.root)
    assert boom.said == "Document(P(0) Kader(1))"
    assert list(boom.root.RoleMap) == ["/Kader"]


def test_a_box_is_no_table_but_a_table_is() -> None:
    boom = Boom()
    span = Array([Dictionary(O=Name.Layout), Dictionary(O=Name.Table, ColSpan=1)])
    cell = boom.element("TD", boom.element("Kader", 0), A=span)
    box = boom.element("Table", boom.element("TR", cell))
    row = boom.element("TR", boom.element("TD", 1), boom.element("TD", 2))
    one = boom.element("Table", boom.element("TR", boom.element("TH", 3)))
    boom.fill(box, boom.element("Table", row), one)
    frames_are_no_tables(boom.root)
    assert boom.said == "Document(Div(Div(Div(Kader(0)))) Table(TR(TD(1) TD(2))) Table(TR(TH(3))))"
    assert [str(each.O) for each in cell.A] == ["/Layout"]


def test_the_first_cell_of_a_row_is_its_header_when_it_looks_like_one() -> None:
    boom = Boom()
    first = boom.element("TD", boom.element("Rijkop", 0), A=Dictionary(O=Name.Layout))
    boom.fill(
        boom.element("TR", first, boom.element("TD", boom.element("Rijkop", 1))),
        boom.element("TR", boom.element("TD", boom.element("Tekst", 2))),
        boom.element("TR", boom.element("TD")),
    )
    name_rows(boom.root, ("Rijkop",))
    assert boom.said == "Document(TR(TH(Rijkop(0)) TD(Rijkop(1))) TR(TD(Tekst(2))) TR(TD))"
    assert str(first.A[1].Scope) == "/Row"


def test_each_note_has_a_name_of_its_own() -> None:
    boom = Boom()
    notes = [boom.element("Note", n) for n in range(2)]
    boom.fill(*notes)
    number_notes(boom.root)
    assert [str(note.ID) for note in notes] == ["noot-1", "noot-2"]


def test_what_holds_nothing_goes_but_an_empty_cell_stays() -> None:
    boom = Boom()
    row = boom.element("TR", boom.element("TD", boom.element("Tekst")), boom.element("TD", 1))
    boom.fill(boom.element("Ruimte"), boom.element("P", 0), boom.element("Table", row))
    drop_empty(boom.root)
    assert boom.said == "Document(P(0) Table(TR(TD TD(1))))"
