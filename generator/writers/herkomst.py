"""Answers "where does this text come from?" from the manifests of the last output."""

from collections.abc import Iterator
from pathlib import Path

from generator.core.paths import shown
from generator.core.value import Value
from generator.writers.manifest import Entry, Manifest, load

SUFFIX = ".herkomst.json"


class Answer(Value, frozen=True, kw_only=True):
    """A place in a document where the text stands, and the origins of those letters."""

    document: str
    context: str
    origins: tuple[str, ...]


def find(text: str, folder: Path) -> list[Answer]:
    """Return where ``text`` stands in the documents under ``folder`` and where it comes from.

    Case and blanks do not matter. A manifest that cannot be read is passed over.
    """
    needle = _normal(text)
    answers: list[Answer] = []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        try:
            manifest = load(path.read_bytes())
        except (OSError, ValueError):
            continue
        document = shown(path).removesuffix(SUFFIX)
        answers.extend(_answers(needle, manifest, document))
    return answers


def _answers(needle: str, manifest: Manifest, document: str) -> Iterator[Answer]:
    for entry in manifest.entries:
        spot = _normal(entry.text).find(needle)
        if needle and spot >= 0:
            origins = dict.fromkeys(_origins(entry, needle, manifest))
            yield Answer(
                document=document,
                context=_context(entry.text, needle),
                origins=tuple(origins) or ("onbekend",),
            )


def _origins(entry: Entry, needle: str, manifest: Manifest) -> Iterator[str]:
    """Yield the origins of the pieces that overlap with ``needle``."""
    start = _normal(entry.text).find(needle)
    end, at = start + len(needle), 0
    for index, piece in enumerate(entry.pieces):
        before = _normal("".join(p.text for p in entry.pieces[: index + 1]))
        begins, at = at, len(before)
        if begins < end and at > start:
            for number in piece.sources:
                yield from _described(number, manifest, 0)


def _described(number: int, manifest: Manifest, depth: int) -> Iterator[str]:
    source = manifest.sources[number]
    indent = "  " * depth
    if source.formula:
        yield f"{indent}berekend: {source.formula}"
        for inner in source.inputs:
            yield from _described(inner, manifest, depth + 1)
    elif source.place:
        yield f"{indent}{source.place} {source.path or '(tekst van de template)'}"


def _normal(text: str) -> str:
    return " ".join(text.split()).casefold()


def _context(text: str, needle: str, width: int = 90) -> str:
    flat = " ".join(text.split())
    at = max(0, flat.casefold().find(needle) - width // 3)
    piece = flat[at : at + width]
    return f"{'…' if at else ''}{piece}{'…' if at + width < len(flat) else ''}"
