"""The forecast of a gemeente: margins, label, back-test, and a forecast given in YAML."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.oosr import oosr
from generator.calc.opzet import Opzet
from generator.calc.raming import afgerond, band, ouderenraming
from generator.calc.rekenen import Rekenaar
from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.source import SourceTable
from generator.inputs.model.aanbod import Prognose
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.document import Documentgegevens, Gemeente, Horizon
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep


def dossier(raming, inwoners=100_000, groepen=()):
    return Dossier(
        document=Documentgegevens(
            titel=Tekst("Visie"),
            versie=Tekst("1"),
            status=Tekst("concept"),
            datum=Datum(date(2026, 1, 1)),
            horizon=Horizon(van=Jaar(2026), tot=Jaar(2031)),
        ),
        gemeente=Gemeente(naam=Tekst("Testdam"), gm_code=Tekst("GM0000"), provincie=Tekst("X")),
        cijfers=Cijfers(inwoners=Cijfer(waarde=Getal(inwoners), eenheid=Tekst("personen"))),
        aandachtsgroepen=groepen,
        raming=raming,
    )


@pytest.fixture
def maak(raming, leeftijden_van):
    def doe(code, **keuze):
        sources = SourceTable()
        opzet = Opzet(raming, leeftijden_van(code), sources)
        return ouderenraming(Rekenaar(sources), dossier(raming, **keuze), opzet)

    return doe


def regels(reeks):
    return [
        (p.jaar, p.aantal.kaal, p.onder.kaal, p.boven.kaal, p.groei.kaal)
        for p in reeks.punten
        if p.onder
    ]


def test_golden_series(maak):
    raming = maak("GM0034")
    assert raming.reeks("75plus").punten[0].aantal.kaal == "8.380"
    assert regels(raming.reeks("75plus")) == [
        (2026, "12.200", "11.600", "12.800", "46%"),
        (2031, "17.100", "15.700", "18.500", "104%"),
        (2036, "23.400", "20.600", "26.200", "179%"),
        (2041, "29.600", "24.900", "34.400", "253%"),
    ]


def test_label_says_what_must_be_said(maak):
    label = marks.plain(maak("GM0034").label)
    assert label.startswith("Indicatieve eigen raming, geen CBS- of PBL-prognose.")
    assert "Verhuizingen, immigratie, nieuwbouw en plaatselijke verschillen" in label
    assert "Bandbreedte: 65+ ±13%, 75+ ±16%, 85+ ±20% in 2041." in label
    assert label.endswith(
        "Toets: voor 2024 kwam de raming 2,1% hoger uit dan het werkelijke aantal 65-plussers."
    )
    assert maak("GM0034").waarschuwing == ""


@pytest.mark.parametrize(
    ("code", "inwoners", "marge", "reden"),
    [
        ("GM0034", 232_000, "13", ""),
        ("GM0397", 27_000, "19,5", "omdat de toets meer dan 2,5% afwijkt"),
        ("GM0377", 23_000, "13", ""),
        ("GM0034", 14_999, "19,5", "omdat de gemeente minder dan 15.000 inwoners heeft"),
    ],
)
def test_wider_margin_for_small_or_badly_fitting_gemeenten(maak, code, inwoners, marge, reden):
    raming = maak(code, inwoners=inwoners)
    assert raming.reeks("65plus").punten[-1].marge.kaal == f"{marge}%"
    assert reden in marks.plain(raming.label)
    assert ("keer zo groot" in raming.label) == bool(reden)


def test_warning_gives_the_direction(maak):
    assert maak("GM0397").waarschuwing == (
        "Per saldo komen hier ouderen wonen, of de sterfte is anders dan in de rest van het land: "
        "de raming is waarschijnlijk te laag."
    )


def test_margins_grow_with_time_and_age(maak):
    raming = maak("GM0995")
    marges = [[p.marge.getal for p in reeks.punten if p.marge] for reeks in raming.reeksen]
    for reeks in marges:
        assert reeks == sorted(reeks)
    assert all(a < b < c for a, b, c in zip(*marges, strict=True))


def test_every_figure_has_a_source(maak):
    for reeks in maak("GM0995").reeksen:
        for punt in reeks.punten:
            assert punt.aantal.sources
            assert punt.aantal.bronnen


def test_given_forecast_replaces_the_whole_series(maak):
    gegeven = Prognose(
        jaar=Jaar(2035),
        lokaal=Cijfer(waarde=Getal(50_000), eenheid=Tekst("personen"), peildatum=Jaar(2035)),
        model=Tekst("Primos"),
        scenario=Tekst("midden"),
        basisjaar=Jaar(2025),
    )
    ouderen = Aandachtsgroep(
        id=Tekst("ouderen"), naam=Tekst("Ouderen"), omschrijving=Tekst("65+"), prognose=(gegeven,)
    )
    raming = maak("GM0034", groepen=(ouderen,))
    reeks = raming.reeks("65plus")
    assert (reeks.eigen, reeks.model, [p.jaar for p in reeks.punten]) == (False, "Primos", [2035])
    assert raming.reeks("75plus").eigen


def test_no_forecast_without_table(raming):
    assert ouderenraming(Rekenaar(SourceTable()), dossier(raming), None) is None


def test_oosr(raming, leeftijden_van):
    uit = oosr(Opzet(raming, leeftijden_van("GM0034"), SourceTable()))
    assert uit.kaal == "31,1"
    assert uit.formule == "50- tot en met 74-jarigen ÷ 85-plussers"


@given(st.floats(0, 10**6), st.floats(0, 10**6))
def test_rounding_keeps_the_order_and_stays_close(een, ander):
    laag, hoog = sorted((een, ander))
    assert afgerond(laag) <= afgerond(hoog)
    assert abs(afgerond(een) - een) <= 50


@pytest.mark.parametrize(
    ("aantal", "uit"), [(994, 990), (1026, 1050), (9990, 10000), (12349, 12300)]
)
def test_steps_of_rounding(aantal, uit):
    assert afgerond(aantal) == uit


def test_a_band_never_has_one_number_twice() -> None:
    assert band(39.0, 0.1) == (30, 50)
    assert band(4.0, 0.1) == (0, 10)
    assert band(1000.0, 0.1) == (900, 1100)
