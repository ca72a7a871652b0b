"""How all charts look, in the house style: colours, letters, sizes.

The colours keep apart for colour-blind readers and in grey print, and each has a hatch, a marker
and a dash of its own, so that colour never carries meaning alone. Fills and lines have a contrast
of at least 3 : 1 with white, letters at least 4.5 : 1.
"""

from generator.core.style import DEFAULT as HUIS
from generator.core.value import Value, replace


class Look(Value, frozen=True, kw_only=True):
    """How one series looks: fill or line colour, hatch of bars, marker and dash of lines."""

    colour: str
    hatch: str
    marker: str
    dash: tuple[float, ...] = ()


class Style(Value, frozen=True, kw_only=True):
    """The look of all charts. Letters and lines in points, everything else in centimetres."""

    width: float = HUIS.page.text_width
    dpi: int = 200
    fonts: tuple[str, ...] = (HUIS.font, HUIS.font_stand_in, "DejaVu Sans")
    label_size: float = HUIS.table_size
    tick_size: float = HUIS.small_size
    leading: float = 1.18
    ink: str = f"#{HUIS.ink}"
    muted: str = f"#{HUIS.quiet}"
    grid: str = "#D3DBDC"
    axis: str = "#738587"
    ground: str = "#FFFFFF"
    shade: str = f"#{HUIS.ground}"
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
    looks: tuple[Look, ...] = (
        Look(colour=f"#{HUIS.palette[0]}", hatch="", marker="o"),
        Look(colour=f"#{HUIS.palette[1]}", hatch="////", marker="s", dash=(6, 2)),
        Look(colour=f"#{HUIS.palette[2]}", hatch="..", marker="^", dash=(2, 2)),
        Look(colour=f"#{HUIS.palette[3]}", hatch="\\\\\\\\", marker="D", dash=(6, 2, 2, 2)),
        Look(colour=f"#{HUIS.palette[5]}", hatch="xxxx", marker="v", dash=(8, 3)),
        Look(colour=f"#{HUIS.palette[4]}", hatch="----", marker="P", dash=(3, 3)),
    )

    def look(self, position: int) -> Look:
        """Return the look of the series at ``position``.

        After the last the colours start again, with the hatch and the marker of another.
        """
        turn, place = divmod(position, len(self.looks))
        look, other = self.looks[place], self.looks[(place + turn) % len(self.looks)]
        return replace(look, hatch=other.hatch, marker=other.marker, dash=other.dash)


STIJL = Style()
"""The style of the house."""
