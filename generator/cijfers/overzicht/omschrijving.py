"""What a figure is about, in Dutch: the names of the items above it and what its field means."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.cijfers.bestand import Bestand
from generator.core.value import Value
from generator.inputs.bewerk.vind import tekst_op
from generator.inputs.bewerk.wijziging import Pad
from generator.inputs.decode import item_key
from generator.inputs.nodes import AnyNode
from generator.inputs.nodes import Mapping as Sleutels
from generator.inputs.nodes import Sequence as Lijst
from generator.inputs.uitleg import uitleg

Namen = Mapping[str, str]
"""Id of a group, a kind of home and so on → its name."""

_NOEMT = ("naam", "woonvorm", "tekst", "voorziening", "gebied", "gemeente", "verdeling")
"""Keys that say which item of a list is meant, the best one first."""
_WANNEER = ("jaar", "halfjaar", "periode", "hardheid")
_TABEL = ("waarden", "klassen")
"""Keys that hold one number for each year or class."""


def namen_uit(bestanden: Iterable[Bestand]) -> dict[str, str]:
    """Return the names of the items that have an id."""
    gevonden: dict[str, str] = {}
    for bestand in bestanden:
        for entry in bestand.root.entries.values():
            if isinstance(entry.value, Lijst):
                gevonden.update(_namen(entry.value))
    return gevonden


def omschrijving(pad: Pad, langs: Sequence[tuple[Any, AnyNode]], namen: Namen) -> str:
    """Return what the figure at ``pad`` is about; ``langs`` is what stands above it, and it."""
    delen = [
        _onderdeel(stap, node, namen)
        for stap, (_, node) in zip(pad, langs, strict=True)
        if stap.startswith("[")
    ]
    return ": ".join(deel for deel in (*delen, _veld(pad, langs)) if deel)


def _veld(pad: Pad, langs: Sequence[tuple[Any, AnyNode]]) -> str:
    """Return what the last field means, and the year or class of a number in a table."""
    velden = [
        (kind, stap)
        for stap, (kind, _) in zip(pad, langs, strict=True)
        if isinstance(kind, type) and issubclass(kind, Value) and stap not in _TABEL
    ]
    kind, stap = velden[-1]
    zin = uitleg(kind, stap).partition(". ")[0].rstrip(".")  # the rest is about writing YAML
    return f"{zin}: {pad[-1]}" if pad[-2:-1] and pad[-2] in _TABEL else zin


def _onderdeel(stap: str, node: AnyNode, namen: Namen) -> str:
    sleutel = stap.strip("[]")
    genoemd = [tekst_op(node, (naam,)) for naam in _NOEMT] if isinstance(node, Sleutels) else []
    tekst = next((" ".join(deel.split()) for deel in genoemd if deel), "")
    wanneer = [tekst_op(node, (naam,)) for naam in _WANNEER] if isinstance(node, Sleutels) else []
    eerste = namen.get(tekst, tekst) or namen.get(sleutel) or _als_woorden(sleutel)
    return " ".join(filter(None, (eerste, *wanneer)))


def _als_woorden(sleutel: str) -> str:
    """Return an id as words; the place in a list says nothing."""
    return "" if sleutel.isdecimal() else sleutel.replace("_", " ")


def _namen(lijst: Lijst) -> dict[str, str]:
    return {
        item_key(item): naam
        for item in lijst.items
        if item_key(item) and (naam := tekst_op(item, ("naam",)))
    }
