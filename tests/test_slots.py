"""What templates can call refuses mistakes in words, never with a bug."""

import pytest

from generator.slots import Slots
from tests.charts.gegevens import basis


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
