"""What stands at a path, and what the model calls an item that people name otherwise."""

from generator.core.value import Value
from generator.inputs.bewerk.orde import soort
from generator.inputs.bewerk.wijziging import Pad
from generator.inputs.decode import item_key
from generator.inputs.nodes import AnyNode, Mapping, Scalar, Sequence

_NAMEN = ("woonvorm", "gm_code", "naam")
"""Keys by which an item without an id can be named."""


def vind(root: AnyNode, pad: Pad) -> AnyNode | None:
    """Return what stands at ``pad``, or nothing."""
    node: AnyNode | None = root
    for stap in pad:
        if isinstance(node, Mapping):
            entry = node.entries.get(stap)
            node = entry.value if entry else None
        elif isinstance(node, Sequence):
            at = _plaats(node, stap)
            node = node.items[at] if at is not None else None
        else:
            return None
    return node


def tekst_op(root: AnyNode, pad: Pad) -> str:
    """Return the text at ``pad``; an empty one when nothing is there."""
    node = vind(root, pad)
    return node.text.strip() if isinstance(node, Scalar) and not node.empty else ""


def volgens_model(root: AnyNode, pad: Pad) -> Pad | None:
    """Return ``pad`` with each item called as the model does: by its id, or else its place.

    Nothing when an item that has no id is not there: then there is no place for it either.
    """
    stappen: list[str] = []
    for stap in pad:
        node = vind(root, tuple(stappen))
        if stap.startswith("[") and not isinstance(node, Sequence) and not _met_id(pad, stappen):
            return None
        if stap.startswith("[") and isinstance(node, Sequence):
            at = _plaats(node, stap)
            if at is None and any(not item_key(item) for item in node.items):
                return None
            stap = f"[{item_key(node.items[at]) or at}]" if at is not None else stap
        stappen.append(stap)
    return tuple(stappen)


def _met_id(pad: Pad, tot: list[str]) -> bool:
    """Return whether the items of the list at ``tot`` have an id, by the model."""
    kind = soort(pad[: len(tot) + 1])
    return isinstance(kind, type) and issubclass(kind, Value) and "id" in kind.__struct_fields__


def _plaats(node: Sequence, stap: str) -> int | None:
    gezocht = stap.strip("[]")
    for at, item in enumerate(node.items):
        if gezocht in (item_key(item) or str(at), *_genoemd(item)):
            return at
    return None


def _genoemd(item: AnyNode) -> list[str]:
    if not isinstance(item, Mapping) or item_key(item):
        return []
    return [
        entry.value.text
        for naam in _NAMEN
        if (entry := item.entries.get(naam)) and isinstance(entry.value, Scalar)
    ]
