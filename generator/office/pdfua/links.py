"""Links: one element for each, and the order in which the Tab key visits them."""

from collections.abc import Iterator

from pikepdf import Array, Name, Object, Pdf

from generator.office.pdfua.boom import Kid, annotation, is_element, kids, role, set_kids, walk


def join_pieces(root: Object) -> None:
    """Make one link of pieces that follow each other and lead to the same place.

    LibreOffice cuts a line of the table of contents into number, title and page.
    """
    for parent in list(walk(root)):
        inside = kids(parent)
        joined = list(_joined(inside))
        if len(joined) < len(inside):
            set_kids(parent, joined)


def _joined(inside: list[Kid]) -> Iterator[Kid]:
    last, reached = None, None
    for kid in inside:
        target = _target(kid)
        if last is not None and is_element(kid) and target == reached:
            content = [part for part in kids(kid) if annotation(part) is None]
            set_kids(last, [*kids(last), *content])
            continue
        last = kid if is_element(kid) and target is not None else None
        reached = target
        yield kid


def _target(kid: Kid) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return which annotation the link ``kid`` is about, and the page of its content."""
    if not is_element(kid) or role(kid) != "/Link":
        return None
    targets = (annotation(part) for part in kids(kid))
    return next(((t.objgen, kid.Pg.objgen) for t in targets if t is not None), None)


def tidy_annotations(pdf: Pdf) -> None:
    """Set the order of the Tab key, and leave out links that no element speaks of.

    Those are the ways back that LibreOffice makes of the number before a footnote.
    """
    known = {
        target.objgen
        for element in walk(pdf.Root.StructTreeRoot)
        for kid in kids(element)
        if (target := annotation(kid)) is not None
    }
    for page in pdf.pages:
        page.obj.Tabs = Name.S
        if "/Annots" in page.obj:
            kept = [
                a for a in page.obj.Annots if a.get("/Subtype") != Name.Link or a.objgen in known
            ]
            page.obj.Annots = pdf.make_indirect(Array(kept))
