"""What people write for a number in a table: 1.234,5 and € 12 and 15% and "x".

``1.234`` can be twelve hundred or one and a bit: the other values of its column may tell which,
and otherwise it is refused with both readings.
"""

import re
from collections.abc import Iterable
from typing import Literal

from generator.cijfers.lees.cel import Cel
from generator.core import dutch
from generator.core.value import Value
from generator.inputs.number_hints import number_hint
from generator.inputs.scalars import Unreadable

Wijze = Literal["nl", "en"]
"""Which sign begins the decimals: a comma, or a point."""

ONBEKEND = re.compile(
    r"[x.\-–—*?]+|n\.?b\.?|n\.?v\.?t\.?|n\.?t\.?b\.?|p\.?m\.?|onbekend|niet bekend|geheim"
    r"|volgt|geen(?: gegevens)?|n/a|nan|nog .+",
    re.IGNORECASE,
)
_DECIMALEN = {"nl": ",", "en": "."}
_SPATIES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f'’]+")
_TWEE = re.compile(r"([+-]?[1-9]\d{0,2})[.,](\d{3})", re.ASCII)
_VORMEN: dict[Wijze, re.Pattern[str]] = {
    "nl": re.compile(r"[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?", re.ASCII),
    "en": re.compile(r"[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?", re.ASCII),
}
_MEESTE = 15


class Gelezen(Value, frozen=True, kw_only=True):
    """A number, or why there is none; ``procent`` when the cell itself says so."""

    waarde: float | None = None
    reden: str = ""
    procent: bool = False


def lees_getal(cel: Cel, wijze: Wijze | None = None) -> Gelezen:
    """Return what ``cel`` says; ``wijze`` is how its column writes decimals, if that is known.

    Raises :class:`Unreadable`.
    """
    if cel.fout:
        raise Unreadable(f"een getal; {cel.fout}", cel.raad)
    if isinstance(cel.waarde, int | float):
        getal = round(cel.waarde * 100, 10) if cel.procent else cel.waarde
        return Gelezen(waarde=_heel(float(getal)), procent=cel.procent)
    tekst = cel.tekst
    if not tekst:
        return Gelezen()
    if ONBEKEND.fullmatch(tekst):
        return Gelezen(reden=f"in het bestand staat '{tekst}'")
    kaal, procent = _kaal(tekst)
    return Gelezen(waarde=_getal(kaal, tekst, wijze), procent=procent)


def lezingen(cel: Cel) -> set[float]:
    """Return every number that ``cel`` can stand for."""
    gevonden: set[float] = set()
    for wijze in _VORMEN:
        try:
            gelezen = lees_getal(cel, wijze)
        except Unreadable:
            continue
        if gelezen.waarde is not None:
            gevonden.add(gelezen.waarde)
    return gevonden


def wijze_van(cellen: Iterable[Cel]) -> Wijze | None:
    """Return how a column writes decimals, when its values show it and do not contradict."""
    bewijs = set()
    for cel in cellen:
        if isinstance(cel.waarde, str):
            kaal = _kaal(cel.tekst)[0]
            past = [wijze for wijze, vorm in _VORMEN.items() if vorm.fullmatch(kaal)]
            if len(past) == 1:
                bewijs.add(past[0])
    return bewijs.pop() if len(bewijs) == 1 else None


def _kaal(tekst: str) -> tuple[str, bool]:
    """Return the text without spaces and signs around the number, and whether it is a part."""
    zonder = _SPATIES.sub("", tekst).replace("−", "-")
    procent = zonder.endswith("%")
    zonder = re.sub(r"^(?:€|EUR)|%$|,[-–]+$", "", zonder)
    return zonder, procent


def _getal(kaal: str, tekst: str, wijze: Wijze | None) -> float:
    twee = _TWEE.fullmatch(kaal)
    past = [naam for naam, vorm in _VORMEN.items() if vorm.fullmatch(kaal)]
    if twee and wijze is None:
        heel, rest = twee.groups()
        groot, klein = dutch.getal(int(heel + rest)), dutch.getal(float(f"{heel}.{rest}"), 3)
        raad = "maak er in Excel een getal van, zonder punt of komma tussen de duizendtallen"
        raise Unreadable(f"'{tekst}' kan {groot} zijn of {klein}", raad, ambiguous=True)
    if not past or sum(map(str.isdigit, kaal)) > _MEESTE:
        raise Unreadable(*number_hint(tekst[:60]))
    zo: Wijze = wijze if wijze in past else past[0]
    komma = _DECIMALEN[zo]
    anders = "." if komma == "," else ","
    return _heel(float(kaal.replace(anders, "").replace(komma, ".")))


def _heel(getal: float) -> float:
    return int(getal) if getal == int(getal) else getal
