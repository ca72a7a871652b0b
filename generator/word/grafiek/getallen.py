"""How the numbers of a chart are written, in the format codes of Excel and Word."""

from generator.charts.chart import Chart

_DUTCH = "[$-413]"
"""Some programs write points and commas by the language of their menus unless told the language."""

NBSP = "\N{NO-BREAK SPACE}"


def format_code(chart: Chart) -> str:
    """Return the code for the values of ``chart``, with the sign of percent or euro."""
    code = "#,##0" + (f".{'0' * chart.decimals}" if chart.decimals else "")
    if "%" in chart.unit:
        return f'{code}"%"'
    return f'"€{NBSP}"{code}' if "€" in chart.unit else code


def dutch(code: str) -> str:
    """Return ``code`` for a chart, which shows the Dutch way everywhere."""
    return _DUTCH + code
