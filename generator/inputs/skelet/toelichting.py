"""The explanation above a key: what it means, and what one can fill in."""

from typing import Annotated, Any, get_args, get_origin

from generator.core import dutch
from generator.core.value import Field, Value
from generator.inputs.model.basis import Keuze, Ref, Vorm
from generator.inputs.schema.scalars import Known
from generator.inputs.skelet.voorbeelden import inner
from generator.inputs.uitleg import uitleg

_MOST = 8
"""Longer lists of ids are not written out."""


def toelichting(kind: type[Value], field: Field, known: Known) -> str:
    """Return what ``field`` of ``kind`` means, with its choices or the ids it can refer to."""
    text = uitleg(kind, field.name)
    mark = _mark(field.type)
    if isinstance(mark, Keuze):
        return f"{text} Kies uit: {dutch.opsomming(mark.opties, 'of')}."
    if isinstance(mark, Ref):
        ids = known.get(mark.lijst, ())
        listed = f": {dutch.opsomming(ids, 'of')}" if 0 < len(ids) <= _MOST else ""
        return f"{text} Een id uit de lijst {mark.lijst}{listed}."
    return text


def _mark(kind: Any) -> Keuze | Ref | Vorm | None:
    kind = inner(kind)
    if get_origin(kind) is tuple:
        return _mark(get_args(kind)[0])
    return get_args(kind)[1] if get_origin(kind) is Annotated else None
