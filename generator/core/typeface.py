"""Fonts of which the product knows the measures, and which free font can stand in for each.

A stand-in has the same letter widths, so that lines and pages break alike without the real font.
"""

from typing import Literal

from generator.core.value import Value


class Typeface(Value, frozen=True, kw_only=True):
    """A font, and ``family``, the kind of font that Word knows.

    ``letter`` is the mean width of a letter of Dutch text and ``leading`` the height of a line,
    both as a part of the font size.
    """

    stand_in: str = ""
    family: Literal["swiss", "roman"] = "swiss"
    letter: float = 0.475
    leading: float = 1.2


KNOWN = {
    "Calibri": Typeface(stand_in="Carlito", letter=0.43, leading=1.22),
    "Cambria": Typeface(stand_in="Caladea", family="roman", letter=0.428, leading=1.17),
    "Arial": Typeface(stand_in="Liberation Sans", letter=0.472, leading=1.15),
    "Times New Roman": Typeface(
        stand_in="Liberation Serif", family="roman", letter=0.426, leading=1.15
    ),
    "Georgia": Typeface(stand_in="Gelasio", family="roman", letter=0.475, leading=1.14),
    "Verdana": Typeface(letter=0.537, leading=1.22),
    "Segoe UI": Typeface(letter=0.475, leading=1.33),
}


def typeface(font: str) -> Typeface:
    """Return the measures of ``font``; of an unknown one those of an ordinary font."""
    return KNOWN.get(font, Typeface())
