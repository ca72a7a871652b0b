"""The proof: read back, a changed text says what was asked, and for the rest what it said."""

from typing import Any

from generator.inputs.bewerk.tekst import zelfde
from generator.inputs.bewerk.wijziging import Takken, Weg, inhoud_van, onderdeel_van
from generator.inputs.decode import item_key
from generator.inputs.nodes import AnyNode, Mapping, Sequence

_NIETS = object()


def eerste_verschil(oud: Mapping, nieuw: Mapping, takken: Takken) -> str:
    """Return the path of the first value in ``nieuw`` that is not as it must be, or nothing.

    It must be ``oud`` with ``takken``.
    """
    return _verschil(_verwacht(oud, takken), _kaal(nieuw), "")


def _kaal(node: AnyNode) -> Any:
    """Return what ``node`` says: texts, nothing, lists and mappings."""
    if isinstance(node, Mapping):
        return {naam: _kaal(entry.value) for naam, entry in node.entries.items()}
    if isinstance(node, Sequence):
        return [_kaal(item) for item in node.items]
    return None if node.empty else node.text.strip()


def _verwacht(node: AnyNode, tak: Any) -> Any:
    """Return what must stand where ``node`` stood."""
    if not isinstance(tak, dict):
        return _gezet(tak.waarde)
    if isinstance(node, Mapping):
        return _met_sleutels(node, tak)
    if isinstance(node, Sequence) and node.items:
        return _met_onderdelen(node, tak)
    return _gezet(inhoud_van(tak)) or _kaal(node)


def _met_sleutels(node: Mapping, takken: Takken) -> dict[str, Any]:
    blijft = {
        naam: _verwacht(entry.value, takken[naam]) if naam in takken else _kaal(entry.value)
        for naam, entry in node.entries.items()
        if not isinstance(takken.get(naam), Weg)
    }
    nieuw = {
        naam: _gezet(inhoud)
        for naam, tak in takken.items()
        if naam not in node.entries
        and not isinstance(tak, Weg)
        and (inhoud := inhoud_van(tak)) != {}
    }
    return {**blijft, **nieuw}


def _met_onderdelen(node: Sequence, takken: Takken) -> list[Any]:
    over = dict(takken)
    delen = []
    for at, item in enumerate(node.items):
        tak = over.pop(f"[{item_key(item) or at}]", None)
        delen.append(_kaal(item) if tak is None else _verwacht(item, tak))
    return [*delen, *(_gezet(onderdeel_van(stap, tak)) for stap, tak in over.items())]


def _gezet(inhoud: Any) -> Any:
    """Return what new content says once it is read."""
    if isinstance(inhoud, dict):
        return {str(naam): _gezet(deel) for naam, deel in inhoud.items()}
    if isinstance(inhoud, list | tuple):
        return [_gezet(deel) for deel in inhoud]
    return inhoud


def _verschil(verwacht: Any, gevonden: Any, pad: str) -> str:
    if isinstance(verwacht, dict) and isinstance(gevonden, dict):
        namen = dict.fromkeys([*verwacht, *gevonden])
        delen = (
            _verschil(verwacht.get(naam, _NIETS), gevonden.get(naam, _NIETS), f"{pad}.{naam}")
            for naam in namen
        )
    elif isinstance(verwacht, list) and isinstance(gevonden, list):
        if len(verwacht) != len(gevonden):
            return pad.lstrip(".")
        delen = (
            _verschil(een, ander, f"{pad}[{at}]")
            for at, (een, ander) in enumerate(zip(verwacht, gevonden, strict=True))
        )
    else:
        return "" if _gelijk(verwacht, gevonden) else pad.lstrip(".")
    return next((verschil for verschil in delen if verschil), "")


def _gelijk(verwacht: Any, gevonden: Any) -> bool:
    if isinstance(gevonden, str | None):
        return not isinstance(verwacht, dict | list) and zelfde(gevonden, verwacht)
    return False
