"""Charts of divisions and tasks: what is compared, and what the sentence below says."""

import pytest

from generator.charts import chart
from generator.charts.chart import Chart
from generator.core import marks
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, Regio
from tests.calc.verdeling_invoer import (
    cijfer,
    fair_share,
    met_taak,
    regio,
    sleutel,
    van_gemeente,
    van_regio,
)
from tests.charts.gegevens import basis as gemeente_basis

INWONERS = {"Almere": cijfer(60_000), "Dronten": cijfer(30_000), "Urk": cijfer(10_000)}
HUUR = {"Almere": cijfer(20), "Dronten": cijfer(20), "Urk": cijfer(60)}
NU = {"Almere": cijfer(150), "Dronten": cijfer(40), "Urk": cijfer(10)}


def twee(eerste: float, tweede: float, **wat: float | None) -> FairShare:
    huur = sleutel("Sociale huur", tweede, cijfer=Tekst("sociale_huur"))
    amounts = {soort: cijfer(aantal, "woningen") for soort, aantal in wat.items()}
    return fair_share(sleutel(gewicht=eerste), huur, **amounts)


def delta(*fair: FairShare) -> Regio:
    return replace(regio(INWONERS, sociale_huur=HUUR), fair_share=fair)


def made(found: Chart | None) -> tuple[Chart, str]:
    assert found is not None
    assert {len(series.values) for series in found.series} == {len(found.categories)}
    return found, marks.plain(found.interpretation)


def test_current_and_fair_shares_stand_beside_each_other() -> None:
    waar = delta(fair_share(sleutel(), nu=NU, totaal=cijfer(10, "woningen")))
    found, says = made(chart("fair_share", van_gemeente(waar, "Dronten")))
    assert [series.values for series in found.series] == [(75, 20, 5), (60, 30, 10)]
    assert (found.highlights, found.decimals) == ((1,), 1)
    assert says == (
        "Dronten heeft nu 20,0%, minder dan het eerlijke aandeel van 30,0%. De sleutel is: aantal "
        "inwoners (2026)."
    )
    in_regio, says = made(chart("fair_share", van_regio(waar)))
    assert in_regio.highlights == ()
    assert says == "De sleutel is: aantal inwoners (2026)."


@pytest.mark.parametrize("fair", [twee(1, 1, totaal=10), twee(0, 0, totaal=10)])
def test_without_current_shares_or_a_choice_there_is_nothing_to_set_beside(fair: FairShare) -> None:
    assert chart("fair_share", van_regio(delta(fair))) is None


def test_each_key_and_the_chosen_division_have_their_bars() -> None:
    found, says = made(
        chart("verdeelsleutels", van_gemeente(delta(twee(3, 1, structureel=10)), "Urk"))
    )
    assert [(series.name, series.values) for series in found.series] == [
        ("Aantal inwoners", (6, 3, 1)),
        ("Sociale huur", (2, 2, 6)),
        ("Gekozen verdeling", (5, 3, 2)),
    ]
    assert found.unit == "woningen per jaar"
    assert found.highlights == (2,)
    assert says == (
        "De gekozen sleutel is: aantal inwoners (75%, 2026) en sociale huur (25%, 2026)."
    )


def test_one_key_that_counts_is_the_chosen_division() -> None:
    found, _ = made(chart("verdeelsleutels", van_regio(delta(twee(1, 0, totaal=10)))))
    assert [series.name for series in found.series] == ["Aantal inwoners", "Sociale huur"]


def test_as_long_as_the_number_is_not_known_there_are_shares() -> None:
    found, says = made(chart("verdeelsleutels", van_regio(delta(twee(0, 0, totaal=None)))))
    assert found.series[0].values == (60, 30, 10)
    assert found.unit == "aandeel (%)"
    assert says == "De gemeenten hebben nog geen sleutel gekozen."


def test_a_key_that_cannot_be_used_has_no_bars() -> None:
    waar = replace(regio(INWONERS), fair_share=(twee(1, 0, totaal=10),))
    assert chart("verdeelsleutels", van_regio(waar)) is None


def test_a_chart_is_chosen_by_the_id_of_its_division() -> None:
    andere = replace(twee(1, 1, totaal=10), id=Tekst("opvang"))
    basis = van_regio(delta(twee(1, 1, totaal=10), andere))
    found, _ = made(chart("verdeelsleutels", basis, verdeling=Tekst("opvang")))
    assert found.key == "verdeelsleutels-opvang"
    assert chart("verdeelsleutels", basis, verdeling="x") is None


def test_what_was_left_belongs_to_what_is_asked() -> None:
    _, says = made(chart("taakstelling", met_taak("Urk", 60_000, 30, 20)))
    assert says == (
        "In de tweede helft van 2026 zijn er 20 personen gehuisvest; de taakstelling was met de "
        "rest van het halfjaar ervoor 38. Dat zijn er 18 minder dan gevraagd."
    )


def test_of_a_region_the_gemeenten_stand_beside_each_other_in_one_half_year() -> None:
    basis = van_regio(
        regio({}),
        met_taak("Dronten", 45_000, 25),
        met_taak("Lelystad", 60_000, 10),
        met_taak("Urk", 22_000),
        gemeente_basis(),
    )
    found, says = made(chart("taakstelling", basis))
    assert found.title.endswith("in Delta, tweede helft 2026 (personen)")
    assert found.categories == ("Dronten", "Lelystad", "Urk")
    assert found.series[0].values == (25, 34, 13)
    assert says == (
        "In de tweede helft van 2026 is nog niet bekend hoeveel statushouders gehuisvest zijn."
    )


@pytest.mark.parametrize(
    ("gehuisvest", "says"),
    [
        ((34, 13), "haalden Lelystad en Urk de taakstelling."),
        ((34, 12), "haalde Lelystad de taakstelling; de andere nog niet."),
        ((10, 12), "haalde geen van deze gemeenten de taakstelling."),
    ],
)
def test_the_sentence_names_who_did_what_was_asked(
    gehuisvest: tuple[float, float], says: str
) -> None:
    eerste, tweede = gehuisvest
    basis = van_regio(
        regio({}),
        met_taak("Lelystad", 60_000, 34, eerste),
        met_taak("Urk", 22_000, 13, tweede),
    )
    assert made(chart("taakstelling", basis))[1] == f"In de tweede helft van 2026 {says}"


def test_a_region_of_which_nothing_is_known_has_no_chart() -> None:
    assert chart("taakstelling", van_regio(regio({}), gemeente_basis())) is None


def veel(fair: FairShare) -> Regio:
    namen = [f"Gemeente {nummer:02}" for nummer in range(1, 31)]
    inwoners = {naam: cijfer(1000 * nummer) for nummer, naam in enumerate(namen, start=1)}
    return replace(regio(inwoners, sociale_huur=inwoners), fair_share=(fair,))


def test_of_many_gemeenten_the_largest_and_the_own_one_stand_in_the_chart() -> None:
    waar = veel(twee(1, 1, totaal=465))
    found, says = made(chart("verdeelsleutels", van_gemeente(waar, "Gemeente 02")))
    assert found.categories == ("Gemeente 02", *(f"Gemeente {n}" for n in range(20, 31)))
    assert found.highlights == (0,)
    assert says.endswith(
        "Hier staan de 12 gemeenten met het grootste deel; de tabel noemt alle 30."
    )
    assert len(found.alt) < 1200


def test_of_many_current_shares_as_many_stand_in_the_chart_as_fit() -> None:
    nu = {f"Gemeente {nummer:02}": cijfer(10) for nummer in range(1, 31)}
    waar = veel(fair_share(sleutel(), nu=nu, totaal=cijfer(465)))
    found, says = made(chart("fair_share", van_regio(waar)))
    assert len(found.categories) == 18
    assert says.endswith(
        "Hier staan de 18 gemeenten met het grootste deel; de tabel noemt alle 30."
    )


def test_of_many_gemeenten_only_the_number_that_did_what_was_asked_is_told() -> None:
    taken = [met_taak(f"Gemeente {nummer:02}", 1000 * nummer, 100) for nummer in range(1, 31)]
    found, says = made(chart("taakstelling", van_regio(regio({}), *taken)))
    assert len(found.categories) == 18
    assert "is nog niet bekend hoeveel" in says
    gehaald = [
        met_taak(f"Gemeente {nummer:02}", 1000 * nummer, 100, 100) for nummer in range(1, 31)
    ]
    _, says = made(chart("taakstelling", van_regio(regio({}), *gehaald)))
    assert "haalden 30 van 30 gemeenten de taakstelling." in says
