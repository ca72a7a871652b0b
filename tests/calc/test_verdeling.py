"""Divisions over the gemeenten of a region: with which numbers, and when without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.rekenen import Rekenaar
from generator.calc.verdeelbeeld import Verdeling
from generator.calc.verdeling import verdelingen
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst
from generator.core.source import SourceTable
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, Regio, Sleutelwaarde
from tests.calc.verdeling_invoer import cijfer, fair_share, getallen, regio, sleutel

INWONERS = {"Almere": cijfer(60_000), "Dronten": cijfer(30_000), "Urk": cijfer(10_000)}
HUISHOUDENS = {
    "Almere": cijfer(20_000, "huishoudens", 2024),
    "Dronten": cijfer(20_000, "huishoudens", 2024),
    "Urk": cijfer(60_000, "huishoudens", 2024),
}
TWEE_SLEUTELS = (
    sleutel(gewicht=3),
    sleutel("Aantal huishoudens", gewicht=1, cijfer=Tekst("huishoudens")),
)


def uitkomst(waar: Regio, fair: FairShare, sources: SourceTable | None = None) -> Verdeling:
    rekenaar = Rekenaar(SourceTable() if sources is None else sources)
    (gevonden,) = verdelingen(rekenaar, replace(waar, fair_share=(fair,)))
    return gevonden


def aantallen(gevonden: Verdeling) -> list[float | str | None]:
    return getallen([deel.aantal for deel in gevonden.delen])


def test_two_keys_with_weights_and_what_each_alone_would_give() -> None:
    waar = regio(INWONERS, huishoudens=HUISHOUDENS)
    gevonden = uitkomst(waar, fair_share(*TWEE_SLEUTELS, totaal=cijfer(10, "woningen")))
    assert getallen([deel.aandeel for deel in gevonden.delen]) == [50, 27.5, 22.5]
    assert aantallen(gevonden) == [5, 3, 2]
    assert [getallen(beeld.aantallen) for beeld in gevonden.sleutels] == [[6, 3, 1], [2, 2, 6]]
    assert [beeld.weging.kaal for beeld in gevonden.sleutels] == ["75%", "25%"]
    assert gevonden.sleutel == "aantal inwoners (75%, 2026) en aantal huishoudens (25%, 2024)"


def test_a_number_knows_its_formula_terms_and_sources() -> None:
    sources = SourceTable()
    fair = fair_share(*TWEE_SLEUTELS, totaal=cijfer(10, "woningen", periode="tot 2040"))
    almere = uitkomst(regio(INWONERS, huishoudens=HUISHOUDENS), fair, sources).delen[0]
    assert almere.aandeel.formule == (
        "75% × aantal inwoners in Almere ÷ aantal inwoners samen + "
        "25% × aantal huishoudens in Almere ÷ aantal huishoudens samen"
    )
    assert almere.aantal is not None
    assert almere.aantal.met_eenheid == "5 woningen"
    assert almere.aantal.periode == "tot 2040"
    assert almere.aantal.bronnen == ("cbs",)
    assert sources[almere.aantal.sources[0]].formula == almere.aantal.formule
    assert [term.naam for term in almere.aantal.termen] == [
        "te verdelen",
        "eerlijk aandeel Almere",
    ]


def test_each_year_and_the_catching_up_are_divided_apart() -> None:
    fair = fair_share(
        sleutel(), structureel=cijfer(9, "woningen"), inhaalslag=cijfer(4, "woningen")
    )
    gevonden = uitkomst(regio(INWONERS), fair)
    assert getallen([deel.structureel for deel in gevonden.delen]) == [5, 3, 1]
    assert getallen([deel.inhaalslag for deel in gevonden.delen]) == [3, 1, 0]
    assert aantallen(gevonden) == [8, 4, 1]
    assert gevonden.samen is not None
    assert getallen([gevonden.samen.aantal, gevonden.samen.aandeel]) == [13, 100]
    assert gevonden.per_jaar


def test_the_part_of_the_homes_that_come_free_in_a_year() -> None:
    vrij = {
        "Almere": cijfer(800, "woningen", 2025),
        "Dronten": cijfer(120, "woningen", 2025),
        "Urk": cijfer(30, "woningen", 2025),
    }
    fair = fair_share(sleutel(), structureel=cijfer(20, "woningen"))
    gevonden = uitkomst(regio(INWONERS, vrijkomend_per_jaar=vrij), fair)
    assert getallen([deel.van_vrijkomend for deel in gevonden.delen]) == [
        1.5,
        5,
        "van minder dan 50 wordt geen percentage gegeven",
    ]


@pytest.mark.parametrize("wat", [{"structureel": cijfer(20)}, {"totaal": cijfer(20, "woningen")}])
def test_only_homes_per_year_are_a_part_of_them(wat: dict[str, Cijfer]) -> None:
    vrij = {naam: cijfer(800, "woningen") for naam in INWONERS}
    gevonden = uitkomst(regio(INWONERS, vrijkomend_per_jaar=vrij), fair_share(sleutel(), **wat))
    assert [deel.van_vrijkomend for deel in gevonden.delen] == [None, None, None]


def test_current_numbers_become_shares_and_the_difference_is_in_percentage_points() -> None:
    nu = {"Almere": cijfer(100), "Dronten": cijfer(75), "Urk": cijfer(25)}
    gevonden = uitkomst(regio(INWONERS), fair_share(sleutel(), nu=nu, totaal=cijfer(10)))
    assert getallen([deel.huidig for deel in gevonden.delen]) == [50, 37.5, 12.5]
    assert [d.verschil and d.verschil.met_eenheid.kaal for d in gevonden.delen] == [
        "10,0 procentpunt",
        "−7,5 procentpunt",
        "−2,5 procentpunt",
    ]


def test_only_the_named_gemeenten_take_part() -> None:
    nu = {"Urk": cijfer(40, "procent"), "Dronten": cijfer(60, "procent")}
    gevonden = uitkomst(regio(INWONERS), fair_share(sleutel(), nu=nu, totaal=cijfer(8)))
    assert [deel.gemeente for deel in gevonden.delen] == ["Urk", "Dronten"]
    assert aantallen(gevonden) == [2, 6]


def test_a_key_can_have_figures_of_its_own() -> None:
    herkomst = tuple(
        Sleutelwaarde(gemeente=Tekst(naam), cijfer=cijfer(aantal, "cliënten"))
        for naam, aantal in {"Urk": 30, "Almere": 10, "Dronten": 60}.items()
    )
    fair = fair_share(sleutel("Herkomst", waarden=herkomst), totaal=cijfer(10))
    assert aantallen(uitkomst(regio(INWONERS), fair)) == [1, 6, 3]


def test_keys_without_weight_are_only_compared() -> None:
    waar = regio(INWONERS, huishoudens=HUISHOUDENS)
    geen = [replace(een, gewicht=Getal(0)) for een in TWEE_SLEUTELS]
    gevonden = uitkomst(waar, fair_share(*geen, totaal=cijfer(10)))
    assert not gevonden.gekozen
    assert aantallen(gevonden) == ["er is nog geen sleutel gekozen"] * 3
    assert [getallen(beeld.aantallen) for beeld in gevonden.sleutels] == [[6, 3, 1], [2, 2, 6]]
    assert gevonden.sleutel == ""


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        (None, "niet bekend: aantal inwoners op Urk (niet ingevuld)"),
        (cijfer(None), "niet bekend: aantal inwoners op Urk (nog op te vragen)"),
        (
            cijfer(10_000, jaar=2025),
            "de peiljaren verschillen: aantal inwoners in Almere 2026, aantal inwoners in Dronten "
            "2026 en aantal inwoners op Urk 2025",
        ),
        (
            cijfer(10_000, "huishoudens"),
            "de eenheden verschillen: aantal inwoners in Almere in personen, aantal inwoners in "
            "Dronten in personen en aantal inwoners op Urk in huishoudens",
        ),
        (cijfer(-1), "een sleutel kan niet onder nul zijn"),
    ],
)
def test_a_key_of_unlike_figures_gives_no_number_but_a_reason(
    anders: Cijfer | None, reden: str
) -> None:
    fair = fair_share(sleutel(), totaal=cijfer(10))
    gevonden = uitkomst(regio({**INWONERS, "Urk": anders}), fair)
    assert aantallen(gevonden) == [reden] * 3
    assert gevonden.sleutels[0].bezwaar == reden


@pytest.mark.parametrize(
    ("cijfers", "reden"),
    [
        ([cijfer(0), cijfer(0)], "er kan niet worden gedeeld door nul"),
        ([cijfer(40, "procent")] * 2, "een sleutel is een aantal, geen percentage"),
        (
            [cijfer(5, periode="2025"), cijfer(5, periode="2024")],
            "de perioden verschillen: 2025 en 2024",
        ),
    ],
)
def test_what_no_key_can_rest_on(cijfers: list[Cijfer], reden: str) -> None:
    waar = regio(dict(zip(("Almere", "Urk"), cijfers, strict=True)))
    assert aantallen(uitkomst(waar, fair_share(sleutel(), totaal=cijfer(10)))) == [reden] * 2


@pytest.mark.parametrize(
    ("aantal", "reden"),
    [
        (cijfer(None), "niet bekend: te verdelen (nog op te vragen)"),
        (cijfer(12.5), "alleen een heel getal van nul of meer is te verdelen"),
        (cijfer(-3), "alleen een heel getal van nul of meer is te verdelen"),
        (cijfer(30, "procent"), "een percentage is niet te verdelen in hele getallen"),
    ],
)
def test_what_cannot_be_divided_leaves_the_shares(aantal: Cijfer, reden: str) -> None:
    gevonden = uitkomst(regio(INWONERS), fair_share(sleutel(), totaal=aantal))
    assert aantallen(gevonden) == [reden] * 3
    assert getallen([deel.aandeel for deel in gevonden.delen]) == [60, 30, 10]


def test_a_region_without_gemeenten_divides_nothing() -> None:
    gevonden = uitkomst(regio({}), fair_share(sleutel(), totaal=cijfer(10)))
    assert gevonden.delen == ()
    assert gevonden.sleutels[0].bezwaar == "er zijn geen gemeenten ingevuld"


@given(
    st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, 10**6), min_size=1),
    st.integers(0, 5000),
    st.integers(0, 5000),
    st.floats(0.01, 100),
)
def test_every_row_and_the_whole_add_up(
    telling: dict[str, int], structureel: int, inhaalslag: int, gewicht: float
) -> None:
    waar = regio({naam: cijfer(aantal) for naam, aantal in telling.items()})
    fair = fair_share(
        sleutel(gewicht=gewicht), structureel=cijfer(structureel), inhaalslag=cijfer(inhaalslag)
    )
    delen = uitkomst(waar, fair).delen
    kolommen = ("structureel", "inhaalslag", "aantal")
    sommen = [sum(getattr(deel, kolom).getal for deel in delen) for kolom in kolommen]
    assert sommen == [structureel, inhaalslag, structureel + inhaalslag]
