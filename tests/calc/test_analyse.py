"""The whole chain on the delivered examples: complete, the same every time, without marks left."""

from pathlib import Path

import pytest

from generator.calc.analyse import analyse
from generator.calc.wandel import zoek
from generator.core.cijfer import Cijfer
from generator.core.marks import PRIVATE
from generator.inputs.reader import is_gemeente, read_dossier

INVOER = Path(__file__).resolve().parents[2] / "inputs"
GEMEENTEN = sorted(path for path in INVOER.glob("*/*") if is_gemeente(path))


@pytest.fixture(scope="module", params=GEMEENTEN, ids=lambda path: path.name)
def uitkomst(request):
    def doe():
        invoer = read_dossier(request.param)
        return invoer, analyse(invoer.dossier, invoer.leeftijden, invoer.sources)

    return doe


def test_same_input_gives_the_same_outcome(uitkomst):
    assert uitkomst()[1] == uitkomst()[1]


def test_every_calculated_figure_can_be_traced(uitkomst):
    invoer, outcome = uitkomst()
    for pad, cijfer in zoek(outcome, Cijfer):
        if cijfer.termen and cijfer.bekend:
            source = invoer.sources[cijfer.sources[0]]
            assert source.formula == cijfer.formule, pad
            assert source.inputs, pad
            assert cijfer.bronnen, pad
        for text in (cijfer.reden, cijfer.toelichting, cijfer.periode):
            assert text is None or not PRIVATE.search(text.kaal), pad


def test_gaps_are_sorted_readable_and_unique(uitkomst):
    hiaten = uitkomst()[1].hiaten
    assert len({hiaat.wat for hiaat in hiaten}) == len(hiaten)
    for hiaat in hiaten:
        assert "_" not in hiaat.wat
        assert hiaat.reden.kaal
        assert hiaat.path


def test_only_sources_that_are_used(uitkomst):
    invoer, outcome = uitkomst()
    known = {bron.id for bron in invoer.dossier.bronnen}
    assert {bron.id for bron in outcome.bronnen} <= known
    assert outcome.bronnen
