"""A value → YAML text: in the style of what stood there, or as new lines."""

import json
import re
import textwrap
from collections.abc import Mapping
from typing import Any

from generator.inputs import scalars
from generator.inputs.skelet import regels
from generator.inputs.skelet.scalars import WIDTH, block, inline

_SLEUTEL = re.compile(r"[\w+-]+")
_KOP = re.compile(r"[|>][+-]?")
_SMALST = 40


def sleutel(naam: str) -> str:
    """Return a key: ``65+`` and ``2026`` stand in our files without quotes."""
    return naam if _SLEUTEL.fullmatch(naam) else inline(naam)


def zelfde(text: str | None, waarde: Any) -> bool:
    """Return whether ``text`` (``None``: nothing) says ``waarde``, perhaps in another way."""
    if text is None or waarde is None:
        return text is None and waarde is None
    if isinstance(waarde, str):
        return text.strip() == waarde.strip()
    if isinstance(waarde, int | float) and not isinstance(waarde, bool):
        try:
            return scalars.number(text) == waarde
        except scalars.Unreadable:
            return False
    return text.strip() == inline(waarde)


def in_stijl(waarde: Any, stijl: str) -> str:
    """Return a single value on one line, between the quotes that stood there; null has none."""
    if waarde is None or isinstance(waarde, bool) or stijl not in ("'", '"'):
        return inline(waarde)
    text = waarde if isinstance(waarde, str) else inline(waarde)
    if stijl == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=False)


def als_blok(text: str, oud: str, inspring: str) -> list[str] | None:
    """Return ``text`` with the sign of the block ``oud``, lines as wide as they were.

    The first line goes behind the key. Nothing when a block would change the text.
    """
    kop, *rest = oud.splitlines()
    nieuw = _KOP.match(kop.lstrip())
    if nieuw is None or not text.strip() or text[0].isspace() or _vreemd(text):
        return None
    if kop[0] == "|":
        body = text.rstrip("\n").split("\n")
    elif "\n" in text:
        return None
    else:
        breed = max([_SMALST, *(len(line) for line in rest)]) - len(inspring)
        body = _gevouwen(text, breed)
    staart = re.sub(r"^\s*[|>][+\-0-9]*", "", kop)
    return [nieuw.group() + staart, *(inspring + line if line else "" for line in body)]


def _vreemd(text: str) -> bool:
    return bool(re.search(r"[^\S\n ]|[^\S\n]\n| {2}", text))


def _gevouwen(text: str, breed: int) -> list[str]:
    return textwrap.wrap(text, max(breed, 20), break_long_words=False, break_on_hyphens=False)


def op_een_regel(inhoud: Any) -> str:
    """Return any content between brackets, on one line."""
    if isinstance(inhoud, Mapping):
        paren = (f"{sleutel(naam)}: {op_een_regel(deel)}" for naam, deel in inhoud.items())
        return "{" + ", ".join(paren) + "}"
    if isinstance(inhoud, list | tuple):
        return "[" + ", ".join(map(op_een_regel, inhoud)) + "]"
    return inline(inhoud)


def sleutelregels(naam: str, inhoud: Any, *, plat: bool) -> list[str]:
    """Return the lines of a new key; ``plat``: its mapping may stand between brackets."""
    if isinstance(inhoud, Mapping):
        rij = f"{sleutel(naam)}: {op_een_regel(inhoud)}"
        if plat and len(rij) <= WIDTH:
            return [rij]
        binnen = [
            regel for n, deel in inhoud.items() for regel in sleutelregels(n, deel, plat=plat)
        ]
        return [f"{sleutel(naam)}:", *regels.dieper(binnen)]
    if isinstance(inhoud, list | tuple):
        if not any(isinstance(deel, Mapping) for deel in inhoud):
            return regels.lijst(sleutel(naam), inhoud)
        delen = [regel for deel in inhoud for regel in onderdeelregels(deel)]
        return [f"{sleutel(naam)}:", *regels.dieper(delen)]
    blok = block(inhoud) if isinstance(inhoud, str) else None
    if blok is None:
        return [f"{sleutel(naam)}: {inline(inhoud)}"]
    return [f"{sleutel(naam)}: {blok[0]}", *regels.dieper(blok[1:])]


def onderdeelregels(inhoud: Any) -> list[str]:
    """Return the lines of a new item of a list."""
    if not isinstance(inhoud, Mapping):
        return [f"- {op_een_regel(inhoud)}"]
    lines = [r for naam, deel in inhoud.items() for r in sleutelregels(naam, deel, plat=True)]
    return regels.onderdeel(lines)
