"""The key figures of a gemeente: what is known, and a gap for each one that is not."""

from typing import Any

from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.skelet.voorbeelden import inner, is_struct
from generator.nieuw.gegevens import Inhoud
from generator.nieuw.hiaat import nog_op_te_vragen

_LEVERT = {
    "corporatiewoningen": "Woningcorporaties",
    "woninggeschiktheid": "Woningcorporaties",
    "huishoudens_75plus": "CBS (tabellen 71486ned en 71488ned)",
    "wmo_clienten_per_1000": "CBS en gemeente (Wmo)",
}
_VERGELIJKEND = ("woz_waarde_eerder",)
"""Figures that say nothing before another one is known."""


def kerncijfers(bekend: Inhoud) -> Inhoud:
    """Return every figure: as ``bekend``, else as a gap.

    Series, ages and wijken that are not known are left as examples.
    """
    gaten = {
        field.name: gap
        for field in yaml_fields(Cijfers)
        if field.name not in _VERGELIJKEND
        and (gap := _gap(inner(field.type), _LEVERT.get(field.name, "CBS")))
    }
    return gaten | bekend


def _gap(kind: Any, levert: str) -> Inhoud:
    if kind is Cijfer:
        return nog_op_te_vragen(levert)
    if is_struct(kind) and _only_figures(kind):
        return {field.name: nog_op_te_vragen(levert) for field in yaml_fields(kind)}
    return {}


def _only_figures(kind: type[Value]) -> bool:
    return all(field.type is Cijfer for field in yaml_fields(kind))
