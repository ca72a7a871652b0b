"""What the words in an export say of a plan: secret or not, hard or soft, still to be built."""

import re

_NEE = {"", "nee", "n", "no", "false", "onwaar", "0", "openbaar", "niet vertrouwelijk"}
_CODE = re.compile(r"([1-5])\s*[ab]?\b.*")
_ZACHT = re.compile(
    r"niet|ontwerp|voorbereiding|visie|idee|zacht|studie|procedure|concept|opti|potenti"
    r"|verkenn|initiatief"
)
_HARD = re.compile(r"onherroepelijk|vastgesteld|\bhard|geconsolideerd")
_VERVALLEN = re.compile(r"vervallen|ingetrokken|afgevallen|geannuleerd")
_GEBOUWD = re.compile(r"gerealiseerd|\bgereed\b|opgeleverd|afgerond|voltooid")
_TEN_DELE = re.compile(r"\bniet\b|\bnog\b|deel|nagenoeg|bijna")


def is_geheim(tekst: str) -> bool:
    """Return whether a plan is vertrouwelijk; a word that is not known counts as yes."""
    return tekst.casefold() not in _NEE


def hardheid(tekst: str) -> str:
    """Return ``hard``, ``zacht`` or nothing for a planologische status.

    1 (onherroepelijk) and 2 (vastgesteld) are hard, 3 to 5 are not; words may stand instead.
    """
    kaal = tekst.casefold()
    if code := _CODE.fullmatch(kaal):
        return "hard" if code[1] in "12" else "zacht"
    if _ZACHT.search(kaal):
        return "zacht"
    return "hard" if _HARD.search(kaal) else ""


def telt_niet_mee(status: str) -> str:
    """Return why a plan adds no homes any more, ``vervallen`` or ``gerealiseerd``; else nothing."""
    kaal = status.casefold()
    if _TEN_DELE.search(kaal):
        return ""
    if _VERVALLEN.search(kaal):
        return "vervallen"
    return "gerealiseerd" if _GEBOUWD.search(kaal) else ""
