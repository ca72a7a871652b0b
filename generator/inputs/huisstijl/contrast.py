"""A style → what is wrong with its colours: at which line, how much, and what would do."""

import colorsys
from collections.abc import Callable, Iterable, Mapping
from math import floor

from generator.core import dutch
from generator.core.contrast import contrast
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.style import Style
from generator.inputs.huisstijl.kleuren import WIT, Paar, kleuren, paren

CODE = "WZ190"
_STEPS = 200
"""How finely lighter and darker colours are tried."""

Places = Mapping[str, Place]
"""Where each colour stands, by its path; of a colour of the product itself nothing."""


def contrast_findings(style: Style, places: Places, file: str) -> list[Finding]:
    """Return one finding for each colour of ``file`` with too little contrast, at its worst."""
    colours, pairs = kleuren(style), paren(style)
    worst: dict[str, Paar] = {}
    for pair in pairs:
        if _short(pair, colours) <= 1:
            continue
        blamed = _blamed(pair, places, file)
        if blamed not in worst or _short(pair, colours) > _short(worst[blamed], colours):
            worst[blamed] = pair
    return [_finding(path, pair, colours, pairs, places) for path, pair in worst.items()]


def _short(pair: Paar, colours: Mapping[str, str]) -> float:
    """Return how many times too small the contrast of ``pair`` is."""
    return pair.minst / contrast(colours[pair.voor], colours[pair.op])


def _blamed(pair: Paar, places: Places, file: str) -> str:
    """Return the colour of ``pair`` to change: one that the user wrote, the front one first."""
    own = [path for path in (pair.voor, pair.op) if path in places and places[path].file == file]
    written = [path for path in (pair.voor, pair.op) if path in places]
    return next(iter([*own, *written]), pair.voor)


def _finding(
    path: str, pair: Paar, colours: Mapping[str, str], pairs: Iterable[Paar], places: Places
) -> Finding:
    other = pair.op if path == pair.voor else pair.voor
    measured = contrast(colours[path], colours[other])
    beside = WIT if other == WIT else f"'{colours[other]}' ({other})"
    return Finding(
        code=CODE,
        level=Level.FOUT,
        message=f"'{colours[path]}' heeft met {beside} een contrast van {_ratio(measured)};"
        f" nodig is {_ratio(pair.minst)} voor {pair.wat}",
        advice=_advice(path, colours, pairs),
        place=places.get(path),
        path=path,
    )


def _ratio(value: float) -> str:
    """Return a contrast as people write it; rounded down, so that 4.49 never seems enough."""
    return f"{dutch.getal(floor(value * 100) / 100, 2)} : 1"


def _advice(path: str, colours: Mapping[str, str], pairs: Iterable[Paar]) -> str:
    mine = [pair for pair in pairs if path in (pair.voor, pair.op)]

    def fits(colour: str) -> bool:
        tried = {**colours, path: colour}
        return all(_short(pair, tried) <= 1 for pair in mine)

    near = nearest(colours[path], fits)
    return f'neem bijvoorbeeld "{near}"' if near else "verander ook de kleur die ernaast staat"


def nearest(colour: str, fits: Callable[[str], bool]) -> str:
    """Return the colour of the same hue, nearest in lightness, that ``fits``; or nothing."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(*parts)
    steps = sorted(range(_STEPS + 1), key=lambda step: abs(step / _STEPS - light))
    tries = (_written(colorsys.hls_to_rgb(hue, step / _STEPS, full)) for step in steps)
    return next(filter(fits, tries), "")


def _written(parts: tuple[float, float, float]) -> str:
    return "".join(f"{round(part * 255):02X}" for part in parts)
