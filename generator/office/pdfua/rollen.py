"""Tags that say what something is: frames, headers of rows, notes."""

from collections.abc import Collection

from pikepdf import Array, Dictionary, Name, Object, String

from generator.office.pdfua.boom import elements, is_element, kids, role, set_kids, walk

_STANDARD = frozenset(
    "/Document /Part /Art /Sect /Div /BlockQuote /Caption /TOC /TOCI /Index /NonStruct /Private"
    " /P /H /H1 /H2 /H3 /H4 /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot"
    " /Span /Quote /Note /Reference /BibEntry /Code /Link /Annot /Ruby /Warichu /RB /RT /RP /WT"
    " /WP /Figure /Formula /Form".split()
)
"""The tags of PDF 1.7, which may not be given another meaning."""


def keep_standard_roles(root: Object) -> None:
    """Call a paragraph in a style with the name of a tag a paragraph, not that tag."""
    roles = root.get("/RoleMap", Dictionary())
    wrong = {name: roles[name] for name in map(str, roles) if name in _STANDARD}
    for element in walk(root) if wrong else ():
        if role(element) in wrong:
            element.S = wrong[role(element)]
    for name in wrong:
        del roles[name]


def frames_are_no_tables(root: Object) -> None:
    """Read a box, a table of one cell, as a part of the text."""
    for table in walk(root):
        cells = [cell for row in elements(table) for cell in elements(row)]
        if role(table) == "/Table" and [role(cell) for cell in cells] == ["/TD"]:
            for element in (table, *elements(table), *cells):
                element.S = Name.Div
                _drop_table_attributes(element)


def name_rows(root: Object, styles: Collection[str]) -> None:
    """Make the first cell of a row its header, when its paragraph has one of ``styles``."""
    for row in walk(root):
        cells = elements(row) if role(row) == "/TR" else []
        for cell in cells[:1]:
            said = [role(paragraph).removeprefix("/") for paragraph in elements(cell)[:1]]
            if role(cell) == "/TD" and any(style in styles for style in said):
                cell.S = Name.TH
                cell.A = Array([*_attributes(cell), Dictionary(O=Name.Table, Scope=Name.Row)])


def number_notes(root: Object) -> None:
    """Give each footnote the name that PDF/UA asks for."""
    notes = (element for element in walk(root) if role(element) == "/Note")
    for number, note in enumerate(notes, start=1):
        note.ID = String(f"noot-{number}")


def drop_empty(root: Object) -> None:
    """Leave out elements without content, such as the paragraph that makes room under a box."""
    for element in (root, *walk(root)):
        inside = kids(element)
        full = [kid for kid in inside if not (is_element(kid) and _is_empty(kid))]
        if len(full) < len(inside):
            set_kids(element, full)


def _is_empty(element: Object) -> bool:
    """Whether nothing stands in ``element``; an empty cell still counts for its row."""
    return role(element) not in ("/TD", "/TH") and all(
        is_element(kid) and _is_empty(kid) for kid in kids(element)
    )


def _attributes(element: Object) -> list[Object]:
    given = element.get("/A")
    if given is None:
        return []
    return list(given) if isinstance(given, Array) else [given]


def _drop_table_attributes(element: Object) -> None:
    element.A = Array([each for each in _attributes(element) if each.get("/O") != Name.Table])
