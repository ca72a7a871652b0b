"""The key figures that every gemeente must ask for, none of them known yet."""

from typing import Any

from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.skelet.voorbeelden import inner, is_struct
from generator.nieuw.hiaat import nog_op_te_vragen

_LEVERT = {
    "corporatiewoningen": "Woningcorporaties",
    "woninggeschiktheid": "Woningcorporaties",
    "wmo_clienten_per_1000": "CBS en gemeente (Wmo)",
}
_VERGELIJKEND = ("woz_waarde_eerder",)
"""Figures that say nothing before another one is known."""


def kerncijfers() -> dict[str, Any]:
    """Return every figure as a gap; series, ages and wijken are left as examples."""
    return {
        field.name: gap
        for field in yaml_fields(Cijfers)
        if field.name not in _VERGELIJKEND
        and (gap := _gap(inner(field.type), _LEVERT.get(field.name, "CBS")))
    }


def _gap(kind: Any, levert: str) -> dict[str, Any]:
    if kind is Cijfer:
        return nog_op_te_vragen(levert)
    if is_struct(kind) and _only_figures(kind):
        return {field.name: nog_op_te_vragen(levert) for field in yaml_fields(kind)}
    return {}


def _only_figures(kind: type[Value]) -> bool:
    return all(field.type is Cijfer for field in yaml_fields(kind))
