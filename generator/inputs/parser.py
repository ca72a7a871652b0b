"""YAML text → nodes. The only module that names ``yaml``.

Anchors, tags and duplicate keys are refused, so a node tree is never larger than its text.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.inputs import refusals
from generator.inputs.nodes import AnyNode, Entry, Mapping, Node, Scalar, Sequence
from generator.inputs.syntax import BREAK, clue_finding, explain

MAX_DEPTH = 40

_SIMPLE_BLOCK = re.compile(r"\|[+-]?\s*(?:\s#.*)?")


def marked(text: str) -> Any:
    """Return the tree of PyYAML itself, whose marks say where each piece ends as well.

    Only the editor needs those; it reads the text with :func:`parse` first, so this cannot fail.
    """
    return yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


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
            root.place.line,
            root.place.column,
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

    def refuse(self, line: int, column: int, code: str, message: str, advice: str = "") -> None:
        place = Place(file=self._file, line=line, column=column)
        self.findings.append(
            Finding(code=code, level=Level.FOUT, message=message, advice=advice, place=place)
        )

    def _refuse_all(self, found: Iterable[refusals.Refusal]) -> None:
        for refusal in found:
            self.refuse(*refusal)

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
                    "sluit het met een recht aanhalingsteken, of kies de andere soort",
                )
        return found

    def document(self) -> Node | None:
        self._refuse_all(refusals.line_ends(self._lines))
        if self.findings:
            raise _StopReading
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    place = self._place(event)
                    self.refuse(
                        place.line,
                        place.column,
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
        if isinstance(event, yaml.AliasEvent):
            self.refuse(*refusals.alias(event))
            raise _StopReading
        self._refuse_all(refusals.tricks(event))
        if depth > MAX_DEPTH:
            message = f"de inhoud is dieper genest dan {MAX_DEPTH} niveaus"
            self.refuse(place.line, place.column, "WZ109", message, "kijk of alle haakjes sluiten")
            raise _StopReading
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(place=place, entries=self._entries(depth))
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(place=place, items=tuple(self._items(depth)))
        raise _StopReading

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Scalar:
        self._refuse_all(refusals.strange_character(event, self._lines))
        if event.style in ("'", '"'):
            self._quoted = (event.start_mark, event.end_mark)
        elif not event.style:
            self._refuse_all(refusals.glued_comment(event, self._lines))
            self._refuse_all(refusals.swallowed_item(event, self._lines))
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

    def _entries(self, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        double: list[Scalar] = []
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self.refuse(
                    key.place.line,
                    key.place.column,
                    "WZ101",
                    "een sleutel moet een gewoon woord zijn",
                    "zet tekst die met { of [ begint tussen aanhalingstekens",
                )
                continue
            if key.text in entries:
                double.append(key)
                continue
            entries[key.text] = Entry(key=key, value=value)
        if double:
            names, place = [key.text for key in double], double[0].place
            first = entries[names[0]].key.place.line
            self.refuse(*refusals.double_keys(names, place.line, place.column, first))
        return entries

    def _items(self, depth: int) -> Iterator["AnyNode"]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)
