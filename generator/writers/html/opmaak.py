"""The house style as a stylesheet: its colours, fonts and proportions, then the fixed rules."""

import re
from functools import cache
from pathlib import Path

from generator.core.style import BoxEdge, BoxKind, Style
from generator.core.typeface import typeface

_GENERIC = {"swiss": "sans-serif", "roman": "serif"}
_BOXES: tuple[BoxKind, ...] = ("kernboodschap", "kader", "let-op", "aan-te-leveren")
_EDGES: dict[BoxEdge, str] = {"links": "0 0 0 5px", "boven": "4px 0 0", "rondom": "1px"}


def stylesheet(look: Style) -> str:
    """Return the stylesheet of a page in the house style ``look``."""
    boxes = "\n".join(_box(kind, look) for kind in _BOXES)
    return f"{_values(look)}\n{boxes}\n{_rules()}"


def _values(look: Style) -> str:
    """Return what differs from house to house, by the names that the rules use."""
    named = {
        "inkt": f"#{look.ink}",
        "stil": f"#{look.quiet}",
        "tint": f"#{look.tint}",
        "accent": f"#{look.accent}",
        "vlak": f"#{look.ground}",
        "lijn": f"#{look.rule}",
        "link": f"#{look.link}",
        "kop-vlak": f"#{look.head_ground}",
        "kop-inkt": f"#{look.head_ink}",
        "omslag-vlak": f"#{look.cover.ground}",
        "omslag-inkt": f"#{look.cover.ink}",
        "omslag-streep": f"#{look.cover.edge}",
        "letter": _fonts(look.font),
        "kopletter": _fonts(look.heading_font),
        "codeletter": f"{_quoted(look.code_font)}, monospace",
        "kopdikte": "700" if look.heading_bold else "400",
        "koplijn": "1px" if look.heading_rule else "0",
        "kaderrand": _EDGES[look.box_edge],
        "titel": _em(look.title_size, look),
        "ondertitel": _em(look.subtitle_size, look),
        **{f"kop{n}": _em(size, look) for n, size in enumerate(look.heading_sizes, start=1)},
        "tabel": _em(look.table_size, look),
        "klein": _em(look.small_size, look),
    }
    lines = "\n".join(f"  --{name}: {value};" for name, value in named.items())
    return f":root {{\n{lines}\n}}"


def _box(kind: BoxKind, look: Style) -> str:
    box = look.box(kind)
    colours = f"--grond: #{box.ground}; --rand: #{box.edge}; --woord: #{box.ink}"
    return f".{kind} {{ {colours} }}"


def _em(points: float, look: Style) -> str:
    """Return a size as a part of that of ordinary text, which a reader can enlarge."""
    return f"{points / look.size:.3g}em"


def _fonts(font: str) -> str:
    face = typeface(font)
    named = [_quoted(name) for name in (font, face.stand_in) if name]
    return ", ".join((*named, _GENERIC[face.family]))


def _quoted(font: str) -> str:
    """Return a font name as a text of CSS, in which nothing has a meaning of its own."""
    return '"' + re.sub(r"[^\w -]", "", font) + '"'


@cache
def _rules() -> str:
    return Path(__file__).with_name("opmaak.css").read_text(encoding="utf-8")
