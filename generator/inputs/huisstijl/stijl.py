"""What ``huisstijl.yaml`` says → the one value ``Style``; what it does not say is as before."""

from typing import Any

from generator.core.leaf import Getal, Tekst
from generator.core.style import DEFAULT, BoxLook, Cover, Style, Words
from generator.core.value import replace
from generator.inputs.model.huisstijl import Huisstijl, Kader

_SIZES = ("title_size", "subtitle_size", "table_size", "small_size")


def style_of(said: Huisstijl) -> Style:
    """Return the house style that ``said`` describes, without its pictures."""
    return replace(
        _sized(DEFAULT, said.lettertype.grootte),
        cover=_cover(said),
        palette=tuple(colour.kaal for colour in said.palet) or DEFAULT.palette,
        words=_words(said),
        kernboodschap=_box(DEFAULT.kernboodschap, said.kaders.kernboodschap),
        kader=_box(DEFAULT.kader, said.kaders.kader),
        let_op=_box(DEFAULT.let_op, said.kaders.let_op),
        aan_te_leveren=_box(DEFAULT.aan_te_leveren, said.kaders.aan_te_leveren),
        **_given(
            ink=said.kleuren.tekst,
            quiet=said.kleuren.bijzaak,
            tint=said.kleuren.koppen,
            accent=said.kleuren.accent,
            ground=said.kleuren.vlak,
            rule=said.kleuren.lijn,
            link=said.kleuren.link,
            head_ground=said.tabellen.kop_vlak,
            head_ink=said.tabellen.kop_tekst,
            font=said.lettertype.tekst,
            heading_font=said.lettertype.koppen,
            heading_bold=said.koppen.vet,
            heading_rule=said.koppen.lijn,
            box_edge=said.kaders.rand,
            footer=said.voettekst,
        ),
    )


def _given(**fields: Tekst | bool | None) -> dict[str, Any]:
    """Return the fields that something was said about, as bare values."""
    return {
        name: value.kaal if isinstance(value, Tekst) else value
        for name, value in fields.items()
        if value not in (None, "")
    }


def _sized(style: Style, size: Getal | None) -> Style:
    """Return ``style`` with body text of ``size``; all other letters grow or shrink with it."""
    if size is None:
        return style
    scale = float(size) / style.size

    def scaled(points: float) -> float:
        return round(points * scale * 2) / 2  # Word counts in half points

    first, second, third, fourth = map(scaled, style.heading_sizes)
    return replace(
        style,
        size=scaled(style.size),
        heading_sizes=(first, second, third, fourth),
        **{name: scaled(getattr(style, name)) for name in _SIZES},
    )


def _cover(said: Huisstijl) -> Cover:
    omslag = said.omslag
    return replace(
        DEFAULT.cover, **_given(ground=omslag.vlak, ink=omslag.tekst, edge=omslag.streep)
    )


def _words(said: Huisstijl) -> Words:
    words = said.bijschriften
    return replace(DEFAULT.words, **_given(table=words.tabel, figure=words.figuur))


def _box(look: BoxLook, said: Kader) -> BoxLook:
    return replace(
        look, **_given(label=said.woord, ground=said.vlak, edge=said.rand, ink=said.tekst)
    )
