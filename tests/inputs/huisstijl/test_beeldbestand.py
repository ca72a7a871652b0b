"""Is it a picture, and how large? Bytes from outside are never trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.inputs.huisstijl import beeldbestand
from generator.inputs.huisstijl.beeldbestand import NoPicture, Size, check_svg, picture_size
from tests.inputs.huisstijl.beelden import SVG, jpg, png


def test_a_picture_says_how_large_it_is() -> None:
    assert picture_size(png(640, 240)) == Size(ending="png", width=640, height=240)
    assert picture_size(jpg(800, 600)) == Size(ending="jpg", width=800, height=600)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "dit bestand is geen png, jpg of svg"),
        (b"GIF89a", "dit bestand is geen png, jpg of svg"),
        (b"PK\3\4", "dit bestand is geen png, jpg of svg"),
        (png()[:60], "het beeld is beschadigd"),
        (png() + b"x", "het beeld is beschadigd"),
        (png(0, 10), "het beeld is beschadigd"),
        (jpg()[:12], "het beeld is beschadigd"),
        (b"\xff\xd8", "het beeld is beschadigd"),
        (png(13_000, 1), "het beeld is breder of hoger dan 12000 pixels"),
    ],
)
def test_what_is_no_sound_picture_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(NoPicture) as refused:
        picture_size(data)
    message, advice = refused.value.args
    assert message == said
    assert advice


def test_a_huge_file_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beeldbestand, "MOST_BYTES", 50)
    for read, data in ((picture_size, png()), (check_svg, SVG)):
        with pytest.raises(NoPicture, match="groter"):
            read(data)


@given(st.binary(max_size=200), st.sampled_from([png(), jpg()]), st.integers(0, 80))
def test_damage_is_refused_or_read_but_never_a_crash(noise: bytes, data: bytes, at: int) -> None:
    damaged = data[:at] + noise + data[at:]
    try:
        size = picture_size(damaged)
    except NoPicture:
        return
    assert size.width > 0
    assert size.height > 0


def test_an_svg_may_only_draw() -> None:
    check_svg(SVG)
    check_svg(b"\xef\xbb\xbf" + SVG)
    check_svg(SVG.replace(b"/>", b'><use href="#a"/><rect fill="url(#b)"/></svg>'))


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>alert(1)</script>",
        b'<image href="http://example.org/x.png"/>',
        b'<rect onload="x()"/>',
        b"<foreignObject/>",
        b"<style>@import 'x.css'</style>",
        b'<rect fill="url(http://example.org/x)"/>',
    ],
)
def test_an_svg_that_does_more_is_refused(inside: bytes) -> None:
    with pytest.raises(NoPicture, match="programma's of verwijzingen"):
        check_svg(SVG.replace(b"/>", b">" + inside + b"</svg>"))


def test_a_doctype_with_entities_is_refused() -> None:
    with pytest.raises(NoPicture):
        check_svg(b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG)
    with pytest.raises(NoPicture, match="geen svg"):
        check_svg(png())
