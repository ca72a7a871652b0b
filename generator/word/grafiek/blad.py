"""The sheet behind an editable chart: its numbers as a grid, and where each of them stands.

The chart and its workbook are both written from this one grid, so they always hold the same.
"""

from generator.core.value import Value

NAME = "Gegevens"


class Column(Value, frozen=True, kw_only=True):
    """The numbers of one series. A ``total`` adds up the columns before it."""

    heading: str
    values: tuple[float | None, ...]
    total: bool = False


class Sheet(Value, frozen=True, kw_only=True):
    """Categories in the first column, series in the others; ``corner`` heads the first.

    ``code`` is the number format of all values.
    """

    corner: str
    categories: tuple[str, ...]
    columns: tuple[Column, ...]
    code: str

    def categories_at(self) -> str:
        """Return where the categories stand."""
        return self._range(0)

    def heading_at(self, column: int) -> str:
        """Return where the heading of ``column`` (from 0) stands."""
        return f"'{NAME}'!${letters(column + 1)}$1"

    def values_at(self, column: int) -> str:
        """Return where the values of ``column`` (from 0) stand."""
        return self._range(column + 1)

    def _range(self, place: int) -> str:
        letter = letters(place)
        return f"'{NAME}'!${letter}$2:${letter}${len(self.categories) + 1}"


def letters(place: int) -> str:
    """Return the name of the column at ``place`` (from 0): A, B, Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
