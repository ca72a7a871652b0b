"""Reads Word and Markdown with pandoc."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

from generator.writers.markdown import NUMBER_GAP
from tests.lezers.gelezen import KIND, Gelezen, box, joined

HERE = bool(shutil.which("pandoc"))

_MARKDOWN = "commonmark+pipe_tables+footnotes"
_NOTE = re.compile(r"^\[\^\d+\]:|\[\^(\d+)\]", re.MULTILINE)
_HEADING = re.compile(f"^#(#+ )(?:.*{NUMBER_GAP})?", re.MULTILINE)
_LETTERS = {"Space": " ", "SoftBreak": " ", "LineBreak": " "}
_WITH_WORDS = ("Emph", "Strong", "Superscript", "Subscript", "Underline", "SmallCaps", "Strikeout")


def read_markdown(data: bytes) -> Gelezen:
    """Return what pandoc reads in our Markdown file, from the first chapter on.

    Its headings are one level below the title and say their number, which Word keeps apart.
    """
    text = data.decode()
    text = text[text.index("\n## ") + 1 :]
    return _read(_once_noted(_HEADING.sub(r"\1", text)).encode(), _MARKDOWN, "")


def _once_noted(text: str) -> str:
    """Return ``text`` in which a note is referred to once: again, Word only shows its number."""
    seen: set[str] = set()

    def shown(found: re.Match[str]) -> str:
        number = found[1]
        if number is None or number not in seen:
            seen.add(number)
            return found[0]
        return number

    return _NOTE.sub(shown, text)


def read_word(data: bytes, first: str) -> Gelezen:
    """Return what pandoc reads in a Word file, from the first heading ``first`` on."""
    return _read(data, "docx+styles", first)


def _read(data: bytes, form: str, first: str) -> Gelezen:
    ran = subprocess.run(
        ["pandoc", "--from", form, "--to", "json", "-"], input=data, capture_output=True, check=True
    )
    assert ran.stderr == b""
    found = Gelezen()
    for block in json.loads(ran.stdout)["blocks"]:
        _block(block, found, first)
    return found


def _block(block: dict[str, Any], found: Gelezen, first: str) -> None:
    kind, content = block["t"], block.get("c")
    if kind == "Header":
        level, _, words = content
        found.heading(level, joined(_words(words, found)), first)
    elif kind in ("Para", "Plain"):
        found.pieces.extend((*_words(content, found), " "))
    elif kind == "CodeBlock":
        found.pieces.append(content[1])
    elif kind == "Table":
        _table(content, found, first)
    else:
        for inner in _inside(kind, content):
            _block(inner, found, first)


def _inside(kind: str, content: Any) -> Iterator[dict[str, Any]]:
    if kind == "BlockQuote":
        yield from content
    elif kind == "Div":
        style = dict(content[0][2]).get("custom-style", "")
        yield from () if style.startswith(KIND) else content[1]
    elif kind in ("BulletList", "OrderedList"):
        for item in content if kind == "BulletList" else content[1]:
            yield from item
    else:
        raise AssertionError(f"pandoc finds a {kind}")


def _table(content: Any, found: Gelezen, first: str) -> None:
    # The caption here is the name of the table for screen readers; the visible one is a paragraph.
    _, _, _, head, bodies, foot = content
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    cells = [[cell[4] for cell in row[1]] for row in rows]
    if box(cells):
        for block in cells[0][0]:
            _block(block, found, first)
        return
    read = [[_cell(cell, first) for cell in row] for row in cells]
    found.tables.append([[joined(cell.pieces) for cell in row] for row in read])
    for cell in (cell for row in read for cell in row):
        found.pieces.extend(cell.pieces)
        found.notes.extend(cell.notes)


def _cell(blocks: list[dict[str, Any]], first: str) -> Gelezen:
    cell = Gelezen()
    for block in blocks:
        _block(block, cell, first)
    return cell


def _words(content: list[dict[str, Any]], found: Gelezen) -> Iterator[str]:
    for piece in content:
        kind, inside = piece["t"], piece.get("c")
        if kind == "Str":
            yield inside
        elif kind in _LETTERS:
            yield _LETTERS[kind]
        elif kind in _WITH_WORDS:
            yield from _words(inside, found)
        elif kind in ("Link", "Span"):
            yield from _words(inside[1], found)
        elif kind == "Code":
            yield inside[1]
        elif kind == "Note":
            note = _cell(inside, "")
            found.notes.append(joined(note.pieces))
        elif kind == "RawInline" and inside[1] == "<br>":
            yield " "
        else:
            assert kind == "Image", f"pandoc finds a {kind}: {inside}"
