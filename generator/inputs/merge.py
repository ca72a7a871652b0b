"""One tree from several files: what is nearer to the gemeente completes or overrides the rest."""

from generator.core.value import replace
from generator.inputs.decode import item_key
from generator.inputs.nodes import Mapping, Node, Sequence


def merge(base: Mapping, over: Mapping) -> Mapping:
    """Return ``base`` with everything that ``over`` says.

    Mappings merge key by key and lists of items with an ``id`` item by item; a figure (a mapping
    with ``waarde``), any other list and a single value replace what was there.
    """
    entries = dict(base.entries)
    for name, entry in over.entries.items():
        old = entries.get(name)
        value = entry.value if old is None else _merged(old.value, entry.value)
        entries[name] = replace(entry, value=value)
    return replace(over if over.entries else base, entries=entries)


def _merged(base: Node, over: Node) -> Node:
    if isinstance(base, Mapping) and isinstance(over, Mapping) and "waarde" not in over.entries:
        return merge(base, over)
    if isinstance(base, Sequence) and isinstance(over, Sequence) and _keyed(base) and _keyed(over):
        return _merged_items(base, over)
    return over


def _keyed(sequence: Sequence) -> bool:
    return all(item_key(item) for item in sequence.items)


def _merged_items(base: Sequence, over: Sequence) -> Sequence:
    mine = {item_key(item): item for item in over.items}
    if len(mine) < len(over.items):
        return over  # a double id: the reader will say so
    known = {item_key(item) for item in base.items}
    kept = [
        _merged(item, mine[key]) if (key := item_key(item)) in mine else item for item in base.items
    ]
    new = [item for item in over.items if item_key(item) not in known]
    return replace(over, items=(*kept, *new))
