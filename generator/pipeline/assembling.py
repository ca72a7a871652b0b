"""Rendered chapters → the typed document; what is wrong with their text becomes a finding."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.core.errors import DocumentError
from generator.core.finding import Finding, Level
from generator.core.source import SourceTable
from generator.core.style import Words
from generator.document.assemble import Part, assemble
from generator.document.blocks import Document, Figure, Table
from generator.document.markdown import Problem, SlotBlock, read_markdown
from generator.document.references import refer
from generator.front import front_of
from generator.templating.render import FRONT, Chapter


def document_of(
    basis: Basis,
    chapters: Sequence[Chapter],
    objects: Sequence[Table | Figure],
    sources: SourceTable,
    words: Words,
) -> Document:
    """Return the document that the rendered ``chapters`` and the ``objects`` of their slots make.

    Raises :class:`~generator.core.errors.DocumentError` when the text cannot be read as Markdown.
    """
    parts = []
    problems: list[Problem] = []
    front = "\n".join(chapter.text for chapter in chapters if chapter.name == FRONT)
    for chapter in (chapter for chapter in chapters if chapter.name != FRONT):
        body = read_markdown(chapter.text)
        problems.extend(body.problems)
        parts.append(Part(number=chapter.number, name=chapter.name, body=body))

    def fill(slot: SlotBlock) -> Table | Figure:
        return objects[slot.number]

    _refuse(problems, sources)
    made = assemble(front_of(basis.dossier, sources, front), parts, fill, sources)
    referred = refer(made, words)
    _refuse(referred.problems, sources)
    return referred.document


def _refuse(problems: Sequence[Problem], sources: SourceTable) -> None:
    """Raise what is wrong with the rendered text, if anything is."""
    if problems:
        raise DocumentError([_finding(problem, sources) for problem in problems])


def _finding(problem: Problem, sources: SourceTable) -> Finding:
    source = sources[problem.sources[-1]] if problem.sources else None
    return Finding(
        code="WZ401",
        level=Level.FOUT,
        message=problem.message,
        advice=problem.advice,
        place=source.place if source else None,
        path=source.path if source else "",
    )
