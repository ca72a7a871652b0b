"""What the editor does to a text: every case shows the text before and after."""

import codecs
from datetime import date

import pytest

from generator.inputs.bewerk.bewerk import Onbewerkbaar, bewerk
from generator.inputs.bewerk.cijfer import cijfer_wijzigingen
from generator.inputs.bewerk.wijziging import Weg, Wijziging, Zet, pad_van, tekst_van


def zet(pad: str, waarde: object) -> Zet:
    return Zet(pad=pad_van(pad), waarde=waarde)


def weg(pad: str) -> Weg:
    return Weg(pad=pad_van(pad))


def na(text: str, *wijzigingen: Wijziging) -> str:
    return bewerk(text.encode(), wijzigingen, "a.yaml").decode()


FIGUUR = {
    "waarde": 12,
    "eenheid": "personen",
    "peildatum": date(2026, 1, 1),
    "bron": "cbs-x",
}


@pytest.mark.parametrize(
    ("oud", "pad", "waarde", "nieuw"),
    [
        ("a: 1  # let op\n", "a", 2, "a: 2  # let op\n"),
        ("a:\n", "a", 2, "a: 2\n"),
        ("a:  # nog\nb: 1\n", "a", 2, "a: 2  # nog\nb: 1\n"),
        ("a: ~", "a", 2, "a: 2"),
        ("a: 'it''s'\n", "a", "d'r", "a: 'd''r'\n"),
        ('a: "x"\n', "a", 'zeg "ja"', 'a: "zeg \\"ja\\""\n'),
        ('a: "232"\n', "a", 233, 'a: "233"\n'),
        ('a: "232"\n', "a", None, "a: null\n"),
        ("a: kort\n", "a", "met: dubbele punt", 'a: "met: dubbele punt"\n'),
        ("a: kort\n", "a", "0141", 'a: "0141"\n'),
        ("a: kort\n", "a", "no", 'a: "no"\n'),
        ("a: nee\n", "a", True, "a: ja\n"),
        ("a: 1\n", "a", 1.234, "a: 1.2340\n"),
        ("a: dit is\n  een lange regel\nb: 1\n", "a", "kort", "a: kort\nb: 1\n"),
        ("a:\n  5\nb: 1\n", "a", 6, "a:\n  6\nb: 1\n"),
        ("a: |\n  een\n  twee\n\n# c\nb: 1\n", "a", "x\n\ny", "a: |\n  x\n\n  y\n\n# c\nb: 1\n"),
        ("a: >-  # c\n    een\nb: 1\n", "a", "twee drie", "a: >-  # c\n    twee drie\nb: 1\n"),
        ("a: |2\n  een\nb: 1\n", "a", "twee", "a: |\n  twee\nb: 1\n"),
        ("a: >-  # c\n  een\nb: 1\n", "a", 7, "a: 7  # c\nb: 1\n"),
        ("a: {b: 1, c: [x, y]}\n", "a.b", "z, w", 'a: {b: "z, w", c: [x, y]}\n'),
        ("a: {b: , c: 1}\n", "a.b", 2, "a: {b: 2, c: 1}\n"),
        ("a: [x, y]\n", "a[1]", "z", "a: [x, z]\n"),
        ("- x\n", "a", 1, None),
        (
            "a:\n- id: p\n  n: 1\n- id: q\n  n: 2\n",
            "a[q].n",
            3,
            "a:\n- id: p\n  n: 1\n- id: q\n  n: 3\n",
        ),
        ("a:\n  - n: 1\n  - n: 2\n", "a[1].n", 3, "a:\n  - n: 1\n  - n: 3\n"),
    ],
)
def test_a_value_is_replaced_in_the_style_it_had(
    oud: str, pad: str, waarde: object, nieuw: str | None
) -> None:
    if nieuw is None:
        with pytest.raises(Onbewerkbaar):
            na(oud, zet(pad, waarde))
    else:
        assert na(oud, zet(pad, waarde)) == nieuw


@pytest.mark.parametrize(
    ("oud", "waarde"),
    [("a: 13,6 # zo\n", 13.6), ("a: '12'\n", 12), ("a: ~\n", None), ("a: >\n  x\n  y\n", "x y")],
)
def test_what_already_says_so_stays_as_it_is_written(oud: str, waarde: object) -> None:
    assert na(oud, zet("a", waarde)) == oud


def test_a_gap_becomes_a_figure_and_keeps_what_a_person_wrote() -> None:
    oud = """\
cijfers:
  inwoners:  # van de afdeling
    waarde: null  # onbekend
    reden: >-
      nog op
      te vragen
    levert: CBS  # Jan belt
    toelichting: Let op.
  huishoudens: {waarde: null, reden: "a, b", levert: CBS, definitie: D.}
  woningvoorraad: {waarde: null,
                   reden: x}  # c
"""
    namen = ("inwoners", "huishoudens", "woningvoorraad")
    alle = [w for naam in namen for w in cijfer_wijzigingen(("cijfers", naam), FIGUUR)]
    assert (
        na(oud, *alle)
        == """\
cijfers:
  inwoners:  # van de afdeling
    waarde: 12  # onbekend
    eenheid: personen
    peildatum: 2026-01-01
    bron: cbs-x
    # Jan belt
    toelichting: Let op.
  huishoudens: {waarde: 12, eenheid: personen, peildatum: 2026-01-01, bron: cbs-x, definitie: D.}
  woningvoorraad: {waarde: 12, eenheid: personen, peildatum: 2026-01-01, bron: cbs-x}  # c
"""
    )


def test_a_new_key_comes_where_the_model_has_it() -> None:
    eerst = "cijfers:\n  # eerst dit\n  inwoners: {waarde: null, reden: x}\n"
    oud = f"{eerst}\n  # dan dit\n  huishoudens: null"
    nieuw = na(oud, zet("cijfers.inwoners_75plus", {"waarde": None, "reden": "z"}))
    assert nieuw == oud.replace(
        "reden: x}\n", "reden: x}\n  inwoners_75plus: {waarde: null, reden: z}\n"
    )


def test_the_first_key_comes_below_the_key_above_it() -> None:
    oud = "cijfers:  # c\n  # van huishoudens\n  huishoudens: null\n"
    assert na(oud, zet("cijfers.inwoners", 1)) == (
        "cijfers:  # c\n  inwoners: 1\n  # van huishoudens\n  huishoudens: null\n"
    )


def test_a_new_key_comes_below_its_own_example() -> None:
    uitleg = "    ## De bron.\n    # bron: cbs-x\n"
    oud = f"cijfers:\n  inwoners:\n    waarde: null\n{uitleg}    reden: y\n"
    assert na(oud, zet("cijfers.inwoners.bron", "b")) == oud.replace(
        "# bron: cbs-x\n", "# bron: cbs-x\n    bron: b\n"
    )


def test_years_of_a_series_come_in_their_order() -> None:
    oud = "cijfers:\n  inwoners_reeks:\n    waarden:\n      2020: 1\n      2022: 3\n"
    pad = "cijfers.inwoners_reeks.waarden"
    assert na(oud, zet(pad, {"2021": 2, "2019": 0, "2023": 4})) == (
        "cijfers:\n  inwoners_reeks:\n    waarden:\n      2019: 0\n      2020: 1\n      2021: 2\n"
        "      2022: 3\n      2023: 4\n"
    )


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("bronnen:\n  # - id: tekst\n", "bronnen:\n  - id: b\n    titel: T\n  # - id: tekst\n"),
        ("bronnen: []\n", "bronnen:\n  - id: b\n    titel: T\n"),
        ("bronnen:\n- id: a\n", "bronnen:\n- id: a\n- id: b\n  titel: T\n"),
        ("# kop\n", "# kop\nbronnen:\n  - id: b\n    titel: T\n"),
        ("x: 1", "x: 1\nbronnen:\n  - id: b\n    titel: T"),
        (
            "bronnen:\n\n  - id: a\n\n  - id: c\n",
            "bronnen:\n\n  - id: a\n\n  - id: c\n\n  - id: b\n    titel: T\n",
        ),
    ],
)
def test_a_new_item_is_added_to_a_list(oud: str, nieuw: str) -> None:
    assert na(oud, zet("bronnen[b].titel", "T")) == nieuw


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("a:\n  b: 1\n  c: 2", "a:\n  b: 1"),
        ("a:\n  c: >-\n    x\n\n  b: 1\n", "a:\n\n  b: 1\n"),
        ("a: {c: 1, b: 2}\n", "a: {b: 2}\n"),
        ("a: {b: 2, # bij b\n    c: 1}\n", "a: {b: 2, # bij b\n    }\n"),
    ],
)
def test_a_key_is_taken_away_with_its_line(oud: str, nieuw: str) -> None:
    assert na(oud, weg("a.c"), weg("a.onbekend")) == nieuw


@pytest.mark.parametrize("eind", ["\n", "\r\n"])
@pytest.mark.parametrize("merk", [b"", codecs.BOM_UTF8])
def test_line_ends_and_the_byte_order_mark_stay(eind: str, merk: bytes) -> None:
    oud = "# é\na:\n  b: |\n    x\n    y\n  c: 1\n"
    nieuw = "# é\na:\n  b: |\n    z\n    w\n  c: 1\n  d: 3\n"
    data = merk + oud.replace("\n", eind).encode()
    assert bewerk(data, [zet("a.b", "z\nw"), zet("a.d", 3)], "a.yaml") == (
        merk + nieuw.replace("\n", eind).encode()
    )


@pytest.mark.parametrize(
    ("oud", "pad", "says"),
    [
        ("a: &x 1\nb: 2\n", "b", "a.yaml:1:4 WZ109"),
        ("a: !!str 1\nb: 2\n", "b", "a.yaml:1:4 WZ109"),
        ("a: 1\na: 2\n", "a", "a.yaml:2:1 WZ102"),
        ("a: {b: 1}\n", "a", "a.yaml:1:4 WZ604 a: hier staan meer waarden"),
        ("a: 1\n", "a.b", "a.yaml:1:4 WZ604 a: hier staat één waarde"),
        ("a: [1]\n", "a[7]", "a.yaml:1:4 WZ604 a[7]: de lijst heeft geen onderdeel [7]"),
        ("a: [1]\n", "a.b", "a.yaml:1:4 WZ604 a.b: hier staat een lijst"),
        ("a: {b: 1}\n", "a[b]", "a.yaml:1:4 WZ604 a[b]: hier staat geen lijst"),
    ],
)
def test_what_it_cannot_do_it_refuses_with_place_and_reason(oud: str, pad: str, says: str) -> None:
    with pytest.raises(Onbewerkbaar) as refused:
        na(oud, zet(pad, 3))
    assert str(refused.value).startswith(says)


def test_other_encodings_are_refused() -> None:
    with pytest.raises(Onbewerkbaar, match="niet opgeslagen als UTF-8"):
        bewerk("a: café\n".encode("cp1252"), [zet("a", 1)], "a.yaml")


def test_paths_are_written_as_in_findings() -> None:
    pad = pad_van("regio.gemeenten[0].inwoners")
    assert pad == ("regio", "gemeenten", "[0]", "inwoners")
    assert tekst_van(pad) == "regio.gemeenten[0].inwoners"


def test_changes_that_contradict_each_other_are_a_mistake_of_the_programmer() -> None:
    with pytest.raises(ValueError, match=r"a\.b"):
        na("a: 1\n", zet("a", 1), zet("a.b", 2))


def test_new_items_without_an_id_come_at_the_end_of_their_list() -> None:
    oud = "a:  # van ons\n  - {n: 1}  # de eerste\n\n  - n: 2\n\n# staart\nb: 1\n"
    nieuw = na(oud, zet("a[+1].n", 3), zet("a[+1].m", "x"), zet("a[+2].n", 4), zet("a[0].n", 5))
    assert nieuw == (
        "a:  # van ons\n  - {n: 5}  # de eerste\n\n  - n: 2\n\n  - n: 3\n    m: x\n"
        "\n  - n: 4\n\n# staart\nb: 1\n"
    )


def test_the_first_items_without_an_id_make_their_list() -> None:
    assert na("b: 1\n", zet("a[+1].n", 3), zet("a[+2].n", 4)) == "b: 1\na:\n  - n: 3\n  - n: 4\n"
    assert na("a: []\n", zet("a[+1].n", 3)) == "a:\n  - n: 3\n"


def test_a_new_item_cannot_be_taken_away() -> None:
    with pytest.raises(Onbewerkbaar):
        na("a:\n  - n: 1\n", weg("a[+1]"))


def test_a_new_key_at_the_end_stands_apart_where_the_others_do() -> None:
    oud = "a:\n  n: 1\n\nb:\n  n: 2\n"
    assert na(oud, zet("c[+1].n", 3)) == oud + "\nc:\n  - n: 3\n"
    assert na("a:\n  n: 1\nb:\n  n: 2\n", zet("c[+1].n", 3)).endswith("2\nc:\n  - n: 3\n")


def test_a_new_key_of_several_lines_comes_below_its_example() -> None:
    oud = (
        "cijfers:\n  inwoners:\n    waarde: 1\n    ## Wie het heeft.\n    # levert: tekst\n\n"
        "  ## Een reeks.\n  # inwoners_reeks:\n  #   ## De eenheid.\n  #   eenheid: tekst\n  #\n"
        "  #   waarden: {2025: 1}\n\n  ## Later.\n  # huishoudens: {waarde: null}\n"
    )
    nieuw = na(oud, zet("cijfers.inwoners_reeks.waarden.2026", 3))
    assert nieuw == oud.replace(
        "{2025: 1}\n", "{2025: 1}\n\n  inwoners_reeks:\n    waarden:\n      2026: 3\n"
    )
    crlf = na(oud.replace("\n", "\r\n"), zet("cijfers.inwoners_reeks.waarden.2026", 3))
    assert crlf == nieuw.replace("\n", "\r\n")


def test_comments_below_a_value_stay_with_it() -> None:
    oud = "cijfers:\n  inwoners:\n    waarde: 1\n    # reden: tekst\nb: 1\n"
    assert na(oud, zet("cijfers.huishoudens.waarde", 3)) == (
        "cijfers:\n  inwoners:\n    waarde: 1\n    # reden: tekst\n"
        "  huishoudens:\n    waarde: 3\nb: 1\n"
    )
