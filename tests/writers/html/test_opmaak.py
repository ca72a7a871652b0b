"""The house style in the stylesheet."""

import re

import pytest

from generator.core.contrast import contrast
from generator.core.style import DEFAULT, BoxEdge
from generator.core.value import replace
from generator.writers.html.opmaak import stylesheet
from tests.word.voorbeeld import alles
from tests.writers.html.pagina import gelezen, schrijf


def values(css: str) -> dict[str, str]:
    return dict(re.findall(r"^  --([\w-]+): (.+);$", css, re.M))


def test_colours_fonts_and_proportions_come_from_the_house_style() -> None:
    look = replace(
        DEFAULT,
        tint="1D2F5C",
        font="Arial",
        heading_font="Cambria",
        heading_bold=False,
        heading_rule=True,
        size=10.0,
        heading_sizes=(20, 15, 12, 10),
    )
    found = values(stylesheet(look))
    assert found["tint"] == "#1D2F5C"
    assert found["letter"] == '"Arial", "Liberation Sans", sans-serif'
    assert found["kopletter"] == '"Cambria", "Caladea", serif'
    assert (found["kopdikte"], found["koplijn"]) == ("400", "1px")
    assert [found[f"kop{n}"] for n in (1, 2, 3, 4)] == ["2em", "1.5em", "1.2em", "1em"]


def test_every_value_the_rules_use_is_given_and_every_given_value_is_used() -> None:
    css = stylesheet(DEFAULT)
    given = set(re.findall(r"--([\w-]+):", css))
    assert set(re.findall(r"var\(--([\w-]+)\)", css)) == given


@pytest.mark.parametrize(
    ("edge", "width"), [("links", "0 0 0 5px"), ("boven", "4px 0 0"), ("rondom", "1px")]
)
def test_boxes_have_the_edge_of_the_house(edge: BoxEdge, width: str) -> None:
    assert values(stylesheet(replace(DEFAULT, box_edge=edge)))["kaderrand"] == width


def test_the_name_of_a_font_is_never_more_than_a_name() -> None:
    look = replace(DEFAULT, font='X"; } </style><script>alert(1)</script> {')
    page = schrijf(alles(), look)
    assert gelezen(page).find(".//script") is None
    assert values(stylesheet(look))["letter"] == '"X  stylescriptalert1script ", sans-serif'


PAIRS = [
    *(("inkt", "wit"), ("stil", "wit"), ("tint", "wit"), ("accent", "wit"), ("link", "wit")),
    *(("inkt", "vlak"), ("kop-inkt", "kop-vlak"), ("omslag-inkt", "omslag-vlak")),
]
"""Which colours of letters stand on which ground, by their names in the stylesheet."""


@pytest.mark.parametrize(("front", "ground"), PAIRS)
def test_letters_stand_out_from_their_ground(front: str, ground: str) -> None:
    found = {**values(stylesheet(DEFAULT)), "wit": "#FFFFFF"}
    assert contrast(found[front].lstrip("#"), found[ground].lstrip("#")) >= 4.5


def test_the_rules_themselves_know_no_colour_but_white() -> None:
    rules = stylesheet(DEFAULT).partition("/*")[2]
    assert set(re.findall(r"#[0-9a-f]{3,6}\b", rules)) == {"#fff"}
