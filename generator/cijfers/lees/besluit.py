"""A row that somebody changed → the change of the input, or why that cannot be."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.cijfers.lees.eigen import Ingevuld
from generator.cijfers.overzicht.doelmap import Doelmap
from generator.cijfers.overzicht.overzicht import Overzicht
from generator.cijfers.overzicht.regel import Regel
from generator.cijfers.schrijf.bladen import moment
from generator.cijfers.voorstel import Voorstel, getoond
from generator.core.cijfer import Cijfer
from generator.core.finding import Finding, meant
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.bewerk.cijfer import cijfer_wijzigingen
from generator.inputs.bewerk.orde import soort
from generator.inputs.bewerk.wijziging import Pad, Zet, pad_van

_PLAATS = re.compile(r"\[\d+\]")
_VERSCHUIFT = "maak het Excel-bestand opnieuw, en neem de wijziging daarin over"
_EIGEN_NAAM = {"opmerking": "toelichting"}
"""What the model calls a column."""


class Plek(Value, frozen=True, kw_only=True):
    """Where a figure goes, and the figure that is there."""

    doelmap: Doelmap
    pad: Pad
    regel: Regel | None


def plek_van(rij: Ingevuld, alles: Overzicht, nu: Mapping[tuple[str, str], Regel]) -> Plek | str:
    """Return the place of a row, or what is wrong with what it says of that."""
    doelmap = next((map for map in alles.mappen if map.naam == rij.gebied), None)
    if doelmap is None:
        namen = [map.naam for map in alles.mappen]
        return f"'{rij.gebied}' hoort niet bij deze map; wel: {', '.join(namen)}"
    regel = nu.get((rij.gebied, rij.pad))
    pad = pad_van(rij.pad)
    if regel is None and (soort(pad) is not Cijfer or doelmap.bestand_van(pad) is None):
        paden = [naam for gebied, naam in nu if gebied == rij.gebied]
        lijkt = meant(rij.pad, paden)
        return f"'{rij.pad}' is geen plek voor een cijfer" + (f"; {lijkt}" if lijkt else "")
    if regel is None and _PLAATS.search(rij.pad):
        return f"'{rij.pad}' staat niet meer in de invoer"
    if regel and _PLAATS.search(rij.pad) and rij.omschrijving not in ("", regel.omschrijving):
        return f"op deze plek staat nu iets anders: {regel.omschrijving}"
    return Plek(doelmap=doelmap, pad=pad, regel=regel)


def besluit(rij: Ingevuld, plek: Plek, bekend: Mapping[str, Any]) -> Voorstel | Finding:
    """Return the proposal for one row; ``bekend`` are the ids of the sources."""
    anders = _anders(rij, plek.regel)
    bezwaar = _bezwaar(rij, plek.regel, anders, bekend)
    if bezwaar:
        return rij.fout("WZ635", *bezwaar)
    path = plek.doelmap.bestand_van(plek.pad)
    assert path is not None  # plek_van has seen to that
    regel, nieuw = plek.regel, rij.velden
    return Voorstel(
        path=path,
        pad=plek.pad,
        place=regel.place if regel else Place(file=shown(path), line=1),
        oud=_getoond(regel.velden()) if regel else "stond er niet",
        nieuw=_getoond(nieuw),
        bron=rij.blad.adres(rij.cel),
        opmerking=_opmerking(anders),
        wijzigingen=tuple(_wijzigingen(plek, anders)),
    )


def _anders(rij: Ingevuld, regel: Regel | None) -> dict[str, Any]:
    oud = regel.velden() if regel else {}
    return {
        naam: waarde
        for naam, waarde in rij.velden.items()
        if waarde != oud.get(naam, None if naam == "waarde" else "")
    }


def _bezwaar(
    rij: Ingevuld, regel: Regel | None, anders: Mapping[str, Any], bekend: Mapping[str, Any]
) -> tuple[str, str] | None:
    """Return what a figure lacks, and what to do about it."""
    velden = rij.velden
    if regel and not regel.los:
        return _samen_bezwaar(velden, anders)
    if velden["bron"] and velden["bron"] not in bekend:
        raad = meant(velden["bron"], bekend) or "voeg de bron toe op het blad Bronnen"
        return f"de bron '{velden['bron']}' staat niet in de lijst", raad
    if velden["waarde"] is None:
        leeg = "de waarde is leeg, maar er staat geen reden bij"
        return None if velden["reden"] else (leeg, "vul de kolom reden in")
    mist = [naam for naam in ("eenheid", "bron") if not velden[naam] and _nodig(regel)]
    if not (velden["peildatum"] or velden["periode"]) and _nodig(regel):
        mist.append("peildatum")
    if mist:
        return f"bij dit cijfer ontbreekt {', '.join(mist)}", "vul het in op dezelfde rij"
    return None


def _nodig(regel: Regel | None) -> bool:
    """Return whether a figure was not complete before: an assumption needs no source."""
    return regel is None or regel.waarde is None or bool(regel.bron)


def _samen_bezwaar(velden: Mapping[str, Any], anders: Mapping[str, Any]) -> tuple[str, str] | None:
    if anders.keys() - {"waarde"}:
        namen = ", ".join(sorted(anders.keys() - {"waarde"}))
        return f"{namen}: dit geldt voor meer cijfers samen", "verander het in het YAML-bestand"
    if velden["waarde"] is None:
        return "in een reeks of tabel kan een waarde niet leeg worden", "zet het getal terug"
    return None


def _wijzigingen(plek: Plek, anders: Mapping[str, Any]) -> Iterator[Any]:
    if plek.regel and not plek.regel.los:
        yield Zet(pad=plek.pad, waarde=anders["waarde"])
        return
    velden = {
        _EIGEN_NAAM.get(naam, naam): _als_waarde(naam, waarde) for naam, waarde in anders.items()
    }
    if anders.get("waarde") is not None:  # why it was not known no longer holds
        velden = {naam: waarde for naam, waarde in velden.items() if naam not in _HIAAT}
    yield from cijfer_wijzigingen(plek.pad, velden)


_HIAAT = ("reden", "levert")


def _als_waarde(naam: str, waarde: Any) -> Any:
    if naam == "waarde":
        return waarde
    return (moment(waarde) if naam == "peildatum" else waarde) or None


def _getoond(velden: Mapping[str, Any]) -> str:
    return getoond(velden["waarde"], velden["peildatum"] or velden["periode"])


def _opmerking(anders: Mapping[str, Any]) -> str:
    """Return which other columns were changed: the table shows only value and date."""
    ook = [naam for naam in anders if naam not in ("waarde", "peildatum", "periode")]
    return f"ook {', '.join(ook)}" if ook else ""
