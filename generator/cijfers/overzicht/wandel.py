"""The nodes of a file + the model → every figure in it, in the order of the file."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from generator.cijfers.overzicht.omschrijving import Namen, omschrijving
from generator.cijfers.overzicht.regel import Regel
from generator.core.cijfer import Cijfer
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.leaf import Getal
from generator.core.value import Value
from generator.inputs.bewerk.orde import kale_soort
from generator.inputs.bewerk.vind import tekst_op
from generator.inputs.bewerk.wijziging import Pad, tekst_van
from generator.inputs.decode import item_key
from generator.inputs.figure import yaml_fields
from generator.inputs.model.dossier import Dossier
from generator.inputs.nodes import AnyNode, Scalar, Sequence
from generator.inputs.nodes import Mapping as Sleutels
from generator.inputs.scalars import Unreadable, number


class Plek(Value, frozen=True, kw_only=True):
    """Where the walk is: the nodes that were passed, and what holds for all numbers below."""

    pad: Pad
    langs: tuple[tuple[Any, AnyNode], ...] = ()
    samen: Sleutels | None = None


def regels(root: Sleutels, gebied: str, namen: Namen) -> Iterator[Regel]:
    """Yield every figure below ``root``: the figures, and the numbers that share a source."""
    for plek, node in _cijfers(Dossier, root, Plek(pad=())):
        uitleg = omschrijving(plek.pad, plek.langs, namen)
        if isinstance(node, Sleutels):
            yield _los(node, plek.pad, gebied, uitleg)
        elif plek.samen is not None:
            yield _gedeeld(node, plek.samen, plek.pad, gebied, uitleg)


def _cijfers(kind: Any, node: AnyNode, plek: Plek) -> Iterator[tuple[Plek, AnyNode]]:
    kind = kale_soort(kind)
    if _is_cijfer(kind, node, plek):
        yield plek, node
        return
    samen = node if _deelt_bron(kind) and isinstance(node, Sleutels) else plek.samen
    for stap, deelsoort, deel in _delen(kind, node):
        verder = Plek(pad=(*plek.pad, stap), langs=(*plek.langs, (kind, deel)), samen=samen)
        yield from _cijfers(deelsoort, deel, verder)


def _is_cijfer(kind: Any, node: AnyNode, plek: Plek) -> bool:
    if kind is Cijfer:
        return isinstance(node, Sleutels)
    gevuld = isinstance(node, Scalar) and not node.empty
    return kind is Getal and plek.samen is not None and gevuld


def _delen(kind: Any, node: AnyNode) -> Iterator[tuple[str, Any, AnyNode]]:
    """Yield the step to each part of ``node``, its kind and the part itself."""
    if get_origin(kind) is tuple and isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield f"[{item_key(item) or at}]", get_args(kind)[0], item
    elif get_origin(kind) is dict and isinstance(node, Sleutels):
        for naam, entry in node.entries.items():
            yield naam, get_args(kind)[1], entry.value
    elif isinstance(kind, type) and issubclass(kind, Value) and isinstance(node, Sleutels):
        soorten = {field.name: field.type for field in yaml_fields(kind)}
        for naam, entry in node.entries.items():
            if naam in soorten:
                yield naam, soorten[naam], entry.value


def _deelt_bron(kind: Any) -> bool:
    is_struct = isinstance(kind, type) and issubclass(kind, Value)
    return is_struct and any(field.name == "bron" for field in yaml_fields(kind))


def _los(node: Sleutels, pad: Pad, gebied: str, uitleg: str) -> Regel:
    return Regel(
        gebied=gebied,
        pad=pad,
        place=node.place,
        omschrijving=uitleg,
        waarde=_getal(node, pad),
        opmerking=_tekst(node, "toelichting"),
        eenheid=_tekst(node, "eenheid"),
        peildatum=_tekst(node, "peildatum"),
        periode=_tekst(node, "periode"),
        bron=_tekst(node, "bron"),
        reden=_tekst(node, "reden"),
        levert=_tekst(node, "levert"),
    )


def _gedeeld(node: AnyNode, samen: Sleutels, pad: Pad, gebied: str, uitleg: str) -> Regel:
    """Return a number whose unit and source hold for more numbers; a year is its own date."""
    return Regel(
        gebied=gebied,
        pad=pad,
        place=node.place,
        omschrijving=uitleg,
        los=False,
        waarde=_leesbaar(node, pad),
        eenheid=_tekst(samen, "eenheid"),
        peildatum=_tekst(samen, "peildatum") or (pad[-1] if pad[-1].isdecimal() else ""),
        bron=_tekst(samen, "bron"),
        opmerking=_tekst(samen, "toelichting"),
    )


def _tekst(node: Sleutels, naam: str) -> str:
    return " ".join(tekst_op(node, (naam,)).split())


def _getal(node: Sleutels, pad: Pad) -> float | None:
    entry = node.entries.get("waarde")
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.empty):
        return None
    return _leesbaar(entry.value, (*pad, "waarde"))


def _leesbaar(node: AnyNode, pad: Pad) -> float:
    text = node.text if isinstance(node, Scalar) else ""
    try:
        return number(text)
    except Unreadable as problem:
        finding = Finding(
            code="WZ105",
            level=Level.FOUT,
            message=f"gevonden: '{text}'; verwacht: {problem.expected}",
            advice=problem.advice,
            place=node.place,
            path=tekst_van(pad),
        )
        raise InputError([finding]) from problem
