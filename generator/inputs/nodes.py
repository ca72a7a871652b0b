"""YAML text → nodes that know file, line and column. The only module that names ``yaml``.

Scalars stay text: what ``1.000`` or ``no`` means is for the model to say, not for YAML.
Anchors, tags and duplicate keys are refused, so a node tree is never larger than its text.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.core import source
from generator.core.cache import Cache, made_by
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.value import Value, pack, unpack
from generator.inputs.syntax import BREAK, clue_finding, explain

MAX_DEPTH = 40

_STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff]"
    "|[\U000f0000-\U0010ffff]"
)
"""What no text may hold: control characters, other line ends, private and missing characters."""
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_SIMPLE_BLOCK = re.compile(r"\|[+-]?\s*(?:\s#.*)?")
_GLUED = re.compile(r"\s+(#[^\s#]\S*)")


class Node(Value, frozen=True, kw_only=True):
    """What stands at one place of a YAML file."""

    place: Place


class Scalar(Node, frozen=True, kw_only=True, array_like=True, tag="s"):
    """A text; ``plain`` is false when it stands between quotes or in a block.

    ``lines`` is where the lines of a literal block (``|``) begin: the text is then on the page as
    it is in the file.
    """

    text: str
    plain: bool = True
    lines: Place | None = None

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


def cached_parse(text: str, file: str, cache: Cache) -> tuple[Mapping | None, list[Finding]]:
    """Do what :func:`parse` does, from the cache when this text was read well before."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    key = f"yaml-{made_by(__file__, source.__file__)}-{file}-{digest}"
    stored = cache.get(key)
    if stored is not None:
        try:
            return unpack(stored, Mapping), []
        except ValueError:
            pass  # written by another version: read the text again
    root, findings = parse(text, file)
    if root is not None and not findings:
        cache.put(key, pack(root))
    return root, findings


def parse(text: str, file: str) -> tuple[Mapping | None, list[Finding]]:
    """Return the top-level mapping of a YAML text and what is wrong with it.

    The mapping is ``None`` when the text is not YAML or holds something else than a mapping; an
    empty text is an empty mapping.
    """
    parser = _Parser(text, file)
    try:
        root = parser.document()
    except yaml.YAMLError as error:
        return None, [*parser.findings, parser.cannot_follow(error)]
    except _StopReading:
        return None, parser.findings
    if root is None or (isinstance(root, Scalar) and root.empty):
        return Mapping(place=Place(file=file, line=1), entries={}), parser.findings
    if not isinstance(root, Mapping):
        parser.refuse(
            root.place,
            "WZ101",
            "het bestand begint niet met een sleutel",
            "begin met een regel als 'ambities:'",
        )
        return None, parser.findings
    return root, parser.findings


class _StopReading(Exception):
    """The text cannot be followed any further."""


class _Parser:
    """Turns the events of PyYAML into nodes; one object reads one file."""

    def __init__(self, text: str, file: str) -> None:
        loader = getattr(yaml, "CLoader", yaml.Loader)
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=loader))
        self._text = text
        self._lines = BREAK.split(text)
        self._file = file
        self._quoted: tuple[Any, Any] | None = None
        self.findings: list[Finding] = []

    def refuse(self, place: Place, code: str, message: str, advice: str = "") -> None:
        self.findings.append(
            Finding(code=code, level=Level.FOUT, message=message, advice=advice, place=place)
        )

    def cannot_follow(self, error: yaml.YAMLError) -> Finding:
        """Say what is wrong; a quote that ends on the line of the error began it."""
        found = explain(error, self._text, self._file)
        if self._quoted and found.place:
            start, end = self._quoted
            if start.line < end.line == found.place.line - 1:
                return clue_finding(
                    self._file,
                    start.line + 1,
                    start.column + 1,
                    f"dit aanhalingsteken wordt pas op regel {end.line + 1} gesloten",
                    "sluit het aanhalingsteken, of zet de tekst tussen de andere soort",
                )
        return found

    def document(self) -> Node | None:
        self._refuse_line_ends()
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self.refuse(
                        self._place(event),
                        "WZ109",
                        "hier begint met '---' een tweede document in hetzelfde bestand",
                        "zet elk onderwerp in zijn eigen bestand",
                    )
                    raise _StopReading
                root = self._node(next(self._events), 0)
        return root

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        assert mark is not None  # events of a text always have one
        return Place(file=self._file, line=mark.line + 1, column=mark.column + 1)

    def _node(self, event: yaml.Event, depth: int) -> "AnyNode":
        place = self._place(event)
        self._no_tricks(event, place)
        if depth > MAX_DEPTH:
            self.refuse(place, "WZ109", f"de inhoud is dieper genest dan {MAX_DEPTH} niveaus")
            raise _StopReading
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(place=place, entries=self._entries(depth))
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(place=place, items=tuple(self._items(depth)))
        raise _StopReading

    def _no_tricks(self, event: Any, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.refuse(
                place,
                "WZ109",
                f"'*{event.anchor}' verwijst naar een andere plek; dat kan hier niet",
                "schrijf de tekst uit, of zet hem tussen aanhalingstekens",
            )
            raise _StopReading
        if getattr(event, "anchor", None):
            self.refuse(
                place,
                "WZ109",
                f"'&{event.anchor}' is een anker; dat kan hier niet",
                "haal het weg, of zet de tekst tussen aanhalingstekens",
            )
        if getattr(event, "tag", None) not in (None, "!"):
            self.refuse(
                place,
                "WZ109",
                f"'{event.tag}' is een type-aanduiding; dat kan hier niet",
                "haal hem weg, of zet de tekst tussen aanhalingstekens",
            )

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Scalar:
        strange = _STRANGE.search(event.value)
        if strange:
            self._refuse_character(strange.group(), place)
        if event.style in ("'", '"'):
            self._quoted = (event.start_mark, event.end_mark)
        elif not event.style:
            self._no_glued_comment(event.end_mark)
        lines = self._block_lines(place) if event.style == "|" else None
        return Scalar(place=place, text=event.value, plain=not event.style, lines=lines)

    def _block_lines(self, place: Place) -> Place | None:
        """Return where the lines of a literal block begin; nothing when that is not certain.

        A number behind the sign sets the indent by hand, and empty lines may be dropped.
        """
        header = self._lines[place.line - 1][place.column - 1 :]
        first = self._lines[place.line] if place.line < len(self._lines) else ""
        if not _SIMPLE_BLOCK.fullmatch(header) or not first.strip():
            return None
        indent = len(first) - len(first.lstrip(" "))
        return Place(file=self._file, line=place.line + 1, column=indent + 1)

    def _refuse_character(self, character: str, place: Place) -> None:
        self.refuse(
            place,
            "WZ108",
            f"de tekst bevat het onzichtbare of symboolteken U+{ord(character):04X}, vaak"
            " meegekomen uit Word",
            "verwijder het teken en typ een streepje of een nieuwe regel",
        )

    def _refuse_line_ends(self) -> None:
        """Refuse line ends that YAML counts and no editor shows: places would be wrong."""
        for number, line in enumerate(self._lines, start=1):
            found = _LINE_ENDS.search(line)
            if found:
                place = Place(file=self._file, line=number, column=found.start() + 1)
                self._refuse_character(found.group(), place)
        if self.findings:
            raise _StopReading

    def _no_glued_comment(self, end: Any) -> None:
        """Refuse ``Wonen #1``: YAML would drop ``#1`` without a word."""
        line = self._lines[end.line] if end.line < len(self._lines) else ""
        comment = _GLUED.match(line, end.column)
        if comment:
            self.refuse(
                Place(file=self._file, line=end.line + 1, column=comment.start(1) + 1),
                "WZ109",
                f"'{comment.group(1)}' staat achter een tekst; YAML leest dat niet mee",
                "zet de hele tekst tussen aanhalingstekens, of zet een spatie achter #",
            )

    def _entries(self, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self.refuse(
                    key.place,
                    "WZ101",
                    "een sleutel moet een gewoon woord zijn",
                    "zet tekst die met { of [ begint tussen aanhalingstekens",
                )
                continue
            first = entries.get(key.text)
            if first:
                self.refuse(
                    key.place,
                    "WZ102",
                    f"de sleutel '{key.text}' staat hier dubbel; eerder op regel"
                    f" {first.key.place.line}",
                    "laat er één staan",
                )
                continue
            entries[key.text] = Entry(key=key, value=value)
        return entries

    def _items(self, depth: int) -> Iterator["AnyNode"]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)
