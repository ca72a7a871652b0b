"""Maps: what is filled, what stands in the areas, and what stands in the key under them."""

import io

import pytest
from PIL import Image

from generator.charts.chart import Area, Chart
from generator.charts.draw import draw
from generator.charts.draw.letters import Letters
from generator.charts.draw.map_names import Names, widest
from generator.charts.stijl import Look, chart_style
from generator.core.leaf import Tekst
from generator.core.style import DEFAULT
from generator.core.value import replace
from tests.charts.test_draw import SHAPES, contrast

STIJL = chart_style(DEFAULT)
LETTERS = Letters(STIJL)
MAP = SHAPES["map"]


def square(x: float, y: float, side: float) -> tuple[tuple[float, float], ...]:
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


def pixels(chart: Chart) -> dict[tuple[int, int, int], int]:
    image = Image.open(io.BytesIO(draw(chart, STIJL).png)).convert("RGB")
    counted = image.getcolors(10_000_000) or []
    return {colour: count for count, colour in counted if isinstance(colour, tuple)}


def rgb(look: Look) -> tuple[int, ...]:
    return tuple(bytes.fromhex(look.colour[1:]))


def test_every_class_has_a_look_that_differs_in_more_than_hue() -> None:
    looks = [STIJL.level(at, 5) for at in range(5)]
    lightness = [contrast(look.colour) for look in looks]
    assert lightness == sorted(lightness)
    assert len({look.hatch for look in (*looks[1:], STIJL.unknown)}) == 5
    assert STIJL.unknown.hatch not in {look.hatch for look in looks}


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_few_classes_are_as_far_apart_as_can_be(count: int) -> None:
    looks = [STIJL.level(at, count) for at in range(count)]
    assert (looks[0], looks[-1]) == (STIJL.levels[0], STIJL.levels[-1])
    assert len(set(looks)) == count


def test_one_class_is_in_the_middle() -> None:
    assert STIJL.level(0, 1) == STIJL.levels[2]


def test_a_hole_is_not_filled() -> None:
    whole = replace(MAP, areas=(replace(MAP.areas[0], rings=MAP.areas[0].rings[:1]),))
    holed = replace(MAP, areas=MAP.areas[:1])
    dark = rgb(STIJL.level(1, 2))
    assert pixels(holed)[dark] < 0.97 * pixels(whole)[dark]


def test_names_of_areas_carry_no_marks_into_the_picture() -> None:
    marked = replace(MAP, areas=(replace(MAP.areas[0], name=str(Tekst("Urk", (3,)))),))
    plain = replace(MAP, areas=(replace(MAP.areas[0], name="Urk"),))
    assert draw(marked, STIJL) == draw(plain, STIJL)


def placed(*areas: Area) -> list[tuple[str, int]]:
    shapes = [area.rings for area in areas]
    names = Names(replace(MAP, areas=areas, highlights=()), shapes, STIJL, LETTERS)
    return [(" / ".join(name.lines), name.number) for name in names]


def test_a_name_stands_in_its_area_in_as_many_lines_as_it_takes_or_as_a_number() -> None:
    assert placed(
        Area(name="Bergen op Zoom", rings=(square(0, 0, 4),)),
        Area(name="Bergen op Zoom", rings=(square(0, 0, 1.4),)),
        Area(name="Noord-Beveland", rings=(square(0, 0, 1.4),)),
        Area(name="Noordoostpolder", rings=(square(0, 0, 1.4),)),
        Area(name="Urk", rings=(square(0, 0, 0.2),)),
    ) == [
        ("Bergen op Zoom", 0),
        ("Bergen / op Zoom", 0),
        ("Noord- / Beveland", 0),
        ("1", 1),
        ("2", 2),
    ]


def test_the_widest_place_is_in_the_middle_of_a_square_and_beside_a_hole() -> None:
    assert widest([square(0, 0, 4)], 0.5) == ((2, 2), 4)
    at, room = widest([square(0, 0, 4), square(1, 0, 2)[::-1]], 0.5)
    assert (at[1] > 2, room) == (True, 4)


def test_islands_with_water_between_them_have_a_place_on_land() -> None:
    (x, y), room = widest([square(0, 0, 1), square(5, 9, 0.2)], 4)
    assert (0 < x < 1, 0 < y < 1, room) == (True, True, 0)


def test_too_many_small_areas_have_no_numbers_and_no_key() -> None:
    def chart(count: int) -> Chart:
        dots = [square(at % 40, at // 40, 0.9) for at in range(count)]
        areas = tuple(Area(name="Woudrichem", level=0, rings=(dot,)) for dot in dots)
        return replace(MAP, areas=areas, highlights=())

    with_key, without = draw(chart(60), STIJL), draw(chart(61), STIJL)
    assert with_key.height_cm > without.height_cm + 1
