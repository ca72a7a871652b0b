"""Invisible marks that carry sources through Jinja and Markdown.

A mark is a short run of private-use letters, ordinary letters to every parser in between:

* a value is wrapped in ``START number … END``; nested wraps add up;
* a template line is announced by ``LINE template line`` and holds until the next one;
* a table or figure is one ``SLOT number`` in a paragraph of its own;
* a reference to a table or figure is ``REFER kind:key END_REFER`` inside a text;
* a footnote at the place that it explains is ``NOTE text END_NOTE``.

Values are escaped the same way: each ASCII punctuation mark is swapped for a private-use twin,
so that no parser sees structure in it and the reader swaps it back exactly. Input is refused
when it holds private-use letters itself.
"""

import re
import string
from collections.abc import Iterable
from functools import cache

from generator.core.source import TEMPLATE_LINES, template_id, template_line

_BASE = TEMPLATE_LINES
_DIGIT0 = 0xE100
_ESCAPE0 = 0xF000
START, END, LINE, SLOT = "\ue000", "\ue001", "\ue002", "\ue003"
REFER, END_REFER = "\ue004", "\ue005"
NOTE, END_NOTE = "\ue006", "\ue007"

_SIGN = re.compile(f"[{re.escape(string.punctuation)}]")
_TWIN = re.compile(f"[{''.join(chr(_ESCAPE0 + ord(c)) for c in string.punctuation)}]")

PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Matches what input texts may not hold."""

_DIGITS = f"[{chr(_DIGIT0)}-{chr(_DIGIT0 + _BASE - 1)}]"
_ANY = re.compile(
    f"({START}{_DIGITS}{{2}}|{END}|{LINE}{_DIGITS}{{3}}|{SLOT}{_DIGITS}{{2}}"
    f"|{REFER}[^{END_REFER}]*{END_REFER}|{NOTE}[^{END_NOTE}]*{END_NOTE})"
)
ONLY_SLOT = re.compile(f"(?:{LINE}{_DIGITS}{{3}}|\\s)*{SLOT}({_DIGITS}{{2}})\\s*")
"""Matches a text that is nothing but one slot; group 1 goes to :func:`slot_number`."""

INSIDE = re.compile(f"({REFER}[^{END_REFER}]*{END_REFER}|{NOTE}[^{END_NOTE}]*{END_NOTE})")
"""Matches what stands inside a text and is none: a reference or a footnote."""


@cache
def _digits(number: int, count: int) -> str:
    letters = []
    for _ in range(count):
        number, rest = divmod(number, _BASE)
        letters.append(chr(_DIGIT0 + rest))
    return "".join(reversed(letters))


@cache
def _number(digits: str) -> int:
    number = 0
    for letter in digits:
        number = number * _BASE + ord(letter) - _DIGIT0
    return number


def wrap(text: str, numbers: Iterable[int]) -> str:
    """Return ``text`` inside the marks of the sources ``numbers``."""
    for number in numbers:
        text = f"{START}{_digits(number, 2)}{text}{END}"
    return text


def line_mark(template: str, line: int) -> str:
    """Return the mark that announces ``line`` of ``template``."""
    return LINE + _digits(template_id(template), 2) + _digits(min(line, _BASE - 1), 1)


def slot(number: int) -> str:
    """Return the mark that stands for table or figure ``number`` of this rendering."""
    return SLOT + _digits(number, 2)


def slot_number(digits: str) -> int:
    """Return the number in group 1 of :data:`ONLY_SLOT`."""
    return _number(digits)


def reference(kind: str, key: str) -> str:
    """Return the mark that stands for the number of what is called ``key`` among its ``kind``."""
    return f"{REFER}{escape(f'{kind}:{key}')}{END_REFER}"


def referred(mark: str) -> tuple[str, str]:
    """Return kind and key in the mark of a reference."""
    kind, _, key = plain(mark[1:-1]).partition(":")
    return kind, key


def note(text: str) -> str:
    """Return the mark of a footnote with ``text``, which may hold marks of values."""
    return f"{NOTE}{escape(text)}{END_NOTE}"


def noted(mark: str) -> str:
    """Return the text in the mark of a footnote, its marks included."""
    return mark[1:-1]


def escape(text: str) -> str:
    """Return ``text`` with all ASCII punctuation swapped for twins; marks stay as they are."""
    return _SIGN.sub(lambda sign: chr(ord(sign[0]) + _ESCAPE0), text)


def plain(text: str) -> str:
    """Return ``text`` without marks and with punctuation swapped back."""
    return _originals(_ANY.sub("", text))


def _originals(text: str) -> str:
    """Return ``text`` with twins swapped back."""
    return _TWIN.sub(lambda twin: chr(ord(twin[0]) - _ESCAPE0), text)


class Sourced:
    """Follows marks through a document and cuts its texts into pieces with their sources.

    One reader goes through one rendered chapter in reading order: the open values and the
    current template line carry over from one text to the next.
    """

    def __init__(self) -> None:
        self._open: list[int] = []
        self._line: int | None = None

    @property
    def sources(self) -> tuple[int, ...]:
        """The sources of text that would come now: the open values, else the template line."""
        if self._open:
            return tuple(self._open)
        return () if self._line is None else (self._line,)

    def pieces(self, text: str) -> list[tuple[str, tuple[int, ...]]]:
        """Return the visible pieces of ``text``, each with the numbers of its sources."""
        if not PRIVATE.search(text):
            return [(text, self.sources)] if text else []
        found: list[tuple[str, tuple[int, ...]]] = []
        for part in filter(None, _ANY.split(text)):
            kind = part[0]
            if kind == START:
                self._open.append(_number(part[1:]))
            elif kind == END:
                if self._open:
                    self._open.pop()
            elif kind == LINE:
                self._line = template_line(_number(part[1:3]), _number(part[3:]))
            elif kind not in (SLOT, REFER, NOTE):
                visible, sources = _originals(part), self.sources
                if found and found[-1][1] == sources:
                    visible = found.pop()[0] + visible
                found.append((visible, sources))
        return found


_BLOCK_START = re.compile(r"\s*(?:(?:[-*+]|\d+[.)]|>)\s+)*")


def wrap_markdown(text: str, numbers: Iterable[int]) -> str:
    """Return Markdown ``text`` inside the marks of ``numbers`` without hiding its structure.

    The opening marks come after the first list or quote sign, the closing marks at the end.
    """
    start = _BLOCK_START.match(text)
    at = start.end() if start else 0
    return text[:at] + wrap(text[at:], numbers)
