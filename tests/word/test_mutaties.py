"""The judges are judged: each deliberate defect in a right file is found."""

import warnings
from pathlib import Path

import pytest

from tests.toegankelijk.bestand import controleer_bytes
from tests.word.bestand import schrijf
from tests.word.mutaties import MUTATIES, SDK, Mutatie, gemuteerd
from tests.word.sdk import sdk_errors
from tests.word.voorbeeld import alles

GOED = schrijf(alles())
each = pytest.mark.parametrize("mutatie", MUTATIES, ids=lambda mutatie: mutatie.naam)


def kapot(mutatie: Mutatie) -> bytes:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Duplicate name")
        return gemuteerd(GOED, mutatie)


def test_the_file_is_right_before_it_is_spoilt() -> None:
    assert not controleer_bytes(GOED, "goed.docx")


@each
def test_our_rules_find_the_defect(mutatie: Mutatie) -> None:
    codes = {finding.code for finding in controleer_bytes(kapot(mutatie), "kapot.docx")}
    assert codes >= set(mutatie.rechters) - {SDK}


@pytest.mark.parametrize(
    "mutatie", [m for m in MUTATIES if SDK in m.rechters], ids=lambda mutatie: mutatie.naam
)
def test_the_open_xml_sdk_finds_the_defect(mutatie: Mutatie, tmp_path: Path) -> None:
    assert sdk_errors(kapot(mutatie), tmp_path)


def test_each_defect_has_a_judge() -> None:
    assert all(mutatie.rechters for mutatie in MUTATIES)
    assert len({mutatie.naam for mutatie in MUTATIES}) == len(MUTATIES) >= 29
