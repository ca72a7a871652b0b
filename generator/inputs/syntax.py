"""What PyYAML could not read: said in Dutch, at the line where the mistake was made.

PyYAML stops where it can no longer go on, often a line below the mistake, and names a rule of
its own grammar. So the lines around that point are first searched for what people do wrong.
"""

import re
from collections.abc import Iterable

from generator.core import dutch
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.inputs.clues import CAUSES, EXACT, INDENT, LIKELY, SURE, UNKNOWN

BREAK = re.compile(r"\r\n?|\n")
_BRACKETS = {"[": ("het haakje [", "]"), "{": ("de accolade {", "}")}

Clue = tuple[int, int, str, str]
"""Line and column of a mistake, both from 1; the message and the advice."""


def explain(error: Exception, text: str, file: str) -> Finding:
    """Return the finding for what PyYAML raised while reading ``text``."""
    problem = f"{getattr(error, 'problem', '')} {getattr(error, 'reason', '')} {error}"
    lines = [*BREAK.split(text), ""]  # PyYAML may point behind the last line
    line, column = _position(error, text)
    clue = _matching(SURE, lines, (line,)) or _bracket(error, lines)
    if not clue and not any(known in problem for known in EXACT):
        clue = _clue(lines, line, column)
    return clue_finding(file, *(clue or (line, column, *_cause(problem))))


def clue_finding(file: str, line: int, column: int, message: str, advice: str) -> Finding:
    """Return the finding for text that is no YAML; ``line`` and ``column`` count from 1."""
    place = Place(file=file, line=line, column=column)
    return Finding(code="WZ101", level=Level.FOUT, message=message, advice=advice, place=place)


def _cause(problem: str) -> tuple[str, str]:
    return next(((said, todo) for needle, said, todo in CAUSES if needle in problem), UNKNOWN)


def _position(error: Exception, text: str) -> tuple[int, int]:
    """Return the line and column, from 1, where the mistake was made."""
    began = getattr(error, "context", None) in (
        "while scanning a simple key",
        "while scanning a quoted scalar",
    )
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    mark = next((mark for mark in (reversed(marks) if began else marks) if mark is not None), None)
    if mark is not None:
        return mark.line + 1, mark.column + 1
    before = BREAK.split(text[: getattr(error, "position", 0) or 0])
    return len(before), len(before[-1]) + 1


def _clue(lines: list[str], line: int, column: int) -> Clue | None:
    """Return a known mistake on ``line`` or just above it."""
    above = _above(lines, line)
    return (
        _after_bracket(lines[line - 1], line, column)
        or _matching((*SURE, *LIKELY), lines, (line, above))
        or _indentation(lines, line, above)
        or _no_key(lines, line, above)
    )


def _matching(
    patterns: Iterable[tuple[str, str, str]], lines: list[str], numbers: Iterable[int]
) -> Clue | None:
    for number in filter(None, numbers):
        for pattern, message, advice in patterns:
            match = re.match(pattern, lines[number - 1])
            if match:
                return number, match.start("hier") + 1, message, advice
    return None


def _bracket(error: Exception, lines: list[str]) -> Clue | None:
    """Return what is wrong between [ and ], or { and }."""
    start, stop = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    if "did not find expected ','" not in str(error) or start is None or stop is None:
        return None
    opening = lines[start.line][start.column]
    name, closing = _BRACKETS[opening]
    if start.line < stop.line and _indent(lines[stop.line]) <= _indent(lines[start.line]):
        message = f"{name} wordt niet gesloten"
        return start.line + 1, start.column + 1, message, f"sluit af met {closing}"
    found = lines[stop.line][stop.column : stop.column + 1]
    if found and found in "]}":
        message, advice = f"hier staat {found}, maar {name} is nog open", f"schrijf {closing}"
    elif found == ":":
        message = f"tussen {opening} en {closing} staat hier een dubbele punt te veel"
        advice = "zet een komma voor de sleutel, of zet de tekst tussen aanhalingstekens"
    else:
        return None
    return stop.line + 1, stop.column + 1, message, advice


def _after_bracket(line: str, number: int, column: int) -> Clue | None:
    """Return what is wrong with text behind a closing bracket, as in ``[concept] Wonen``."""
    before, rest = line[: column - 1].rstrip(), line[column - 1 :].strip()
    if not rest or not re.match(r" *(?:- +)?[\w-]+:\s+[\[{].*[\]}]$", before):
        return None
    advice = "zet de hele tekst tussen aanhalingstekens"
    if not rest.strip("]}"):
        advice = "haal weg wat te veel is"
    return number, column, f"na {before[-1]} staat nog '{rest[:20]}'", advice


def _indentation(lines: list[str], line: int, above: int) -> Clue | None:
    """Return what is wrong with how far a key is indented."""
    if not above or not _is_key(lines[line - 1]) or not _is_key(lines[above - 1]):
        return None
    here, there = _indent(lines[line - 1]), _indent(lines[above - 1])
    before = _above(lines, above)
    if here > there and _has_value(lines[above - 1]):
        if before and _indent(lines[before - 1]) == here:
            message = "deze regel springt minder ver in dan de regels erboven en eronder"
            return above, there + 1, message, INDENT
        message = "deze regel springt verder in dan de regel erboven, die al een waarde heeft"
        return line, here + 1, message, INDENT
    if here < there and here not in {_indent(text) for text in lines[: line - 1] if _is_key(text)}:
        spaces = dutch.meervoud(here, "spatie", "spaties")
        message = f"deze regel springt {here} {spaces} in; geen regel erboven doet dat"
        return line, here + 1, message, INDENT
    return None


def _no_key(lines: list[str], line: int, above: int) -> Clue | None:
    """Return the first of two lines that is prose where a key belongs."""
    before = _above(lines, above)
    continues = (
        before
        and _has_value(lines[before - 1])
        and _indent(lines[before - 1]) < _indent(lines[above - 1])
    )
    for number in filter(None, (line, 0 if continues else above)):
        text = lines[number - 1]
        if re.match(r" *[^\s:#\-'\"\[\]{}|>](?:(?!: |:$).)*$", text):
            message = "deze regel is geen 'sleutel: waarde', en springt niet in als vervolg"
            advice = (
                "hoort hij bij de tekst erboven, laat hem dan verder inspringen; is het een"
                " opmerking, zet er dan # voor"
            )
            return number, _indent(text) + 1, message, advice
    return None


def _above(lines: list[str], line: int) -> int:
    """Return the number of the nearest line above ``line`` that says something, or 0."""
    numbers = range(line - 1, 0, -1)
    return next((n for n in numbers if lines[n - 1].strip() and lines[n - 1].strip()[0] != "#"), 0)


def _is_key(line: str) -> bool:
    return re.match(r" *(?:- +)*[\w-]+:(?:\s|$)", line) is not None


def _has_value(line: str) -> bool:
    return re.match(r" *[\w-]+:\s+[^\s|>#]", line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
