"""What went wrong in a template: said in Dutch, at the line of the template where it happened."""

import re
import traceback
from pathlib import Path

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError, UndefinedError

from generator.core import marks
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place

FAILURES = (
    JinjaError,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    MemoryError,
    SyntaxError,
)
"""What a template can bring about; anything else is a bug of the product."""

_PRODUCT = Path(__file__).resolve().parent.parent.parent
_LOOK = "kijk in de template op deze regel"
_COUNT = "laat de berekening aan het product over; vergelijk met .getal of .bekend"
_SAID = (
    (
        r"Unexpected end of template.*closed is '(\w+)'",
        r"een {% \1 %} wordt niet gesloten",
        r"voeg {% end\1 %} toe",
    ),
    (
        r"unknown tag '(\w+)'",
        r"de opdracht '\1' bestaat niet of hoort hier niet",
        "gebruik if, elif, else, endif, for, endfor, set, macro, include of import",
    ),
    (
        r"No (filter|test) named '([^']+)'",
        r"het woord '\2' achter | of is bestaat niet",
        "kijk in de uitleg van de templates welke er zijn",
    ),
    (
        r"unexpected char '(.)'",
        r"het teken '\1' kan hier niet staan",
        "gebruik rechte aanhalingstekens",
    ),
    (
        r"expected token '(.+)', got '(.+)'",
        r"er staat '\2' waar '\1' hoort",
        "kijk of {{ … }} en {% … %} goed sluiten",
    ),
    (
        r"unexpected '(.+)'",
        r"het teken '\1' hoort hier niet",
        "kijk of {{ … }} en {% … %} goed sluiten",
    ),
    (
        r"unsupported operand|not supported between|must be str|can only concatenate",
        "met deze waarden kan een template niet rekenen of vergelijken",
        _COUNT,
    ),
    (r"(?:division|modulo) by zero", "hier wordt door nul gedeeld", _COUNT),
    (r"Range too big", "deze herhaling is te lang", "herhaal hoogstens 100000 keer"),
    (
        r"recursion|too many levels",
        "de template roept zichzelf aan, of is te diep genest",
        _LOOK,
    ),
    (r"codec can't decode", "de template is niet opgeslagen als UTF-8", "sla hem op als UTF-8"),
    (r"sequence was empty", "de lijst is leeg", "vraag eerst met {% if %} of er iets in staat"),
    (
        r"(?:missing \d+ required|unexpected keyword|takes .* argument)",
        "tussen de haakjes staat te weinig, te veel of een onbekend woord",
        "vergelijk met een andere template die dit gebruikt",
    ),
    (
        r"'NoneType' object|type 'NoneType'|hier is niets ingevuld",
        "hier is niets ingevuld",
        "vraag eerst met {% if … %} of er iets is",
    ),
    (
        r"object (?:has no|is not)|doesn't (?:apply|define)|requires a|[Ff]ormat",
        "deze waarde kan hier niet zo worden gebruikt",
        "vergelijk met een andere template die dit gebruikt",
    ),
)


def explain(error: BaseException, env: Environment, path: Path) -> Finding:
    """Return the finding for ``error``, raised while the template in ``path`` was rendered."""
    file, line = _last_line(error, path)
    if isinstance(error, TemplateSyntaxError):
        file, line = _file(env, error.name, path), error.lineno
    if isinstance(error, TemplateNotFound):
        return template_finding(f"de template '{error.name}' is niet gevonden", _LOOK, file, line)
    if isinstance(error, SecurityError):
        return template_finding("deze bewerking mag in een template niet", _LOOK, file, line)
    if isinstance(error, MemoryError):
        return template_finding("deze tekst wordt te groot", _LOOK, file, line)
    said = marks.plain(str(error))
    message, advice = _in_dutch(said)
    if isinstance(error, TemplateSyntaxError):
        return template_finding(f"de template klopt niet: {message}", advice, file, line)
    if isinstance(error, UndefinedError):
        return template_finding(message, advice, file, line)
    return template_finding(f"dit kan niet worden uitgerekend: {message}", advice, file, line)


def is_bug(error: BaseException) -> bool:
    """Return whether our own code failed, deeper than anything a template could ask of it.

    What our code refuses itself (an unknown table, a figure that is not known) it says with a
    ``LookupError`` or ``ValueError``.
    """
    if not isinstance(error, (TypeError, AttributeError)):
        return False
    frames = traceback.extract_tb(error.__traceback__)
    return (
        bool(frames)
        and Path(frames[-1].filename).is_relative_to(_PRODUCT / "generator")
        and (frames[-1].filename.endswith(".py"))
    )


def template_finding(message: str, advice: str, file: str, line: int) -> Finding:
    """Return a finding about ``line`` of a template."""
    place = Place(file=file, line=line)
    return Finding(code="WZ301", level=Level.FOUT, message=message, advice=advice, place=place)


def _in_dutch(said: str) -> tuple[str, str]:
    """Return message and advice for what Jinja or Python said."""
    for pattern, message, advice in _SAID:
        match = re.search(pattern, said)
        if match:
            return match.expand(message), match.expand(advice)
    return said, _LOOK


def _file(env: Environment, name: str | None, path: Path) -> str:
    if name and env.loader:
        try:
            return shown(Path(env.loader.get_source(env, name)[1] or path))
        except TemplateNotFound:
            pass
    return shown(path)


def _last_line(error: BaseException, path: Path) -> tuple[str, int]:
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".j2")
    ]
    if not frames:
        return shown(path), 1
    return shown(Path(frames[-1].filename)), frames[-1].lineno or 1
