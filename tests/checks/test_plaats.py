"""Where a message points: at what stands there, else at where the gemeente would write it."""

from pathlib import Path

import pytest

from generator.checks.plaats import Plaatsen
from generator.inputs.model.basis import Bron
from generator.inputs.reader import read_dossier

GEMEENTE = """
aandachtsgroepen:
  - id: studenten
    bevindingen: Er zijn weinig studenten.
"""
REGIO = """
aandachtsgroepen:
  - id: ouderen
    bevindingen: De regio vergrijst.
ambities:
  - id: samen
    naam: Samen
    eindbeeld: langer_thuis
    visie: Wij doen het samen.
    ambitie: In 2031 is er een afspraak.
    richting: meer
    indicator: Afspraken
    nulmeting: {waarde: null, reden: nog te tellen, levert: de regio}
    trekker: gemeente
"""


@pytest.fixture
def plaatsen(kleindam: Path) -> Plaatsen:
    (kleindam / "aandachtsgroepen.yaml").write_text(GEMEENTE, encoding="utf-8")
    (kleindam / "ambities.yaml").unlink()
    (kleindam / "uitvoering.yaml").unlink()
    (kleindam / "analyse.yaml").unlink()
    regio = kleindam.parent / "regio.yaml"
    regio.write_text(regio.read_text(encoding="utf-8") + REGIO, encoding="utf-8")
    invoer = read_dossier(kleindam)
    return Plaatsen(invoer.dossier, invoer.sources)


@pytest.mark.parametrize(
    ("pad", "plaats"),
    [
        ("aandachtsgroepen[studenten].bevindingen", "regio/kleindam/aandachtsgroepen.yaml:4:18"),
        ("aandachtsgroepen[studenten].locatie", "regio/kleindam/aandachtsgroepen.yaml:3:9"),
        ("aandachtsgroepen[dak_thuisloos]", "regio/kleindam/aandachtsgroepen.yaml:3:9"),
        ("aandachtsgroepen[ouderen].locatie", "regio/kleindam/aandachtsgroepen.yaml:3:9"),
        ("aandachtsgroepen[ouderen].bevindingen", "regio/regio.yaml"),
        ("ambities[samen].monitoring", "regio/regio.yaml"),
        ("ambities[anders]", "regio/kleindam/ambities.yaml:1:1"),
        ("analysevragen.tekort", "regio/kleindam/analyse.yaml:1:1"),
        ("regiocijfers.inwoners_85plus", "regio/regio.yaml"),
    ],
)
def test_what_is_absent_gets_the_place_of_the_nearest_thing(
    plaatsen: Plaatsen, pad: str, plaats: str
) -> None:
    place, path = plaatsen.van(pad)
    assert plaats in str(place)
    assert path == pad


def test_only_what_stands_in_the_files_of_the_reach_counts(kleindam: Path) -> None:
    (kleindam / "bronnen.yaml").write_text(
        "bronnen: [{id: eigen, organisatie: Dam, titel: Lijst, soort: document}]\n",
        encoding="utf-8",
    )
    invoer = read_dossier(kleindam)
    plaatsen = Plaatsen(invoer.dossier, invoer.sources)

    def bereikt(bron: Bron) -> list[bool]:
        return [plaatsen.in_bereik(bron, bereik) for bereik in ("gemeente", "regio", "alles")]

    gevonden = {bron.id.kaal: bereikt(bron) for bron in invoer.dossier.bronnen}
    assert gevonden == {
        "wet": [False, False, True],
        "telling": [False, True, True],
        "eigen": [True, True, True],
    }
    assert plaatsen.in_bereik("ambities", "gemeente")


@pytest.mark.parametrize(
    ("kenschets", "plaats"),
    [
        ("|\n    Een dorp.\n\n    Met XX huizen.", "22:9"),
        ("|-  # nog na te lezen\n      Een dorp\n      met XX huizen.", "21:11"),
        ("|\n\n    Met XX huizen.", "19:14"),  # empty lines are dropped: the text as a whole
        ("|2\n      Met XX huizen.", "19:14"),
        (">-\n    Een dorp\n    met XX huizen.", "19:14"),
        ("Een dorp met XX huizen.", "19:14"),
    ],
)
def test_in_a_text_the_line_is_named_where_that_is_certain(
    kleindam: Path, kenschets: str, plaats: str
) -> None:
    file = kleindam / "gemeente.yaml"
    text = file.read_text(encoding="utf-8").partition("  schaalniveaus")[0]
    file.write_text(f"{text}  kenschets: {kenschets}\n", encoding="utf-8")
    invoer = read_dossier(kleindam)
    gevonden = invoer.dossier.gemeente.kenschets
    assert gevonden
    place, path = Plaatsen(invoer.dossier, invoer.sources).van(gevonden, gevonden.kaal.index("XX"))
    assert (f"{place.line}:{place.column}", path) == (plaats, "gemeente.kenschets")
