"""A division over the gemeenten is given or calculated: every mixture is refused at its line."""

import shutil
from pathlib import Path

import pytest

from generator.core.errors import InputError
from generator.inputs.reader import read_dossier

REGIO = """\
regio:
  naam: Testregio
  gemeenten:
    - naam: Testdam
      gm_code: GM0034
  fair_share:
    - id: uitstroom
      naam: Uitstroom
"""
TE_VERDELEN = """\
      te_verdelen:
        structureel: {waarde: 10, eenheid: woningen, periode: 2027, bron: rapport}
"""
SLEUTELS = """\
      sleutels:
        - {naam: Inwoners, gewicht: 1, cijfer: inwoners}
"""
DELEN = """\
      delen:
        - gemeente: Testdam
          huidig: {waarde: 5, eenheid: woningen, peildatum: 2026, bron: rapport}
"""
AANDEEL = "          aandeel: {waarde: 6, eenheid: woningen, peildatum: 2026, bron: rapport}\n"
SLEUTEL = "      sleutel: inwoners\n"
BRONNEN = """\
bronnen:
  - {id: rapport, organisatie: Bureau, titel: Verkenning, soort: document}
"""


@pytest.fixture
def folder(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    invoer = checkout / "tests" / "tables" / "invoer"
    shutil.copytree(invoer / "landelijk", tmp_path / "landelijk")
    for name in ("raming.yaml", "leeftijdsklassen_2021.csv"):
        shutil.copy(checkout / "inputs" / "landelijk" / name, tmp_path / "landelijk")
    folder = tmp_path / "regio" / "testdam"
    folder.mkdir(parents=True)
    shutil.copy(invoer / "regio" / "testdam" / "gemeente.yaml", folder)
    return folder


def said(folder: Path, *parts: str) -> list[str]:
    text = REGIO + "".join(parts) + BRONNEN
    (folder.parent / "regio.yaml").write_text(text, encoding="utf-8")
    try:
        read_dossier(folder)
    except InputError as error:
        return [str(finding) for finding in error.findings]
    return []


@pytest.mark.parametrize(
    "parts",
    [
        (SLEUTEL, DELEN, AANDEEL),
        (TE_VERDELEN, SLEUTELS),
        (TE_VERDELEN, SLEUTELS, DELEN),
    ],
)
def test_a_division_is_given_or_calculated(folder: Path, parts: tuple[str, ...]) -> None:
    assert said(folder, *parts) == []


def test_a_key_is_no_use_without_something_to_divide(folder: Path) -> None:
    assert said(folder, SLEUTELS) == [
        "regio/regio.yaml:7:11 WZ105 regio.fair_share[uitstroom].id: er staan sleutels, maar niet "
        "hoeveel er te verdelen is → voeg 'te_verdelen:' toe"
    ]


def test_nothing_can_be_divided_without_a_key(folder: Path) -> None:
    (one,) = said(folder, TE_VERDELEN)
    assert one.endswith(
        "er staat wat te verdelen is, maar niet met welke sleutel → voeg 'sleutels:' toe"
    )


def test_nothing_at_all_is_no_division(folder: Path) -> None:
    (one,) = said(folder)
    assert one.endswith(
        "bij deze verdeling ontbreken 'sleutel' en 'delen' → voeg 'sleutel:' en 'delen:' toe, of "
        "laat de verdeling berekenen met 'te_verdelen' en 'sleutels'"
    )


def test_a_given_division_has_a_share_for_each_gemeente(folder: Path) -> None:
    assert said(folder, SLEUTEL, DELEN) == [
        "regio/regio.yaml:11:21 WZ105 regio.fair_share[uitstroom].delen[0].gemeente: bij deze "
        "verdeling ontbreekt 'aandeel' → voeg 'aandeel:' toe, of laat de verdeling berekenen met "
        "'te_verdelen' en 'sleutels'"
    ]


@pytest.mark.parametrize(
    ("parts", "line", "what"),
    [
        ((SLEUTEL, TE_VERDELEN, SLEUTELS), "9:16", "'sleutel'"),
        ((TE_VERDELEN, SLEUTELS, DELEN, AANDEEL), "14:21", "'aandeel'"),
        ((SLEUTEL, TE_VERDELEN, SLEUTELS, DELEN, AANDEEL), "9:16", "'sleutel'"),
    ],
)
def test_what_is_calculated_is_not_also_given(
    folder: Path, parts: tuple[str, ...], line: str, what: str
) -> None:
    (one,) = said(folder, *parts)
    assert one.startswith(f"regio/regio.yaml:{line} WZ105")
    assert one.endswith(
        f"deze verdeling wordt hier berekend, maar {what} is van een andere verdeling → haal "
        f"{what} weg, of haal 'te_verdelen' en 'sleutels' weg"
    )


@pytest.mark.parametrize(
    ("amounts", "message"),
    [
        ("{}", "bij 'te_verdelen' staat geen aantal om te verdelen"),
        (
            "{inhaalslag: {waarde: null, reden: volgt}}",
            "bij 'te_verdelen' staat geen aantal om te verdelen",
        ),
        (
            "{totaal: {waarde: null, reden: volgt}, structureel: {waarde: null, reden: volgt}}",
            "er staat een totaal, en ook een aantal per jaar",
        ),
    ],
)
def test_what_is_divided_is_a_total_or_a_number_per_year(
    folder: Path, amounts: str, message: str
) -> None:
    (one,) = said(folder, f"      te_verdelen: {amounts}\n", SLEUTELS)
    assert message in one


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (
            "{naam: Inwoners, gewicht: -1, cijfer: inwoners}",
            "een gewicht van −1 kan niet: een gewicht is nul of meer",
        ),
        (
            "{naam: Inwoners, gewicht: 1}",
            "een sleutel rust op 'cijfer' of op 'waarden'; hier staat geen van beide",
        ),
        (
            "{naam: Inwoners, gewicht: 1, cijfer: inwoners, "
            "waarden: [{gemeente: Testdam, cijfer: {waarde: null, reden: volgt}}]}",
            "een sleutel rust op 'cijfer' of op 'waarden'; hier staat allebei",
        ),
        (
            "{naam: Inwoners, gewicht: 1, cijfer: inwonrs}",
            "bedoelt u 'inwoners'?",
        ),
    ],
)
def test_a_key_rests_on_one_thing_and_weighs_nothing_or_more(
    folder: Path, key: str, message: str
) -> None:
    (one,) = said(folder, TE_VERDELEN, f"      sleutels:\n        - {key}\n")
    assert message in one
