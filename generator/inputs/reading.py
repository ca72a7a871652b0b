"""One reading of the input of a gemeente or region: what is wrong, and where each value stands."""

import re
from collections.abc import Iterable

from generator.core import dutch
from generator.core.finding import Finding, Level, meant
from generator.core.source import Place, Replaced, Source, SourceTable
from generator.core.value import Value
from generator.inputs.nodes import Mapping, Node, Scalar, Sequence
from generator.inputs.scalars import Unreadable

_INVISIBLE = re.compile(
    "[\x00-\x1f\xa0\xad\u0370-\u052f\u061c\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]"
)
"""What would look like nothing in a message, or like a letter that it is not."""


_BETWEEN = re.compile(r"[,;/&+|]|\s(?:en|of|and)\s")
_ONE_TEXT: dict[type[Node], str] = {
    Mapping: "staat er een dubbele punt of accolade in? zet de hele tekst tussen aanhalingstekens",
    Sequence: "haal de streepjes of haakjes weg, of zet de hele tekst tussen aanhalingstekens",
}


class Reference(Value, frozen=True, kw_only=True):
    """A text that must be the id of an item in a list."""

    lijst: str
    id: str
    place: Place
    path: str


class Reading:
    """Collects findings, references and sources while nodes become the model ``root``.

    ``sources`` may be shared with other readings, for a document about all of them.
    """

    def __init__(self, sources: SourceTable | None = None) -> None:
        self.findings: list[Finding] = []
        self.root: type[Value] = Value
        self.sources = SourceTable() if sources is None else sources
        self._references: list[Reference] = []
        self._unread: set[str] = set()
        self._misread: set[tuple[str, int]] = set()
        self._defined: dict[str, set[str]] = {}

    def misread(self, findings: Iterable[Finding]) -> None:
        """Note what is wrong with the text of a file; the same lines need no second mistake."""
        for finding in findings:
            self.findings.append(finding)
            if finding.place:
                self._misread.add((finding.place.file, finding.place.line))

    def cannot_read(self, keys: Iterable[str]) -> None:
        """Remember which ``keys`` or lists could not be read: they are not missing for that."""
        self._unread.update(keys)

    def unread(self, key: str) -> bool:
        """Return whether what stands under ``key`` could not be read."""
        return key in self._unread

    def others(self, lijst: str, own: str) -> list[str]:
        """Return the ids in ``lijst`` besides ``own``."""
        return sorted(self._defined.get(lijst, set()) - {own})

    def source(self, node: Node, path: str) -> tuple[int, ...]:
        """Give the value at ``node`` its number."""
        if not isinstance(node, Scalar):
            return (self.sources.add(Source(place=node.place, path=path)),)
        replaced = tuple(Replaced(place=old.place, text=old.text) for old in node.replaced)
        source = Source(place=node.place, path=path, lines=node.lines, replaced=replaced)
        return (self.sources.add(source),)

    def refuse(self, place: Place, path: str, code: str, message: str, advice: str = "") -> None:
        """Note a mistake that stops the build."""
        if (place.file, place.line) in self._misread:
            return
        self.findings.append(
            Finding(
                code=code, level=Level.FOUT, message=message, advice=advice, place=place, path=path
            )
        )

    def text(self, node: Node, path: str) -> str | None:
        """Return the text of a scalar; anything else, or nothing at all, is a mistake."""
        if not isinstance(node, Scalar):
            self.expected(node, path, "één tekst of getal", _ONE_TEXT[type(node)])
            return None
        if node.empty or not node.text.strip():
            self.refuse(
                node.place, path, "WZ105", "hier staat niets", "vul iets in of haal de sleutel weg"
            )
            return None
        return node.text

    def expected(self, node: Node, path: str, what: str, advice: str = "") -> None:
        """Note that something of another kind stands at ``node``."""
        self.refuse(
            node.place, path, "WZ105", f"gevonden: {_shown(node)}; verwacht: {what}", advice
        )

    def unreadable(self, node: Node, path: str, text: str, problem: Unreadable) -> None:
        """Note a scalar that is no number, year or date, or can be read in two ways."""
        if problem.ambiguous:
            self.refuse(
                node.place, path, "WZ106", f"dubbelzinnig: {problem.expected}", problem.advice
            )
        else:
            message = f"gevonden: '{short(text)}'; verwacht: {problem.expected}"
            self.refuse(node.place, path, "WZ105", message, problem.advice)

    def not_an_option(self, node: Node, path: str, text: str, options: Iterable[str]) -> None:
        """Note a text that is not one of the allowed ones."""
        options = list(options)
        listed = dutch.opsomming([f"'{option}'" for option in options], "of")
        self.refuse(
            node.place,
            path,
            "WZ105",
            f"gevonden: '{short(text)}'; verwacht: {listed}",
            _several(text, options, "kies er één") or meant(text, options) or "kies een van deze",
        )

    def not_in_text(self, node: Node, path: str, line: int, what: str) -> None:
        """Note Markdown that a text in YAML may not hold, ``line`` lines into the text."""
        self.refuse(
            node.place,
            path,
            "WZ112",
            f"regel {line + 1} van deze tekst is {what}; dat kan in een tekst niet",
            "gebruik alinea's, lijsten, **vet**, *cursief* en [links](https://...)",
        )

    def duplicate_id(self, item: Node, path: str, key: str, first: Node) -> None:
        """Note two items of one list with the same id."""
        self.refuse(
            item.place,
            f"{path}[{key}]",
            "WZ111",
            f"het id '{key}' komt twee keer voor; eerder in {first.place}",
            "geef elk onderdeel een eigen id",
        )

    def define(self, lijst: str, ids: Iterable[str]) -> None:
        """Remember which ids the list at path ``lijst`` has."""
        self._defined.setdefault(lijst, set()).update(ids)

    def refer(self, lijst: str, id: str, node: Node, path: str) -> None:
        """Remember that ``id`` must be in ``lijst``; checked when all has been read."""
        self._references.append(Reference(lijst=lijst, id=id, place=node.place, path=path))

    def check_references(self) -> None:
        """Note every reference to an id that no list has."""
        for ref in self._references:
            if ref.lijst in self._unread:
                continue
            known = self._defined.get(ref.lijst, set())
            if ref.id not in known:
                self.refuse(
                    ref.place,
                    ref.path,
                    "WZ107",
                    f"'{short(ref.id)}' staat niet in de lijst {ref.lijst}",
                    self._meant_id(ref, sorted(known)),
                )

    @staticmethod
    def _meant_id(ref: Reference, known: list[str]) -> str:
        in_list = ref.path.endswith("]")
        several = _several(ref.id, known, "zet een komma ertussen" if in_list else "kies er één")
        return several or meant(ref.id, known) or f"voeg het toe aan {ref.lijst}"


def _several(text: str, options: Iterable[str], advice: str) -> str:
    """Return the advice when ``text`` names more than one of the options, as in ``a en b``."""
    parts = [part.strip() for part in _BETWEEN.split(text[:200])]
    return f"{advice}: {', '.join(parts)}" if len(parts) > 1 and set(parts) <= set(options) else ""


def short(text: str) -> str:
    """Return ``text`` on one line, not too long, with what is invisible written out."""
    text = re.sub(r"[ \t\r\n]+", " ", text).strip(" ")
    text = _INVISIBLE.sub(lambda found: f"[U+{ord(found.group()):04X}]", text)
    return text if len(text) <= 60 else text[:57] + "..."


def _shown(node: Node) -> str:
    if isinstance(node, Scalar):
        return "niets" if node.empty else f"'{short(node.text)}'"
    if isinstance(node, Mapping):
        return f"sleutels ({', '.join(list(node.entries)[:3])})" if node.entries else "{}"
    return "een lijst"
