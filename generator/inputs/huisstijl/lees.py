"""A file with a house style → what the rest of the product needs of it."""

from collections.abc import Iterator
from pathlib import Path

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.finding import in_order
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import replace
from generator.inputs.decode import decode
from generator.inputs.huisstijl.beelden import Room, read_picture
from generator.inputs.huisstijl.contrast import contrast_findings
from generator.inputs.huisstijl.huis import Basisdocument, Huis
from generator.inputs.huisstijl.regels import CODE, check_rules
from generator.inputs.huisstijl.stijl import style_of
from generator.inputs.huisstijl.zoek import Folders, style_file, unknown_style
from generator.inputs.merge import merge
from generator.inputs.model.huisstijl import Huisstijl
from generator.inputs.nodes import AnyNode, Mapping, Scalar, Sequence, cached_parse
from generator.inputs.reading import Reading, short
from generator.inputs.textfile import read_text

_LOGO = Room(name="logo", width=4.0, most_width=16.0, most_height=3.0)
_COVER = Room(name="omslag.beeld", width=16.0, most_width=16.0, most_height=100.0)


def read_style(file: Path, folders: Folders, cache: Cache) -> Huis:
    """Return the house style in ``file``; a name under ``basis`` is looked up in ``folders``.

    Raises :class:`InputError` with every mistake in it.
    """
    reading = Reading()
    root = _with_base(file, folders, cache, reading)
    said = decode(Huisstijl, root, reading) if root else None
    if root is None or said is None or reading.findings:
        raise InputError(in_order(reading.findings))
    check_rules(said, reading)
    huis = _with_pictures(said, reading)
    reading.findings += contrast_findings(huis.style, dict(_places(root, "")), shown(file))
    if reading.findings:
        raise InputError(in_order(reading.findings))
    return huis


def _with_base(
    file: Path, folders: Folders, cache: Cache, reading: Reading, above: tuple[Path, ...] = ()
) -> Mapping | None:
    """Return what ``file`` says, over what the styles say that it is based on."""
    name = shown(file)
    text = read_text(file, name, reading)
    if text is None:
        return None
    root, findings = cached_parse(text, name, cache)
    reading.misread(findings)
    entry = root.entries.get("basis") if root else None
    if root is None or entry is None or not isinstance(entry.value, Scalar):
        return root
    base = _base(entry.value, file, folders, reading, (*above, file.resolve()))
    below = _with_base(base, folders, cache, reading, (*above, file.resolve())) if base else None
    return merge(below, root) if below else root


def _base(
    value: Scalar, file: Path, folders: Folders, reading: Reading, above: tuple[Path, ...]
) -> Path | None:
    if value.empty:
        return None  # the decoder says so
    base = style_file(value.text.strip(), file.parent, folders)
    if base is None:
        reading.refuse(value.place, "basis", CODE, *unknown_style(value.text, folders))
    elif base.resolve() in above:
        what = f"'{short(value.text)}' bouwt zelf weer voort op dit bestand"
        reading.refuse(value.place, "basis", CODE, what, "laat één van beide weg")
        return None
    return base


def _with_pictures(said: Huisstijl, reading: Reading) -> Huis:
    """Return the house style with its pictures; those that are wrong stand in ``reading``."""
    style = style_of(said)
    pictures: dict[str, bytes] = {}
    logo = read_picture(said.logo, _LOGO, reading) if said.logo else None
    cover = read_picture(said.omslag.beeld, _COVER, reading) if said.omslag.beeld else None
    if logo:
        style = replace(style, logo=logo[0])
        pictures |= logo[1]
    if cover:
        style = replace(style, cover=replace(style.cover, image=cover[0]))
        pictures |= cover[1]
    return Huis(style=style, pictures=pictures, basisdocument=_document(said, reading))


def _document(said: Huisstijl, reading: Reading) -> Basisdocument | None:
    named = said.basisdocument
    place = reading.sources[named.sources[0]].place if named else None
    if not named or not place:
        return None
    return Basisdocument(path=str(Path(place.file).parent / named.kaal), place=place)


def _places(node: AnyNode, path: str) -> Iterator[tuple[str, Place]]:
    """Yield where each value stands, by its path."""
    if isinstance(node, Mapping):
        for name, entry in node.entries.items():
            yield from _places(entry.value, f"{path}.{name}" if path else name)
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from _places(item, f"{path}[{number}]")
    else:
        yield path, node.place
