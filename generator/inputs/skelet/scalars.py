"""One value as YAML text that the strict reader reads back as the same value."""

import json
import re
import textwrap
from datetime import date
from decimal import Decimal

Scalar = str | int | float | bool | date | None

WIDTH = 96
"""How wide a line of text may be, without what stands before it."""

_PLAIN = re.compile(r"[^\W\d_][\w '’()/%.;+&€-]*(?<! )")
"""Texts that need no quotes anywhere: they start with a letter and hold no sign of YAML."""
_TWO_READINGS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WORDS = ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
_ODD = re.compile(r"\A\s|\s\Z|[\t\r\x85\u2028\u2029]|[^\S\n]\n")
"""What a block would lose: space at an end, and line ends of other kinds."""


def inline(value: Scalar) -> str:
    """Return ``value`` on one line: ``null``, ``ja``, ``13.6``, a plain or a quoted text."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, (int, float)):
        return _number(value)
    text = str(value)  # a date writes itself as YAML wants it
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS
    return text if plain or _DAY.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _number(value: int | float) -> str:
    """Return a number; three decimals get a fourth, as ``1.234`` can be read in two ways."""
    text = format(Decimal(repr(value)), "f").removesuffix(".0")
    return text + "0" if _TWO_READINGS.fullmatch(text) else text


def block(text: str) -> list[str] | None:
    """Return a long text as a block, the first line to stand behind its key.

    Nothing when the text is short, or cannot be written as a block without changing it.
    """
    if _ODD.search(text):
        return None
    if "\n" in text:
        return ["|", *text.split("\n")]
    if len(text) <= WIDTH - 10:
        return None
    lines = textwrap.wrap(text, WIDTH - 10, break_long_words=False, break_on_hyphens=False)
    if len(lines) < 2 or " ".join(lines) != text:
        return None
    return [">-", *lines]
