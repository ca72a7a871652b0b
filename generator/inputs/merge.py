"""One tree from several files: what is nearer to the gemeente completes or overrides the rest."""

from generator.core.value import replace
from generator.inputs.decode import item_key
from generator.inputs.nodes import AnyNode, Mapping, Scalar, Sequence


def merge(base: Mapping, over: Mapping) -> Mapping:
    """Return ``base`` with everything that ``over`` says.

    Mappings merge key by key and lists of items with an ``id`` item by item; a figure (a mapping
    with ``waarde``), any other list and a single value replace what was there. A single value
    remembers which single values it replaced.
    """
    entries = dict(base.entries)
    for name, entry in over.entries.items():
        old = entries.get(name)
        value = entry.value if old is None else _merged(old.value, entry.value)
        entries[name] = replace(entry, value=value)
    return replace(over if over.entries else base, entries=entries)


def _merged(base: AnyNode, over: AnyNode) -> AnyNode:
    if isinstance(base, Mapping) and isinstance(over, Mapping) and "waarde" not in over.entries:
        return merge(base, over)
    if isinstance(base, Sequence) and isinstance(over, Sequence) and _keyed(base):
        return _merged_items(base, over)
    if isinstance(over, Scalar) and over.empty and isinstance(base, Sequence):
        return base  # "bronnen:" with nothing behind it says nothing
    if isinstance(over, Scalar) and isinstance(base, Scalar):
        return replace(over, replaced=(base, *base.replaced))
    return over


def _keyed(sequence: Sequence) -> bool:
    return any(item_key(item) for item in sequence.items)


def _merged_items(base: Sequence, over: Sequence) -> Sequence:
    """Complete the items of ``base``; new, nameless and double items follow, for the reader."""
    mine: dict[str, AnyNode] = {}
    rest: list[AnyNode] = []
    known = {item_key(item) for item in base.items}
    for item in over.items:
        key = item_key(item)
        if key in known and key not in mine:
            mine[key] = item
        else:
            rest.append(item)
    kept = [
        _merged(item, mine[key]) if (key := item_key(item)) in mine else item for item in base.items
    ]
    return replace(over, items=(*kept, *rest))
