"""What stands in a YAML file: nodes that know file, line and column.

Scalars stay text: what ``1.000`` or ``no`` means is for the model to say, not for YAML.
"""

import hashlib
from pathlib import Path

from generator.core import source
from generator.core.cache import Cache, made_by
from generator.core.finding import Finding
from generator.core.source import Place
from generator.core.value import Value, pack, unpack

_MAKERS = ("nodes.py", "parser.py", "refusals.py", "syntax.py")


class Node(Value, frozen=True, kw_only=True):
    """What stands at one place of a YAML file."""

    place: Place


class Scalar(Node, frozen=True, kw_only=True, array_like=True, tag="s"):
    """A text; ``plain`` is false when it stands between quotes or in a block.

    ``lines`` is where the lines of a literal block (``|``) begin: the text is then on the page as
    it is in the file. ``replaced`` are the scalars of other files that this one goes before.
    """

    text: str
    plain: bool = True
    lines: Place | None = None
    replaced: "tuple[Scalar, ...]" = ()

    @property
    def empty(self) -> bool:
        """Whether it means "nothing here"."""
        return self.plain and self.text in ("", "~", "null", "Null", "NULL")


class Entry(Value, frozen=True, kw_only=True, array_like=True):
    """One ``key: value`` of a mapping."""

    key: Scalar
    value: "Scalar | Mapping | Sequence"


class Mapping(Node, frozen=True, kw_only=True, array_like=True, tag="m"):
    """Keys and values in the order of the file."""

    entries: dict[str, Entry]


class Sequence(Node, frozen=True, kw_only=True, array_like=True, tag="l"):
    """A list."""

    items: tuple["Scalar | Mapping | Sequence", ...]


AnyNode = Scalar | Mapping | Sequence


def cached_parse(text: str, file: str, cache: Cache | None) -> tuple[Mapping | None, list[Finding]]:
    """Do what :func:`generator.inputs.parser.parse` does, or take what it gave before.

    It is kept in ``cache``, if there is one, when nothing was wrong.
    """
    key = _key(text, file)
    stored = cache.get(key) if cache else None
    if stored is not None:
        try:
            return unpack(stored, Mapping), []
        except ValueError:
            pass  # damaged: read the text again
    from generator.inputs.parser import parse  # PyYAML is only for who reads something new

    root, findings = parse(text, file)
    if cache and root is not None and not findings:
        cache.put(key, pack(root))
    return root, findings


def _key(text: str, file: str) -> str:
    """Return all that decides what comes of a text."""
    here = Path(__file__)
    code = made_by(source.__file__, *(str(here.with_name(name)) for name in _MAKERS))
    return f"yaml-{code}-{file}-{hashlib.sha256(text.encode()).hexdigest()}"
