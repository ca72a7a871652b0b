"""Which colours of a style meet, and how much contrast each pair needs.

WCAG 2.1 asks 4.5 : 1 for text (1.4.3) and 3 : 1 for the parts of a chart (1.4.11). That neighbours
in the palette differ in lightness is a rule of our own: it keeps them apart in grey print and for
who sees no difference in hue.
"""

from itertools import pairwise

from generator.core.style import BoxLook, Style
from generator.core.value import Value

TEKST, VORM, BUREN = 4.5, 3.0, 1.3
WIT = "wit"

_KADERS = ("kernboodschap", "kader", "let_op", "aan_te_leveren")
_OP_WIT = {
    "tekst": "gewone tekst",
    "bijzaak": "bronnen en noten",
    "koppen": "koppen",
    "accent": "kleine koppen",
    "link": "links",
}
_IN_KADERS = ("tekst", "koppen", "link")


class Paar(Value, frozen=True, kw_only=True):
    """Two colours that meet, by their path in ``huisstijl.yaml``; ``wat`` is seen by them."""

    voor: str
    op: str
    minst: float
    wat: str


def kleuren(style: Style) -> dict[str, str]:
    """Return the colours of ``style`` that must be told apart, by their path."""
    kaders: dict[str, BoxLook] = {name: getattr(style, name) for name in _KADERS}
    return {
        WIT: "FFFFFF",
        "kleuren.tekst": style.ink,
        "kleuren.bijzaak": style.quiet,
        "kleuren.koppen": style.tint,
        "kleuren.accent": style.accent,
        "kleuren.vlak": style.ground,
        "kleuren.link": style.link,
        "omslag.vlak": style.cover.ground,
        "omslag.tekst": style.cover.ink,
        "tabellen.kop_vlak": style.head_ground,
        "tabellen.kop_tekst": style.head_ink,
        **{f"palet[{number}]": colour for number, colour in enumerate(style.palette)},
        **{f"kaders.{name}.vlak": look.ground for name, look in kaders.items()},
        **{f"kaders.{name}.tekst": look.ink for name, look in kaders.items()},
    }


def paren(style: Style) -> list[Paar]:
    """Return the pairs of colours that meet in a document in ``style``."""
    palet = [f"palet[{number}]" for number in range(len(style.palette))]
    return [
        *(_tekst(f"kleuren.{name}", WIT, wat) for name, wat in _OP_WIT.items()),
        _tekst("kleuren.tekst", "kleuren.vlak", "tekst in een grafiek"),
        _tekst("omslag.tekst", "omslag.vlak", "de titel op het omslag"),
        _tekst("tabellen.kop_tekst", "tabellen.kop_vlak", "de bovenste rij van een tabel"),
        *(_tekst(f"kaders.{k}.tekst", f"kaders.{k}.vlak", "het woord van kaders") for k in _KADERS),
        *(
            _tekst(f"kleuren.{name}", f"kaders.{k}.vlak", "tekst in een kader")
            for k in _KADERS
            for name in _IN_KADERS
        ),
        *(Paar(voor=one, op=WIT, minst=VORM, wat="delen van een grafiek") for one in palet),
        *(
            Paar(voor=two, op=one, minst=BUREN, wat="buren in een grafiek, ook in zwart-wit")
            for one, two in pairwise(palet)
        ),
    ]


def _tekst(voor: str, op: str, wat: str) -> Paar:
    return Paar(voor=voor, op=op, minst=TEKST, wat=wat)
