"""What a reader sees in each table."""

import pytest

from generator.tables import names, table


def test_kerncijfers(basis, lees):
    assert lees(table("kerncijfers", basis)) == (
        "Kerncijfers van Testdam, naast de regio en Nederland\n"
        "Kerncijfer | Jaar | Testdam | Testregio | Nederland | Index (Nederland = 100)\n"
        "Inwoners | 2024 | 1.000 | 4.000 | 18.000.000 | n.v.t.\n"
        "Aandeel 65-plussers | 2024 | 25,0% | 20,0% | 20,5% | 122\n"
        "Gemiddelde WOZ-waarde | 2024 en 2026 | €\xa0400.000 | niet bekend | €\xa0379.000 | "
        "n.v.t.\n"
        "In Testdam is 25,0% van de inwoners 65 jaar of ouder. Dat is meer dan in heel Nederland "
        "(20,5%).\n"
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
        "Van 2 van de 3 groepen is de omvang in de gemeente bekend.\n"
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
    assert (
        "Het grootste tekort is 900 woningen: nultredenwoningen voor ouderen (Testregio)." in text
    )


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


def test_wijken_suppress_small_numbers(basis, lees):
    text = lees(table("wijken", basis))
    assert "Centrum | 600 | 210 | 35,0% | 40,0%" in text
    assert "Eiland | 40 | 0 | n.v.t." in text
    assert "het hoogst in Centrum (35,0%) en het laagst in Haven (11,1%)" in text
    assert text.count("van minder dan 50 wordt geen percentage gegeven") == 1


def test_ambities_with_frequency_and_several_targets(basis, lees):
    text = lees(table("ambities", basis))
    assert (
        "2028 (tussendoel): twee wijken / "
        "2030: 90%, 2 keer per jaar per persoon; alle 75-plussers | Gemeente Testdam"
    ) in text
    assert "12 personen (2024)" in text
    assert "Een doel met een getal en een jaar: 1 van de 2 ambities." in text
    assert table("ambities", basis, eindbeeld="iets_anders") is None


def test_uitvoeringsprogramma_wie_wat_hoe_wanneer(basis, lees):
    assert (
        "Proef / Proef in twee wijken. | Met vrijwilligers. | Trekker: Gemeente Testdam / "
        "Met: Welzijn Testdam | 2027 tot 2028 | Een besluit | "
        "€\xa05.000 / dekking: begroting / nog te regelen | project / lokaal"
    ) in lees(table("uitvoeringsprogramma", basis))
    assert table("uitvoeringsprogramma", basis, niveau="regionaal") is None


def test_order_of_priorities_and_risks(basis, lees):
    prioriteiten = lees(table("prioriteiten", basis)).splitlines()
    assert prioriteiten[2].startswith("Nultreden | hoog | Ouderen")
    assert prioriteiten[3].startswith("Doorstroming | middel | alle groepen")
    assert lees(table("risicos", basis)).splitlines()[2].startswith("Te weinig mensen | groot")


def test_smaller_tables(basis, lees):
    assert "tweede helft van 2020 | 20 personen | 12 personen | 8 personen" in lees(
        table("taakstelling", basis)
    )
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


def test_gegevenshiaten_share_rows(basis, lees):
    text = lees(table("gegevenshiaten", basis))
    assert (
        "Ambities | Prettig: doel met een jaar; maatregel die eraan werkt | niet ingevuld" in text
    )
    assert "huidige omvang in de gemeente | Nog opvragen. | Universiteit" in text
    assert "Starters" not in text
    assert len(table("gegevenshiaten", basis, onderwerp="Ambities").rows) == 2


def test_groep_skips_what_it_does_not_have(basis, lees):
    ouderen, studenten, _, starters = basis.dossier.aandachtsgroepen
    text = lees(table("groep", basis, groep=ouderen))
    assert "Tekort: nultredenwoningen (Testdam) | 2035 | 45 woningen | behoefte 2035 100" in text
    assert "− aanbod 40 − harde plannen 15" in text
    assert "- Nog aan te leveren: prognose." in text
    assert table("groep", basis, groep=basis.analyse.groepen[0]) == table(
        "groep", basis, groep=ouderen
    )
    assert table("groep", basis, groep=starters) is None
    assert "nog niet bekend" in lees(table("groep", basis, groep=studenten))


def test_berekeningen(basis, lees):
    text = lees(table("berekeningen", basis))
    assert (
        "65-plussers in de gemeente ÷ inwoners in de gemeente × 100 | 65-plussers in de gemeente: "
        "250 personen (2024) / inwoners in de gemeente: 1.000 personen (2024) | 25,0%"
    ) in text
    assert "(Vluchtelingen 2035 − Vluchtelingen nu) ÷ Vluchtelingen nu × 100 | " in text
    assert "Bureau, Verkenning wonen (2023, 2024, 2035 en tweede helft van 2020)" in text
    assert "Centrum" not in text


def test_zorgvraag_voorzieningen_programma_prognose(basis, lees):
    assert (
        "Wijkverpleging | 2024 | 80 personen | 120 personen in 2035 / nog aan te leveren in 2040"
    ) in lees(table("zorgvraag", basis))
    assert "De grootste afstand is 1,5 km: huisarts in Haven." in lees(
        table("voorzieningen", basis)
    )
    assert "Havenkwartier | 2028-2031 | nultredenwoning | hard | 40" in lees(
        table("woningbouwprogramma", basis)
    )
    assert (
        "2035 | 90 personen | 50,0% | nog aan te leveren | Model X; laag; basisjaar 2024"
        in lees(table("prognose_groepen", basis))
    )


@pytest.mark.parametrize("name", [name for name in names() if name != "groep"])
def test_nothing_to_show_is_none(name, leeg):
    assert table(name, leeg) is None


def test_unknown_table_suggests_a_name(basis):
    with pytest.raises(LookupError, match="er is geen tabel 'kerncijfer'; bedoelt u 'kerncijfers'"):
        table("kerncijfer", basis)
    for name in ("bouw", "os.path", "..", ""):
        with pytest.raises(LookupError):
            table(name, basis)
