"""Which partners a consultant means with the free text after ``levert``."""

import pytest

from generator.calc.leveranciers import leveranciers
from generator.core.leaf import Tekst
from generator.inputs.model.proces import Partner


def partners(**namen: str) -> tuple[Partner, ...]:
    """Return partners by id; the kind comes before the name: ``corporatie: De Woonstichting``."""
    found = []
    for id, tekst in namen.items():
        soort, naam = tekst.split(": ")
        found.append(Partner(id=Tekst(id), naam=Tekst(naam), soort=Tekst(soort), rol=Tekst("iets")))
    return tuple(found)


STAD = partners(
    gemeente="gemeente: Gemeente Almere",
    corporaties="corporatie: Woningcorporaties in Almere",
    vvt="zorgaanbieder: Zorgaanbieders verpleging en verzorging",
    ggz="zorgaanbieder: Instellingen voor geestelijke gezondheidszorg",
    bw_mo="zorgaanbieder: Aanbieders van beschermd wonen en opvang",
    gehandicaptenzorg="zorgaanbieder: Aanbieders van gehandicaptenzorg",
    jeugdhulp="zorgaanbieder: Aanbieders van jeugdhulp",
    welzijn="welzijn: Welzijnsorganisaties",
    zorgkantoor="zorgkantoor: Zorgkantoor en zorgverzekeraars",
    provincie="provincie: Provincie Flevoland",
    clienten="clienten: Cliëntenraden en mantelzorgers",
    buren="buurgemeente: Andere gemeenten in Flevoland",
    ontwikkelaars="markt: Ontwikkelaars en beleggers",
    reclassering="overig: Reclassering en nazorg na detentie",
)
DORP = partners(
    gemeente="gemeente: Gemeente Urk",
    corporaties="corporatie: Woningstichting Het Anker",
    zorg="zorgaanbieder: Zorggroep Noord",
)


@pytest.mark.parametrize(
    ("levert", "bedoeld"),
    [
        ("Woningcorporaties en gemeente", "corporaties gemeente"),
        ("Zorgkantoor", "zorgkantoor"),
        ("Zorgverzekeraars (Vektis)", "zorgkantoor"),
        ("CIZ", ""),
        ("CIZ en zorgkantoor", "zorgkantoor"),
        ("Gemeente (Wmo)", "gemeente"),
        ("CIZ, ggz-instellingen en gemeente (Wmo)", "gemeente ggz"),
        ("Gemeente Almere als centrumgemeente (ETHOS-telling)", "gemeente"),
        ("Centrumgemeente", ""),
        ("Centrumgemeente vrouwenopvang", ""),
        ("Centrumgemeente en opvangorganisaties", "bw_mo"),
        ("Gemeenten in de regio en woningcorporaties", "buren corporaties"),
        ("Gemeente (Jeugdwet) en aanbieders jeugdhulp", "gemeente jeugdhulp"),
        ("Gemeente (Wmo) en aanbieders", "gemeente"),
        ("Aanbieder van ADL-woningen en zorgkantoor", "gehandicaptenzorg zorgkantoor"),
        ("Aanbieder van het uitstapprogramma", ""),
        ("Zorgaanbieders en corporaties", "corporaties vvt"),
        ("Gemeente, via de Monitor Ouderenhuisvesting (ABF)", "gemeente"),
        ("Provincie en gemeenten in de regio", "buren provincie"),
        ("Gemeente (nazorg) en reclassering", "gemeente reclassering"),
        ("Woningcorporaties en ontwikkelaars", "corporaties ontwikkelaars"),
        ("Zorgaanbieders, welzijnsorganisaties en cliënten", "clienten vvt welzijn"),
        ("Onderwijsinstellingen", ""),
        ("Alle partners", ""),
        ("", ""),
    ],
)
def test_parties_of_a_town_with_many_partners(levert: str, bedoeld: str):
    assert leveranciers(levert, STAD) == set(bedoeld.split())


@pytest.mark.parametrize(
    ("levert", "bedoeld"),
    [
        ("Woningcorporaties", "corporaties"),
        ("Het Anker", "corporaties"),
        ("Ggz-instellingen en aanbieders beschermd wonen", "zorg"),
        ("Zorgaanbieders", "zorg"),
        ("Welzijnsorganisaties", ""),
        ("Provincie", ""),
        ("Gemeenten in de regio", ""),
    ],
)
def test_parties_of_a_village_where_one_partner_stands_for_a_kind(levert: str, bedoeld: str):
    assert leveranciers(levert, DORP) == set(bedoeld.split())
