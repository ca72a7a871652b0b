"""The sizes of texts in centimetres, and texts broken into lines that fit."""

from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path

from matplotlib.font_manager import FontProperties, findSystemFonts, fontManager
from matplotlib.textpath import text_to_path

from generator.charts.stijl import Style

POINT = 2.54 / 72
"""Centimetres in a point."""

_SIGNS = "-/"
"""After these a word may be broken without a hyphen."""


class Letters:
    """Measures texts in the fonts of a style."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._widths: dict[tuple[str, float, bool], float] = {}

    @cached_property
    def fonts(self) -> list[str]:
        """The fonts of the style that this machine has; a missing one would only give warnings."""
        return [font for font in self._style.fonts if _present(font)] or ["DejaVu Sans"]

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Return the width of ``text`` on one line."""
        key = text, size, bold
        if key not in self._widths:
            self._widths[key] = self._width(*key)
        return self._widths[key]

    def _width(self, text: str, size: float, bold: bool) -> float:
        weight = "bold" if bold else "normal"
        font = FontProperties(family=self.fonts, size=size, weight=weight)
        width, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
        return float(width) * POINT

    def widest(self, texts: Iterable[str], size: float, bold: bool = False) -> float:
        """Return the width of the widest of ``texts``, 0 when there are none."""
        return max((self.width(text, size, bold) for text in texts), default=0.0)

    def line(self, size: float) -> float:
        """Return the distance between two lines."""
        return size * POINT * self._style.leading

    def wrap(self, text: str, size: float, room: float, bold: bool = False) -> tuple[str, ...]:
        """Return ``text`` in lines no wider than ``room``; too long a word is broken."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size, bold) <= room:
                lines[-1] = longer
            else:
                lines.extend(self._broken(word, size, room, bold))
        return tuple(lines) or ("",)

    def _broken(self, word: str, size: float, room: float, bold: bool) -> list[str]:
        parts = []
        while self.width(word, size, bold) > room and len(word) > 3:
            at = self._break(word, size, room, bold)
            parts.append(self._head(word, at))
            word = word[at:]
        return [*parts, word]

    def _break(self, word: str, size: float, room: float, bold: bool) -> int:
        """Return where to break: after a hyphen or slash that fits, else where it is full."""
        ends = range(2, len(word) - 1)
        fits = [at for at in ends if self.width(self._head(word, at), size, bold) <= room]
        signs = [at for at in fits if word[at - 1] in _SIGNS]
        return (signs or fits or [2])[-1]

    @staticmethod
    def _head(word: str, at: int) -> str:
        return word[:at] if word[at - 1] in _SIGNS else f"{word[:at]}-"


@cache
def _present(font: str) -> bool:
    """Return whether this machine has ``font``.

    matplotlib keeps a list of fonts for ever: one that was installed later is looked for here.
    """
    if font not in fontManager.get_font_names():
        start = font.replace(" ", "").lower()
        for path in sorted(findSystemFonts()):
            if Path(path).stem.lower().startswith(start):
                fontManager.addfont(path)
    return font in fontManager.get_font_names()
