"""Keeping a rule silent: with a reason, on one place or everywhere, and never unseen."""

from pathlib import Path

import pytest

from generator.checks.controle import Controle
from tests.checks.test_regels import checked

STIL = """
controle:
  stil:
    - {{code: {code}{bij}, reden: De telling volgt in 2027.}}
"""


def with_silence(folder: Path, code: str, bij: str = "") -> Controle:
    """Return the check of two ambitions without a nulmeting, with one agreement on silence."""
    ambities = folder / "ambities.yaml"
    text = ambities.read_text(encoding="utf-8")
    for figure in (
        "{waarde: 5, eenheid: personen per jaar, periode: 2025, bron: telling}",
        "{waarde: 20, eenheid: procent, peildatum: 2026-01-01, bron: telling}",
    ):
        text = text.replace(f"nulmeting: {figure}", "nulmeting: {waarde: null, reden: onbekend}")
    ambities.write_text(text, encoding="utf-8")
    with (folder / "gemeente.yaml").open("a", encoding="utf-8") as file:
        file.write(STIL.format(code=code, bij=f", bij: '{bij}'" if bij else ""))
    return checked(folder)


@pytest.mark.parametrize(
    ("bij", "silent"),
    [
        ("", ["bezoek", "doorstroming"]),
        ("ambities", ["bezoek", "doorstroming"]),
        ("ambities[bezoek]", ["bezoek"]),
        ("ambities[bezoek].nulmeting", ["bezoek"]),
    ],
)
def test_silence_holds_for_a_place_and_what_is_below_it(
    bij: str, silent: list[str], kleindam: Path
) -> None:
    controle = with_silence(kleindam, "WZ204", bij)
    assert [one.finding.path for one in controle.stil] == [
        f"ambities[{name}].nulmeting" for name in silent
    ]
    assert {one.reden for one in controle.stil} == {"De telling volgt in 2027."}
    loud = [f for f in controle.findings if f.code == "WZ204"]
    assert len(loud) == 2 - len(silent)


@pytest.mark.parametrize("bij", ["ambities[be]", "ambities[bezoek].nul", "cijfers"])
def test_half_a_name_is_no_place(bij: str, kleindam: Path) -> None:
    controle = with_silence(kleindam, "WZ204", bij)
    assert not controle.stil
    assert [f.code for f in controle.findings if f.code.startswith("WZ29")] == ["WZ291"]


def test_a_code_that_does_not_exist_is_named(kleindam: Path) -> None:
    controle = with_silence(kleindam, "WZ204x")
    [wrong] = [f for f in controle.findings if f.code == "WZ290"]
    assert wrong.place and wrong.place.file == "inputs/regio/kleindam/gemeente.yaml"
    assert wrong.path == "controle.stil[0].code"
    assert wrong.message == "er is geen regel met de code 'WZ204x'"
    assert wrong.advice == "bedoelt u 'WZ204'?"


def test_a_region_can_keep_a_rule_silent_for_all(kleindam: Path) -> None:
    with (kleindam.parent / "regio.yaml").open("a", encoding="utf-8") as file:
        file.write("\nregiocontrole:\n  stil:\n    - {code: WZ204, reden: Zo afgesproken.}\n")
    assert not checked(kleindam).findings
    controle = with_silence(kleindam, "WZ204", "ambities[bezoek]")
    assert {one.reden for one in controle.stil} == {"De telling volgt in 2027.", "Zo afgesproken."}
