"""What PyYAML could not read: said in Dutch, at the line where the mistake was made.

PyYAML stops where it can no longer go on, often a line below the mistake, and names a rule of
its own grammar. So the lines around that point are first searched for what people do wrong.
"""

import re

from generator.core.finding import Finding, Level
from generator.core.source import Place

BREAK = re.compile(r"\r\n?|\n")
_QUOTES = "een ' of \" in een tekst kan als de hele tekst tussen de andere soort staat"

_CLUES = (
    (
        r"(?P<hier>)(?:<{7}|={7}|>{7}|\|{7})(?: |$)",
        "hier staan twee versies van een stuk tekst die nog niet zijn samengevoegd",
        "kies één versie en haal de regels met <<<<<<<, ======= en >>>>>>> weg",
    ),
    (
        r" *(?P<hier>\t)",
        "er staat een tab; YAML kent alleen spaties",
        "vervang de tab door spaties",
    ),
    (
        r" *(?P<hier>[\u00a0\u2000-\u200f\u202f\u3000\ufeff])",
        "de regel begint met een teken dat op een spatie lijkt",
        "vervang het begin van de regel door gewone spaties",
    ),
    (
        r" *(?P<hier>[•·‣▪●–—]\s)",
        "een onderdeel van een lijst begint met een gewoon streepje",
        "schrijf '- ' aan het begin",
    ),
    (
        r" *(?P<hier>-)[^\s-]",
        "na het streepje ontbreekt een spatie",
        "schrijf '- ' aan het begin",
    ),
    (
        r" *(?:- +)?\w[\w-]*(?P<hier>:)[^ \t:/]",
        "na de dubbele punt ontbreekt een gewone spatie",
        "schrijf 'sleutel: waarde'",
    ),
    (
        r" *(?:- +)?[\w-]+:\s+[^\s'\"|>{\[#][^#]*?(?P<hier>:)(?:\s|$)",
        "in deze tekst staat een dubbele punt met een spatie erachter",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    (
        r" *(?:- +)?(?:[\w-]+:\s+)?(?P<q>['\"])(?:(?!(?P=q)).)*(?P=q)\s*(?P<hier>[^\s,:#}\]])",
        "na het sluitende aanhalingsteken staat nog tekst",
        f"zet de hele tekst tussen aanhalingstekens; {_QUOTES}",
    ),
    (
        r" *(?:- +)?(?P<hier>[a-z][a-z0-9_]*)\s*$",
        "achter deze sleutel ontbreekt de dubbele punt",
        "schrijf 'sleutel: waarde'",
    ),
)

_INDENT = "laat sleutels van hetzelfde niveau even ver inspringen"
_QUOTE_IT = "zet de tekst tussen aanhalingstekens"
_CAUSES = (
    (
        "block sequence entries are not allowed",
        "een lijst kan niet op de regel van zijn sleutel beginnen",
        "begin de lijst op de volgende regel",
    ),
    (
        "document start",
        "deze regel springt minder ver in dan het begin van het bestand",
        _INDENT,
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
        "de inspringing, de haakjes of de aanhalingstekens kloppen hier niet",
        _INDENT,
    ),
    (
        "did not find expected '-'",
        "de inspringing van deze lijst klopt niet",
        "zet alle streepjes van een lijst recht onder elkaar",
    ),
    (
        "found unexpected end of stream",
        "dit aanhalingsteken wordt niet gesloten",
        f"sluit het aanhalingsteken; {_QUOTES}",
    ),
    ("cannot start any token", "dit teken mag niet aan het begin van een tekst staan", _QUOTE_IT),
    (
        "expected alphabetic or numeric",
        "een * of & aan het begin van een tekst heeft in YAML een eigen betekenis",
        _QUOTE_IT,
    ),
    (
        "mapping keys are not allowed",
        "een ? aan het begin van een tekst heeft in YAML een eigen betekenis",
        f"{_QUOTE_IT}; schrijf null als iets onbekend is",
    ),
    (
        "expected comment or line break",
        "achter > of | kan geen tekst staan",
        "zet de tekst tussen aanhalingstekens, of begin hem op de volgende regel",
    ),
    (
        "did not find expected ',' or",
        "een haakje of accolade wordt niet gesloten, of er ontbreekt een komma",
        "sluit met } of ], en zet tekst met komma's tussen aanhalingstekens",
    ),
    (
        "escape",
        "na een schuine streep \\ volgt hier geen geldig teken",
        "gebruik enkele aanhalingstekens",
    ),
    (
        "hexdecimal",
        "na een schuine streep \\ volgt hier geen geldig teken",
        "gebruik enkele aanhalingstekens",
    ),
    (
        "characters are not allowed",
        "er staat een onzichtbaar stuurteken in de tekst",
        "verwijder het teken",
    ),
)
_UNKNOWN = ("dit kan niet als YAML worden gelezen", "vergelijk met de regels erboven")
_EXACT = ("cannot start any token", "characters are not allowed", "end of stream", "escape")
"""Problems of which PyYAML names the place exactly: no need to look around."""


def explain(error: Exception, text: str, file: str) -> Finding:
    """Return the finding for what PyYAML raised while reading ``text``."""
    problem = f"{getattr(error, 'problem', '')} {getattr(error, 'reason', '')} {error}"
    lines = [*BREAK.split(text), ""]  # PyYAML may point behind the last line
    line, column = _position(error, text)
    if not any(known in problem for known in _EXACT) or _starts_with_tab(lines, line):
        clue = _clue(lines, line)
        if clue:
            return clue_finding(file, *clue)
    message, advice = next(
        ((said, todo) for needle, said, todo in _CAUSES if needle in problem), _UNKNOWN
    )
    return clue_finding(file, line, column, message, advice)


def clue_finding(file: str, line: int, column: int, message: str, advice: str) -> Finding:
    """Return the finding for text that is no YAML; ``line`` and ``column`` count from 1."""
    place = Place(file=file, line=line, column=column)
    return Finding(code="WZ101", level=Level.FOUT, message=message, advice=advice, place=place)


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
    before = text[: getattr(error, "position", 0) or 0]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _starts_with_tab(lines: list[str], line: int) -> bool:
    return lines[line - 1].lstrip(" ").startswith("\t")


def _clue(lines: list[str], line: int) -> tuple[int, int, str, str] | None:
    """Return line, column, message and advice of a known mistake on ``line`` or just above it."""
    above = next((n for n in range(line - 1, 0, -1) if lines[n - 1].strip()), 0)
    for number in (line, above):
        for pattern, message, advice in _CLUES:
            match = re.match(pattern, lines[number - 1]) if number else None
            if match:
                return number, match.start("hier") + 1, message, advice
    if (
        above
        and _has_value(lines[above - 1])
        and _indent(lines[line - 1]) > _indent(lines[above - 1])
    ):
        message = "deze regel springt verder in dan de regel erboven, die al een waarde heeft"
        return line, _indent(lines[line - 1]) + 1, message, _INDENT
    return None


def _has_value(line: str) -> bool:
    return re.match(r" *[\w-]+:\s+[^\s|>#]", line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
