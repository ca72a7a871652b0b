"""What stands around the blocks: facts that the writer and the estimate of pages share."""

from generator.document.blocks import Content, Figure, Table

ROLES = {"interpretation": "Duiding", "source": "Bron", "note": "Noot"}
"""The styles of paragraphs with a role of their own; any other has the style of its place."""

BOX_PADDING = 0.4
"""The room between the edge of a box and its text, in centimetres."""

Lines = list[tuple[str, Content]]
"""Lines under a table or figure: the name of the style and the text."""


def table_lines(table: Table) -> Lines:
    """Return the lines under ``table``."""
    notes = [("Noot", note) for note in table.notes]
    return _written([("Duiding", table.interpretation), *notes, ("Bron", table.source)])


def figure_lines(figure: Figure) -> Lines:
    """Return the lines under the caption of ``figure``."""
    return _written([("Duiding", figure.interpretation), ("Bron", figure.source)])


def figure_size(figure: Figure, room: float) -> tuple[float, float]:
    """Return width and height in centimetres; a figure never exceeds the ``room`` for text."""
    scale = min(1.0, room / figure.width_cm)
    return figure.width_cm * scale, figure.height_cm * scale


def _written(lines: Lines) -> Lines:
    return [(style, content) for style, content in lines if content]
