"""How all charts look, derived from the house style: colours, letters, sizes.

The colours keep apart for colour-blind readers and in grey print, and each has a hatch, a marker
and a dash of its own, so that colour never carries meaning alone. That fills and lines have a
contrast of at least 3 : 1 with white, and letters 4.5 : 1, is checked where a house style is read.
"""

from functools import cache

from generator.core import style as house
from generator.core.value import Value, replace


class Look(Value, frozen=True, kw_only=True):
    """How one series looks: fill or line colour, hatch of bars, marker and dash of lines.

    The hatch has the colour ``ink``, or without one that of the ground.
    """

    colour: str
    hatch: str
    ink: str = ""
    marker: str = ""
    dash: tuple[float, ...] = ()


class Style(Value, frozen=True, kw_only=True):
    """The look of all charts. Letters and lines in points, everything else in centimetres."""

    width: float
    dpi: int = 200
    fonts: tuple[str, ...]
    label_size: float
    tick_size: float
    leading: float = 1.18
    ink: str
    muted: str
    grid: str
    axis: str
    ground: str = "#FFFFFF"
    shade: str
    grid_width: float = 0.6
    axis_width: float = 0.9
    line_width: float = 2.0
    marker_size: float = 6.0
    hatch_width: float = 0.8
    band_alpha: float = 0.16
    bar: float = 0.46
    bar_gap: float = 0.26
    grouped_bar: float = 0.38
    label_column: float = 5.2
    plot_height: float = 6.2
    forecast_dash: tuple[float, ...] = (4.0, 2.0)
    looks: tuple[Look, ...]
    levels: tuple[Look, ...]
    unknown: Look

    def look(self, position: int) -> Look:
        """Return the look of the series at ``position``.

        After the last the colours start again, with the hatch and the marker of another.
        """
        turn, place = divmod(position, len(self.looks))
        look, other = self.looks[place], self.looks[(place + turn) % len(self.looks)]
        return replace(look, hatch=other.hatch, marker=other.marker, dash=other.dash)

    def level(self, position: int, count: int) -> Look:
        """Return the look of one of ``count`` classes, from light for the lowest to dark."""
        last = len(self.levels) - 1
        return self.levels[round(position * last / (count - 1)) if count > 1 else last // 2]


def _lighter(colour: str, part: float) -> str:
    """Return ``colour`` mixed with a ``part`` of white.

    Of what has a contrast of 4.5 : 1 with white, a fifth of white leaves more than 3 : 1.
    """
    return "#" + "".join(f"{round(n + (255 - n) * part):02X}" for n in bytes.fromhex(colour))


_SHAPES = (
    Look(colour="", hatch="", marker="o"),
    Look(colour="", hatch="////", marker="s", dash=(6, 2)),
    Look(colour="", hatch="..", marker="^", dash=(2, 2)),
    Look(colour="", hatch="\\\\\\\\", marker="D", dash=(6, 2, 2, 2)),
    Look(colour="", hatch="xxxx", marker="v", dash=(8, 3)),
    Look(colour="", hatch="----", marker="P", dash=(3, 3)),
)
"""What tells the colours of the palette apart besides their hue, in their order."""

_LIGHT = (0.9, 0.7, 0.45, 0.15)
"""How much white there is in the colour of all classes but the highest."""

_HATCHES = ("", "..", "////", "\\\\\\\\")
"""What tells those classes apart besides how light they are."""


@cache
def chart_style(style: house.Style) -> Style:
    """Return the look of charts in the house style ``style``."""
    return Style(
        width=style.page.text_width,
        fonts=(*style.fonts, "DejaVu Sans"),
        label_size=style.table_size,
        tick_size=style.small_size,
        ink=f"#{style.ink}",
        muted=f"#{style.quiet}",
        shade=f"#{style.ground}",
        axis=_lighter(style.quiet, 0.2),
        grid=_lighter(style.rule, 0.4),
        looks=tuple(
            replace(shape, colour=f"#{colour}")
            for colour, shape in zip(style.palette, _SHAPES, strict=True)
        ),
        levels=_levels(style.palette[0]),
        unknown=Look(colour="#FFFFFF", hatch="--", ink=_lighter(style.quiet, 0.4)),
    )


def _levels(colour: str) -> tuple[Look, ...]:
    """Return five classes of one colour: the hatch of the light ones is dark, of a dark one light.

    A hatch in the colour of the ground has no ``ink``.
    """
    full = f"#{colour}"
    steps = [
        Look(colour=_lighter(colour, part), hatch=hatch, ink=full if part > 0.4 else "")
        for part, hatch in zip(_LIGHT, _HATCHES, strict=True)
    ]
    return (*steps, Look(colour=full, hatch=""))
