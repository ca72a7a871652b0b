"""A file with a house style, from its text to what the writers need."""

from pathlib import Path

import pytest

from generator.core.style import DEFAULT
from generator.inputs.huisstijl.huis import ZONDER
from tests.inputs.huisstijl.conftest import Fouten, Lees


def test_the_shipped_default_is_the_style_of_who_has_none(lees: Lees) -> None:
    assert lees("basis: rustig").style == DEFAULT == ZONDER.style


def test_the_second_shipped_style_differs_in_all_that_a_reader_sees(lees: Lees) -> None:
    helder = lees("basis: helder").style
    for field in ("font", "heading_font", "tint", "accent", "cover", "head_ground", "box_edge"):
        assert getattr(helder, field) != getattr(DEFAULT, field), field
    assert not set(helder.palette) & set(DEFAULT.palette)


def test_what_is_not_said_is_as_in_the_base(lees: Lees) -> None:
    style = lees('basis: helder\nkleuren: {link: "0B5C8C"}').style
    helder = lees("basis: helder").style
    assert style.link == "0B5C8C"
    assert (style.tint, style.palette) == (helder.tint, helder.palette)
    assert lees("voettekst: Bureau Bouw").style.footer == "Bureau Bouw"


def test_a_base_can_be_a_file_and_have_a_base_itself(lees: Lees, tmp_path: Path) -> None:
    (tmp_path / "bureau.yaml").write_text("basis: helder\nvoettekst: Bureau\n")
    style = lees("basis: bureau.yaml\nkoppen: {vet: ja}").style
    assert (style.footer, style.font, style.heading_bold) == ("Bureau", "Arial", True)


def test_an_own_style_with_a_name_goes_before_the_shipped_one(lees: Lees, tmp_path: Path) -> None:
    (tmp_path / "eigen").mkdir()
    (tmp_path / "eigen" / "rustig.yaml").write_text("voettekst: de onze\n")
    assert lees("basis: rustig").style.footer == "de onze"


def test_the_size_of_all_letters_goes_along(lees: Lees) -> None:
    style = lees("lettertype: {grootte: 12}").style
    assert (style.size, style.table_size, style.heading_sizes[0]) == (12.0, 11.0, 23.0)


def test_every_key_arrives(lees: Lees) -> None:
    style = lees(
        "kaders:\n"
        "  rand: rondom\n"
        '  let_op: {woord: Pas op, vlak: "FFFFFF", rand: "C46A14", tekst: "000000"}\n'
        "bijschriften: {tabel: Overzicht, figuur: Grafiek}\n"
        'omslag: {vlak: "FFFFFF", tekst: "000000", streep: "123456"}\n'
        'tabellen: {kop_vlak: "EEEEEE", kop_tekst: "111111"}\n'
        "koppen: {vet: nee, lijn: ja}\n"
        "lettertype: {tekst: Arial, koppen: Cambria}\n"
    ).style
    assert (style.let_op.label, style.let_op.ink, style.box_edge) == ("Pas op", "000000", "rondom")
    assert (style.words.table, style.words.figure) == ("Overzicht", "Grafiek")
    assert (style.cover.ground, style.cover.ink, style.cover.edge) == ("FFFFFF", "000000", "123456")
    assert (style.head_ground, style.head_ink) == ("EEEEEE", "111111")
    assert (style.heading_bold, style.heading_rule) == (False, True)
    assert (style.font, style.heading_font) == ("Arial", "Cambria")


def test_all_mistakes_come_at_once(fouten: Fouten) -> None:
    found = fouten(
        "basis: rustig\n"
        "kleuren:\n"
        "  tekst: #123456\n"
        "  link: rood\n"
        "  accent:\n"
        "  koppn: '12505B'\n"
        "lettertype: {tekst: 'A<b'}\n"
    )
    assert [line.split(":")[1] for line in found] == ["3", "4", "5", "6", "7"]
    opmerking, rood, leeg, typefout, letter = found
    assert "WZ109" in opmerking and "aanhalingstekens" in opmerking
    assert "gevonden: 'rood'; verwacht: een kleur als zes tekens" in rood
    assert "gevonden: niets" in leeg and leeg.endswith("een # begint in YAML een opmerking")
    assert typefout.endswith("bedoelt u 'koppen'?")
    assert "de naam van een lettertype, zoals Calibri" in letter


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("basis: rustg", "er is geen huisstijl 'rustg' → bedoelt u 'rustig'?"),
        ("basis: weg.yaml", "er is geen huisstijl 'weg.yaml' → kies uit helder of rustig, of noem"),
        ("basis: huisstijl.yaml", "'huisstijl.yaml' bouwt zelf weer voort op dit bestand"),
        ("basis: [rustig]", "gevonden: een lijst; verwacht: één tekst of getal"),
        ("- rustig", "huisstijl.yaml:1:1 WZ101"),
        ('palet: ["12505B"]', "het palet heeft 1 kleuren; grafieken hebben er 6 nodig"),
        ("lettertype: {grootte: 4}", "4 punten is te klein of te groot"),
        (f"voettekst: {'lang ' * 20}", "past niet op één regel"),
        ("bijschriften: {figuur: Tabel}", "tabellen en figuren hebben hetzelfde woord"),
        ("bijschriften: {figuur: 'SEQ x'}", "één woord met een hoofdletter, zoals Tabel"),
        ("kaders: {rand: onder}", "'links', 'boven' of 'rondom'"),
        ("gemeente: {naam: Almere}", "onbekende sleutel 'gemeente'"),
    ],
)
def test_a_mistake_is_told_with_its_place(fouten: Fouten, text: str, said: str) -> None:
    (found,) = fouten(text)
    assert found.startswith("huisstijl.yaml:1:")
    assert said in found


def test_a_round_of_bases_ends(fouten: Fouten, tmp_path: Path) -> None:
    (tmp_path / "een.yaml").write_text("basis: huisstijl.yaml\n")
    (found,) = fouten("basis: een.yaml")
    assert found.startswith("een.yaml:1:8 WZ193 basis:")


def test_contrast_is_measured_against_the_colours_of_the_base(fouten: Fouten) -> None:
    (found,) = fouten('basis: helder\ntabellen: {kop_tekst: "FFFFFF"}')
    assert found.startswith("huisstijl.yaml:2:23 WZ190 tabellen.kop_tekst: 'FFFFFF' heeft met")


def test_the_base_document_is_looked_up_beside_the_file(lees: Lees) -> None:
    basis = lees("basisdocument: bureau.dotx").basisdocument
    assert basis is not None
    assert Path(basis.path).name == "bureau.dotx"
    assert str(basis.place) == "huisstijl.yaml:1:16"
