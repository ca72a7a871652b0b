"""The rules for one figure: a number has a unit, a source and a date; a gap has a reason."""

from typing import Any

from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.value import Field, Value, fields_of
from generator.inputs.nodes import Mapping
from generator.inputs.reading import Reading

_CALCULATED = frozenset({"decimalen", "bronnen", "sources", "formule", "termen"})
"""Fields of a figure that only calculations fill."""


def yaml_fields(kind: type[Value]) -> tuple[Field, ...]:
    """Return the fields of ``kind`` that can stand in YAML."""
    hidden = _CALCULATED if kind is Cijfer else frozenset()
    return tuple(field for field in fields_of(kind) if field.name not in hidden)


def check_figure(node: Mapping, path: str, values: dict[str, Any], reading: Reading) -> None:
    """Check the rules of a figure and complete ``values`` with its source numbers.

    ``values`` are the fields as read; a value that could not be read is present as ``None``.
    """
    entry = node.entries.get("waarde")
    number = values.get("waarde")
    if entry is not None:
        values["sources"] = (
            number.sources if number is not None else reading.source(entry.value, f"{path}.waarde")
        )
    bron = values.get("bron")
    if bron is not None:
        values["bronnen"] = (str.__str__(bron),)
        reading.refer("bronnen", bron, node.entries["bron"].value, f"{path}.bron")
    if number is not None:
        _complete(node, path, values, reading)
    elif entry is not None and not _given(node, "waarde") and not values.get("reden"):
        reading.refuse(
            entry.value.place,
            path,
            "WZ110",
            "de waarde is leeg, maar er staat geen reden bij",
            'voeg toe: reden: "nog aan te leveren door …"',
        )


def _complete(node: Mapping, path: str, values: dict[str, Any], reading: Reading) -> None:
    aanname = values.get("aanname", False)  # ``None`` when it could not be read
    needs = (
        ("eenheid", _given(node, "eenheid"), "eenheid: personen"),
        (
            "bron",
            _given(node, "bron") or aanname is not False,
            "bron: <id uit bronnen>, of aanname: ja",
        ),
        (
            "peildatum",
            _given(node, "peildatum") or _given(node, "periode"),
            "peildatum: 2026-01-01, of periode: 2020-2040",
        ),
    )
    absent = [(name, advice) for name, present, advice in needs if not present]
    if absent:
        listed = dutch.opsomming([f"'{name}'" for name, _ in absent])
        ontbreekt = dutch.meervoud(len(absent), "ontbreekt", "ontbreken")
        advice = "; ".join(advice for _, advice in absent)
        message = f"bij dit cijfer {ontbreekt} {listed}"
        reading.refuse(node.place, path, "WZ110", message, f"voeg toe: {advice}")
    if aanname and not values.get("toelichting"):
        reading.refuse(
            node.place,
            path,
            "WZ110",
            "dit cijfer is een aanname, maar er staat geen toelichting bij",
            "voeg toe: toelichting: waarop de aanname rust",
        )


def _given(node: Mapping, name: str) -> bool:
    """Return whether something stands behind key ``name``, even something unreadable."""
    entry = node.entries.get(name)
    return entry is not None and not getattr(entry.value, "empty", False)
