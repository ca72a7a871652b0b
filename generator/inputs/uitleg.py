"""What each field of the model means: the Dutch text under the field in the source.

A text under a field costs nothing when the product runs, so it is read from the source, only when
a user asks for a schema or for new files, and once for each version of the source.
"""

import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

from generator.core.cache import Cache, default_folder, made_by
from generator.core.value import Value, pack, unpack

_Teksten = dict[str, dict[str, str]]
"""The text of each field, by the name of its kind."""


def uitleg(kind: type[Value], field: str) -> str:
    """Return what ``field`` of ``kind`` means; every field in YAML has such a text."""
    for base in kind.__mro__[: kind.__mro__.index(Value)]:
        text = _per_veld(base.__module__).get(base.__name__, {}).get(field)
        if text is not None:
            return text
    raise KeyError(field)


@cache
def _per_veld(module: str) -> _Teksten:
    file = str(sys.modules[module].__file__)
    store, key = Cache(default_folder()), f"uitleg-{made_by(__file__, file)}"
    texts = _kept(store.get(key))
    if texts is None:
        texts = _read(Path(file).read_text(encoding="utf-8"))
        store.put(key, pack(texts))
    return texts


def _kept(data: bytes | None) -> _Teksten | None:
    """Return the texts as they were kept; damaged bytes are as good as none."""
    if data is None:
        return None
    try:
        texts: _Teksten = unpack(data, _Teksten)
    except ValueError:
        return None
    return texts


def _read(source: str) -> _Teksten:
    import ast  # only for who reads a source that was not read before

    tree = ast.parse(source)
    return {
        kind.name: {
            field.target.id: " ".join(text.value.value.split())
            for field, text in pairwise(kind.body)
            if isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
            and isinstance(text.value.value, str)
        }
        for kind in tree.body
        if isinstance(kind, ast.ClassDef)
    }
