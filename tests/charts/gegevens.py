"""Small hand-built input for charts: figures, and a gemeente with only what a test asks for."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.calc.rekenen import Rekenaar
from generator.calc.uitkomst import Analyse, Basis, Ouderenraming, Ramingspunt, Ramingsreeks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.source import SourceTable
from generator.inputs.model.aanbod import Woonvorm
from generator.inputs.model.basis import Bron
from generator.inputs.model.document import Documentgegevens, Gemeente, Horizon
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import Regio
from generator.inputs.model.groepen import Aandachtsgroep

REKENAAR = Rekenaar(SourceTable())

CBS = Bron(
    id=Tekst("cbs"),
    organisatie=Tekst("CBS"),
    titel=Tekst("Bevolking op 1 januari"),
    soort="registratie",
    tabel=Tekst("03759ned"),
    adres=Tekst("https://opendata.cbs.nl/statline/#/CBS/nl/dataset/03759ned"),
)
ABF = Bron(
    id=Tekst("abf"),
    organisatie=Tekst("ABF Research"),
    titel=Tekst("Verkenning wonen met zorg"),
    soort="prognose",
)


def cijfer(
    waarde: float | None,
    eenheid: str = "personen",
    *,
    jaar: int = 2026,
    bron: str = "cbs",
    source: int | None = None,
    decimalen: int | None = None,
) -> Cijfer:
    sources = () if source is None else (source,)
    if waarde is None:
        return Cijfer(waarde=None, reden=Tekst("nog niet geleverd"))
    return Cijfer(
        waarde=Getal(waarde, sources),
        eenheid=Tekst(eenheid),
        peildatum=Datum(date(jaar, 1, 1)),
        bron=Tekst(bron),
        bronnen=(bron,),
        sources=sources,
        decimalen=decimalen,
    )


def basis(analyse: Mapping[str, Any] | None = None, **dossier: Any) -> Basis:
    return Basis(
        dossier=Dossier(
            document=Documentgegevens(
                titel=Tekst("Woonzorgvisie"),
                versie=Tekst("0.1"),
                status="concept",
                datum=Datum(date(2026, 11, 1)),
                horizon=Horizon(van=Jaar(2026), tot=Jaar(2030)),
            ),
            gemeente=Gemeente(
                naam=Tekst("Ijzerdam", (7,)), gm_code=Tekst("GM0001"), provincie=Tekst("Zeeland")
            ),
            bronnen=(CBS, ABF),
            **dossier,
        ),
        analyse=Analyse(**(analyse or {})),
    )


def regio(**velden: Any) -> Regio:
    return Regio(naam=Tekst("Delta"), **velden)


def groep(id: str, naam: str, **velden: Any) -> Aandachtsgroep:
    return Aandachtsgroep(id=Tekst(id), naam=Tekst(naam), omschrijving=Tekst(naam), **velden)


def woonvorm(id: str, meervoud: str) -> Woonvorm:
    return Woonvorm(
        id=Tekst(id), naam=Tekst(id), meervoud=Tekst(meervoud), definitie=Tekst(meervoud)
    )


NULTREDEN = woonvorm("nultreden", "nultredenwoningen")
ZORGGESCHIKT = woonvorm("zorggeschikt", "zorggeschikte woningen")


def raming(*, eigen: bool = True) -> Ouderenraming:
    """A forecast of 75-plus with its margin, and the age bands behind it."""
    return Ouderenraming(
        reeksen=(
            Ramingsreeks(
                groep="75plus",
                naam="75-plussers",
                eigen=eigen,
                model="cohort",
                scenario="trend",
                basisjaar=2021,
                punten=(
                    Ramingspunt(jaar=2021, aantal=cijfer(8380, jaar=2021, source=11)),
                    Ramingspunt(
                        jaar=2041,
                        aantal=cijfer(29600, jaar=2041, source=12),
                        onder=cijfer(24900, jaar=2041),
                        boven=cijfer(34300, jaar=2041),
                    ),
                ),
            ),
        ),
        kort="Bron: eigen raming; indicatief" if eigen else "",
        bandjes={
            2021: {"60-64": 9000, "65-69": 5000, "85-89": 1360, "90-94": 555, "95+": 145},
            2041: {"60-64": 9100, "65-69": 6012.4, "85-89": 4312.2, "90-94": 1503, "95+": 702},
        },
        bronnen=("cbs",),
    )
