"""Templates and a context → the Markdown of each chapter, with marks."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from jinja2.utils import missing

from generator.core.cache import Cache
from generator.core.errors import TemplateError
from generator.core.finding import Finding, meant
from generator.core.paths import shown
from generator.core.seen import names
from generator.core.source import SourceTable
from generator.core.value import Value
from generator.templating.environment import environment
from generator.templating.explain import FAILURES, explain, is_bug, template_finding

CHAPTER = re.compile(r"(\d{3})_([\w-]+)\.md\.j2")
FRONT = "voorblad"
"""The name of the chapter, ``000_voorblad``, that holds title and subtitle and is no chapter."""
REGIO = "regio"
"""The folder in the templates with the kinds of document that are about a region."""
PIECES = "_delen"
"""The folder with pieces of chapters: in that of one kind, or beside it for all kinds."""


class Chapter(Value, frozen=True, kw_only=True):
    """A rendered chapter. ``number`` is that of its file; ``text`` is Markdown with marks."""

    number: int
    name: str
    text: str


def chapters(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the chapter files by name, in order; a folder nearer to the user wins."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        found.update((name, folder / name) for name in names(folder, CHAPTER.pattern))
    return dict(sorted(found.items()))


def kinds(folders: Sequence[Path]) -> list[str]:
    """Return the kinds of document: the folders with chapters that stand in ``folders``."""
    found = {path.name for folder in folders if folder.is_dir() for path in folder.iterdir()}
    return sorted(kind for kind in found if is_kind(kind, folders))


def is_kind(kind: str, folders: Sequence[Path]) -> bool:
    """Return whether ``kind`` is a kind of document: whether it has chapters in ``folders``."""
    return bool(chapters([folder / kind for folder in folders]))


def render(
    folders: Sequence[Path],
    context: Mapping[str, Any],
    functions: Mapping[str, Callable[..., Any]],
    sources: SourceTable,
    cache: Cache,
    shared: Sequence[Path] = (),
) -> tuple[Chapter, ...]:
    """Render every chapter in ``folders``.

    Args:
        folders: where the chapters stand; a folder nearer to the user comes first.
        context: the values that the templates see.
        functions: what they can call.
        sources: gets the files of the templates.
        cache: keeps compiled templates.
        shared: folders of which the pieces in :data:`PIECES` serve every kind of document.

    Raises:
        TemplateError: with a finding for each chapter that fails, with the file and line of the
            template.
    """
    files = chapters(folders)
    if not files:
        message, advice = "er zijn geen hoofdstukken gevonden", "zet er NNN_naam.md.j2 in"
        raise TemplateError([template_finding(message, advice, shown(folders[0]), 1)])
    misnamed = _misnamed(folders)
    if misnamed:
        raise TemplateError(misnamed)
    known = _undefined({**functions, **context})
    env = environment([*folders, *shared], cache, functions, known)
    _remember_templates(shared, PIECES, sources)
    _remember_templates(folders, "", sources)
    done: list[Chapter] = []
    wrong: list[Finding] = []
    for name, path in files.items():
        try:
            text = env.get_template(name).render(context)
        except FAILURES as error:
            if is_bug(error):
                raise
            wrong.append(explain(error, env, path))
            continue
        number, title = CHAPTER.fullmatch(name).groups()  # type: ignore[union-attr]
        done.append(Chapter(number=int(number), name=title, text=text))
    if wrong:
        raise TemplateError(wrong)
    return tuple(done)


def _misnamed(folders: Sequence[Path]) -> list[Finding]:
    """Note files that look like a chapter and would not be read, such as ``1_kader.md``."""
    return [
        template_finding(
            f"het bestand '{path.name}' wordt niet gelezen",
            "noem een hoofdstuk NNN_naam.md.j2, zoals 150_kader.md.j2",
            shown(path),
            1,
        )
        for folder in folders
        for path in (folder / name for name in names(folder, r"[0-9].*\..*"))
        if not CHAPTER.fullmatch(path.name)
    ]


def _remember_templates(folders: Sequence[Path], inside: str, sources: SourceTable) -> None:
    for folder in reversed(folders):
        for name in names(folder / inside, r".*\.j2", deep=True):
            path = folder / inside / name
            sources.add_template(path.relative_to(folder).as_posix(), shown(path))


def _undefined(known: Mapping[str, Any]) -> type[StrictUndefined]:
    """Return an undefined that says in Dutch which name is not known and which was meant."""

    class Unknown(StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            name = str(self._undefined_name)
            if self._undefined_hint:
                return str(self._undefined_hint)
            if self._undefined_obj is None:
                return f"hier is niets ingevuld, dus '{name}' is er niet"
            if self._undefined_obj is missing:
                options, where = list(known), ""
            else:
                obj = self._undefined_obj
                options = list(getattr(obj, "__struct_fields__", ())) or [
                    option for option in dir(obj) if not option.startswith("_")
                ]
                where = f" in {type(obj).__name__}"
            advice = meant(name, options)
            return f"de naam '{name}' bestaat niet{where}" + (advice and f"; {advice}")

    return Unknown
