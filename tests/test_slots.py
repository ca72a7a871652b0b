"""What templates can call refuses mistakes in words, never with a bug."""

import pytest

from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.slots import Slots
from tests.charts.gegevens import basis, cijfer


@pytest.mark.parametrize(
    ("function", "arguments", "choices", "says"),
    [
        ("zoek", ("ambitie", "x"), {}, "geen lijst 'ambitie'; bedoelt u 'ambities'"),
        ("zoek", ("gemeente", "x"), {}, "geen lijst 'gemeente'"),
        ("zoek", ("__struct_fields__", "x"), {}, "geen lijst '__struct_fields__'"),
        ("naam_van", ("partner", "x"), {}, "geen lijst 'partner'; bedoelt u 'partners'"),
        ("tabel", ("__init__",), {}, "geen tabel '__init__'"),
        ("tabel", ("groep",), {}, "de tabel 'groep' mist de keuze 'groep'"),
        ("tabel", ("kerncijfers",), {"groep": 1}, "'kerncijfers' kent de keuze 'groep' niet"),
        ("tabel", (None,), {}, "een naam tussen aanhalingstekens"),
        ("grafiek", ("__init__",), {}, "geen grafiek '__init__'"),
        ("grafiek", (3,), {}, "een naam tussen aanhalingstekens"),
        ("grafiek", ("tijdlijn",), {"bewerkbaar": "ja"}, "zonder aanhalingstekens"),
        ("verwijs", (), {}, "verwijs naar één ding"),
        ("verwijs", ("kerncijfers",), {"grafiek": "tijdlijn"}, "verwijs naar één ding"),
        ("verwijs", (3,), {}, "een naam tussen aanhalingstekens"),
    ],
)
def test_a_wrong_call_is_explained(
    function: str, arguments: tuple[object, ...], choices: dict[str, object], says: str
) -> None:
    with pytest.raises((LookupError, ValueError), match=says):
        Slots(basis()).functions()[function](*arguments, **choices)


def test_an_unknown_id_is_nothing_and_keeps_its_own_name() -> None:
    functions = Slots(basis()).functions()
    assert functions["zoek"]("partners", "x") is None
    assert functions["naam_van"]("partners", "x") == "x"


def test_a_source_note_names_the_sources_of_figures_with_their_dates() -> None:
    figures = (cijfer(3, jaar=2024), cijfer(4, jaar=2026), cijfer(5, bron="abf"))
    note = Slots(basis()).functions()["bronnoot"](*figures)
    assert marks.plain(marks.noted(str(note))) == (
        "CBS StatLine 03759ned (1 januari 2024 en 1 januari 2026);"
        " ABF Research, Verkenning wonen met zorg (1 januari 2026)."
    )


def test_a_source_note_names_a_source_by_its_id() -> None:
    note = Slots(basis()).functions()["bronnoot"]("abf")
    assert marks.plain(marks.noted(str(note))) == "ABF Research, Verkenning wonen met zorg."


@pytest.mark.parametrize("what", [(), (None,), ("bestaat-niet",), (Cijfer(waarde=None),)])
def test_without_a_source_there_is_no_note(what: tuple[object, ...]) -> None:
    assert Slots(basis()).functions()["bronnoot"](*what) == ""
