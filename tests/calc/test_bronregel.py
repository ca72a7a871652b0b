"""The source line under tables and charts."""

from generator.calc.bronregel import bronregel
from generator.calc.rekenen import Rekenaar, term
from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst
from generator.core.source import SourceTable
from generator.core.value import replace
from tests.charts.gegevens import basis, cijfer


def regel(*cijfers: Cijfer | None) -> str:
    return marks.plain(bronregel(basis(), cijfers))


def test_it_names_table_and_date() -> None:
    assert regel(cijfer(1), cijfer(2), cijfer(None), None) == (
        "Bron: CBS StatLine 03759ned (1 januari 2026)"
    )


def test_of_a_series_only_the_first_and_last_date() -> None:
    cijfers = [cijfer(1, jaar=jaar) for jaar in (2021, 2024, 2022, 2023)]
    assert regel(*cijfers, cijfer(4, bron="abf")) == (
        "Bron: CBS StatLine 03759ned (1 januari 2021 tot en met 1 januari 2024); "
        "ABF Research, Verkenning wonen met zorg (1 januari 2026)"
    )


def test_an_assumption_is_called_one_and_nothing_known_has_no_source() -> None:
    assert regel(Cijfer(waarde=Getal(4), aanname=True)) == "Bron: eigen aanname"
    assert regel(cijfer(None)) == ""


def test_a_period_is_said_once() -> None:
    tot = replace(cijfer(1, bron="abf"), peildatum=None, periode=Tekst("tot 2040", (1,)))
    ook = replace(tot, periode=Tekst("tot 2040", (2,)))
    assert regel(tot, ook).endswith("(tot 2040)")


def test_a_calculated_figure_has_the_dates_of_its_terms() -> None:
    groei = Rekenaar(SourceTable()).groei(
        term("begin", cijfer(100, jaar=2021)), term("eind", cijfer(120, jaar=2026))
    )
    assert regel(groei) == "Bron: CBS StatLine 03759ned (1 januari 2021 en 1 januari 2026)"
