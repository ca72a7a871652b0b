"""Each chart from small input: what it shows and what is said about it."""

import pytest

from generator.calc.delen import huishoudens_75plus, woninggeschiktheid
from generator.calc.regio import regiobeelden
from generator.calc.taakstelling import halfjaren
from generator.calc.uitkomst import Basis, Groepsbeeld, Tekort, Vergelijking, Wijkbeeld
from generator.calc.verdeling import verdelingen
from generator.charts import chart, names
from generator.charts.chart import Chart
from generator.core import marks
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.value import replace
from generator.inputs.model.aanbod import Plan
from generator.inputs.model.analyse import Programma, Taakstelling
from generator.inputs.model.basis import Reeks
from generator.inputs.model.cijfers import (
    Cijfers,
    Leeftijdsopbouw,
    Samenstelling,
    Woninggeschiktheid,
)
from generator.inputs.model.gedeeld import FairShare, FairShareDeel, Regiogemeente
from generator.inputs.model.uitvoering import Maatregel, Wanneer, Wie
from generator.inputs.model.visie import Ambitie, Doel, Eindbeeld
from tests.charts.gegevens import (
    NULTREDEN,
    REKENAAR,
    ZORGGESCHIKT,
    basis,
    cijfer,
    groep,
    raming,
    regio,
)


def made(name: str, gegevens: Basis, **keuze: str) -> Chart:
    found = chart(name, gegevens, **keuze)
    assert found is not None
    return found


def says(found: Chart) -> str:
    return marks.plain(found.interpretation)


@pytest.mark.parametrize("name", names())
def test_without_data_there_is_no_chart(name: str) -> None:
    assert chart(name, basis()) is None


@pytest.mark.parametrize("name", ["cache", "draw", "woorden", "draw.canvas", "", "tijdlijnen"])
def test_an_unknown_name_is_refused(name: str) -> None:
    with pytest.raises(LookupError, match="er is geen grafiek"):
        chart(name, basis())


def test_a_name_that_is_almost_right_is_suggested() -> None:
    with pytest.raises(LookupError, match="bedoelt u 'tijdlijn'"):
        chart("tijdlyn", basis())


def test_a_choice_the_chart_does_not_offer_is_refused() -> None:
    with pytest.raises(LookupError, match="kent de keuze 'groep' niet"):
        chart("tijdlijn", basis(), groep="x")


def test_inwoners_reeks_has_a_gap_for_a_missing_year() -> None:
    waarden = {Jaar(2022): Getal(1000, (1,)), Jaar(2024): Getal(1100), Jaar(2025): Getal(1120)}
    reeks = Reeks(
        eenheid=Tekst("personen"), bron=Tekst("cbs"), moment=Tekst("1 januari"), waarden=waarden
    )
    found = made("inwoners_reeks", basis(cijfers=Cijfers(inwoners_reeks=reeks)))
    assert found.categories == ("2022", "2023", "2024", "2025")
    assert found.series[0].values == (1000, None, 1100, 1120)
    assert len(found.table) == 3
    assert says(found) == (
        "Het aantal inwoners van Ijzerdam groeide van 1.000 in 2022 naar 1.120 in 2025: 12% meer."
    )
    assert found.alt == (
        "Lijndiagram van het aantal inwoners van Ijzerdam. Liggende as: de jaren 2022 tot en met "
        "2025; staande as: inwoners. 2022: 1.000; 2023: onbekend; 2024: 1.100; 2025: 1.120."
    )


def test_groei_ouderen_shows_forecast_and_band() -> None:
    found = made("groei_ouderen", basis({"ouderen": raming()}))
    lijn = found.series[0]
    assert (lijn.values, lijn.low, lijn.high) == ((8380, 29600), (8380, 24900), (8380, 34300))
    assert lijn.forecast
    assert found.source == "Bron: eigen raming; indicatief"
    assert says(found) == (
        "Het aantal 75-plussers groeit van ongeveer 8.380 in 2021 naar ongeveer 29.600 in 2041: "
        "ongeveer drieënhalf keer zo veel. De bandbreedte in 2041 loopt van 24.900 tot 34.300."
    )
    assert "29.600 in 2041 (tussen 24.900 en 34.300)" in found.alt


def test_a_given_forecast_names_its_own_source() -> None:
    found = made("groei_ouderen", basis({"ouderen": raming(eigen=False)}))
    assert marks.plain(found.source) == (
        "Bron: CBS StatLine 03759ned (1 januari 2021 en 1 januari 2041)"
    )


def test_sentences_carry_the_sources_of_their_figures() -> None:
    found = made("groei_ouderen", basis({"ouderen": raming()}))
    pieces = marks.Sourced().pieces(found.interpretation)
    assert ("8.380", (11,)) in pieces
    assert ("29.600", (12,)) in pieces
    assert ("ongeveer drieënhalf keer zo veel", (12, 11)) in pieces


def test_bevolking_leeftijd_joins_the_oldest_and_rounds_the_forecast() -> None:
    found = made("bevolking_leeftijd", basis({"ouderen": raming()}))
    assert found.kind == "pyramid"
    assert found.categories == ("65-69 jaar", "85-89 jaar", "90 jaar en ouder")
    assert [series.values for series in found.series] == [(5000, 1360, 700), (6000, 4300, 2200)]
    assert says(found) == (
        "De groep van 85-89 jaar groeit het sterkst: van ongeveer 1.360 personen in 2021 naar "
        "ongeveer 4.300 in 2041, ruim drie keer zo veel."
    )


def test_bevolking_leeftijd_names_no_growth_of_a_handful_of_people() -> None:
    klein = {
        2021: {"65-69": 5000, "85-89": 1360, "90-94": 5, "95+": 0},
        2041: {"65-69": 6000, "85-89": 4300, "90-94": 20, "95+": 5},
    }
    found = made("bevolking_leeftijd", basis({"ouderen": replace(raming(), bandjes=klein)}))
    assert says(found).startswith(
        "Van de groepen met ten minste 50 personen groeit die van 85-89 jaar het sterkst"
    )


def test_bevolking_leeftijd_without_forecast_shows_the_age_structure() -> None:
    opbouw = Leeftijdsopbouw(
        peildatum=Jaar(2024),
        bron=Tekst("cbs"),
        klassen={Tekst("0-14"): Getal(40), Tekst("65+"): Getal(30)},
    )
    found = made("bevolking_leeftijd", basis(cijfers=Cijfers(leeftijdsopbouw=opbouw)))
    assert found.categories == ("0-14 jaar", "65 jaar en ouder")
    assert says(found) == "De groep van 0-14 jaar is het grootst: 40 personen."


def test_omvang_groepen_keeps_to_one_unit_and_gives_no_sum() -> None:
    beelden = (
        Groepsbeeld(groep=groep("a", "Studenten"), omvang=cijfer(120)),
        Groepsbeeld(groep=groep("b", "Statushouders"), omvang=cijfer(300)),
        Groepsbeeld(groep=groep("c", "Urgenten"), omvang=cijfer(80, "huishoudens")),
        Groepsbeeld(groep=groep("d", "Mantelzorgers"), omvang=cijfer(None)),
    )
    found = made("omvang_groepen", basis({"groepen": beelden}))
    assert found.categories == ("Statushouders", "Studenten")
    assert says(found) == (
        "Van de groepen met een bekende omvang is 'Statushouders' het grootst (300 personen) en "
        "'Studenten' het kleinst (120 personen). Groepen overlappen: de aantallen zijn niet op "
        "te tellen. Eén groep staat hier niet, omdat de eenheid anders is."
    )


def tekort(behoefte: float | None, gebrek: float | None, **velden: object) -> Tekort:
    waarden = {
        "groep": groep("ouderen", "Ouderen"),
        "woonvorm": NULTREDEN,
        "jaar": 2035,
        "behoefte": cijfer(behoefte, "woningen"),
        "aanbod": cijfer(None),
        "plan_hard": cijfer(None),
        "plan_zacht": cijfer(None),
        "tekort": cijfer(gebrek, "woningen"),
    }
    return Tekort(**{**waarden, **velden})  # type: ignore[arg-type]


def test_vraag_aanbod_shows_what_is_known_and_says_what_is_not() -> None:
    tekorten = (
        tekort(900, 250, aanbod=cijfer(600, "woningen"), plan_hard=cijfer(50, "woningen")),
        tekort(300, None, woonvorm=ZORGGESCHIKT),
    )
    found = made("vraag_aanbod", basis({"tekorten": tekorten}))
    assert [series.name for series in found.series] == [
        *("Behoefte", "Aanbod", "Harde plannen", "Tekort")
    ]
    assert found.series[3].values == (250, None)
    assert marks.plain(found.title) == "Vraag en aanbod van woningen in Ijzerdam, 2035 (woningen)"
    assert says(found) == (
        "Het tekort in Ijzerdam is het grootst bij nultredenwoningen: 250 woningen. Van één soort "
        "is het tekort niet bekend."
    )
    assert "zorggeschikte woningen: behoefte 300, aanbod onbekend" in found.alt.lower()


def test_vraag_aanbod_of_a_region_with_only_the_extra_need() -> None:
    tekorten = (
        tekort(None, 6620, opgegeven=True, niveau="regionaal"),
        tekort(None, 1850, opgegeven=True, niveau="regionaal", woonvorm=ZORGGESCHIKT),
    )
    found = made("vraag_aanbod", basis({"tekorten": tekorten}, regio=regio()), groep="ouderen")
    assert (found.key, found.kind) == ("vraag_aanbod-ouderen", "bar")
    assert marks.plain(found.title) == (
        "Extra behoefte aan woningen voor ouderen in Delta, 2035 (woningen)"
    )
    assert says(found) == (
        "De extra behoefte in Delta is het grootst bij nultredenwoningen: 6.620 woningen."
    )


def test_vraag_aanbod_shows_ten_rows_at_most() -> None:
    tekorten = tuple(tekort(100, number) for number in range(14))
    found = made("vraag_aanbod", basis({"tekorten": tekorten}))
    assert found.series[1].values == tuple(float(number) for number in range(4, 14))


def test_woninggeschiktheid_turns_numbers_into_shares() -> None:
    geschikt = Woninggeschiktheid(
        nultreden=cijfer(250, "woningen"),
        aanpasbaar=cijfer(500, "woningen"),
        ongeschikt=cijfer(250, "woningen"),
    )
    found = made(
        "woninggeschiktheid", basis({"woninggeschiktheid": woninggeschiktheid(REKENAAR, geschikt)})
    )
    assert [series.values for series in found.series] == [(25,), (50,), (25,)]
    assert says(found) == (
        "Van alle woningen: zonder trappen 25,0%, makkelijk aan te passen 50,0% en niet geschikt "
        "25,0%. Het grootste deel is makkelijk aan te passen (50,0%)."
    )


def test_shares_need_all_parts() -> None:
    half = Samenstelling(alleen=cijfer(60, "procent"), samen=cijfer(None))
    assert (
        chart(
            "huishoudens_75plus", basis({"huishoudens_75plus": huishoudens_75plus(REKENAAR, half)})
        )
        is None
    )


def test_huishoudens_75plus_keeps_given_percentages() -> None:
    heel = Samenstelling(alleen=cijfer(58, "procent"), samen=cijfer(42, "procent"))
    found = made(
        "huishoudens_75plus", basis({"huishoudens_75plus": huishoudens_75plus(REKENAAR, heel)})
    )
    assert found.alt.endswith("Alleen: 58%; Samen: 42%.")


def plan(woonvorm: str, hardheid: str, jaar: int, aantal: float) -> Plan:
    return Plan(
        woonvorm=Tekst(woonvorm),
        hardheid=hardheid,  # type: ignore[arg-type]
        jaar=Jaar(jaar),
        cijfer=cijfer(aantal, "woningen"),
    )


def test_plancapaciteit_adds_up_plans_per_year_and_kind() -> None:
    plannen = (
        plan("zorggeschikt", "zacht", 2028, 40),
        plan("nultreden", "hard", 2027, 100),
        plan("nultreden", "hard", 2027, 20),
        plan("nultreden", "hard", 2028, 10),
    )
    gegevens = basis(
        aandachtsgroepen=(groep("ouderen", "Ouderen", plancapaciteit=plannen),),
        woonvormen=(NULTREDEN, ZORGGESCHIKT),
    )
    found = made("plancapaciteit", gegevens)
    assert [(s.name, s.values) for s in found.series] == [
        ("Nultredenwoningen (hard)", (120, 10)),
        ("Zorggeschikte woningen (zacht)", (None, 40)),
    ]
    assert says(found) == (
        "In totaal staan er 170 woningen in de plannen; daarvan zijn er 130 vastgesteld (hard). "
        "De meeste zijn gepland in 2027: 120."
    )


def test_the_programme_goes_before_the_plans_of_groups() -> None:
    regel = Programma(naam=Tekst("Haven"), jaar=Jaar(2030), woningen=cijfer(75, "woningen"))
    ouderen = groep("ouderen", "Ouderen", plancapaciteit=(plan("nultreden", "hard", 2027, 100),))
    found = made("plancapaciteit", basis(aandachtsgroepen=(ouderen,), woningbouwprogramma=(regel,)))
    assert [(s.name, s.values) for s in found.series] == [("Soort nog niet bekend", (75,))]


def test_a_whole_gives_way_to_its_parts() -> None:
    def regel(naam: str, aantal: float | None, geheel: str | None = None) -> Programma:
        return Programma(
            naam=Tekst(naam),
            jaar=Jaar(2030),
            woningen=cijfer(aantal, "woningen"),
            onderdeel_van=None if geheel is None else Tekst(geheel),
        )

    delen = (regel("Alles", 75), regel("Haven", 30, "Alles"), regel("Hof", None, "Alles"))
    found = made("plancapaciteit", basis(woningbouwprogramma=delen))
    assert found.series[0].values == (30,)
    geheel = (regel("Alles", 75), regel("Hof", None, "Alles"))
    assert made("plancapaciteit", basis(woningbouwprogramma=geheel)).series[0].values == (75,)


def test_homes_without_a_year_are_told_and_not_drawn() -> None:
    def regel(naam: str, aantal: float, jaar: int | None, vorm: str | None) -> Programma:
        return Programma(
            naam=Tekst(naam),
            jaar=None if jaar is None else Jaar(jaar),
            woonvorm=None if vorm is None else Tekst(vorm),
            woningen=cijfer(aantal, "woningen"),
            onderdeel_van=None if naam == "Alles" else Tekst("Alles"),
        )

    delen = (
        *(regel("Alles", 90, None, None), regel("2030", 30, 2030, "nultreden")),
        *(regel("2030", 20, 2030, None), regel("later", 40, None, None)),
    )
    found = made("plancapaciteit", basis(woningbouwprogramma=delen, woonvormen=(NULTREDEN,)))
    assert [(s.name, s.values) for s in found.series] == [
        ("Nultredenwoningen", (30,)),
        ("Andere of onbekende soort", (20,)),
    ]
    assert says(found) == (
        "Met een vast jaar staan er 50 woningen in de plannen. Daarnaast zijn er 40 woningen"
        " gepland waarvan het jaar nog niet vaststaat."
    )


def test_fair_share_marks_the_own_gemeente() -> None:
    verdeling = FairShare(
        id=Tekst("uitstroom"),
        naam=Tekst("Uitstroom beschermd wonen"),
        sleutel=Tekst("inwonertal"),
        delen=(
            FairShareDeel(
                gemeente=Tekst("Verderop"),
                huidig=cijfer(70.5, "procent"),
                aandeel=cijfer(60, "procent"),
            ),
            FairShareDeel(
                gemeente=Tekst("Ijzerdam"),
                huidig=cijfer(29.5, "procent"),
                aandeel=cijfer(40, "procent"),
            ),
        ),
    )
    delta = regio(fair_share=(verdeling,))
    gegevens = basis({"verdelingen": verdelingen(REKENAAR, delta)}, regio=delta)
    found = made("fair_share", gegevens)
    assert (found.highlights, found.decimals) == ((1,), 1)
    assert says(found) == (
        "Ijzerdam heeft nu 29,5%, minder dan het eerlijke aandeel van 40%. De sleutel is: "
        "inwonertal."
    )
    assert chart("fair_share", gegevens, verdeling="x") is None


def test_taakstelling_says_what_is_not_known_yet() -> None:
    regels = (
        Taakstelling(halfjaar=Tekst("2024-1"), taakstelling=cijfer(119), gehuisvest=cijfer(120)),
        Taakstelling(halfjaar=Tekst("2024-2"), taakstelling=cijfer(80)),
    )
    gegeven = basis(taakstelling=regels).dossier
    found = made("taakstelling", basis({"halfjaren": halfjaren(REKENAAR, gegeven)}))
    assert found.categories == ("eerste helft 2024", "tweede helft 2024")
    assert found.series[1].values == (120, None)
    assert says(found) == (
        "In de eerste helft van 2024 zijn er 120 personen gehuisvest; de taakstelling was 119. "
        "Dat is er 1 meer dan gevraagd."
    )


def wijk(naam: str, aandeel: float | None, inwoners: float = 1000) -> Wijkbeeld:
    return Wijkbeeld(
        naam=Tekst(naam),
        inwoners=cijfer(inwoners),
        inwoners_65plus=None,
        aandeel_65plus=cijfer(aandeel, "procent", decimalen=1),
        eenpersoons=None,
        woz_waarde=None,
    )


def aandeel_65plus(jaar: int = 2026) -> Vergelijking:
    return Vergelijking(
        id="aandeel_65plus",
        naam="Aandeel 65+",
        gemeente=cijfer(13.6, "procent", jaar=jaar, decimalen=1),
        regio=cijfer(15.6, "procent", jaar=jaar, decimalen=1),
        nederland=cijfer(20.5, "procent", jaar=jaar, decimalen=1),
    )


def test_wijken_65plus_shows_the_fifteen_highest() -> None:
    wijken = tuple(wijk(f"Wijk {number}", number) for number in range(1, 21))
    klein = (wijk("Leeg", None), wijk("Haven", 80, 99), wijk("Hof", 15.5, 499))
    analyse = {"wijken": (*wijken, *klein), "kerncijfers": (aandeel_65plus(),)}
    found = made("wijken_65plus", basis(analyse))
    assert found.categories[:6] == ("Wijk 20", "Wijk 19", "Wijk 18", "Wijk 17", "Wijk 16", "Hof")
    assert len(found.categories) == 15
    assert found.reference is not None
    assert found.reference.value == 13.6
    assert says(found) == (
        "Van de wijken met ten minste 500 inwoners is het aandeel het hoogst in Wijk 20 (20,0%) en "
        "het laagst in Wijk 1 (1,0%). In zeven van die 20 wijken ligt het hoger dan in de hele "
        "gemeente. Wijken met minder dan 100 inwoners staan er niet bij."
    )


def test_wijken_are_not_compared_with_another_year() -> None:
    analyse = {
        "wijken": (wijk("Noord", 10), wijk("Zuid", 20)),
        "kerncijfers": (aandeel_65plus(2021),),
    }
    assert made("wijken_65plus", basis(analyse)).reference is None


def test_vergelijking_65plus_leaves_out_shares_of_mixed_years() -> None:
    gemeenten = (
        Regiogemeente(
            naam=Tekst("Verderop"),
            gm_code=Tekst("GM0002"),
            inwoners=cijfer(1000),
            inwoners_65plus=cijfer(250),
        ),
        Regiogemeente(
            naam=Tekst("Elders"),
            gm_code=Tekst("GM0003"),
            inwoners=cijfer(1000),
            inwoners_65plus=cijfer(250, jaar=2024),
        ),
    )
    delta = regio(gemeenten=gemeenten)
    analyse = {
        "kerncijfers": (aandeel_65plus(),),
        "regiogemeenten": regiobeelden(REKENAAR, delta),
    }
    found = made("vergelijking_65plus", basis(analyse, regio=delta))
    assert found.alt.endswith(
        "Verderop: 25,0%; Ijzerdam: 13,6%; Regio Delta: 15,6%; Nederland: 20,5%."
    )
    assert found.highlights == (1,)
    assert says(found) == (
        "In Ijzerdam is 13,6% van de inwoners 65 jaar of ouder. Dat is minder dan in Nederland "
        "(20,5%)."
    )


def test_vergelijking_65plus_places_the_gemeente_in_its_region() -> None:
    aandelen = {"Verderop": 18.9, "Ijzerdam": 99.0, "Elders": 10.4, "Ginds": 16.0}
    gemeenten = tuple(
        Regiogemeente(
            naam=Tekst(naam),
            gm_code=Tekst("GM0002"),
            aandeel_65plus=cijfer(aandeel, "procent", decimalen=1),
        )
        for naam, aandeel in aandelen.items()
    )
    delta = regio(gemeenten=gemeenten)
    analyse = {
        "kerncijfers": (aandeel_65plus(),),
        "regiogemeenten": regiobeelden(REKENAAR, delta),
    }
    found = made("vergelijking_65plus", basis(analyse, regio=delta))
    assert [marks.plain(naam) for naam in found.categories] == [
        *("Verderop", "Ginds", "Ijzerdam", "Elders", "Regio Delta", "Nederland")
    ]
    assert found.series[0].values == (18.9, 16.0, 13.6, 10.4, 15.6, 20.5)
    assert says(found) == (
        "In Delta loopt het aandeel 65-plussers uiteen van 10,4% in Elders tot 18,9% in Verderop. "
        "In twee gemeenten is het aandeel hoger dan in Ijzerdam."
    )


def test_vergelijking_65plus_shows_of_many_gemeenten_the_ends_and_those_around() -> None:
    gemeenten = tuple(
        Regiogemeente(
            naam=Tekst(f"G{nummer}"),
            gm_code=Tekst("GM0002"),
            aandeel_65plus=cijfer(30 - nummer, "procent", decimalen=1),
        )
        for nummer in range(25)
    )
    delta = regio(gemeenten=gemeenten)
    analyse = {
        "kerncijfers": (aandeel_65plus(),),  # 13,6%: between G16 and G17
        "regiogemeenten": regiobeelden(REKENAAR, delta),
    }
    found = made("vergelijking_65plus", basis(analyse, regio=delta))
    namen = [marks.plain(naam) for naam in found.categories]
    assert namen[:3] == ["G0", "G1", "G2"]
    assert namen[3:12] == [*("G13", "G14", "G15", "G16", "Ijzerdam"), *("G17", "G18", "G19", "G20")]
    assert namen[12:] == ["G22", "G23", "G24", "Regio Delta", "Nederland"]
    assert found.highlights == (7,)
    assert says(found).endswith(
        "In 17 gemeenten is het aandeel hoger dan in Ijzerdam. De figuur toont 15 van de 26"
        " gemeenten: de hoogste, de laagste en die rond Ijzerdam."
    )


def ambitie(id: str, *jaren: int) -> Ambitie:
    return Ambitie(
        id=Tekst(id),
        naam=Tekst(f"Ambitie {id}"),
        eindbeeld=Tekst("langer_thuis"),
        visie=Tekst("x"),
        ambitie=Tekst("x"),
        richting="meer",
        indicator=Tekst("x"),
        nulmeting=cijfer(None),
        doelen=tuple(Doel(jaar=Jaar(jaar), omschrijving=Tekst("x")) for jaar in jaren),
        trekker=Tekst("gemeente"),
    )


def maatregel(id: str, ambities: tuple[str, ...], wanneer: Wanneer) -> Maatregel:
    return Maatregel(
        id=Tekst(id),
        naam=Tekst(f"Maatregel {id}"),
        ambities=tuple(Tekst(ambitie) for ambitie in ambities),
        wat=Tekst("x"),
        hoe=Tekst("x"),
        wie=Wie(trekker=Tekst("gemeente")),
        wanneer=wanneer,
        afspraakvorm="project",
    )


def test_tijdlijn_groups_by_the_first_ambitie() -> None:
    from datetime import date

    from generator.core.leaf import Datum

    half = Wanneer(start=Datum(date(2027, 7, 2)), gereed=Datum(date(2028, 1, 1)))
    gegevens = basis(
        ambities=(ambitie("a", 2030, 2028, 2030), ambitie("leeg", 2029)),
        maatregelen=(
            maatregel("1", ("a", "leeg"), Wanneer(start=Jaar(2027), gereed=Jaar(2030))),
            maatregel("2", ("a",), half),
        ),
    )
    found = made("tijdlijn", gegevens)
    assert [(s.name, s.start, s.end, s.milestone) for s in found.spans[:3]] == [
        ("2028", 2028.5, 2028.5, True),
        ("2030", 2030.5, 2030.5, True),
        ("Maatregel 1", 2027, 2031, False),
    ]
    assert found.spans[3].start == pytest.approx(2027.5, abs=0.002)
    assert says(found) == (
        "Van de twee maatregelen starten er twee in 2027; één loopt door tot in 2030."
    )
    assert found.alt == (
        "Tijdlijn van twee maatregelen per ambitie. Liggende as: de jaren 2027 tot en met 2030. "
        "Ambitie a: Maatregel 1 (2027 tot 2030), Maatregel 2 (2 juli 2027 tot 1 januari 2028), "
        "doelen in 2028 en 2030."
    )
    assert chart("tijdlijn", gegevens, eindbeeld="iets anders") is None


def test_tijdlijn_of_many_maatregelen_is_told_per_ambitie() -> None:
    jaar = Wanneer(start=Jaar(2027), gereed=Jaar(2029))
    negen = tuple(maatregel(str(n), ("a",), jaar) for n in range(9))
    found = made("tijdlijn", basis(ambities=(ambitie("a", 2030),), maatregelen=negen))
    assert found.alt.endswith("Ambitie a: negen maatregelen van 2027 tot in 2029.")


def test_tijdlijn_of_many_ambities_is_told_per_eindbeeld() -> None:
    jaar = Wanneer(start=Jaar(2027), gereed=Jaar(2029))
    namen = [str(n) for n in range(13)]
    beeld = Eindbeeld(id=Tekst("langer_thuis"), naam=Tekst("Langer thuis"), visie=Tekst("x"))
    gegevens = basis(
        eindbeelden=(beeld,),
        ambities=tuple(ambitie(naam) for naam in namen),
        maatregelen=tuple(maatregel(naam, (naam,), jaar) for naam in namen),
    )
    assert made("tijdlijn", gegevens).alt == (
        "Tijdlijn van 13 maatregelen per ambitie, hier genoemd per eindbeeld. Liggende as: de "
        "jaren 2027 tot en met 2029. Langer thuis: 13 maatregelen van 2027 tot in 2029."
    )


def test_tijdlijn_of_one_maatregel_in_one_year() -> None:
    jaar = Wanneer(start=Jaar(2027), gereed=Jaar(2027))
    gegevens = basis(ambities=(ambitie("a"),), maatregelen=(maatregel("1", ("a",), jaar),))
    found = made("tijdlijn", gegevens)
    assert marks.plain(found.title).endswith("van Ijzerdam, 2027")
    assert says(found) == "De enige maatregel, Maatregel 1, is er alleen in 2027."


def test_tijdlijn_leaves_out_a_maatregel_that_works_on_nothing() -> None:
    jaar = Wanneer(start=Jaar(2027), gereed=Jaar(2027))
    los = maatregel("los", (), jaar)
    gegevens = basis(ambities=(ambitie("a"),), maatregelen=(los, maatregel("1", ("a",), jaar)))
    assert says(made("tijdlijn", gegevens)).startswith("De enige maatregel, Maatregel 1,")
