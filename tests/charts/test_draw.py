"""Drawing and its cache: equal bytes, nothing drawn twice, matplotlib only when needed."""

import hashlib
import io
import subprocess
import sys

import pytest
from matplotlib.font_manager import findfont, fontManager
from PIL import Image

from generator.charts.cache import picture_key, pictures
from generator.charts.chart import Area, Chart, Kind, Reference, Series, Span
from generator.charts.data import to_data_table
from generator.charts.draw import draw
from generator.charts.draw.letters import Letters
from generator.charts.draw.scale import scale
from generator.charts.stijl import chart_style
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.style import DEFAULT
from generator.core.value import replace
from generator.document.content import plain_text
from tests.charts.gegevens import cijfer

STIJL = chart_style(DEFAULT)


class Geheugen:
    """A cache that only remembers."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def put(self, key: str, data: bytes) -> None:
        self.kept[key] = data


def shape(kind: Kind, **fields: object) -> Chart:
    base = Chart(
        key=kind,
        kind=kind,
        title="Titel",
        unit="woningen",
        source="Bron: x",
        alt="alt",
        interpretation="Zin.",
        categories=("2026", "2027", "2028"),
        series=(
            Series(name="Eerste", values=(1.0, None, 120000.0)),
            Series(name="Tweede", values=(3.0, 4.0, 5.0)),
        ),
    )
    return replace(base, **fields)


SHAPES = {
    "bar": shape("bar", highlights=(1,), reference=Reference(name="Nederland", value=80000)),
    "bar-one": shape("bar", categories=("Een",), series=(Series(name="a", values=(4.0,)),)),
    "bar-zero": shape("bar", categories=("Een",), series=(Series(name="a", values=(0.0,)),)),
    "grouped": shape("grouped"),
    "grouped-upright": shape("grouped", upright=True),
    "grouped-below-zero": shape("grouped", series=(Series(name="a", values=(-5.0, 2.5, None)),)),
    "stacked": shape("stacked", upright=True),
    "stacked-share": shape(
        "stacked",
        unit="aandeel (%)",
        categories=("Alles",),
        series=(Series(name="a", values=(99.0,)), Series(name="b", values=(1.0,))),
    ),
    "line": shape("line"),
    "line-forecast": shape(
        "line",
        series=(
            Series(
                name="a",
                values=(5.0, 6.0, 9.0),
                low=(5.0, 5.0, 6.0),
                high=(5.0, 7.0, 12.0),
                forecast=True,
            ),
        ),
    ),
    "pyramid": shape("pyramid"),
    "gantt": shape(
        "gantt",
        categories=(),
        series=(),
        spans=(
            Span(name="Bouwen", start=2026, end=2028.5, group="Meer woningen"),
            Span(name="2028", start=2028.5, end=2028.5, group="Meer woningen", milestone=True),
        ),
    ),
}

SQUARE = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))
HOLE = ((1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0))
BESIDE = ((4.0, 0.0), (6.0, 0.0), (6.0, 3.0))
SHAPES["map"] = shape(
    "map",
    categories=("tot 10", "10 of meer"),
    series=(),
    areas=(
        Area(name="Noordoostpolder", level=1, rings=(SQUARE, HOLE)),
        Area(name="Urk", level=0, rings=(HOLE[::-1],)),
        Area(name="Zeewolde", rings=(BESIDE,)),
    ),
    highlights=(0,),
)


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_a_chart_is_drawn_the_same_every_time(name: str) -> None:
    picture = draw(SHAPES[name], STIJL)
    assert draw(SHAPES[name], STIJL) == picture
    image = Image.open(io.BytesIO(picture.png))
    assert image.mode == "P"
    assert image.width == pytest.approx(picture.width_cm / 2.54 * STIJL.dpi, abs=1.5)
    assert image.height == pytest.approx(picture.height_cm / 2.54 * STIJL.dpi, abs=1.5)
    assert b"<text" not in picture.svg
    assert b"<dc:date" not in picture.svg


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_nothing_touches_the_edge_of_the_picture(name: str) -> None:
    # Letters that were cut off would leave ink in the outermost columns.
    image = Image.open(io.BytesIO(draw(SHAPES[name], STIJL).png)).convert("L")
    dark = [image.getpixel((x, y)) for x in (0, image.width - 1) for y in range(image.height)]
    ink = sum(1 for value in dark if isinstance(value, int | float) and value < 60)
    assert ink == 0 or name == "gantt"


def test_colours_in_the_picture_are_exact() -> None:
    image = Image.open(io.BytesIO(draw(SHAPES["bar-one"], STIJL).png)).convert("RGB")
    colours = {colour for _, colour in image.getcolors(100_000) or ()}
    assert (255, 255, 255) in colours
    assert tuple(bytes.fromhex(STIJL.looks[0].colour[1:])) in colours


def contrast(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in bytes.fromhex(colour[1:]))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_the_style_has_enough_contrast_and_says_nothing_by_colour_alone() -> None:
    assert all(contrast(look.colour) >= 3 for look in STIJL.looks)
    assert contrast(STIJL.axis) >= 3
    assert min(contrast(STIJL.ink), contrast(STIJL.muted)) >= 4.5
    looks = [STIJL.look(number) for number in range(12)]
    assert len({(look.colour, look.hatch) for look in looks}) == 12
    assert len({look.marker for look in STIJL.looks}) == len(STIJL.looks)


def test_a_chart_in_the_cache_is_not_drawn_again() -> None:
    cache = Geheugen()
    charts = [replace(chart, key=name) for name, chart in SHAPES.items()]
    first = pictures(charts, cache, STIJL)
    assert first.drawn == len(charts)
    changed = [replace(charts[0], unit="personen"), *charts[1:]]
    again = pictures(changed, cache, STIJL)
    assert again.drawn == 1
    assert list(again.pictures) == list(SHAPES)
    assert again.pictures["gantt"] == first.pictures["gantt"]
    assert again.pictures["bar"] != first.pictures["bar"]


def test_a_damaged_cache_is_no_error() -> None:
    cache, chart = Geheugen(), SHAPES["bar-one"]
    whole = pictures([chart], cache, STIJL)
    cache.kept[picture_key(chart, STIJL)] = b"{"
    assert pictures([chart], cache, STIJL).pictures == whole.pictures


def test_what_is_not_drawn_does_not_make_another_picture() -> None:
    chart = SHAPES["grouped"]
    marked = replace(
        chart,
        key="ander",
        title=str(Tekst("Titel", (3,))),
        source="Bron: y",
        alt="anders",
        interpretation="Anders.",
        unit=str(Tekst("woningen", (4,))),
        categories=tuple(str(Tekst(name, (5,))) for name in chart.categories),
        series=tuple(replace(s, name=str(Tekst(s.name, (6,)))) for s in chart.series),
        table=(("a", cijfer(1)),),
    )
    assert picture_key(marked, STIJL) == picture_key(chart, STIJL)
    assert picture_key(chart, replace(STIJL, ink="#000000")) != picture_key(chart, STIJL)
    assert draw(marked, STIJL) == draw(chart, STIJL)


def test_two_equal_charts_are_drawn_once() -> None:
    chart = SHAPES["bar-one"]
    both = pictures([chart, replace(chart, key="ander")], Geheugen(), STIJL)
    assert both.drawn == 1
    assert set(both.pictures) == {chart.key, "ander"}


CACHED = """
import sys
from generator.charts.cache import picture_key, pictures
from generator.charts.chart import Chart, Series
from generator.charts.draw import Picture
from generator.charts.stijl import chart_style
from generator.core.style import DEFAULT
from generator.core.value import pack

STIJL = chart_style(DEFAULT)
chart = Chart(key="k", kind="bar", title="", unit="", source="", alt="", interpretation="",
              categories=("a",), series=(Series(name="s", values=(1.0,)),))
kept = pack(Picture(png=b"p", svg=b"s", width_cm=16.0, height_cm=1.0))


class Cache:
    def get(self, key):
        return kept if key == picture_key(chart, STIJL) else None

    def put(self, key, data):
        raise AssertionError


assert pictures([chart], Cache(), STIJL).drawn == 0
print(sorted(name for name in ("matplotlib", "numpy", "PIL") if name in sys.modules))
"""


def test_matplotlib_is_not_imported_when_all_is_cached() -> None:
    done = subprocess.run([sys.executable, "-c", CACHED], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


DRAWN = """
import hashlib, sys
from tests.charts.test_draw import SHAPES, STIJL
from generator.charts.draw import draw
print(hashlib.sha256(b"".join(draw(SHAPES[n], STIJL).png + draw(SHAPES[n], STIJL).svg for n in
      ("grouped", "line-forecast"))).hexdigest())
"""


def test_another_process_draws_the_same_bytes() -> None:
    here = hashlib.sha256(
        b"".join(
            draw(SHAPES[name], STIJL).png + draw(SHAPES[name], STIJL).svg
            for name in ("grouped", "line-forecast")
        )
    ).hexdigest()
    done = subprocess.run([sys.executable, "-c", DRAWN], capture_output=True, text=True)
    assert done.stdout.strip() == here


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((3.0,), (0, 1, 2, 3)),
        ((0.0,), (0, 1)),
        ((97.0, 12.0), (0, 20, 40, 60, 80, 100)),
        ((232619.0,), (0, 50000, 100000, 150000, 200000, 250000)),
        ((-30.0, 100.0), (-50, 0, 50, 100)),
    ],
)
def test_ticks_are_round_and_hold_all_values(values: tuple[float, ...], ticks: object) -> None:
    assert scale(values, 0, 7.5, whole=True).ticks == ticks


def test_small_steps_are_written_with_a_comma() -> None:
    small = scale((0.35,), 0, 6)
    assert [small.written(tick) for tick in small.ticks] == ["0,0", "0,1", "0,2", "0,3", "0,4"]


def test_a_font_that_was_installed_later_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    path = findfont("DejaVu Serif")
    others = [entry for entry in fontManager.ttflist if entry.name != "DejaVu Serif"]
    monkeypatch.setattr(fontManager, "ttflist", others)
    monkeypatch.setattr("generator.charts.draw.letters.findSystemFonts", lambda: [path])
    fonts = ("Nergens", "DejaVu Serif", "DejaVu Sans")
    assert Letters(replace(STIJL, fonts=fonts)).fonts == ["DejaVu Serif", "DejaVu Sans"]


def test_long_words_break_at_a_hyphen_or_where_they_must() -> None:
    letters = Letters(STIJL)
    assert letters.wrap("wonen en zorg", 9, 50) == ("wonen en zorg",)
    room = letters.width("Kennemerland/", 9)
    assert letters.wrap("Zuid-Kennemerland/IJmond", 9, room) == ("Zuid-", "Kennemerland/", "IJmond")
    broken = letters.wrap("woonbegeleidingsvoorzieningen", 9, 2)
    assert len(broken) > 1
    assert all(letters.width(line, 9) <= 2 for line in broken)


def test_the_figures_behind_a_chart_make_a_table() -> None:
    rows: tuple[tuple[str | Cijfer, ...], ...] = (("2026", cijfer(12, source=4)), ("2027", ""))
    chart = shape("bar", headings=("Jaar", "Woningen"), table=rows)
    table = to_data_table(chart)
    assert [column.align for column in table.columns] == ["left", "right"]
    assert plain_text(table.title) == "Gegevens bij: Titel"
    assert [plain_text(cell.content) for row in table.rows for cell in row.cells] == [
        *("2026", "12", "2027", "")
    ]
    assert table.rows[0].cells[1].content[0].sources == (4,)  # type: ignore[union-attr]
