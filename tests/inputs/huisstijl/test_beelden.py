"""Logo and cover: found beside the file, sharp enough, and described for who cannot see them."""

from pathlib import Path

import pytest

from tests.inputs.huisstijl.beelden import SVG, jpg, png
from tests.inputs.huisstijl.conftest import Fouten, Lees

LOGO = "logo: {bestand: logo.png, alt: Logo van Testdam}"


@pytest.fixture(autouse=True)
def beelden(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png(400, 200))
    (tmp_path / "hoog.png").write_bytes(png(300, 600))
    (tmp_path / "foto.jpg").write_bytes(jpg(1600, 900))
    (tmp_path / "logo.svg").write_bytes(SVG)
    (tmp_path / "los.svg").write_bytes(SVG)
    (tmp_path / "klein.png").write_bytes(png(90, 60))
    (tmp_path / "tekst.png").write_text("dit is tekst")


def test_a_logo_has_a_size_and_a_description(lees: Lees) -> None:
    huis = lees(LOGO)
    logo = huis.style.logo
    assert logo is not None
    assert (logo.width, logo.ratio, logo.alt) == (4.0, 0.5, "Logo van Testdam")
    assert huis.pictures == {logo.png: png(400, 200)}


def test_a_logo_stays_low(lees: Lees) -> None:
    logo = lees("logo: {bestand: hoog.png, alt: Logo van Testdam}").style.logo
    assert logo is not None
    assert logo.width * logo.ratio == pytest.approx(3.0)


def test_a_cover_may_be_decoration(lees: Lees) -> None:
    huis = lees("omslag: {beeld: {bestand: foto.jpg, decoratief: ja}}")
    image = huis.style.cover.image
    assert image is not None
    assert (image.alt, image.width, image.ratio) == ("", 16.0, 900 / 1600)
    assert image.png.endswith(".jpg")


def test_an_svg_goes_along_with_its_png(lees: Lees) -> None:
    huis = lees("logo: {bestand: logo.svg, alt: Logo van Testdam}")
    logo = huis.style.logo
    assert logo is not None
    assert huis.pictures == {logo.png: png(400, 200), logo.svg: SVG}


def test_a_picture_in_a_base_stands_beside_that_base(lees: Lees, tmp_path: Path) -> None:
    (tmp_path / "bureau").mkdir()
    (tmp_path / "bureau" / "eigen.png").write_bytes(png(500, 100))
    (tmp_path / "bureau" / "stijl.yaml").write_text("logo: {bestand: eigen.png, alt: Ons logo}")
    logo = lees("basis: bureau/stijl.yaml").style.logo
    assert logo is not None
    assert logo.ratio == 0.2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("logo: {bestand: logo.png}", "bij dit beeld staat niet wat er te zien is → zet er alt:"),
        ("logo: {bestand: logo.png, alt: logo}", "de alt is de naam van het bestand"),
        ("logo: {bestand: logo.png, alt: Logo A, decoratief: ja}", "een decoratief beeld heeft"),
        ("logo: {bestand: lgo.png, alt: Logo A}", "bedoelt u 'logo.png'?"),
        ("logo: {bestand: weg/x.png, alt: Logo A}", "zet het bestand op deze plek: weg/x.png"),
        ("logo: {bestand: ., alt: Logo A}", "is er niet, of is niet te lezen"),
        ("logo: {bestand: tekst.png, alt: Logo A}", "dit bestand is geen png, jpg of svg"),
        ("logo: {bestand: los.svg, alt: Logo A}", "'los.png' is er niet → zet de png ernaast"),
        (
            "logo: {bestand: logo.png, alt: Logo A, breedte: 40}",
            "40 cm past niet → kies 0,5 tot 6 cm",
        ),
        ("logo: {bestand: klein.png, alt: Logo A}", "90 pixels breed; voor 4,0 cm op papier zijn"),
        ("omslag: {beeld: {bestand: logo.png, alt: Logo A}}", "omslag.beeld.bestand: het beeld is"),
    ],
)
def test_what_is_wrong_with_a_picture_is_told(fouten: Fouten, text: str, said: str) -> None:
    (found,) = fouten(text)
    assert "WZ191" in found
    assert said in found
