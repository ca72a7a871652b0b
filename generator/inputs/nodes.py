"""YAML text → nodes that know file, line and column. The only module that names ``yaml``.

Scalars stay text: what ``1.000`` or ``no`` means is for the model to say, not for YAML.
Anchors, tags and duplicate keys are refused, so a node tree is never larger than its text.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.core.cache import Cache
from generator.core.finding import Finding, Level
from generator.core.marks import PRIVATE
from generator.core.source import Place
from generator.core.value import Value, pack, unpack

MAX_DEPTH = 40
NODES_VERSION = 1
"""Raise when what stands in the nodes of a text changes."""


class Node(Value, frozen=True, kw_only=True):
    """What stands at one place of a YAML file."""

    place: Place


class Scalar(Node, frozen=True, kw_only=True, array_like=True, tag="s"):
    """A text; ``plain`` is false when it stands between quotes or in a block."""

    text: str
    plain: bool = True

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
    key = f"yaml-{NODES_VERSION}-{file}-{digest}"
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
        return None, [*parser.findings, _syntax_finding(error, text, file)]
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
        self._file = file
        self.findings: list[Finding] = []

    def refuse(self, place: Place, code: str, message: str, advice: str = "") -> None:
        self.findings.append(
            Finding(code=code, level=Level.FOUT, message=message, advice=advice, place=place)
        )

    def document(self) -> Node | None:
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
        strange = PRIVATE.search(event.value)
        if strange:
            code = f"U+{ord(strange.group()):04X}"
            self.refuse(
                place,
                "WZ108",
                f"de tekst bevat het onzichtbare of symboolteken {code}, vaak een opsommingsteken"
                " dat uit Word is geplakt",
                "verwijder het teken en typ een streepje",
            )
        return Scalar(place=place, text=event.value, plain=not event.style)

    def _entries(self, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self.refuse(key.place, "WZ101", "een sleutel moet een gewoon woord zijn")
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


_TAB = re.compile(r" *\t")
_CAUSES = (
    ("tab character", "er staat een tab; YAML kent alleen spaties", "vervang de tab door spaties"),
    (
        "block sequence entries are not allowed",
        "een lijst kan niet op de regel van zijn sleutel beginnen",
        "begin de lijst op de volgende regel",
    ),
    (
        "document start",
        "deze regel springt minder ver in dan het begin van het bestand",
        "laat sleutels van hetzelfde niveau even ver inspringen",
    ),
    (
        "mapping values are not allowed",
        "er staat een dubbele punt waar geen sleutel kan staan",
        "zet de tekst tussen aanhalingstekens, of kijk of de regel goed inspringt",
    ),
    (
        "could not find expected ':'",
        "achter een sleutel ontbreekt de dubbele punt",
        "schrijf 'sleutel: waarde', met een spatie na de dubbele punt",
    ),
    (
        "did not find expected key",
        "de inspringing of de aanhalingstekens kloppen hier niet",
        "laat sleutels van hetzelfde niveau even ver inspringen",
    ),
    (
        "did not find expected '-'",
        "de inspringing van deze lijst klopt niet",
        "zet alle streepjes van een lijst recht onder elkaar",
    ),
    (
        "found unexpected end of stream",
        "een aanhalingsteken wordt niet gesloten",
        "sluit het aanhalingsteken",
    ),
    (
        "cannot start any token",
        "dit teken mag niet aan het begin van een tekst staan",
        "zet de tekst tussen aanhalingstekens",
    ),
    (
        "did not find expected ',' or",
        "een haakje of accolade wordt niet gesloten, of er ontbreekt een komma",
        "sluit met } of ], en zet tekst met komma's tussen aanhalingstekens",
    ),
    (
        "unknown escape character",
        "na een schuine streep \\ volgt hier geen geldig teken",
        "gebruik enkele aanhalingstekens",
    ),
    (
        "special characters are not allowed",
        "er staat een onzichtbaar stuurteken in de tekst",
        "verwijder het teken",
    ),
    (
        "control characters are not allowed",
        "er staat een onzichtbaar stuurteken in de tekst",
        "verwijder het teken",
    ),
)


def _syntax_finding(error: yaml.YAMLError, text: str, file: str) -> Finding:
    """Say in Dutch what PyYAML could not read, and where."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        line, column = mark.line + 1, mark.column + 1
    else:
        before = text[: getattr(error, "position", 0) or 0]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    shown = text.splitlines()[line - 1 : line]
    problem = f"{getattr(error, 'problem', '')} {getattr(error, 'reason', '')} {error}"
    if shown and _TAB.match(shown[0]):
        problem = "tab character"
    unknown = ("dit kan niet als YAML worden gelezen", "vergelijk met de regels erboven")
    message, advice = next(
        ((said, todo) for needle, said, todo in _CAUSES if needle in problem), unknown
    )
    return Finding(
        code="WZ101",
        level=Level.FOUT,
        message=message,
        advice=advice,
        place=Place(file=file, line=line, column=column),
    )
