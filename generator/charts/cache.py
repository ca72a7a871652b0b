"""Pictures of charts, drawn only when they are not in the cache."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from generator.charts import draw as drawing
from generator.charts.chart import Chart, drawable
from generator.charts.draw import Picture
from generator.charts.stijl import Style
from generator.core.cache import Cache, made_by
from generator.core.value import Value, pack, to_json, unpack


class Pictures(Value, frozen=True, kw_only=True):
    """Pictures by the key of their chart, and how many had to be drawn."""

    pictures: dict[str, Picture]
    drawn: int


def pictures(charts: Iterable[Chart], cache: Cache, style: Style) -> Pictures:
    """Return the pictures of ``charts``; matplotlib is imported only when one must be drawn."""
    found: dict[str, Picture] = {}
    made: dict[str, Picture] = {}
    drawn = 0
    for chart in charts:
        name = picture_key(chart, style)
        picture = made.get(name) or _kept(cache.get(name))
        if picture is None:
            picture = drawing.draw(chart, style)
            cache.put(name, pack(picture))
            drawn += 1
        found[chart.key] = made[name] = picture
    return Pictures(pictures=found, drawn=drawn)


def picture_key(chart: Chart, style: Style) -> str:
    """Return the name of the picture of ``chart`` in a cache: equal for equal drawings."""
    modules = sorted(Path(drawing.__file__).parent.glob("*.py"))
    code = made_by(*(str(module) for module in modules))
    parts = (code.encode(), to_json(style), to_json(drawable(chart)))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _kept(data: bytes | None) -> Picture | None:
    if data is None:
        return None
    try:
        picture: Picture = unpack(data, Picture)
        return picture
    except ValueError:
        # A damaged file in the cache is drawn again.
        return None
