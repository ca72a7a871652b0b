"""A plan for the gemeente in a folder that the user names; what is not known is asked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.core.paths import shown
from generator.inputs.gemeentelijst import Gemeentenaam
from generator.inputs.model.dossier import REGIOBESTAND
from generator.inputs.namen import zelfde
from generator.nieuw.cijferset import cijfers
from generator.nieuw.gegevens import Gegevens, Gemeenteplan, Plan
from generator.nieuw.land import land, regio_van
from generator.nieuw.plek import Plek, plek
from generator.nieuw.verzoek import Verzoek
from generator.nieuw.voorstel import regionaam, uit_gemeente, voorstel
from generator.nieuw.vragen import Onbruikbaar, Vraag, als_provincie, antwoorden

_MAP_ERIN = "noem een map erin, zoals inputs/flevoland/urk"


def plan(verzoek: Verzoek, vraag: Vraag | None, vandaag: date) -> Plan:
    """Return what to lay down in the folder that ``verzoek`` names.

    A gemeente of the national list gets its figures; answers in a ``gemeente.yaml`` that is there
    count.
    """
    waar = plek(Path(verzoek.wat))
    if bezwaar := _bezwaar(waar.gemeente):
        raise Onbruikbaar(f"{shown(waar.gemeente)}: {bezwaar}")
    bekend = land(waar.inputs)
    er_al = uit_gemeente(waar)
    gevonden = antwoorden(
        verzoek.opties,
        lambda found: er_al or voorstel(waar, bekend.lijst, found),
        None if er_al else vraag,
    )
    op_code = bekend.met_code(gevonden["gm_code"])
    gemeente = op_code if op_code and zelfde(op_code.naam, gevonden["naam"]) else None
    naam = verzoek.regio or regionaam(waar)
    leden = bekend.van_provincie(als_provincie(naam))
    bron = bekend.cijfers([*leden, *filter(None, [gemeente])])
    gegevens = Gegevens(
        **gevonden,
        provinciecode=gemeente.provinciecode if gemeente else "",
        vandaag=vandaag,
        cijfers=cijfers(bron, gemeente.code) if gemeente else {},
    )
    return Plan(
        inputs=waar.inputs,
        schema=waar.schema,
        regios={waar.regio: regio_van(als_provincie(naam) or naam, leden, bron, vandaag)}
        if waar.regio
        else {},
        gemeenten=(Gemeenteplan(waar=waar, gegevens=gegevens),),
        tips=tuple(_tips(waar, gegevens, op_code)),
    )


def _bezwaar(folder: Path) -> str:
    """Return why no gemeente can stand in ``folder``, or nothing."""
    if folder.exists() and not folder.is_dir():
        return f"dit is een bestand, geen map → {_MAP_ERIN.replace(' erin', '')}"
    if any((folder / name).exists() for name in REGIOBESTAND):
        return f"dit is de map van een regio → {_MAP_ERIN}"
    inside = ("landelijk", "*/regio.yaml", "*/gemeente.yaml", "*/*/gemeente.yaml")
    if any(path for pattern in inside for path in folder.glob(pattern)):
        return f"in deze map staan andere mappen met invoer → {_MAP_ERIN}"
    return ""


def _tips(waar: Plek, gegevens: Gegevens, op_code: Gemeentenaam | None) -> Iterator[str]:
    if op_code and not zelfde(op_code.naam, gegevens.naam):
        yield (
            f"let op: in de landelijke tabel hoort {gegevens.gm_code} bij {op_code.naam}"
            " → controleer de code in gemeente.yaml"
        )
    if waar.regio is None:
        yield (
            "tip: deze map ligt niet in een map per regio. Dat kan; wat gemeenten delen, staat"
            " anders in inputs/<regio>/regio.yaml"
        )
