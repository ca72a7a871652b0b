"""References in the text to tables and figures: what is read, and where it leads.

A reference may stand before what it refers to, so all are filled in when everything has a number.
"""

from collections.abc import Iterator, Mapping

from generator.core.finding import meant
from generator.core.style import Words
from generator.core.value import Value, replace
from generator.document.blocks import (
    Block,
    Content,
    CrossRef,
    Document,
    Emphasis,
    Figure,
    Inline,
    Link,
    Note,
    Strong,
    Table,
)
from generator.document.mapping import changed_all, changed_inline
from generator.document.markdown import Problem

_Target = tuple[str, str]
"""The kind and the key of what is referred to."""


class Referred(Value, frozen=True, kw_only=True):
    """A document in which every reference leads somewhere, and the references that do not."""

    document: Document
    problems: tuple[Problem, ...] = ()


def refer(document: Document, words: Words) -> Referred:
    """Return ``document`` with its references filled in; ``words`` begin its captions."""
    targets = dict(reversed([*_targets(document.blocks, words)]))  # of equal ones the first
    problems: list[Problem] = []

    def fill(piece: Inline) -> Inline:
        if not isinstance(piece, CrossRef):
            return piece
        found = targets.get((piece.kind, piece.key))
        if found is None:
            problems.append(_missing(piece, targets))
            return piece
        word = found.word if piece.begin else found.word.lower()
        return replace(piece, word=word, number=found.number, anchor=found.anchor)

    def change(content: Content) -> Content:
        return changed_inline(content, fill) if _refers(content) else content

    notes = tuple(
        Note(number=note.number, blocks=changed_all(note.blocks, change)) for note in document.notes
    )
    blocks = changed_all(document.blocks, change)
    filled = replace(document, blocks=blocks, notes=notes)
    return Referred(document=filled, problems=tuple(problems))


def _targets(blocks: tuple[Block, ...], words: Words) -> Iterator[tuple[_Target, CrossRef]]:
    """Yield what can be referred to: everything with a caption that a template called by name."""
    for block in blocks:
        if isinstance(block, Table) and block.key and block.number:
            yield _target(block, "tabel", words.table)
        elif isinstance(block, Figure):
            yield _target(block, "grafiek", words.figure)


def _target(block: Table | Figure, kind: str, word: str) -> tuple[_Target, CrossRef]:
    found = CrossRef(
        kind=kind,  # type: ignore[arg-type]
        key=block.key,
        word=word,
        number=block.number,
        anchor=block.anchor,
    )
    return (kind, block.key), found


def _refers(content: Content) -> bool:
    return any(
        isinstance(piece, CrossRef)
        or (isinstance(piece, (Strong, Emphasis, Link)) and _refers(piece.content))
        for piece in content
    )


def _missing(piece: CrossRef, targets: Mapping[_Target, CrossRef]) -> Problem:
    known = [key for kind, key in targets if kind == piece.kind]
    call = f'{{{{ {piece.kind}("{piece.key}") }}}}'
    return Problem(
        message=f"de {piece.kind} '{piece.key}' waar deze tekst naar verwijst, "
        "staat niet in het document",
        advice=meant(piece.key, known) or f"zet {call} in een hoofdstuk, of haal de verwijzing weg",
        sources=piece.sources,
    )
