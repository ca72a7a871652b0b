"""What a reader sees in each table."""

import re

import pytest

from generator.calc.laag import AANGESCHERPT, Laag, Lagen
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Tekst
from generator.core.value import replace
from generator.tables import names, table

CHOSEN = ("groep", "afspraken", "gesprekscijfers", "gespreksvragen")
"""Tables that are about one group or one partner."""


def test_kerncijfers(basis, lees):
    assert lees(table("kerncijfers", basis)) == (
        "Kerncijfers van Testdam, naast de regio en Nederland\n"
        "Kerncijfer | Jaar | Testdam | Testregio | Nederland | Index (Nederland = 100)\n"
        "Inwoners | 2024 | 1.000 | 4.000 | 18.000.000 | n.v.t.\n"
        "Aandeel 65-plussers | 2024 | 25,0% | 20,0% | 20,5% | 122\n"
        "Koopwoningen | 2024 | 48% | niet bekend | 60% | 80\n"
        "Gemiddelde WOZ-waarde | 2024 en 2026 | €\xa0400.000 | niet bekend | €\xa0379.000 | "
        "n.v.t.\n"
        "Van de twee kerncijfers met een index ligt Testdam er bij één boven Nederland en bij één "
        "eronder.\n"
        "- N.v.t.: de peiljaren verschillen: Gemiddelde WOZ-waarde in de gemeente 2026 en "
        "Gemiddelde WOZ-waarde in Nederland 2024.\n"
        "Bron: CBS StatLine 85984NED (1 januari 2024 en 1 januari 2026)"
    )


def test_omvang_without_total_and_with_reason_for_absence(basis, lees):
    assert lees(table("omvang_groepen", basis)) == (
        "Huidige omvang van de aandachtsgroepen in Testdam\n"
        "Groep | Peiljaar | In de gemeente | Per 1.000 inwoners | In de regio\n"
        "Ouderen | 2024 | 250 personen | 250,0 | 800 personen\n"
        "Studenten | <b>A&B</b> *c* _d_ [e](f) 1. `g` | n.v.t. | nog aan te leveren | n.v.t. | "
        "nog aan te leveren\n"
        "Vluchtelingen | 2024 | 60 personen | 60,0 | nog aan te leveren\n"
        "Van twee van de drie groepen is de omvang in de gemeente bekend.\n"
        "- Groepen overlappen; tel de aantallen niet op.\n"
        "- Starters: n.v.t. in deze gemeente. Zij vallen onder de woonvisie.\n"
        "Bron: CBS StatLine 85984NED (1 januari 2024); Bureau, Verkenning wonen (2024)"
    )


def test_confrontatie_shows_the_terms(basis, lees):
    text = lees(table("confrontatie", basis))
    # 100 − (30 + 10) − 15; the plan of 2040 and the soft plan do not count for 2035.
    assert "Ouderen | nultredenwoningen | Testdam | 2035 | 100 | 40 | 15 | 45" in text
    assert "Ouderen | nultredenwoningen | Testregio | 2040 | n.v.t. | n.v.t. | n.v.t. | 900" in text
    assert "| kamers | Testdam | 2035 | 60 | nog aan te leveren | nog aan te leveren | nog" in text
    assert (
        "- Tekort = behoefte − aanbod nu − harde plannen. Zachte plannen tellen niet mee." in text
    )
    assert "Het grootste tekort is 45 woningen: nultredenwoningen voor ouderen (Testdam)." in text


@pytest.mark.parametrize(
    ("name", "rows", "remark"),
    [
        ("confrontatie", 3, ""),
        ("omvang_groepen", 2, "Eén regel wacht nog op cijfers en staat hier niet."),
        ("aanbod_groepen", 2, "Eén regel wacht nog op cijfers en staat hier niet."),
        ("prognose_groepen", 1, ""),
        ("ouderenhuisvesting", 2, ""),
    ],
)
def test_only_rows_with_something_known(basis, lees, name, rows, remark):
    made = table(name, basis, alleen_bekend=True)
    assert len(made.rows) == rows
    assert remark in lees(made)


def test_ouderenhuisvesting_has_definitions(basis, lees):
    text = lees(table("ouderenhuisvesting", basis))
    assert "nultredenwoningen | Ouderen | Testdam | 2035 | 40 | 100 | 15 | 7 | 45" in text
    assert "- Nultredenwoningen: Woning zonder trap." in text
    assert "kamers" not in text


def test_ouderenraming_prints_label_and_short_source(basis, lees):
    text = lees(table("ouderenraming", basis))
    assert "2041 | 57.200 | 46.100 tot 68.400 | 29.600 | 22.500 tot 36.700" in text
    assert "2021 | 26.350 | n.v.t. | 8.380 | n.v.t. | 2.060 | n.v.t." in text
    assert "- Indicatieve eigen raming, geen CBS- of PBL-prognose." in text
    assert text.endswith("indicatief")


def test_fair_share(basis, lees):
    assert lees(table("fair_share", basis)) == (
        "Eerlijke verdeling over de gemeenten: opvangplaatsen\n"
        "Gemeente | Nu | Eerlijk aandeel | Verschil\n"
        "Testdam | 10 plaatsen | 25 plaatsen | 15 plaatsen\n"
        "Proefveen | 90 plaatsen | 75 plaatsen | −15 plaatsen\n"
        "Testdam zit onder het eerlijke aandeel (25 plaatsen).\n"
        "- Sleutel voor opvangplaatsen: naar inwoners\n"
        "- Verschil = eerlijk aandeel − nu. Boven nul: de gemeente moet meer doen.\n"
        "Bron: Bureau, Verkenning wonen (2024)"
    )


def test_wijken_leave_out_the_smallest(basis, lees):
    text = lees(table("wijken", basis))
    assert "Centrum | 600 | 210 | 35,0% | 40,0%" in text
    assert "Haven | 560 | 62 | 11,1% | onbekend" in text
    assert "Eiland" not in text
    assert "het hoogst in Centrum (35,0%) en het laagst in Haven (11,1%)" in text
    assert "- Eén wijk met minder dan 100 inwoners staat hier niet." in text
    assert "- Onbekend: de bron geeft voor deze wijk geen cijfer." in text


def test_aannames(basis, lees):
    assert lees(table("aannames", basis)) == (
        "Aannames over Testdam\n"
        "Wat | Waarde | Toelichting\n"
        "Alle plannen | 100 woningen | Geteld op de kaart.\n"
        "Eén cijfer is een aanname, geen telling of meting."
    )


def test_ambities_with_frequency_and_final_targets(basis, lees):
    text = lees(table("ambities", basis))
    assert "| 2030: 90%, 2 keer per jaar per persoon; alle 75-plussers | Gemeente Testdam" in text
    assert "tussendoel" not in text
    assert "12 personen (2024)" in text
    assert "Een doel met een getal en een jaar: één van de twee ambities." in text
    assert table("ambities", basis, eindbeeld="iets_anders") is None


def test_uitvoeringsprogramma_wie_wat_hoe_wanneer(basis, lees):
    assert (
        "Proef / Proef in twee wijken. | Met vrijwilligers. | Trekker: Gemeente Testdam / "
        "Met: Welzijn Testdam | 2027 tot 2028 | Een besluit | "
        "€\xa05.000 / dekking: begroting / nog te regelen | project / lokaal"
    ) in lees(table("uitvoeringsprogramma", basis))
    assert table("uitvoeringsprogramma", basis, niveau="regionaal") is None


def test_what_the_gemeente_sharpens_stands_beside_what_the_region_says(basis, lees):
    assert lees(table("aanscherpingen", basis)) == (
        "Wat Testdam aanscherpt van het kader van de regio Testregio\n"
        "Onderdeel | De regio zegt | Testdam zegt\n"
        "Langer thuis / eindbeeld | Thuis wonen kan. | Iedereen woont thuis.\n"
        "Testdam scherpt één onderdeel aan; wat hier niet staat, geldt zoals de regio het zegt."
    )


def test_the_level_is_shown_only_where_a_document_has_two(basis, lees):
    assert "Niveau" not in lees(table("ambities", basis))
    lagen = Lagen(
        ambities=(
            Laag(id=Tekst("bezoek"), naam=Tekst("Bezoek"), laag="regionaal"),
            Laag(id=Tekst("prettig"), naam=Tekst("Prettig"), laag="lokaal"),
        ),
        maatregelen=(
            Laag(id=Tekst("proef"), naam=Tekst("Proef"), laag=AANGESCHERPT),
            Laag(id=Tekst("elders"), naam=Tekst("Elders"), laag="lokaal"),
        ),
    )
    gemengd = replace(basis, analyse=replace(basis.analyse, lagen=lagen))
    text = lees(table("ambities", gemengd))
    assert "Ambitie | Eindbeeld | Niveau | Indicator" in text
    assert "Bezoek | Langer thuis | regionaal | Bezochte mensen" in text
    assert "Prettig | Langer thuis | lokaal | Rapportcijfer" in text
    programma = lees(table("uitvoeringsprogramma", gemengd))
    assert "| project / regionaal, lokaal aangescherpt" in programma


def test_order_of_priorities_and_risks(basis, lees):
    prioriteiten = lees(table("prioriteiten", basis)).splitlines()
    assert prioriteiten[2].startswith("Nultreden | hoog | Ouderen")
    assert prioriteiten[3].startswith("Doorstroming | middel | alle groepen")
    assert lees(table("risicos", basis)).splitlines()[2].startswith("Te weinig mensen | groot")


def test_smaller_tables(basis, lees):
    assert "tweede helft van 2020 | 20 | 12 | 8" in lees(table("taakstelling", basis))
    assert "Gemeente Testdam | wonen en zorg | Regie. | akkoord (1 februari 2026)" in lees(
        table("partners", basis)
    )
    assert "Wet langdurige zorg (Wlz) | Wet voor wie altijd zorg nodig heeft. | Bureau" in lees(
        table("begrippen", basis)
    )
    assert "Vaststellen | Raad | nog te plannen | nog te plannen" in lees(
        table("besluitvorming", basis)
    )
    assert "65-plussers | 2021 tot 2024 | 200 | 250 | 50 | 25,0%" in lees(
        table("bevolkingsgroei", basis)
    )


def test_bronnen_only_used_ones_with_links(basis, lees):
    bronnen = table("bronnen", basis)
    assert "Niemand" not in lees(bronnen)
    links = [
        cell.content[0].url
        for row in bronnen.rows
        for cell in row.cells[1:2]
        if hasattr(cell.content[0], "url")
    ]
    assert "https://example.org/a?b=1&c=2" in links


def test_gegevenshiaten_are_one_row_per_group_or_kind(basis, lees):
    text = lees(table("gegevenshiaten", basis))
    assert (
        "| Omvang (gemeente, regio); aanbod (wonen, zorg en welzijn); prognose; behoefte (zorg en "
        "welzijn). / Nog opvragen. | Universiteit"
    ) in text
    assert "Ambities: doel met een jaar | Prettig. | nog af te spreken" in text
    assert "Ambities: nulmeting | Prettig. / Nog meten. | nog af te spreken" in text
    assert "Partner: een woningcorporatie; " in text
    assert "Starters" not in text
    assert len(table("gegevenshiaten", basis, onderwerp="Ambities").rows) == 3


def test_volledigheid_per_step_adds_up(basis, lees):
    text = lees(table("volledigheid", basis))
    assert text.startswith(
        "Volledigheid van Testdam per stap\n"
        "Stap van het handvat | Aanwezig | Nog niet bekend | Ontbreekt | Samen\n"
        "Vooraf | 0 | 0 | 8 | 8\n"
    )
    *stappen, totaal = [
        [int(cel) for cel in regel.split(" | ")[1:]] for regel in text.split("\n")[2:-1]
    ]
    assert totaal == [sum(kolom) for kolom in zip(*stappen, strict=True)]
    assert "Het meeste is nog open bij ‘Stap 1: de analyse’ (" in text


def test_volledigheid_per_chapter_counts_the_same(basis):
    per_stap, per_hoofdstuk = (
        table("volledigheid", basis, per=per) for per in ("stap", "hoofdstuk")
    )
    assert per_stap.rows[-1] == per_hoofdstuk.rows[-1]
    assert per_hoofdstuk.rows[-1].total
    with pytest.raises(LookupError, match="niet per 'week'"):
        table("volledigheid", basis, per="week")


def test_a_forecast_of_older_people_is_no_gap(basis):
    gaps = {hiaat.wat for hiaat in basis.analyse.hiaten}
    assert not any(wat.startswith("Ouderen: prognose") for wat in gaps)


def test_groep_shows_what_is_known_and_names_the_rest(basis, lees):
    ouderen, studenten, _, starters = basis.dossier.aandachtsgroepen
    text = lees(table("groep", basis, groep=ouderen))
    assert "Tekort: nultredenwoningen (Testdam) | 2035 | 45 woningen | behoefte 2035 100" in text
    assert "− aanbod 40 − harde plannen 15" in text
    assert "Nog aan te leveren" not in text
    assert table("groep", basis, groep=basis.analyse.groepen[0]) == table(
        "groep", basis, groep=ouderen
    )
    assert table("groep", basis, groep=starters) is None
    text = lees(table("groep", basis, groep=studenten))
    assert "is nog niet bekend" in text
    assert "Tekort" not in text
    assert "- Nog aan te leveren: huidige omvang in de gemeente; aanbod; prognose." in text


def test_a_group_shows_what_a_division_of_the_region_gives_the_gemeente(basis, lees):
    text = lees(table("groep", basis, groep=basis.analyse.groepen[2]))
    assert "Deel van de opgave in de regio per jaar | 2027-2030 | 4 woningen | voorstel" in text


def test_berekeningen_fill_in_the_figures(basis, lees):
    text = lees(table("berekeningen", basis))
    assert (
        "Aandeel 65-plussers | 65-plussers ÷ inwoners × 100 | gemeente 2024: 250 ÷ 1.000 × 100 = "
        "25,0% / regio 2024: 800 ÷ 4.000 × 100 = 20,0%"
    ) in text
    assert (
        "Vluchtelingen: verwachte groei | (eind − begin) ÷ begin × 100 | 2024-2035: (90 − " in text
    )
    assert "100 − 40 − 15 = 45" in text
    assert "Bureau, Verkenning wonen (2023, 2024 en 2035)" in text
    assert "Centrum" not in text


def test_zorgvraag_voorzieningen_programma_prognose(basis, lees):
    assert (
        "Wijkverpleging | 2024 | 80 personen | 120 personen in 2035 / nog aan te leveren in 2040"
    ) in lees(table("zorgvraag", basis))
    assert "De grootste afstand is 1,5 km: huisarts in Haven." in lees(
        table("voorzieningen", basis)
    )
    assert "waarvan: Havenkwartier | 2028-2031 | nultredenwoning | hard | 40" in lees(
        table("woningbouwprogramma", basis)
    )
    assert (
        "2035 | 90 personen | 50,0% | nog aan te leveren | Model X; laag; basisjaar 2024"
        in lees(table("prognose_groepen", basis))
    )


def test_a_part_of_no_known_kind_stands_beside_those_of_a_known_kind(basis, lees):
    geheel, haven = basis.dossier.woningbouwprogramma
    park = replace(haven, naam=Tekst("Park"), woonvorm=None)
    dossier = replace(basis.dossier, woningbouwprogramma=(geheel, haven, park))
    text = lees(table("woningbouwprogramma", replace(basis, dossier=dossier)))
    assert "waarvan: Park | 2028-2031 | andere of onbekend | hard | 40" in text
    assert "Alle plannen | 2028-2031 | alle soorten" in text
    assert "soort woning nog niet bekend" not in text


@pytest.mark.parametrize("name", [name for name in names() if name not in CHOSEN])
def test_nothing_to_show_is_none(name, leeg):
    assert table(name, leeg) is None


def test_unknown_table_suggests_a_name(basis):
    with pytest.raises(LookupError, match="er is geen tabel 'kerncijfer'; bedoelt u 'kerncijfers'"):
        table("kerncijfer", basis)
    for name in ("bouw", "os.path", "..", ""):
        with pytest.raises(LookupError):
            table(name, basis)


def test_gebieden_name_where_most_homes_come_free(basis, lees):
    text = lees(table("gebieden", basis))
    assert "Noord | stadsdeel | 4.000 | nog aan te leveren | nog aan te leveren | 25" in text
    assert "De meeste sociale huurwoningen komen vrij in Noord: 25 per jaar." in text


def test_omvang_names_the_area_of_a_regional_figure_when_it_is_another(basis, lees):
    groep = basis.analyse.groepen[0]
    elders = Cijfer(waarde=Getal(9), eenheid=Tekst("personen"), gebied=Tekst("de centrumregio"))
    beeld = replace(groep, omvang_regio=elders)
    ander = replace(basis, analyse=replace(basis.analyse, groepen=(beeld,)))
    text = lees(table("omvang_groepen", ander))
    assert f"{groep.groep.naam.kaal}: het cijfer voor de regio geldt voor de centrumregio." in text


def test_groepenlijst_says_where_groups_come_from(basis, lees):
    text = lees(table("groepenlijst", basis))
    assert "Starters | niet genoemd | niet genoemd" in text
    assert "groepen komen uit de landelijke lijst." in text


def test_the_talks_count_what_each_partner_is_asked(basis, lees):
    text = lees(table("gesprekken", basis))
    assert "Welzijn Testdam | alle domeinen | 3 | geen | 1 | nog te vragen" in text
    assert "Gemeente Testdam" not in text


def test_the_figures_of_a_talk_are_those_of_the_domains(basis, lees):
    text = lees(table("gesprekscijfers", basis, partner="welzijn"))
    assert text.startswith(
        "Cijfers voor het gesprek met Welzijn Testdam\nGegeven | Jaar | Aantal\n"
    )
    assert "Verwacht aantal 75-plussers (eigen raming) | 2036 |" in text
    assert "Ouderen: huidige omvang | 2024 | 250 personen" in text
    assert "Nultredenwoningen: tekort (Testdam) | 2035 | 45 woningen" in text
    assert "Nultredenwoningen: extra nodig (Testregio) | 2040 | 900 woningen" in text
    assert "eigen raming (cohort-overleving zonder migratie)" in text.split("\n")[-1]


def test_the_five_questions_are_filled_and_leave_room(basis, lees):
    text = lees(table("gespreksvragen", basis, partner="welzijn"))
    vragen = text.split("\n")[2:]
    assert [regel.split(" | ")[0] for regel in vragen] == [
        "Klopt de analyse ook vanuit uw perspectief?",
        "Hebt u aanvullingen of suggesties?",
        "Bent u het eens met het schaalniveau?",
        "Bent u het eens met de doelgroepen?",
        "Is er gedetailleerder onderzoek nodig?",
    ]
    assert "Wij onderscheiden drie groepen." in vragen[3]
    assert "Van één van de drie groepen is de omvang in de gemeente nog niet bekend." in vragen[4]
    assert all("……" in regel for regel in vragen)


def test_what_is_asked_is_grouped_by_kind(basis, lees):
    text = lees(table("gevraagd", basis))
    assert "Proces en partners | " in text
    assert "Gegevens die de gemeente zelf uitzoekt" in text
    eigen = lees(table("gevraagd", basis, partner="welzijn"))
    assert "Ervaringen: knelpunten, oorzaken en woonwensen | Alle groepen | ………" in eigen


def test_agreements_are_asked_on_the_measures_of_a_partner(basis, lees):
    assert lees(table("afspraken", basis, partner="welzijn")) == (
        "Maatregelen met Welzijn Testdam\n"
        "Voorstel | Wat er gebeurt | Trekker | Wanneer | Uw akkoord\n"
        "Proef | Proef in twee wijken. | Gemeente Testdam | 2027 tot 2028 | ☐ ja   ☐ nee / ☐ anders"
    )
    with pytest.raises(LookupError, match="geen gesprek met een partner 'gemeente'"):
        table("afspraken", basis, partner="gemeente")


def test_gemeenten_stand_beside_each_other_with_region_and_country(regio, lees):
    text = lees(table("gemeenten_cijfers", regio))
    assert text.startswith(
        "De bevolking van de gemeenten van Testregio\nGebied | Inwoners | 65 jaar en ouder\n"
    )
    assert "\nTestdam | 1.000 | 25,0%\nProefveen | 3.000 | " in text
    assert "\nNederland | 18.000.000 | 20,5%\n" in text
    assert table("gemeenten_cijfers", regio, onderwerp="wonen").key == "gemeenten_cijfers-wonen"
    with pytest.raises(LookupError, match="er is geen onderwerp 'woenen'; bedoelt u 'wonen'"):
        table("gemeenten_cijfers", regio, onderwerp="woenen")


def test_a_column_that_no_gemeente_has_is_left_out(regio, lees):
    kop = lees(table("gemeenten_cijfers", regio, onderwerp="wonen")).splitlines()[1]
    assert "Koop" in kop and "Huur van corporaties" not in kop


def test_the_forecasts_of_gemeenten_and_region_stand_with_their_margin(regio, lees):
    text = lees(table("gemeenten_ouderen", regio))
    kop = "Gemeente | 75+ in 2021 | 75+ in 2041 | Bandbreedte | Groei | 85+ in 2021"
    assert text.splitlines()[1].startswith(kop)
    assert re.search(r"\nTestdam \| [\d.]+ \| [\d.]+ \| [\d.]+ tot [\d.]+ \| \d+% \|", text)
    assert "\nTestregio | " in text and "- 2021 is geteld, niet geraamd." in text
    assert text.splitlines()[-1].startswith("Bron: eigen raming")


def test_a_forecast_that_was_given_does_not_stand_beside_our_own(regio):
    raming = regio.analyse.ouderen
    gegeven = replace(raming, reeksen=tuple(replace(r, eigen=False) for r in raming.reeksen))
    analyse = replace(regio.analyse, ouderen=gegeven)
    anders = tuple(replace(g, analyse=replace(g.analyse, ouderen=gegeven)) for g in regio.gemeenten)
    assert table("gemeenten_ouderen", replace(regio, analyse=analyse, gemeenten=anders)) is None


def test_what_each_gemeente_adds_to_the_frame_of_the_region(regio, lees):
    text = lees(table("gemeenten_keuzes", regio))
    assert "Testdam | niets | Eindbeeld: Langer thuis | Ambities: Bezoek; Prettig" in text
    assert "Elke gemeente heeft iets aangescherpt of toegevoegd." in text
    zonder = tuple(replace(g, analyse=replace(g.analyse, lagen=Lagen())) for g in regio.gemeenten)
    assert table("gemeenten_keuzes", replace(regio, gemeenten=zonder)) is None


def test_measures_of_gemeenten_are_counted_and_the_first_named(regio, lees):
    text = lees(table("gemeenten_maatregelen", regio))
    assert "Testdam | 1 | Proef (2027 tot 2028; Gemeente Testdam)" in text
    assert "hoogstens" not in text


def test_groups_are_never_added_up_over_gemeenten(regio, lees):
    text = lees(table("gemeenten_groepen", regio))
    assert "Ouderen | 2 van 2 | Testdam: 250 personen (2024)" in text
    assert "- Groepen overlappen; tel de aantallen niet op." in text


def test_of_many_gemeenten_a_group_shows_the_smallest_and_the_largest(regio, lees):
    veel = replace(regio, gemeenten=regio.gemeenten * 7)
    text = lees(table("gemeenten_groepen", veel))
    assert "Ouderen | 14 van 14 | Testdam: 250 personen (2024) / Leegdam: 250 personen" in text
    assert "bekend in meer dan twaalf gemeenten" in text


def test_gaps_are_counted_for_each_gemeente_by_subject(regio, lees):
    regel = lees(table("gemeenten_hiaten", regio)).splitlines()[2]
    naam, aantal, waarover = regel.split(" | ")
    geteld = len(regio.gemeenten[0].analyse.hiaten)
    assert (naam, aantal) == ("Testdam", str(geteld))
    assert sum(int(deel.rsplit(" ", 1)[1]) for deel in waarover.split("; ")) == geteld


def test_facts_about_the_region_stand_by_subject_with_their_period(regio, lees):
    assert lees(table("regiofeiten", regio)) == (
        "Wat er over Testregio is gepubliceerd\n"
        "Onderwerp | Feit | Cijfer | Periode | Toelichting\n"
        "Algemeen | Groei van de Testregio | 12% | 2020-2040 | geen\n"
        "Ouderen | Ouderen in de Testregio | 900 personen | 2022 | Een schatting.\n"
        "Bron: Bureau, Verkenning wonen (2022 en 2020-2040)"
    )
