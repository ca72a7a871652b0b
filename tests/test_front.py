"""Title page and colophon say what the input says, and nothing that it does not."""

from datetime import date

import pytest

from generator.core.leaf import Datum, Tekst
from generator.core.source import SourceTable
from generator.core.value import replace
from generator.document.blocks import Front
from generator.front import front_of
from generator.inputs.model.dossier import Dossier
from tests.charts.gegevens import basis


def front(**document: object) -> Front:
    dossier: Dossier = basis().dossier
    given = {"status": Tekst("concept"), "titel": Tekst("Visie"), "versie": Tekst("2"), **document}
    changed = replace(dossier, document=replace(dossier.document, **given))
    return front_of(changed, SourceTable())


def colophon(made: Front) -> dict[str, str]:
    return {label.text: text.text for label, text in made.colophon}


@pytest.mark.parametrize(
    ("status", "watermark"),
    [("concept", "CONCEPT"), ("ter inzage", "TER INZAGE"), ("vastgesteld", "")],
)
def test_the_watermark_follows_the_status(status: str, watermark: str) -> None:
    assert front(status=Tekst(status)).watermark == watermark


def test_the_colophon_says_who_made_it_and_in_which_state_it_is() -> None:
    said = colophon(front(opdrachtgever=Tekst("Gemeente X"), opsteller=Tekst("Bureau Y")))
    assert said["Opdrachtgever"] == "Gemeente X"
    assert said["Opsteller"] == "Bureau Y"
    assert {"Document", "Status", "Versie", "Datum", "Bronnen", "Gemaakt met"} <= set(said)


def test_the_document_is_found_by_its_gemeente() -> None:
    assert {"woonzorgvisie", basis().dossier.gemeente.naam.kaal} <= set(front().keywords)


def test_what_is_not_known_has_no_line() -> None:
    assert "Opdrachtgever" not in colophon(front(opdrachtgever=None))


def test_figures_of_later_years_do_not_date_the_document() -> None:
    said = colophon(front(datum=Datum(date(1900, 1, 1))))
    assert "Cijfers" not in said
