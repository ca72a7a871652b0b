"""Small PDFs as LibreOffice makes them: pages, destinations and a tree of tags."""

import io
from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Pdf


def pdf_with(pages: int, places: Mapping[str, int], *, as_tree: bool = False) -> bytes:
    """Return a PDF of ``pages`` pages with a destination on the page for each written name."""
    pdf = Pdf.new()
    for _ in range(pages):
        pdf.add_blank_page()
    targets = {
        name: Array([pdf.pages[page - 1].obj, Name.XYZ, 0, 800, 0]) for name, page in places.items()
    }
    if as_tree:
        pairs = [thing for name in sorted(targets) for thing in (name, targets[name])]
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(pairs)))
    else:
        pdf.Root.Dests = Dictionary({f"/{name}": target for name, target in targets.items()})
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
