"""What comes with the product about the whole country: the gemeenten and their figures."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator.core.value import Value
from generator.inputs.gemeentelijst import Gemeentenaam, gemeenten
from generator.inputs.landelijk import landelijke_map
from generator.nieuw.cijferset import Cijferset, cijfers, cijferset
from generator.nieuw.gegevens import Inhoud, Regiogegevens
from generator.nieuw.optellen import opgeteld
from generator.nieuw.vragen import als_provincie

_NAAST_ELKAAR = ("inwoners", "inwoners_65plus", "huishoudens", "woningvoorraad")
"""The figures by which regio.yaml sets its gemeenten side by side."""


class Land(Value, frozen=True, kw_only=True):
    """The folder of the national files that count here, and the list of gemeenten in it."""

    folder: Path
    lijst: tuple[Gemeentenaam, ...]

    def met_code(self, code: str) -> Gemeentenaam | None:
        """Return the gemeente with this code."""
        return next((gemeente for gemeente in self.lijst if gemeente.code == code), None)

    def van_provincie(self, provincie: str) -> tuple[Gemeentenaam, ...]:
        """Return the gemeenten of a provincie, by name."""
        leden = (gemeente for gemeente in self.lijst if gemeente.provincie == provincie)
        return tuple(sorted(leden, key=lambda gemeente: gemeente.naam.lstrip("'")))

    def cijfers(self, leden: Sequence[Gemeentenaam]) -> Cijferset:
        """Return the figures of these gemeenten and their provincies."""
        return cijferset(
            self.folder, {code for lid in leden for code in (lid.code, lid.provinciecode)}
        )


def land(inputs: Path) -> Land:
    """Return what is known about the country for the input files in ``inputs``."""
    folder = landelijke_map(inputs)
    return Land(folder=folder, lijst=gemeenten(folder))


def regio_van(
    naam: str, leden: Sequence[Gemeentenaam], bron: Cijferset, vandaag: date
) -> Regiogegevens:
    """Return what regio.yaml of a region with these gemeenten begins with."""
    provincie = als_provincie(naam)
    code = leden[0].provinciecode if provincie and leden else ""
    return Regiogegevens(
        naam=naam,
        vandaag=vandaag,
        soort="provincie" if provincie else "",
        gemeenten=tuple(_naast_elkaar(lid, cijfers(bron, lid.code)) for lid in leden),
        cijfers=opgeteld(bron, leden, naam, code),
    )


def _naast_elkaar(lid: Gemeentenaam, bekend: Inhoud) -> Inhoud:
    getallen = {naam: bekend[naam] for naam in _NAAST_ELKAAR if naam in bekend}
    aandeel = {"aandeel_65plus": _aandeel(bekend["leeftijdsopbouw"])} if bekend else {}
    return {"naam": lid.naam, "gm_code": lid.code, **getallen, **aandeel}


def _aandeel(opbouw: Inhoud) -> Inhoud:
    """Return the share of 65 and over on the day of the ages: that of the inhabitants is later."""
    klassen = opbouw["klassen"]
    return {
        "waarde": round(100 * klassen["65+"] / sum(klassen.values()), 1),
        "eenheid": "procent",
        "peildatum": opbouw["peildatum"],
        "bron": opbouw["bron"],
        "bewerking": "berekend",
    }
