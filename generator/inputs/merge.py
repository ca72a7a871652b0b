"""One tree from several files: what is nearer to the gemeente completes or overrides the rest."""

from generator.core.value import replace
from generator.inputs.decode import item_key
from generator.inputs.nodes import AnyNode, Mapping, Scalar, Sequence


def merge(base: Mapping, over: Mapping) -> Mapping:
    """Return ``base`` with everything that ``over`` says.

    Mappings merge key by key and lists of items with an ``id`` item by item; a figure (a mapping
    with ``waarde``), any other list and a single value replace what was there. A single value
    remembers which single values it replaced; so do those of a list or figure that says the same.
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
    return _repeated(base, over) if _same(base, over) else over


def _same(base: AnyNode, over: AnyNode) -> bool:
    """Return whether two nodes say the same, white space aside."""
    if isinstance(base, Scalar) and isinstance(over, Scalar):
        return base.text.split() == over.text.split()
    if isinstance(base, Sequence) and isinstance(over, Sequence):
        alike = len(base.items) == len(over.items)
        return alike and all(map(_same, base.items, over.items))
    if isinstance(base, Mapping) and isinstance(over, Mapping):
        alike = base.entries.keys() == over.entries.keys()
        return alike and all(_same(base.entries[n].value, e.value) for n, e in over.entries.items())
    return False


def _repeated(base: AnyNode, over: AnyNode) -> AnyNode:
    """Return ``over``, which says the same as ``base``, with what each single value replaced."""
    if isinstance(base, Sequence) and isinstance(over, Sequence):
        return replace(over, items=tuple(map(_repeated, base.items, over.items)))
    if isinstance(base, Mapping) and isinstance(over, Mapping):
        entries = {
            name: replace(entry, value=_repeated(base.entries[name].value, entry.value))
            for name, entry in over.entries.items()
        }
        return replace(over, entries=entries)
    return _merged(base, over)


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
