"""The texts that people wrote, as they stand in the input: what the rules about text look at."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args, get_origin

from generator.core.leaf import Opmaak, Tekst
from generator.core.value import Value, fields_of
from generator.inputs.model.basis import Keuze, Ref
from generator.inputs.model.controle import Instellingen
from generator.inputs.model.dossier import Dossier

_GEEN_TEKST = frozenset(
    "id adres tabel versie gm_code provinciecode vera_code cbs_categorie eenheid halfjaar contact"
    " licentie".split()
)
"""Fields with codes, addresses and units: nobody reads them as a sentence."""


class Stuk(Value, frozen=True, kw_only=True):
    """One text: the key it stands under, and the key of the part of the input it belongs to.

    ``kaal`` is the text without marks; ``opmaak`` says whether Markdown counts in it.
    """

    tekst: Tekst
    kaal: str
    veld: str
    deel: str
    opmaak: bool


Teksten = tuple[Stuk, ...]


def alle_teksten(dossier: Dossier) -> Iterator[Stuk]:
    """Yield every text of the dossier, in the order of the fields; no ids, choices and codes."""
    for deel in dossier.__struct_fields__:
        inhoud = getattr(dossier, deel)
        if isinstance(inhoud, Tekst):
            yield stuk_van(inhoud, deel, deel)
        for item in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(item, Value) and not isinstance(item, Instellingen):
                for veld, tekst in _teksten(item):
                    yield stuk_van(tekst, veld, deel)


def stuk_van(tekst: Tekst, veld: str, deel: str) -> Stuk:
    """Return ``tekst`` as a piece that rules can look at."""
    opmaak = isinstance(tekst, Opmaak)
    return Stuk(tekst=tekst, kaal=tekst.kaal, veld=veld, deel=deel, opmaak=opmaak)


def _teksten(value: Value) -> Iterator[tuple[str, Tekst]]:
    for veld in _velden(type(value)):
        inhoud = getattr(value, veld)
        for item in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(item, Tekst):
                yield veld, item
            elif isinstance(item, Value):
                yield from _teksten(item)


@cache
def _velden(soort: type[Value]) -> tuple[str, ...]:
    """Return the fields of a kind of value that can hold texts."""
    return tuple(
        field.name
        for field in fields_of(soort)
        if field.name not in _GEEN_TEKST and _kan_tekst_hebben(field.type)
    )


def _kan_tekst_hebben(soort: Any) -> bool:
    if get_args(soort) and get_origin(soort) is not dict:
        if any(isinstance(arg, (Keuze, Ref)) for arg in get_args(soort)):
            return False
        return any(_kan_tekst_hebben(arg) for arg in get_args(soort))
    return isinstance(soort, type) and issubclass(soort, (Tekst, Value))


def met_een_van(teksten: Teksten, tekens: Iterable[str]) -> Iterator[Stuk]:
    """Yield the texts that hold at least one of ``tekens``: quick, before a slow look."""
    alles = "\n".join(stuk.kaal for stuk in teksten)
    aanwezig = [teken for teken in tekens if teken in alles]
    if aanwezig:
        een_van = re.compile("|".join(map(re.escape, aanwezig)))
        yield from (stuk for stuk in teksten if een_van.search(stuk.kaal))


def citaat(tekst: str, begin: int, eind: int, rondom: int = 25) -> str:
    """Return a passage between quotes with some words around it, to search for in the file."""
    links = tekst.rfind(" ", 0, max(begin - rondom, 0)) + 1 if begin > rondom else 0
    rechts = tekst.find(" ", eind + rondom) if eind + rondom < len(tekst) else -1
    stuk = tekst[links : rechts if rechts >= 0 else len(tekst)]
    voor = "…" if links else ""
    na = "…" if rechts >= 0 else ""
    return f"'{voor}{' '.join(stuk.split())}{na}'"
