"""The texts that rules look at, cut in pieces: every piece stands where it is said to stand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.uitkomst import Analyse, Basis
from generator.checks.blokken import blokken, zinnen
from generator.checks.regel import Regel
from generator.checks.regels import families
from generator.checks.teksten import Stuk, alle_teksten, citaat, stuk_van
from generator.core.leaf import Opmaak, Tekst
from generator.inputs.reader import read_dossier

TEKST = st.text(alphabet="aAz De.,!?*`[]()<>{}\"“”'-\n\xa0 0123456789%:…_xX€", max_size=80)
TEKSTREGELS = families()["Tekst"]


def stuk(tekst: str, *, opmaak: bool = True) -> Stuk:
    soort = Opmaak if opmaak else Tekst
    return stuk_van(soort(tekst, (0,)), "kenschets", "gemeente")


def test_texts_are_sentences_and_names_not_ids_choices_and_codes(kleindam: Path) -> None:
    dossier = read_dossier(kleindam).dossier
    teksten = {(tekst.deel, tekst.veld, tekst.kaal) for tekst in alle_teksten(dossier)}
    assert ("document", "titel", "Woonzorgvisie Kleindam") in teksten
    assert ("eindbeeld_samen", "eindbeeld_samen", dossier.eindbeeld_samen) in teksten
    assert ("analysevragen", "tekort", dossier.analysevragen.tekort) in teksten
    assert ("aandachtsgroepen", "knelpunten", "Grote gezinnen wachten lang.") in teksten
    velden = {veld for _, veld, _ in teksten}
    assert not velden & {"id", "richting", "trekker", "groepen", "gm_code", "eenheid", "adres"}


def test_a_passage_is_quoted_with_some_words_around_it() -> None:
    tekst = "Alle partijen in de regio maken\nde de afspraken samen, en leggen die samen vast."
    begin = tekst.index("de de")
    assert citaat(tekst, begin, begin + 5) == (
        "'…partijen in de regio maken de de afspraken samen, en leggen…'"
    )
    assert citaat("PM", 0, 2) == "'PM'"


@given(TEKST, st.integers(0, 80), st.integers(0, 10))
def test_a_quote_holds_the_passage(tekst: str, begin: int, lengte: int) -> None:
    begin = min(begin, len(tekst))
    passage = tekst[begin : begin + lengte]
    assert " ".join(passage.split()) in citaat(tekst, begin, begin + len(passage))


def test_paragraphs_and_items_are_pieces() -> None:
    tekst = "Een.\n\nTwee\nloopt door.\n- drie\n- vier\n  gaat door\n1. vijf"
    assert [blok for _, blok in blokken(stuk(tekst))] == [
        "Een.",
        "Twee\nloopt door.",
        "- drie",
        "- vier\n  gaat door",
        "1. vijf",
    ]
    assert len(list(blokken(stuk(tekst, opmaak=False)))) == 1


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Een zin. Nog een!", ["Een zin.", "Nog een!"]),
        ("Er zijn 232.619 inwoners. Zie www.a.nl.", ["Er zijn 232.619 inwoners.", "Zie www.a.nl."]),
        ("Hij zei: “Kom!” En ging.", ["Hij zei: “Kom!”", "En ging."]),
        ("zonder einde", ["zonder einde"]),
        ("", []),
    ],
)
def test_a_point_inside_a_number_ends_no_sentence(tekst: str, gevonden: list[str]) -> None:
    assert [zin for _, zin in zinnen((0, tekst))] == gevonden


@given(TEKST, st.booleans())
def test_every_piece_stands_where_it_is_said_to_stand(tekst: str, opmaak: bool) -> None:
    for begin, blok in blokken(stuk(tekst, opmaak=opmaak)):
        assert tekst[begin:].startswith(blok)
        for plaats, zin in zinnen((begin, blok)):
            assert tekst[plaats:].startswith(zin)


@pytest.mark.parametrize("rule", TEKSTREGELS, ids=lambda rule: rule.code)
@given(tekst=TEKST, opmaak=st.booleans())
def test_a_rule_reads_any_text_and_points_inside_it(
    rule: Regel, tekst: str, opmaak: bool, leeg: Basis
) -> None:
    for melding in rule.zoek(leeg, (stuk(tekst, opmaak=opmaak),)):
        assert 0 <= melding.op <= len(tekst)
        assert melding.bericht and "\n" not in melding.bericht


@pytest.fixture(scope="module")
def leeg() -> Basis:
    dossier = read_dossier(Path(__file__).parents[1] / "golden/invoer/proef/leeg").dossier
    return Basis(dossier=dossier, analyse=Analyse())
