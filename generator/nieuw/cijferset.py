"""The figures of the whole country that come with the product, as content of input files."""

from collections.abc import Container, Mapping
from pathlib import Path

from generator.core.value import Value
from generator.inputs.cijfertabel import Kenmerken, Rij, Tabel, lees_tabel
from generator.nieuw.gegevens import Inhoud

_LEEG = Tabel(kolommen={}, rijen={})


class Cijferset(Value, frozen=True, kw_only=True):
    """The tables of figures; each one that is not there is empty."""

    kerncijfers: Tabel = _LEEG
    leeftijdsopbouw: Tabel = _LEEG
    reeksen: Tabel = _LEEG
    wijken: Tabel = _LEEG


def cijferset(landelijk: Path, codes: Container[str] | None = None) -> Cijferset:
    """Return the figures of the areas with these ``codes``, or of all areas.

    Raises :class:`generator.core.errors.InputError` when a table cannot be read.
    """
    tabellen = {
        naam: lees_tabel(path, codes)
        for naam in Cijferset.__struct_fields__
        if (path := landelijk / f"{naam}.csv").is_file()
    }
    return Cijferset(**tabellen)


def cijfers(bron: Cijferset, code: str) -> Inhoud:
    """Return all that is known of an area, by key of ``cijfers``, and what is a gap with why."""
    found: Inhoud = {}
    for rij in bron.kerncijfers.van(code):
        for naam, kenmerken in bron.kerncijfers.kolommen.items():
            found[naam] = cijfer(kenmerken, rij.getallen.get(naam))
    for naam, kenmerken in bron.leeftijdsopbouw.kolommen.items():
        if klassen := per_sleutel(bron.leeftijdsopbouw, code, naam):
            found[naam] = leeftijdsopbouw(kenmerken, klassen)
    for naam, kenmerken in bron.reeksen.kolommen.items():
        if waarden := per_sleutel(bron.reeksen, code, naam):
            found[naam] = reeks(kenmerken, waarden)
    if rijen := bron.wijken.van(code):
        found["wijken"] = _wijken(bron.wijken, rijen)
    return found


def cijfer(kenmerken: Kenmerken, waarde: float | None, **anders: str) -> Inhoud:
    """Return a figure with what holds for its column; ``anders`` goes before that."""
    if waarde is None:
        return {"waarde": None, **_van(kenmerken | anders, "reden", "levert")}
    velden = ("eenheid", "peildatum", "gebied", "bron", "bewerking", "toelichting")
    return {"waarde": waarde, **_van(kenmerken | anders, *velden)}


def leeftijdsopbouw(kenmerken: Kenmerken, klassen: Mapping[str, float], **anders: str) -> Inhoud:
    """Return the persons per age class."""
    velden = ("peildatum", "bron", "toelichting")
    return {**_van(kenmerken | anders, *velden), "klassen": dict(klassen)}


def reeks(kenmerken: Kenmerken, waarden: Mapping[str, float], **anders: str) -> Inhoud:
    """Return a figure through the years."""
    velden = ("eenheid", "bron", "moment", "toelichting")
    jaren = {int(jaar): waarde for jaar, waarde in waarden.items()}
    return {**_van(kenmerken | anders, *velden), "waarden": jaren}


def per_sleutel(tabel: Tabel, code: str, kolom: str) -> dict[str, float]:
    """Return a column of an area by the text of its rows, such as the year."""
    return {
        sleutel: rij.getallen[kolom]
        for rij in tabel.van(code)
        for sleutel in rij.teksten.values()
        if kolom in rij.getallen
    }


def _wijken(tabel: Tabel, rijen: tuple[Rij, ...]) -> Inhoud:
    kenmerken = next(kenmerken for kenmerken in tabel.kolommen.values() if "bron" in kenmerken)
    return {
        **_van(kenmerken, "peildatum", "bron", "toelichting"),
        "lijst": [{"naam": rij.teksten["wijk"], **rij.getallen} for rij in rijen],
    }


def _van(kenmerken: Kenmerken, *velden: str) -> Inhoud:
    """Return those of ``velden`` that are said; a year is a number."""
    return {
        veld: int(tekst) if veld == "peildatum" and tekst.isdecimal() else tekst
        for veld in velden
        if (tekst := kenmerken.get(veld))
    }
