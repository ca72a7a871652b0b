"""The look of charts follows the house style, and never leans on colour alone."""

import pytest

from generator.charts.cache import picture_key
from generator.charts.chart import Chart
from generator.charts.stijl import chart_style
from generator.core.contrast import contrast
from generator.core.style import DEFAULT, Style
from generator.core.value import replace

OTHER = replace(
    DEFAULT,
    font="Arial",
    ink="101010",
    palette=("1D2F5C", "C4565F", "6A4C93", "3D8D7A", "7D5A12", "5D83B5"),
)


def test_fonts_colours_and_sizes_are_those_of_the_text() -> None:
    style = chart_style(OTHER)
    assert style.fonts == ("Arial", "Liberation Sans", "DejaVu Sans")
    assert [look.colour for look in style.looks] == [f"#{colour}" for colour in OTHER.palette]
    assert (style.ink, style.label_size) == ("#101010", OTHER.table_size)
    assert style.width == OTHER.page.text_width


@pytest.mark.parametrize("look", [DEFAULT, OTHER])
def test_each_colour_has_a_hatch_a_marker_and_a_dash_of_its_own(look: Style) -> None:
    looks = chart_style(look).looks
    for field in ("hatch", "marker", "dash"):
        assert len({getattr(one, field) for one in looks}) == len(looks), field


@pytest.mark.parametrize("quiet", ["595959", "767676", "000000"])
def test_axes_stay_visible_in_any_style_that_is_allowed(quiet: str) -> None:
    assert contrast(quiet, "FFFFFF") >= 4.5
    assert contrast(chart_style(replace(DEFAULT, quiet=quiet)).axis[1:], "FFFFFF") >= 3


def test_a_picture_is_drawn_anew_in_another_style() -> None:
    chart = Chart(key="k", kind="bar", title="", unit="", source="", alt="", interpretation="")
    assert picture_key(chart, chart_style(DEFAULT)) != picture_key(chart, chart_style(OTHER))
