"""Finding a column or member by its name: numbers in names shift from year to year."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TypeVar

from generator.cbs.antwoord import Dimensie, Lid, Maat

_T = TypeVar("_T", Maat, Lid, Dimensie)

_GENOEMD = 12


def kaal(text: str) -> str:
    """Return the letters and digits of ``text``: Koopwoningen_47 and koopwoningen are the same."""
    stam = re.sub(r"_\d+$", "", text.strip()).removeprefix("k_")
    plat = unicodedata.normalize("NFKD", stam).casefold()
    return "".join(letter for letter in plat if letter.isalnum())


def zoek(soorten: Iterable[_T], gezocht: str) -> list[_T]:
    """Return what ``gezocht`` names: ``Koopwoningen|1014800`` gives several names to try.

    A code must be the same letter for letter; a name may be that of the column or its title, and
    ``Provincies>Naam`` asks for it below a heading. The first name that is there counts.
    """
    alle = list(soorten)
    for naam in gezocht.split("|"):
        kop, _, titel = naam.rpartition(">")
        gevonden = [
            soort
            for soort in alle
            if soort.id == naam
            or (
                kaal(titel) in (kaal(soort.id), kaal(soort.titel))
                and (not kop or kaal(kop) == kaal(getattr(soort, "groep", "")))
            )
        ]
        if gevonden:
            return gevonden
    return []


def totaal(leden: Sequence[Lid]) -> list[Lid]:
    """Return the member that stands for all of a dimension, if there is exactly one."""
    if len(leden) == 1:
        return list(leden)
    return [lid for lid in leden if kaal(lid.titel).startswith("totaal")]


def genoemd(soorten: Sequence[Maat] | Sequence[Lid] | Sequence[Dimensie]) -> str:
    """Return what is there, for a message."""
    namen = [f"'{soort.titel or soort.id}'" for soort in soorten[:_GENOEMD]]
    over = len(soorten) - _GENOEMD
    return ", ".join([*namen, f"en nog {over}"] if over > 0 else namen) or "niets"
