"""Lines of YAML: indented, as explanation, as example, as item of a list."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from generator.inputs.skelet.scalars import WIDTH, Scalar, block, inline


def uitleg(text: str) -> list[str]:
    """Return ``text`` as explanation, over as many lines as it takes."""
    fits = 0 < len(text) <= WIDTH - 12 and text == " ".join(text.split())  # most of them do
    lines = [text] if fits else textwrap.wrap(text, WIDTH - 12)
    return [f"## {line}" for line in lines]


def voorbeeld(lines: Iterable[str]) -> list[str]:
    """Return ``lines`` as an example that does not count yet."""
    return [f"# {line}".rstrip(" ") for line in lines]


def dieper(lines: Iterable[str]) -> list[str]:
    """Return ``lines`` one level deeper."""
    return [f"  {line}".rstrip(" ") for line in lines]


def onderdeel(lines: Sequence[str]) -> list[str]:
    """Return ``lines`` as one item of a list; what explains its first key stands above the dash."""
    at = next(index for index, line in enumerate(lines) if not line.startswith("#"))
    return [*lines[:at], f"- {lines[at]}", *dieper(lines[at + 1 :])]


def rij(name: str, values: Mapping[str, Scalar]) -> str:
    """Return single values as ``name: {a: 1, b: 2}``; nothing when one is empty, or too long."""
    if not all(isinstance(value, (str, int, float, date)) for value in values.values()):
        return ""
    row = f"{{{', '.join(f'{key}: {inline(value)}' for key, value in values.items())}}}"
    return f"{name}: {row}" if len(row) <= WIDTH else ""


def met_lucht(parts: Iterable[list[str]]) -> list[str]:
    """Return the keys of ``parts`` below each other, those of many lines set apart."""
    lines: list[str] = []
    wide = False
    for part in parts:
        now_wide = sum(not line.startswith("## ") for line in part) > 1
        if lines and (wide or now_wide):
            lines.append("")
        lines += part
        wide = now_wide
    return lines


def lijst(name: str, values: Sequence[Scalar]) -> list[str]:
    """Return a list of single values: on one line when it fits, else one line each."""
    row = f"{name}: [{', '.join(inline(value) for value in values)}]"
    if len(row) <= WIDTH - 10:
        return [row]
    lines: list[str] = []
    for value in values:
        text = block(value) if isinstance(value, str) else None
        first, rest = (text[0], text[1:]) if text else (inline(value), [])
        lines += [f"- {first}", *dieper(rest)]
    return [f"{name}:", *dieper(lines)]
