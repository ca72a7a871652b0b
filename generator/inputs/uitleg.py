"""What each field of the model means: the Dutch text under the field in the source.

A text under a field costs nothing when the product runs, so it is read from the source, and only
when a user asks for a schema or for new files.
"""

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise

from generator.core.value import Value


def uitleg(kind: type[Value], field: str) -> str:
    """Return what ``field`` of ``kind`` means; every field in YAML has such a text."""
    for base in kind.__mro__[: kind.__mro__.index(Value)]:
        text = _per_veld(base.__module__).get((base.__name__, field))
        if text is not None:
            return text
    raise KeyError(field)


@cache
def _per_veld(module: str) -> dict[tuple[str, str], str]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {
        (kind.name, field.target.id): " ".join(text.value.value.split())
        for kind in tree.body
        if isinstance(kind, ast.ClassDef)
        for field, text in pairwise(kind.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
