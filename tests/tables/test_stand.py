"""The tables about how far the gemeenten of a region are."""

import pytest

from generator.calc.uitkomst import Analyse
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.kaart.ligging import Ligging
from generator.tables import names, table

NAMEN = [name for name in names() if name.startswith("stand")]


@pytest.mark.parametrize("name", NAMEN)
def test_about_one_gemeente_there_is_nothing_to_set_side_by_side(name, basis):
    assert table(name, basis) is None


def test_each_gemeente_has_a_score_for_each_part_and_together(regio, lees):
    titel, kop, testdam, leegdam, samen, *rest = lees(table("stand", regio)).split("\n")
    assert titel.startswith("Ingevulde onderdelen per gemeente in ")
    assert kop == "Gemeente | Proces | Analyse | Visie | Ambities | Uitvoering | Afspraken"
    eigen, ander, geheel = (rij.split(" | ")[1:] for rij in (testdam, leegdam, samen))
    for een, nul, som in zip(eigen, ander, geheel, strict=True):
        aanwezig, totaal = een.split(" van ")
        assert nul == f"0 van {totaal}"
        assert som == f"{aanwezig} van {2 * int(totaal)}"
    assert rest == ["Nog geen enkele gemeente heeft een onderdeel compleet."]


def test_one_gemeente_needs_no_row_for_all_together(regio):
    een = replace(regio, gemeenten=regio.gemeenten[:1])
    made = table("stand", een)
    assert len(made.rows) == 1
    assert not made.interpretation


def test_states_are_counted_per_part(regio, lees):
    rijen = lees(table("stand_staten", regio)).split("\n")[2:]
    assert [rij.split(" | ")[0] for rij in rijen] == [
        *("Proces", "Analyse", "Visie", "Ambities", "Uitvoeringsprogramma", "Afspraken")
    ]
    for rij in rijen:
        _, *aantallen, score = rij.split(" | ")
        assert sum(map(int, aantallen)) == 2
        assert " van " in score


@pytest.mark.parametrize(
    ("statussen", "zin"),
    [
        (("concept", "concept"), "Nog geen enkele gemeente heeft haar woonzorgvisie vastgesteld."),
        (
            ("concept", "vastgesteld"),
            "Eén van de twee gemeenten heeft haar woonzorgvisie vastgesteld.",
        ),
        (
            ("vastgesteld", "vastgesteld"),
            "Twee van de twee gemeenten hebben hun woonzorgvisie vastgesteld.",
        ),
        (("vastgesteld",), "De gemeente heeft haar woonzorgvisie vastgesteld."),
    ],
)
def test_documents_say_who_has_adopted(regio, lees, statussen, zin):
    gemeenten = [
        replace(
            een,
            dossier=replace(een.dossier, document=replace(een.dossier.document, status=Tekst(s))),
        )
        for een, s in zip(regio.gemeenten, statussen, strict=False)
    ]
    regels = lees(table("stand_documenten", replace(regio, gemeenten=tuple(gemeenten)))).split("\n")
    assert [regel.split(" | ")[1] for regel in regels[2 : 2 + len(statussen)]] == list(statussen)
    assert regels[-1] == zin


def test_what_lacks_most_has_its_parties_and_says_what_is_left_out(regio, lees):
    made = table("stand_open", regio)
    assert len(made.rows) == 15
    regels = lees(made).split("\n")
    kop, *rijen = [regel.split(" | ") for regel in regels[1:17]]
    assert kop[2] == "Gemeenten"
    assert [int(rij[2]) for rij in rijen] == sorted((int(rij[2]) for rij in rijen), reverse=True)
    assert all(len(rij[4].split(" / ")) <= 4 for rij in rijen)
    assert "andere soorten onderdelen open." in regels[-1]
    assert not any(rij[1].endswith(": ") or not rij[1] for rij in rijen)


def test_who_can_deliver_most_comes_first(regio, lees):
    aantallen = [
        int(rij.split(" | ")[-1])
        for rij in lees(table("stand_leveranciers", regio)).split("\n")[2:]
    ]
    assert 1 < len(aantallen) <= 10
    assert aantallen == sorted(aantallen, reverse=True)


def test_where_the_shapes_on_maps_come_from_is_a_source_of_who_shows_them(basis, lees):
    laatste = basis.dossier.bronnen[-1]
    kaal = replace(basis, ligging=Ligging(bron=laatste.id), analyse=Analyse())
    assert table("bronnen", kaal) is None
    regels = lees(table("bronnen", kaal, met_kaart=True)).split("\n")
    assert [regel.split(" | ")[0] for regel in regels[2:]] == [laatste.organisatie.kaal]
