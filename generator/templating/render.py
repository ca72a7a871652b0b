"""Templates and a context → the Markdown of each chapter, with marks."""

import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateNotFound, TemplateSyntaxError
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from generator.core import marks
from generator.core.cache import Cache
from generator.core.errors import TemplateError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place, SourceTable
from generator.core.value import Value
from generator.templating.environment import environment

CHAPTER = re.compile(r"(\d{3})_([\w-]+)\.md\.j2")


class Chapter(Value, frozen=True, kw_only=True):
    """A rendered chapter. ``number`` is that of its file; ``text`` is Markdown with marks."""

    number: int
    name: str
    file: str
    text: str


def chapters(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the chapter files by name, in order; a folder nearer to the user wins."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        if folder.is_dir():
            found.update((p.name, p) for p in folder.iterdir() if CHAPTER.fullmatch(p.name))
    return dict(sorted(found.items()))


def render(
    folders: Sequence[Path],
    context: Mapping[str, Any],
    functions: Mapping[str, Callable[..., Any]],
    sources: SourceTable,
    cache: Cache,
) -> tuple[Chapter, ...]:
    """Render every chapter in ``folders``.

    Raises :class:`TemplateError` with a finding for each chapter that fails, with the file and
    line of the template.
    """
    files = chapters(folders)
    if not files:
        raise TemplateError([_finding("er zijn geen hoofdstukken gevonden", shown(folders[0]), 1)])
    env = environment(folders, cache, functions, _undefined({**functions, **context}))
    _remember_templates(folders, sources)
    done: list[Chapter] = []
    wrong: list[Finding] = []
    for name, path in files.items():
        try:
            text = env.get_template(name).render(context)
        except (
            JinjaError,
            TypeError,
            ValueError,
            LookupError,
            AttributeError,
            OverflowError,
        ) as error:
            wrong.append(_explained(error, env, path))
            continue
        number, title = CHAPTER.fullmatch(name).groups()  # type: ignore[union-attr]
        done.append(Chapter(number=int(number), name=title, file=shown(path), text=text))
    if wrong:
        raise TemplateError(wrong)
    return tuple(done)


def _remember_templates(folders: Sequence[Path], sources: SourceTable) -> None:
    for folder in reversed(folders):
        for path in sorted(folder.rglob("*.j2")):
            sources.add_template(path.relative_to(folder).as_posix(), shown(path))


def _undefined(known: Mapping[str, Any]) -> type[StrictUndefined]:
    """Return an undefined that says in Dutch which name is not known and which was meant."""

    class Unknown(StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            from difflib import get_close_matches  # only a mistake pays for this import

            name = str(self._undefined_name)
            if self._undefined_hint:
                return str(self._undefined_hint)
            if self._undefined_obj is missing:
                options, where = list(known), ""
            else:
                obj = self._undefined_obj
                options = list(getattr(obj, "__struct_fields__", ())) or [
                    option for option in dir(obj) if not option.startswith("_")
                ]
                where = f" in {type(obj).__name__}"
            close = get_close_matches(name, options, n=1, cutoff=0.5)
            meant = f"; bedoelt u '{close[0]}'?" if close else ""
            return f"de naam '{name}' bestaat niet{where}{meant}"

    return Unknown


def _explained(error: Exception, env: ImmutableSandboxedEnvironment, path: Path) -> Finding:
    """Say in Dutch what is wrong in a template, and on which line of which file."""
    if isinstance(error, TemplateSyntaxError):
        return _finding(
            f"de template klopt niet: {error.message}", _file(env, error.name, path), error.lineno
        )
    file, line = _last_line(error, path)
    if isinstance(error, UndefinedError):
        return _finding(str(error.message), file, line)
    if isinstance(error, TemplateNotFound):
        return _finding(f"de template '{error.name}' is niet gevonden", file, line)
    if isinstance(error, SecurityError):
        return _finding("deze bewerking mag in een template niet", file, line)
    return _finding(f"dit kan niet worden uitgerekend: {marks.plain(str(error))}", file, line)


def _file(env: ImmutableSandboxedEnvironment, name: str | None, path: Path) -> str:
    if name and env.loader:
        try:
            return shown(Path(env.loader.get_source(env, name)[1] or path))
        except TemplateNotFound:
            pass
    return shown(path)


def _last_line(error: Exception, path: Path) -> tuple[str, int]:
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".j2")
    ]
    if not frames:
        return shown(path), 1
    return shown(Path(frames[-1].filename)), frames[-1].lineno or 1


def _finding(message: str, file: str, line: int) -> Finding:
    return Finding(
        code="WZ301",
        level=Level.FOUT,
        message=message,
        advice="kijk in de template op deze regel",
        place=Place(file=file, line=line),
    )
