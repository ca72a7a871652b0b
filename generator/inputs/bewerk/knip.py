"""The cuts: which characters go, and what comes in their place."""

import re
from collections.abc import Iterable, Sequence

from generator.core.value import Value
from generator.inputs.bewerk.boom import Stuk, kolom, nieuwe_regel, regelbegin, regeleinde

_EINDE = re.compile(r"\r\n?|\n")
_NIETS = re.compile(r"(?:\r\n?|\n)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
"""A line with nothing or only a comment."""
_OPMERKING = re.compile(r"(?:^|\s)(#[^\r\n]*)")


class Knip(Value, frozen=True, kw_only=True):
    """Replace the characters from ``start`` up to ``eind`` by ``tekst``."""

    start: int
    eind: int
    tekst: str


def geknipt(text: str, knippen: Iterable[Knip]) -> str:
    """Return ``text`` with all cuts made; cuts at one position keep their order."""
    delen: list[str] = []
    at = 0
    for knip in sorted(knippen, key=lambda knip: (knip.start, knip.eind)):
        assert knip.start >= at, "two cuts overlap"
        delen += [text[at : knip.start], knip.tekst]
        at = knip.eind
    return "".join((*delen, text[at:]))


def erbij(at: int, tekst: str) -> Knip:
    """Return the cut that only adds ``tekst``, at position ``at``."""
    return Knip(start=at, eind=at, tekst=tekst)


def regels_na(
    text: str, at: int, regels: Sequence[str], inspring: int, *, sleutel: bool = True
) -> Knip:
    """Return the cut that puts ``regels`` below the line of ``at``.

    Several lines of a key get an empty line above them where one follows now: keys then stand
    apart.
    """
    eind = regeleinde(text, at)
    einde_regel = nieuwe_regel(text)
    nieuw = [" " * inspring + regel if regel else "" for regel in regels]
    if sleutel and len(regels) > 1 and _lege_regel(text, eind):
        nieuw.insert(0, "")
    return erbij(eind, "".join(einde_regel + regel for regel in nieuw))


def _lege_regel(text: str, eind: int) -> bool:
    """Return whether an empty line follows the line that ends at ``eind``, and then more."""
    verder = _EINDE.match(text, eind)
    if not verder or not text[verder.end() :].strip():
        return False
    return not text[verder.end() : regeleinde(text, verder.end())].strip()


def zonder_sleutel(text: str, sleutel: Stuk, waarde: Stuk) -> Knip:
    """Return the cut that takes a key of a block mapping away; comments on its lines stay.

    Raises ``ValueError`` when something else stands before it on its line.
    """
    start, eind = regelbegin(text, sleutel.start), regeleinde(text, waarde.eind)
    if text[start : sleutel.start].strip():
        raise ValueError("deze sleutel staat achter een streepje en is niet los weg te halen")
    opmerkingen = _opmerkingen(text, sleutel, waarde, eind)
    if opmerkingen:
        inspring = nieuwe_regel(text) + " " * kolom(text, sleutel.start)
        return Knip(start=sleutel.start, eind=eind, tekst=inspring.join(opmerkingen))
    verder = _EINDE.match(text, eind)
    if verder:
        return Knip(start=start, eind=verder.end(), tekst="")
    return Knip(start=len(text[:start].removesuffix("\n").removesuffix("\r")), eind=eind, tekst="")


def _opmerkingen(text: str, sleutel: Stuk, waarde: Stuk, eind: int) -> list[str]:
    """Return the comments behind the key, behind a block sign and behind the value."""
    achter = text[waarde.eind : eind]
    if waarde.blok:
        achter = text[waarde.start : regeleinde(text, waarde.start)]
    plekken = (text[sleutel.eind : waarde.start], achter)
    return [found.group(1).rstrip() for plek in plekken for found in _OPMERKING.finditer(plek)]


def zonder_staart(text: str, blijft: Stuk, weg: Sequence[tuple[Stuk, Stuk]]) -> Knip | None:
    """Return the cut for the last keys between brackets, commas and all.

    ``blijft`` is the value before them. Nothing when a comment stands in between: that must stay.
    """
    at = blijft.eind
    for sleutel, waarde in weg:
        if text[at : sleutel.start].strip(", \t\r\n"):
            return None
        at = waarde.eind
    return Knip(start=blijft.eind, eind=at, tekst="")


def zonder_deel(text: str, sleutel: Stuk, waarde: Stuk) -> Knip:
    """Return the cut that takes a key out of a mapping between brackets, with its comma."""
    komma = re.compile(r"\s*,[ \t]*").match(text, waarde.eind)
    return Knip(start=sleutel.start, eind=komma.end() if komma else waarde.eind, tekst="")


def voorbeeldregel(text: str, node: Stuk, naam: str) -> int | None:
    """Return where the example line ``# naam: …`` of this block mapping stands, if it has one."""
    eind = regeleinde(text, node.eind)
    while opmerking := re.compile(r"(?:\r\n?|\n)[ \t]*#[^\r\n]*").match(text, eind):
        eind = opmerking.end()
    inspring = kolom(text, node.start)
    voorbeeld = re.compile(rf"^ {{{inspring}}}# {re.escape(naam)}: \S", re.MULTILINE)
    found = voorbeeld.search(text, regelbegin(text, node.start), eind)
    return found.end() if found else None


def voorbeeldblok(text: str, node: Stuk, naam: str) -> int | None:
    """Return where the example of several lines ``# naam:`` of this block mapping ends."""
    inspring = kolom(text, node.start)
    eind = regeleinde(text, node.eind)
    while verder := _NIETS.match(text, eind):
        eind = verder.end()
    begin = re.compile(rf"^ {{{inspring}}}# {re.escape(naam)}:[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
    found = begin.search(text, regelbegin(text, node.start), eind)
    if found is None:
        return None
    dieper = re.compile(rf"(?:\r\n?|\n) {{{inspring}}}#(?: {{3}}[^\r\n]*)?(?=[\r\n]|\Z)")
    at = found.end()
    while regel := dieper.match(text, at):
        at = regel.end()
    return at


def na_opmerkingen(text: str, at: int, inspring: int) -> int:
    """Return the end of the line of ``at``, or of the comments below it that stand deeper."""
    dieper = re.compile(rf"(?:\r\n?|\n) {{{inspring + 1}}} *#[^\r\n]*")
    eind = regeleinde(text, at)
    while regel := dieper.match(text, eind):
        eind = regel.end()
    return eind
