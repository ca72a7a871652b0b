"""YAML text → where each piece of it begins and ends."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from generator.core.value import Value
from generator.inputs.parser import marked


class Stuk(Value, frozen=True, kw_only=True):
    """A piece of the text, from ``start`` up to ``eind``.

    ``stijl`` of a scalar is its quote or block sign, or nothing. ``stroom`` says that a collection
    stands between brackets. ``paren`` are the keys of a mapping, ``delen`` the items of a list.
    """

    start: int
    eind: int
    soort: str
    tekst: str = ""
    stijl: str = ""
    stroom: bool = False
    paren: Mapping[str, "Paar"] = MappingProxyType({})
    delen: tuple["Stuk", ...] = ()

    @property
    def blok(self) -> bool:
        """Whether this is a text in lines below a sign, ``|`` or ``>``."""
        return self.stijl in ("|", ">")

    @property
    def leeg(self) -> bool:
        """Whether nothing stands here: an empty value, or brackets with nothing in between."""
        if self.soort == "scalar":
            return not self.stijl and self.tekst in ("", "~", "null", "Null", "NULL")
        return not self.paren and not self.delen


class Paar(Value, frozen=True, kw_only=True):
    """A key and its value."""

    sleutel: Stuk
    waarde: Stuk


def boom(text: str) -> Stuk | None:
    """Return the piece that is the whole content of ``text``, or nothing when it has none."""
    root = marked(text)
    return None if root is None else _stuk(root, text)


def _stuk(node: Any, text: str) -> Stuk:
    start, eind = node.start_mark.index, node.end_mark.index
    if node.id == "scalar":
        stijl = node.style or ""
        if stijl in ("|", ">"):
            eind = _einde_van_blok(text, start, eind)
        return Stuk(start=start, eind=eind, soort="scalar", tekst=node.value, stijl=stijl)
    stroom = bool(node.flow_style)
    if node.id == "sequence":
        delen = tuple(_stuk(item, text) for item in node.value)
        eind = eind if stroom else delen[-1].eind
        return Stuk(start=start, eind=eind, soort="lijst", stroom=stroom, delen=delen)
    paren = {
        key.value: Paar(sleutel=_stuk(key, text), waarde=_stuk(value, text))
        for key, value in node.value
    }
    eind = eind if stroom else list(paren.values())[-1].waarde.eind
    return Stuk(start=start, eind=eind, soort="map", stroom=stroom, paren=paren)


def _einde_van_blok(text: str, start: int, eind: int) -> int:
    """Return where the last line of a block scalar ends; empty lines below it are layout."""
    laatste = start + len(text[start:eind].rstrip())
    return regeleinde(text, laatste)


def regelbegin(text: str, at: int) -> int:
    """Return where the line of position ``at`` begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def regeleinde(text: str, at: int) -> int:
    """Return where the line of position ``at`` ends, before its line end."""
    einden = [found for sign in "\r\n" if (found := text.find(sign, at)) >= 0]
    return min(einden, default=len(text))


def kolom(text: str, at: int) -> int:
    """Return how far position ``at`` stands from the beginning of its line."""
    return at - regelbegin(text, at)


def nieuwe_regel(text: str) -> str:
    """Return the line end that this text uses."""
    at = regeleinde(text, 0)
    if text.startswith("\r\n", at):
        return "\r\n"
    return text[at : at + 1] or "\n"
