"""Divisions and tasks as a reader sees them, in the document of a gemeente and of a region."""

import pytest

from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, Regio
from generator.tables import table
from tests.calc.verdeling_invoer import (
    cijfer,
    fair_share,
    met_taak,
    regio,
    sleutel,
    van_gemeente,
    van_regio,
)

INWONERS = {"Almere": cijfer(60_000), "Dronten": cijfer(30_000), "Urk": cijfer(10_000)}
NU = {"Almere": cijfer(150), "Dronten": cijfer(40), "Urk": cijfer(10)}
VRIJ = {naam: cijfer(100, "woningen", periode="2025") for naam in INWONERS}
PER_JAAR = {
    "structureel": cijfer(9, "woningen", periode="2027-2030"),
    "inhaalslag": cijfer(4, "woningen", periode="2027-2030"),
}


def delta(fair: FairShare) -> Regio:
    return replace(regio(INWONERS, vrijkomend_per_jaar=VRIJ), fair_share=(fair,))


def test_a_division_shows_what_is_what_would_be_fair_and_the_numbers(lees) -> None:
    waar = delta(fair_share(sleutel(), nu=NU, **PER_JAAR))
    assert lees(table("fair_share", van_gemeente(waar, "Dronten"))) == (
        "Eerlijke verdeling over de gemeenten: Uitstroom (woningen per jaar)\n"
        "Gemeente | Nu | Eerlijk aandeel | Verschil in procentpunt | Structureel per jaar | "
        "Inhaalslag per jaar | Samen per jaar | Deel van wat vrijkomt\n"
        "Almere | 75,0% | 60,0% | −15,0 | 5 | 3 | 8 | 8,0%\n"
        "Dronten | 20,0% | 30,0% | 10,0 | 3 | 1 | 4 | 4,0%\n"
        "Urk | 5,0% | 10,0% | 5,0 | 1 | 0 | 1 | 1,0%\n"
        "Samen | 100% | 100% | n.v.t. | 9 | 4 | 13 | 4,3%\n"
        "Dronten zit onder het eerlijke aandeel (30,0%). Daarbij horen 4 van de 13 woningen per "
        "jaar; dat is 4,0% van wat er vrijkomt.\n"
        "- Sleutel voor Uitstroom: aantal inwoners (2026)\n"
        "- Verschil = eerlijk aandeel − nu. Boven nul: de gemeente moet meer doen.\n"
        "- Aantallen zijn naar beneden afgerond; wat dan overblijft, gaat naar de gemeenten die "
        "daardoor het meest tekortkomen. Zo klopt het totaal precies.\n"
        "- Deel van wat vrijkomt = het aantal per jaar ÷ de sociale huurwoningen die in een jaar "
        "vrijkomen (2025) × 100.\n"
        "Bron: CBS StatLine 03759ned (1 januari 2026, 2025 en 2027-2030)"
    )


def test_without_current_shares_or_homes_coming_free_their_columns_are_left_out(lees) -> None:
    waar = replace(
        regio(INWONERS), fair_share=(fair_share(sleutel(), totaal=cijfer(7, "woningen")),)
    )
    assert lees(table("fair_share", van_gemeente(waar, "Urk"))).splitlines()[1:7] == [
        "Gemeente | Eerlijk aandeel | Aantal",
        "Almere | 60,0% | 4",
        "Dronten | 30,0% | 2",
        "Urk | 10,0% | 1",
        "Samen | 100% | 7",
        "Het eerlijke aandeel van Urk is 10,0%. Daarbij hoort 1 van de 7 woningen.",
    ]


def test_the_document_of_the_region_says_who_has_to_do_most_more(lees) -> None:
    met_nu = van_regio(delta(fair_share(sleutel(), nu=NU, **PER_JAAR)))
    zonder = van_regio(delta(fair_share(sleutel(), **PER_JAAR)))
    said = "Dronten zit het verst onder het eerlijke aandeel: 10,0 procentpunt verschil."
    assert said in lees(table("fair_share", met_nu))
    assert "Het grootste deel is voor Almere: 60,0%." in lees(table("fair_share", zonder))


def test_a_region_with_the_name_of_a_gemeente_is_not_that_gemeente(lees) -> None:
    waar = replace(delta(fair_share(sleutel(), nu=NU, **PER_JAAR)), naam=Tekst("Urk"))
    assert "Dronten zit het verst onder" in lees(table("fair_share", van_regio(waar)))


def twee(eerste: float, tweede: float) -> FairShare:
    huur = sleutel("Sociale huur", tweede, cijfer=Tekst("vrijkomend_per_jaar"))
    return fair_share(sleutel(gewicht=eerste), huur, **PER_JAAR)


def test_keys_stand_side_by_side_with_the_chosen_division(lees) -> None:
    basis = van_gemeente(delta(twee(3, 1)), "Urk")
    assert lees(table("verdeelsleutels", basis)) == (
        "Sleutels naast elkaar: Uitstroom (woningen per jaar)\n"
        "Gemeente | Alleen naar aantal inwoners | Alleen naar sociale huur | Gekozen verdeling\n"
        "Almere | 8 | 5 | 7\n"
        "Dronten | 4 | 4 | 4\n"
        "Urk | 1 | 4 | 2\n"
        "Samen | 13 | 13 | 13\n"
        "De sleutel maakt uit voor Urk: het gaat om 1 tot 4 woningen per jaar.\n"
        "- Aantal inwoners: telt voor 75% mee; samen 100.000 personen (2026).\n"
        "- Sociale huur: telt voor 25% mee; samen 300 woningen (2025).\n"
        "Bron: CBS StatLine 03759ned (1 januari 2026, 2025 en 2027-2030)"
    )


def test_keys_that_have_not_been_chosen_stand_side_by_side_alone(lees) -> None:
    basis = van_regio(delta(twee(0, 0)))
    text = lees(table("verdeelsleutels", basis))
    assert "Gemeente | Alleen naar aantal inwoners | Alleen naar sociale huur\n" in text
    assert "- Aantal inwoners: samen 100.000 personen (2026).\n" in text
    assert "De sleutel maakt het meest uit voor Almere: het gaat om 5 tot 8 woningen" in text
    assert table("fair_share", basis) is None


def test_as_long_as_the_number_is_not_known_there_are_shares(lees) -> None:
    later = {**PER_JAAR, "inhaalslag": cijfer(None)}
    huur = sleutel("Sociale huur", 1, cijfer=Tekst("vrijkomend_per_jaar"))
    basis = van_gemeente(delta(fair_share(sleutel(), huur, **later)), "Urk")
    assert lees(table("verdeelsleutels", basis)).splitlines()[:7] == [
        "Sleutels naast elkaar: Uitstroom",
        "Gemeente | Alleen naar aantal inwoners | Alleen naar sociale huur | Gekozen verdeling",
        "Almere | 60,0% | 33,3% | 46,7%",
        "Dronten | 30,0% | 33,3% | 31,7%",
        "Urk | 10,0% | 33,3% | 21,7%",
        "Samen | 100% | 100% | 100%",
        "De sleutel maakt uit voor Urk: het gaat om 10,0% tot 33,3%.",
    ]
    assert "Urk | 21,7% | 2 | nog aan te leveren | nog aan te leveren" in lees(
        table("fair_share", basis)
    )


def test_a_key_that_cannot_be_used_says_why(lees) -> None:
    huur = sleutel("Sociale huur", 0, cijfer=Tekst("sociale_huur"))
    basis = van_gemeente(delta(fair_share(sleutel(), huur, **PER_JAAR)), "Urk")
    text = lees(table("verdeelsleutels", basis))
    assert "Urk | 1 | nog aan te leveren | 1" in text
    assert "- Sociale huur: telt niet mee in de gekozen verdeling; niet te berekenen: " in text


def test_one_key_has_nothing_to_compare_with() -> None:
    assert table("verdeelsleutels", van_gemeente(delta(twee(1, 1)), "Urk")) is not None
    een = van_gemeente(delta(fair_share(sleutel(), **PER_JAAR)), "Urk")
    assert table("verdeelsleutels", een) is None


@pytest.mark.parametrize("naam", ["fair_share", "verdeelsleutels"])
def test_a_division_is_chosen_by_its_id(naam: str) -> None:
    andere = replace(twee(1, 1), id=Tekst("opvang"), naam=Tekst("Opvang"))
    waar = replace(delta(twee(1, 1)), fair_share=(twee(1, 1), andere))
    basis = van_gemeente(waar, "Urk")
    made = table(naam, basis, verdeling=Tekst("opvang"))
    assert made is not None
    assert made.key == f"{naam}-opvang"
    assert table(naam, basis, verdeling="bestaat_niet") is None


def test_a_calculated_task_says_so_and_takes_along_what_was_left(lees) -> None:
    assert lees(table("taakstelling", met_taak("Urk", 60_000, 30, 20))) == (
        "Taakstelling statushouders op Urk (personen)\n"
        "Halfjaar | Taakstelling | Meegenomen | Gehuisvest | Achterstand | Toelichting\n"
        "eerste helft van 2026 | 34 | niet meegeteld | 30 | 4 | De "
        "taakstelling is berekend.\n"
        "tweede helft van 2026 | 34 | 4 | 20 | 18 | De "
        "taakstelling is berekend.\n"
        "In de tweede helft van 2026 bleef de gemeente 18 personen achter op de taakstelling.\n"
        "- Meegenomen is de achterstand van het halfjaar ervoor. Achterstand = taakstelling + "
        "meegenomen − gehuisvest. Een getal onder nul is een voorsprong.\n"
        "- Berekend is: landelijk aantal × inwoners van de gemeente ÷ inwoners van Nederland, "
        "beide op 1 januari van het jaar ervoor, naar boven afgerond (Huisvestingswet 2014, "
        "artikel 29). Ga na of dat artikel is gewijzigd.\n"
        "Bron: CBS StatLine 03759ned (1 januari 2025, 2026, 2026-1 en 2026-2)"
    )


def test_of_a_region_every_gemeente_has_its_rows(lees) -> None:
    basis = van_regio(regio({}), met_taak("Dronten", 45_000, 20), met_taak("Urk", 22_000))
    assert lees(table("taakstelling", basis)).splitlines()[:5] == [
        "Taakstelling statushouders in Delta (personen)",
        "Gemeente | Halfjaar | Taakstelling | Meegenomen | Gehuisvest | Achterstand | Toelichting",
        "Dronten | eerste helft van 2026 | 25 | niet meegeteld | 20 | 5 "
        "| De taakstelling is berekend.",
        "Dronten | tweede helft van 2026 | 25 | 5 | nog aan te leveren | nog aan "
        "te leveren | De taakstelling is berekend.",
        "Urk | eerste helft van 2026 | 13 | niet meegeteld | nog aan te leveren | nog aan "
        "te leveren | De taakstelling is berekend.",
    ]


def test_a_task_without_a_result_is_named(lees) -> None:
    assert "De opgave voor de tweede helft van 2026 is 13 personen; het resultaat is nog niet" in (
        lees(table("taakstelling", met_taak("Urk", 22_000)))
    )
