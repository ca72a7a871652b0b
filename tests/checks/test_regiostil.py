"""Keeping a rule over a region silent: in ``regio.yaml``, for all gemeenten or for one."""

from pathlib import Path

import pytest

from generator.checks.controle import Controle
from generator.core.cache import Cache
from generator.pipeline.checking import check
from tests.checks.test_regioregels import checked, testland

__all__ = ["testland"]  # the fixture

STIL = """
{sleutel}:
  stil:
    - {{code: {code}{bij}, reden: Zo besloten de raden.}}
"""


def silence(file: Path, sleutel: str, code: str, bij: str = "") -> None:
    with file.open("a", encoding="utf-8") as out:
        out.write(STIL.format(sleutel=sleutel, code=code, bij=f", bij: '{bij}'" if bij else ""))


def other_years(folder: Path, *gemeenten: str) -> None:
    """Let the visie of some gemeenten begin a year earlier."""
    for gemeente in gemeenten:
        file = folder / gemeente / "gemeente.yaml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("van: 2027", "van: 2026"), encoding="utf-8")


def files(controle: Controle) -> tuple[list[str], list[str]]:
    """Return in which folders WZ930 is loud, and in which it is silent."""
    loud = [f.place.file for f in controle.findings if f.code == "WZ930" and f.place]
    silent = [one.finding.place.file for one in controle.stil if one.finding.place]
    return [f.split("/")[-2] for f in loud], [f.split("/")[-2] for f in silent]


@pytest.mark.parametrize(
    ("bij", "loud", "silent"),
    [
        ("", [], ["kleindam", "veendam"]),
        ("document.horizon", [], ["kleindam", "veendam"]),
        ("veendam/document.horizon", ["kleindam"], ["veendam"]),
        ("veendam/document", ["kleindam"], ["veendam"]),
        ("veendam", ["kleindam"], ["veendam"]),
        ("veen", ["kleindam", "veendam"], []),
    ],
)
def test_silence_holds_for_all_gemeenten_or_for_one(
    bij: str, loud: list[str], silent: list[str], testland: Path
) -> None:
    other_years(testland, "kleindam", "veendam")
    silence(testland / "regio.yaml", "regiocontrole", "WZ930", bij)
    assert files(checked(testland)) == (loud, silent)


def test_silence_that_nothing_answers_to_is_told_once(testland: Path) -> None:
    silence(testland / "regio.yaml", "regiocontrole", "WZ930")
    cache = Cache(testland.parent / "cache")
    [found] = checked(testland).findings
    assert str(found).startswith("inputs/testland/regio.yaml:")
    assert "WZ291" in str(found) and "de regel WZ930 vindt hier niets (meer)" in str(found)
    gemeente = check(testland / "kleindam", cache).controle.findings
    assert not [finding for finding in gemeente if finding.code in ("WZ290", "WZ291")]


def test_a_gemeente_is_told_where_to_keep_it_silent(testland: Path) -> None:
    silence(testland / "kleindam" / "gemeente.yaml", "controle", "WZ930")
    gemeente = check(testland / "kleindam", Cache(testland.parent / "cache")).controle.findings
    [found] = [finding for finding in gemeente if finding.code == "WZ291"]
    assert found.message == "de regel WZ930 gaat over de hele regio"
    assert found.advice == "zet deze afspraak in regio.yaml, bij 'regiocontrole'"


def test_the_own_document_of_a_region_is_read_like_any_text(testland: Path) -> None:
    file = testland / "regio.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("titel: Regiovisie Testland", "titel: De de regiovisie van XXX"),
        encoding="utf-8",
    )
    assert {finding.path for finding in checked(testland).findings} == {"document.titel"}
