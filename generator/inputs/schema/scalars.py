"""One value as JSON Schema: what :mod:`generator.inputs.scalars` accepts, after YAML has read it.

An editor reads YAML 1.2: ``ja`` and ``2026-01-01`` are texts there, ``13.6`` and ``true`` are not.
``errorMessage`` is no part of JSON Schema; editors that know it show it instead of English.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.core import dutch
from generator.core.leaf import Datum, Getal, Jaar, Kleur, Opmaak, Tekst
from generator.inputs.colours import COLOUR, HASH
from generator.inputs.markup import FORBIDDEN
from generator.inputs.model.basis import Keuze, Vorm

Schema = dict[str, Any]
Known = Mapping[str, Sequence[str]]
"""Path of a list → the ids that stand in it."""

YEAR = "(?:19|20)[0-9]{2}|2100"
_LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
_SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
_DAY = f"[0-9]{{4}}-(?:{_LONG_MONTH}|{_SHORT_MONTH}|02-(?:0[1-9]|[12][0-9]))"
_TWO_READINGS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}"
_NUMBER = f"(?!{_TWO_READINGS}\\s*$)(?![+-]?[0-9]{{16}})[+-]?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?"
_MOST = 999_999_999_999_999
"""Numbers have at most fifteen digits."""

_ONE_TEXT = ["string", "number"]
"""What one text can be in the eyes of YAML: ``versie: 0.1`` is a number to it.

With ``boolean``, which no text is on purpose, an editor would offer true and false everywhere.
"""


def _alone(pattern: str) -> str:
    return f"^\\s*(?:{pattern})\\s*$"


_YES = _alone("[Jj][Aa]|[Tt][Rr][Uu][Ee]")
NO = _alone("[Nn][Ee][Ee]|[Ff][Aa][Ll][Ss][Ee]")


def _within(least: int, most: int, message: str) -> Schema:
    """Return the bounds of a number, in a form of which the message can be chosen."""
    return {
        "if": {"minimum": least, "maximum": most},
        "else": {"type": "string", "errorMessage": message},
        "errorMessage": message,
    }


def _no_markup() -> str:
    """Return the pattern of a text without headings, tables and such; see ``markup``."""
    lines = (rule.pattern for rule, _ in FORBIDDEN)
    anywhere = "|".join(
        line.replace("$", "(?=\\n|$)").replace("\\s", "[^\\S\\n]") for line in lines
    )
    return f"^(?![\\s\\S]*?(?:^|\\n)(?:{anywhere}))[\\s\\S]*\\S"


LEAVES: dict[Any, Schema] = {
    Tekst: {
        "type": _ONE_TEXT,
        "pattern": "\\S",
        "errorMessage": "hier hoort één tekst, zonder streepjes of haakjes",
    },
    Opmaak: {
        "type": _ONE_TEXT,
        "pattern": _no_markup(),
        "errorMessage": "hier hoort één tekst; een kop, tabel, lijn, kader of HTML kan er niet in",
    },
    Kleur: {
        "type": _ONE_TEXT,
        "pattern": _alone("#?[0-9A-Fa-f]{6}"),
        "errorMessage": f"hier hoort {COLOUR}; {HASH}",
    },
    Jaar: {
        "type": ["integer", "string"],
        "pattern": _alone(YEAR),
        **_within(1900, 2100, "hier hoort een jaar, zoals 2031"),
    },
    Datum: {
        "type": ["string"],
        "pattern": _alone(_DAY),
        "errorMessage": "hier hoort een datum als jaar-maand-dag, zoals 2026-01-31",
    },
    Getal: {
        "type": ["number", "string"],
        "pattern": _alone(_NUMBER),
        **_within(
            -_MOST,
            _MOST,
            "hier hoort een getal, zonder punten tussen de duizendtallen en zonder % of €",
        ),
    },
    bool: {
        "type": ["boolean", "string"],
        "pattern": f"{_YES}|{NO}",
        "examples": ["ja", "nee"],
        "errorMessage": "hier hoort ja of nee",
    },
}

MOMENT: Schema = {
    "type": ["string", "integer"],
    "pattern": _alone(f"{_DAY}|{YEAR}"),
    **_within(1900, 2100, "hier hoort een datum, zoals 2026-01-31, of een jaar, zoals 2026"),
}
"""A day or a year."""

GIVEN: Schema = {"type": _ONE_TEXT}
"""Anything but nothing."""


def choice(mark: Keuze) -> Schema:
    """Return the schema of a choice."""
    listed = dutch.opsomming([f"'{option}'" for option in mark.opties], "of")
    return {"enum": list(mark.opties), "errorMessage": f"hier hoort {listed}"}


def reference(lijst: str, known: Known) -> Schema:
    """Return the schema of an id in ``lijst``: those that are ``known`` are offered."""
    message = f"hier hoort één id uit de lijst {lijst}"
    examples = {"examples": list(known[lijst])} if known.get(lijst) else {}
    return {**LEAVES[Tekst], "errorMessage": message, **examples}


def shape(mark: Vorm) -> Schema:
    """Return the schema of a text with a shape of its own."""
    message = f"hier hoort {mark.uitleg}, zoals {mark.voorbeeld}"
    return {"type": ["string"], "pattern": _alone(mark.patroon), "errorMessage": message}


def or_nothing(schema: Schema) -> Schema:
    """Return ``schema`` that also allows that nothing stands there."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    return {**schema, "type": [*schema["type"], "null"]}
