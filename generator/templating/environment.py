"""The Jinja environment: sandboxed, strict about names, and marking where every text comes from."""

import io
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    Environment,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    Undefined,
)
from jinja2.bccache import Bucket
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.core import cijfer, dutch, marks, source
from generator.core.cache import Cache, made_by
from generator.core.cijfer import AAN_TE_LEVEREN, Cijfer
from generator.core.leaf import Datum, Leaf, Tekst
from generator.core.seen import is_file, read_bytes
from generator.core.value import Value
from generator.templating import lines
from generator.templating.lines import marked_lines

_KEPT_FILTERS = (
    "abs batch default d first float format groupby int join last length count list lower map max"
    " min reject rejectattr replace reverse round select selectattr slice sort string sum title"
    " trim unique upper"
).split()


_FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f]|{marks.PRIVATE.pattern}")


class _LineMarks(Extension):
    """Announces the line of each literal text of a template to whoever reads the result."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        found = _FORBIDDEN.search(source)
        if found:
            line = source.count("\n", 0, found.start()) + 1
            code = f"U+{ord(found.group()):04X}"
            raise TemplateSyntaxError(
                f"er staat een onzichtbaar teken ({code})", line, name, filename
            )
        return source

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        after_value = False
        for token in stream:
            if token.type == "data":
                text = marked_lines(
                    token.value, stream.name or "", token.lineno, within=after_value
                )
                yield Token(token.lineno, "data", text)
            else:
                yield token
            after_value = token.type == "variable_end"


class _Loader(BaseLoader):
    """Finds templates in ``folders``; the first that has one wins."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        inside = posixpath.join(*split_template_path(template))
        for folder in self._folders:
            # Joined as text: a part such as "C:" must not lead out of the folder on Windows.
            path = Path(posixpath.join(folder, inside))
            if is_file(path):
                text = read_bytes(path).decode("utf-8-sig")
                return io.StringIO(text, newline=None).read(), str(path), lambda: True
        raise TemplateNotFound(template)


_loaded: dict[str, CodeType] = {}
"""The templates that this process has loaded: who builds many gemeenten needs them each time."""


class _StoredBytecode(BytecodeCache):
    """Keeps compiled templates in the cache of the product."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: Bucket) -> None:
        key = self._key(bucket)
        if key in _loaded:
            bucket.code = _loaded[key]
            return
        data = self._cache.get(key)
        if data is not None:
            bucket.bytecode_from_string(data)
        if bucket.code:
            _loaded[key] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._cache.put(self._key(bucket), bucket.bytecode_to_string())

    @staticmethod
    def _key(bucket: Bucket) -> str:
        # Compiled in are the line marks, and what finalize and the filters make of constants.
        modules = (lines, marks, source, dutch, cijfer)
        code = made_by(__file__, *(module.__file__ for module in modules))
        return f"jinja-{code}-{bucket.key}-{bucket.checksum}"


def finalize(value: Any) -> Any:
    """Return the text that ``{{ value }}`` leaves behind: escaped, and marked with its sources.

    Raises ``ValueError`` for a value that is no text, number or date, such as a whole list.
    """
    if isinstance(value, (Leaf, Cijfer, Undefined)) or hasattr(value, "__html__"):
        return value
    if value is None:
        return Markup(marks.escape(AAN_TE_LEVEREN))
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, (int, float)):
        value = dutch.getal(value)
    if not isinstance(value, str):
        raise ValueError("dit is geen tekst, getal of datum, maar een geheel van meer waarden")
    return Markup(marks.escape(value))


class _Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox of Jinja, without the methods of dates: those speak English or ask the clock."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Value) and attribute in obj.__struct_fields__:
            return getattr(obj, attribute)  # most of what a template asks for
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, Value) and isinstance(argument, str):
            return self.getattr(obj, argument)  # it has no keys, so Jinja would come here too
        return super().getitem(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, Datum) and callable(value):
            return False
        if isinstance(obj, (Leaf, Value)):  # cannot change: of all rules only this can forbid it
            return not attr.startswith("_")
        return super().is_safe_attribute(obj, attr, value)


def environment(
    folders: Sequence[Path],
    cache: Cache,
    functions: Mapping[str, Callable[..., Any]],
    undefined: type[Undefined] = StrictUndefined,
) -> ImmutableSandboxedEnvironment:
    """Return an environment that finds templates in ``folders``; the first that has one wins."""
    env = _Sandbox(
        loader=_Loader(folders),
        extensions=[_LineMarks],
        undefined=undefined,
        finalize=finalize,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_StoredBytecode(cache),
    )
    env.filters = {name: env.filters[name] for name in _KEPT_FILTERS}
    env.filters.update(
        opsomming=_opsomming,
        meervoud=dutch.meervoud,
        telwoord=dutch.telwoord,
        hoofdletter=_hoofdletter,
        waar=dutch.waar,
        getal=dutch.getal,
    )
    kept = {name: env.globals[name] for name in ("namespace", "range")}  # a bounded range
    env.globals = {**kept, **functions}
    return env


def _opsomming(parts: Any, voegwoord: str = "en") -> str:
    return dutch.opsomming([str(part) for part in parts], voegwoord)


def _hoofdletter(text: Any) -> Any:
    return text.capitalize() if isinstance(text, Tekst) else dutch.hoofdletter(str(text))
