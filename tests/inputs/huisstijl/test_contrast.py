"""Too little contrast: which colour is to blame, how much it is, what would do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.contrast import contrast
from generator.core.finding import Finding
from generator.core.source import Place
from generator.core.style import DEFAULT, Style
from generator.core.value import replace
from generator.inputs.huisstijl.contrast import contrast_findings, nearest
from generator.inputs.huisstijl.kleuren import kleuren, paren


def said(style: Style, *own: str) -> list[Finding]:
    """Return the findings about ``style`` in which the user wrote the colours ``own``."""
    places = {path: Place(file="h.yaml", line=n) for n, path in enumerate(own, start=1)}
    return contrast_findings(style, places, "h.yaml")


def test_the_default_style_has_enough_contrast() -> None:
    assert said(DEFAULT) == []


def test_each_pair_is_of_colours_that_the_style_has() -> None:
    colours = kleuren(DEFAULT)
    assert {path for pair in paren(DEFAULT) for path in (pair.voor, pair.op)} <= colours.keys()
    assert colours.keys() == {path for pair in paren(DEFAULT) for path in (pair.voor, pair.op)}


def test_a_finding_names_the_line_the_ratios_and_a_colour_that_will_do() -> None:
    (found,) = said(replace(DEFAULT, accent="7FB5B3"), "kleuren.accent")
    assert str(found) == (
        "h.yaml:1:1 WZ190 kleuren.accent: '7FB5B3' heeft met wit een contrast van 2,29 : 1; nodig"
        ' is 4,50 : 1 voor kleine koppen → neem bijvoorbeeld "497E7C"'
    )


def test_just_too_little_never_looks_like_enough() -> None:
    assert 4.4 < contrast("777777", "FFFFFF") < 4.5
    (found,) = said(replace(DEFAULT, quiet="777777"), "kleuren.bijzaak")
    assert "4,47 : 1; nodig is 4,50 : 1" in found.message
    assert said(replace(DEFAULT, quiet="767676"), "kleuren.bijzaak") == []


def test_the_colour_that_the_user_wrote_is_to_blame() -> None:
    dark = replace(DEFAULT, ground="555555")
    (found,) = said(dark, "kleuren.vlak")
    assert found.path == "kleuren.vlak"
    assert "(kleuren.tekst)" in found.message


def test_one_colour_is_named_once_at_its_worst() -> None:
    (found,) = said(replace(DEFAULT, ink="999999"), "kleuren.tekst")
    assert "(kaders.kernboodschap.vlak)" in found.message


def test_parts_of_a_chart_need_less_and_neighbours_differ_in_lightness() -> None:
    first, _, *rest = DEFAULT.palette
    faint = replace(DEFAULT, palette=(first, "E0A060", *rest))
    (found,) = said(faint, "palet[1]")
    assert "nodig is 3,00 : 1 voor delen van een grafiek" in found.message
    alike = replace(DEFAULT, palette=(first, "6A3A5A", *rest))
    assert {f.path for f in said(alike, "palet[1]")} == {"palet[1]"}
    assert "in zwart-wit" in said(alike, "palet[1]")[0].message


def test_without_a_colour_that_will_do_the_other_must_change() -> None:
    grey = replace(DEFAULT, cover=replace(DEFAULT.cover, ground="767676", ink="777777"))
    found = said(grey, "omslag.tekst", "omslag.vlak")
    assert [f.path for f in found] == ["omslag.tekst"]
    stuck = replace(DEFAULT, head_ground="7F7F7F", head_ink="7F7F7F")
    assert 'neem bijvoorbeeld "' in said(stuck, "tabellen.kop_vlak")[0].advice
    assert nearest("7F7F7F", lambda _: False) == ""


@given(st.from_regex(r"[0-9A-F]{6}", fullmatch=True))
def test_an_advised_colour_is_always_good(colour: str) -> None:
    for found in said(replace(DEFAULT, link=colour), "kleuren.link"):
        advised = found.advice.split('"')[1]
        assert said(replace(DEFAULT, link=advised), "kleuren.link") == []


@pytest.mark.parametrize("colour", ["000000", "FFFFFF", "12505B"])
def test_a_colour_that_fits_is_nearest_to_itself(colour: str) -> None:
    assert contrast(nearest(colour, lambda _: True), colour) < 1.05
