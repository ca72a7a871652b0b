"""Values as they are written in a picture."""

from generator.charts.chart import Chart
from generator.core import dutch

UNKNOWN = "onbekend"
"""Stands where a figure is missing: nothing drawn would look like zero."""

NOT_FROM_ZERO = "(de as begint niet bij nul)"
"""Stands at an axis that begins above zero, so that nobody compares heights."""


def written(chart: Chart, value: float) -> str:
    """Return ``value`` the Dutch way, with the sign of percent or euro when that is the unit."""
    text = dutch.getal(value, chart.decimals)
    if "%" in chart.unit:
        return f"{text}%"
    return f"€\N{NO-BREAK SPACE}{text}" if "€" in chart.unit else text


def known(chart: Chart) -> list[float]:
    """Return all values of ``chart`` that are known, with the one it compares with."""
    values = [value for series in chart.series for value in series.values if value is not None]
    return [*values, chart.reference.value] if chart.reference else values


def whole(chart: Chart) -> bool:
    """Whether all values are whole numbers, such as counts."""
    return all(value == int(value) for value in known(chart))
