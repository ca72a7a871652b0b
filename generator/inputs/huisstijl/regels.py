"""What a house style may not say although each value by itself can be read."""

from collections.abc import Iterator

from generator.core.leaf import Leaf
from generator.core.style import DEFAULT
from generator.inputs.huisstijl.stijl import style_of
from generator.inputs.model.huisstijl import Huisstijl
from generator.inputs.reading import Reading

CODE = "WZ193"
_SMALLEST, _LARGEST = 9, 14
_LONGEST_FOOTER = 80

Breach = tuple[Leaf, str, str, str]
"""The value that is wrong, its path, the message and the advice."""


def check_rules(said: Huisstijl, reading: Reading) -> None:
    """Note every rule that ``said`` breaks."""
    for leaf, path, message, advice in _breaches(said):
        place = reading.sources[leaf.sources[0]].place
        assert place  # what was read from a file has a place
        reading.refuse(place, path, CODE, message, advice)


def _breaches(said: Huisstijl) -> Iterator[Breach]:
    size, footer, figure = said.lettertype.grootte, said.voettekst, said.bijschriften.figuur
    count, needed = len(said.palet), len(DEFAULT.palette)
    if count not in (0, needed):
        what = f"het palet heeft {count} kleuren; grafieken hebben er {needed} nodig"
        yield said.palet[0], "palet", what, f"geef {needed} kleuren, in de volgorde van gebruik"
    if size is not None and not _SMALLEST <= size <= _LARGEST:
        what = f"{size.kaal} punten is te klein of te groot voor gewone tekst"
        yield size, "lettertype.grootte", what, f"kies {_SMALLEST} tot {_LARGEST} punten"
    if footer and len(footer) > _LONGEST_FOOTER:
        what = f"de voettekst heeft {len(footer)} tekens en past niet op één regel"
        yield footer, "voettekst", what, f"maak hem hoogstens {_LONGEST_FOOTER} tekens lang"
    if figure and style_of(said).words.table == figure:
        what = "tabellen en figuren hebben hetzelfde woord; Word telt ze dan samen"
        yield figure, "bijschriften.figuur", what, "kies twee verschillende woorden"
