"""The figures behind a chart as a table of the document."""

from generator.charts.chart import Chart
from generator.core.cijfer import Cijfer
from generator.document.blocks import Cell, Column, Row, Table
from generator.document.content import content_of


def to_data_table(chart: Chart) -> Table:
    """Return the table of the figures that ``chart`` shows; columns of figures to the right."""
    columns = tuple(
        Column(heading=_cell(heading), align="right" if _figures(chart, place) else "left")
        for place, heading in enumerate(chart.headings)
    )
    rows = tuple(Row(cells=tuple(_cell(value) for value in row)) for row in chart.table)
    return Table(
        key=f"{chart.key}-gegevens",
        title=content_of(f"Gegevens bij: {chart.title}"),
        columns=columns,
        rows=rows,
        source=content_of(chart.source),
    )


def _cell(value: str | Cijfer) -> Cell:
    return Cell(content=content_of(str(value)))


def _figures(chart: Chart, place: int) -> bool:
    return any(isinstance(row[place], Cijfer) for row in chart.table)
