"""The map of a figure: which figures stand on it, in which classes, and what is said of it."""

from typing import Any

import pytest

from generator.calc.uitkomst import Analyse, Basis, Vergelijking
from generator.charts import chart
from generator.charts.chart import Chart
from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.kaart.grenzen import Grens, Grenzen
from generator.inputs.kaart.ligging import Ligging
from generator.inputs.model.basis import Bron
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.document import Gemeente
from generator.inputs.model.gedeeld import Regiogemeente
from tests.charts.gegevens import CBS, basis, cijfer, regio

GRENZEN = Bron(
    id=Tekst("grenzen"),
    organisatie=Tekst("CBS en Kadaster"),
    titel=Tekst("Grenzen"),
    soort="document",
)
NAMEN = ("Zwolmeer", "IJzerdam", "Aalburg", "Kleivoort")
LIGGING = Ligging(
    middelpunten={f"GM000{at}": (10.0 * at, 400.0) for at in range(4)}, bron=Tekst("grenzen")
)
VLAK = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))


def gemeente(at: int, **velden: Any) -> Regiogemeente:
    return Regiogemeente(naam=Tekst(NAMEN[at], (at,)), gm_code=Tekst(f"GM000{at}"), **velden)


def gebied(*inwoners: Cijfer | None, ligging: Ligging = LIGGING) -> Basis:
    """Return the gemeente IJzerdam in a region whose list has these figures."""
    lijst = tuple(gemeente(at, inwoners=een) for at, een in enumerate(inwoners))
    made = basis(regio=regio(gemeenten=lijst))
    return replace(made, ligging=ligging, dossier=replace(made.dossier, bronnen=(CBS, GRENZEN)))


def kaart(gegevens: Basis, veld: str = "inwoners", **keuze: str) -> Chart:
    made = chart("kaart", gegevens, cijfer=veld, **keuze)
    assert made is not None
    return made


def test_gemeenten_stand_by_name_in_classes_and_the_own_one_stands_out() -> None:
    made = kaart(gebied(*(cijfer(n * 10_000) for n in (4, 2, 9, 1))))
    assert [marks.plain(area.name) for area in made.areas] == [
        "Aalburg",
        "IJzerdam",
        "Kleivoort",
        "Zwolmeer",
    ]
    assert made.categories == ("tot 20.000", "20.000 tot 50.000", "50.000 of meer")
    assert [area.level for area in made.areas] == [2, 1, 0, 1]
    assert made.highlights == (1,)
    assert marks.plain(made.title) == "Inwoners per gemeente in Delta, 2026 (personen)"
    assert made.source == (
        "Bron: CBS StatLine 03759ned (1 januari 2026); kaart: CBS en Kadaster, Grenzen"
    )
    assert marks.plain(made.interpretation) == (
        "Het laagste cijfer in Delta is 10.000 (Kleivoort), het hoogste 90.000 (Aalburg). Elke"
        " tegel is een gemeente, ongeveer op haar plek."
    )
    assert made.alt == (
        "Tegelkaart van inwoners. De gemeenten zijn gevuld naar klasse. Aalburg: 90.000; IJzerdam:"
        " 20.000; Kleivoort: 10.000; Zwolmeer: 40.000."
    )
    assert [(marks.plain(str(name)), klasse) for name, _, klasse in made.table][2] == (
        "Kleivoort",
        "tot 20.000",
    )


def test_other_years_and_units_and_what_is_not_known_have_no_class() -> None:
    made = kaart(gebied(cijfer(1), cijfer(2), cijfer(3, jaar=2021), cijfer(None)))
    assert [area.level for area in made.areas] == [None, 1, None, 0]
    assert [str(row[2]) for row in made.table][::2] == ["geen gegevens", "geen gegevens"]
    assert kaart(gebied(cijfer(1), cijfer(2), cijfer(3, "procent"))).categories == (
        "tot 2",
        "2 of meer",
    )


@pytest.mark.parametrize("inwoners", [(), (5,), (5, None)])
def test_one_figure_makes_no_map(inwoners: tuple[float | None, ...]) -> None:
    assert chart("kaart", gebied(*map(cijfer, inwoners)), cijfer="inwoners") is None


def test_equal_figures_are_one_class() -> None:
    made = kaart(gebied(cijfer(7), cijfer(7)))
    assert made.categories == ("7",)
    assert "in elke gemeente van Delta gelijk: 7." in marks.plain(made.interpretation)


def test_with_boundaries_it_is_no_tile_map_and_names_the_file() -> None:
    grenzen = Grenzen(
        bestand="grenzen.geojson",
        gebieden=tuple(Grens(code=f"GM000{at}", ringen=(VLAK,)) for at in range(2)),
    )
    made = kaart(gebied(cijfer(1), cijfer(2), ligging=Ligging(grenzen=grenzen)))
    assert {area.rings for area in made.areas} == {(VLAK,)}
    assert made.source.endswith("; kaart: grenzen.geojson")
    assert "tegel" not in (made.alt + made.interpretation).casefold()


def test_who_has_no_place_is_named_and_stays_in_the_table() -> None:
    waar = replace(LIGGING, middelpunten={"GM0000": (1.0, 2.0), "GM0001": (9.0, 2.0)})
    made = kaart(gebied(cijfer(1), cijfer(2), cijfer(3), ligging=waar))
    assert [marks.plain(area.name) for area in made.areas] == ["IJzerdam", "Zwolmeer"]
    assert "Aalburg staat niet op de kaart: de ligging is niet bekend." in marks.plain(
        made.interpretation
    )
    assert len(made.table) == 3


def test_nowhere_known_is_no_map() -> None:
    assert (
        chart("kaart", gebied(cijfer(1), cijfer(2), ligging=Ligging()), cijfer="inwoners") is None
    )


def test_in_a_region_the_figures_are_those_of_the_gemeenten_themselves() -> None:
    def gelezen(at: int, getal: float, aandeel: float) -> Basis:
        made = basis(cijfers=Cijfers(woz_waarde=cijfer(getal, "euro")))
        zelf = Gemeente(naam=Tekst(NAMEN[at]), gm_code=Tekst(f"GM000{at}"), provincie=Tekst("Z"))
        kern = Vergelijking(
            id="aandeel_75plus", naam="Aandeel 75-plussers", gemeente=cijfer(aandeel, "procent")
        )
        return Basis(
            dossier=replace(made.dossier, gemeente=zelf), analyse=Analyse(kerncijfers=(kern,))
        )

    made = gebied(cijfer(1), cijfer(2))
    samen = replace(
        made,
        dossier=replace(made.dossier, gemeente=None),
        gemeenten=(gelezen(0, 300_000, 12.5), gelezen(1, 410_000, 8)),
    )
    woz = kaart(samen, "woz_waarde")
    assert woz.categories == ("tot €\xa0400.000", "€\xa0400.000 of meer")
    assert woz.highlights == ()
    ouderen = kaart(samen, "aandeel_75plus")
    assert ouderen.categories == ("tot 10%", "10% of meer")
    assert marks.plain(ouderen.title).startswith("Aandeel 75-plussers per gemeente in Delta, 2026")
    assert marks.plain(kaart(samen, "woz_waarde", naam="Waarde van huizen").title).startswith(
        "Waarde van"
    )


def test_many_gemeenten_are_told_by_class() -> None:
    lijst = tuple(
        Regiogemeente(naam=Tekst(f"G{at}"), gm_code=Tekst(f"GM{at:04d}"), inwoners=cijfer(at))
        for at in range(40)
    )
    waar = Ligging(middelpunten={f"GM{at:04d}": (float(at % 7), float(at)) for at in range(40)})
    made = kaart(replace(basis(regio=regio(gemeenten=lijst)), ligging=waar))
    assert "Tot 10: 10 gemeenten; 10 tot 15: 5 gemeenten;" in made.alt
    assert "G39" not in made.alt


def test_an_unknown_figure_is_refused_with_a_suggestion() -> None:
    with pytest.raises(LookupError, match="er is geen cijfer 'woz_warde'; bedoelt u 'woz_waarde'"):
        chart("kaart", gebied(), cijfer="woz_warde")
