"""The rules for one figure, as in :mod:`generator.inputs.figure`, in JSON Schema."""

from generator.inputs.schema.scalars import GIVEN, NO, Schema

_NO = {"not": {"const": True}, "pattern": NO}
_NOTHING = {"type": "null"}


def rules() -> list[Schema]:
    """Return the rules: a gap has a reason; a number has a unit, a source and a date."""
    number = [
        _needs("eenheid", "bij dit cijfer ontbreekt 'eenheid', zoals eenheid: personen"),
        {
            "if": {"properties": {"aanname": _NO}},  # also when it is not there
            "then": _needs(
                "bron",
                "bij dit cijfer ontbreekt 'bron': het id van een bron, of schrijf aanname: ja",
            ),
            "else": _needs("toelichting", "schrijf bij 'toelichting' waarop deze aanname rust"),
        },
        {
            "if": {"properties": {"periode": _NOTHING}},
            "then": _needs(
                "peildatum",
                "bij dit cijfer ontbreekt 'peildatum', zoals 2026-01-01, of 'periode'",
            ),
        },
    ]
    gap = _needs("reden", "de waarde is leeg; zet bij 'reden' waarom dit cijfer niet bekend is")
    return [
        {
            "if": {"required": ["waarde"]},
            "then": {
                "if": {"properties": {"waarde": _NOTHING}},
                "then": gap,
                "else": {"allOf": number},
            },
        }
    ]


def _needs(name: str, message: str) -> Schema:
    return {
        "required": [name],
        "properties": {name: {**GIVEN, "errorMessage": message}},
        "errorMessage": message,
    }
