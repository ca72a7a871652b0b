"""The score and its terms."""

from collections.abc import Sequence

from generator.calc.eisen.eis import AMBITIES, EINDBEELD, Eis
from generator.calc.eisen.telling import Volledigheid
from generator.calc.eisen.telling import volledigheid as geteld
from generator.core.source import SourceTable


def volledigheid(eisen: Sequence[Eis]) -> Volledigheid:
    return geteld(eisen, SourceTable())


def eis(stap: str, hoofdstuk: str, status: str) -> Eis:
    return Eis(stap=stap, hoofdstuk=hoofdstuk, onderwerp="", over="", path="", status=status)


EISEN = (
    eis("inhoudsopgave", EINDBEELD, "aanwezig"),
    eis("inhoudsopgave", AMBITIES, "aanwezig"),
    eis("inhoudsopgave", AMBITIES, "onbekend"),
    eis("vervolg", AMBITIES, "ontbreekt"),
)


def test_the_terms_add_up():
    totaal = volledigheid(EISEN).totaal
    assert (totaal.aanwezig, totaal.onbekend, totaal.ontbreekt, totaal.totaal) == (2, 1, 1, 4)
    assert totaal.score.kaal == "2 van 4"


def test_each_requirement_counts_once_in_a_step_and_once_in_a_chapter():
    uitkomst = volledigheid(EISEN)
    assert [(t.naam, t.score.kaal) for t in uitkomst.stappen] == [
        ("Stap 4: de inhoud", "2 van 3"),
        ("Stap 5: van visie naar afspraken", "0 van 1"),
    ]
    assert [(t.naam, t.score.kaal) for t in uitkomst.hoofdstukken] == [
        ("Eindbeeld", "1 van 1"),
        ("Ambities en doelen", "1 van 3"),
    ]


def test_without_requirements_there_is_no_score():
    leeg = volledigheid(())
    assert leeg.totaal.score.kaal == "0 van 0"
    assert leeg.stappen == leeg.hoofdstukken == ()


def test_every_count_says_what_was_counted():
    sources = SourceTable()
    for deel in geteld(EISEN, sources).stappen:
        assert deel.naam in sources[deel.score.sources[0]].formula
