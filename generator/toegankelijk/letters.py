"""The letters of a paragraph, in pieces that look the same."""

from collections.abc import Iterator
from itertools import islice

from generator.core.value import Value
from generator.toegankelijk.lezing import Stuk
from generator.toegankelijk.opmaak import Opmaak, met_letters
from generator.toegankelijk.stijlen import Stijlen
from generator.toegankelijk.xml import Element, W, van_soort, waarde

_R, _T, _PPR = f"{W}r", f"{W}t", f"{W}pPr"
_RPR, _LINK = f"{W}rPr", f"{W}hyperlink"
_TEKENS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_VAK = f"{W}txbxContent"
_BEELDEN = (f"{W}drawing", f"{W}pict", f"{W}object")


class Inhoud(Value, frozen=True, kw_only=True):
    """What is in a paragraph: pieces of text, drawings, and the text boxes in those."""

    stukken: tuple[Stuk, ...]
    beelden: tuple[Element, ...]
    vakken: tuple[Element, ...]

    @property
    def tekst(self) -> str:
        """All letters."""
        return "".join(stuk.tekst for stuk in self.stukken)


def inhoud(alinea: Element, opmaak: Opmaak, stijlen: Stijlen) -> Inhoud:
    """Return what is in the paragraph ``alinea``, whose letters look like ``opmaak``."""
    stukken: list[Stuk] = []
    beelden: list[Element] = []
    for run, link in _runs(alinea):
        tekst, rpr = "", None
        for deel in run:
            tag = str(deel.tag)
            if tag == _T:
                tekst += deel.text or ""
            elif tag == _RPR:
                rpr = deel
            elif tag in _TEKENS:
                tekst += _TEKENS[tag]
            else:
                beelden.extend(islice(van_soort(deel, _BEELDEN), 1))
        if tekst:
            stijl = waarde(rpr, "rStyle")
            basis = stijlen.letters(stijl, opmaak) if stijl else opmaak
            gezien = met_letters(basis, rpr)
            stukken.append(Stuk(tekst=tekst, stijl=stijl, opmaak=gezien, link=link))
    vakken = tuple(vak for beeld in beelden for vak in beeld.iter(_VAK))
    return Inhoud(stukken=tuple(stukken), beelden=tuple(beelden), vakken=vakken)


def _runs(houder: Element, link: bool = False) -> Iterator[tuple[Element, bool]]:
    """Yield the runs of a paragraph, also those in tracked insertions, and whether it is a link."""
    for kind in houder:
        if kind.tag == _R:
            yield kind, link
        elif kind.tag != _PPR and len(kind):
            yield from _runs(kind, link or kind.tag == _LINK)
