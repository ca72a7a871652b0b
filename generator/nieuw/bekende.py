"""A plan for gemeenten that the national list has: one, those of a region, or all."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator.core.paths import shown
from generator.core.value import Value
from generator.inputs.gemeentelijst import Gemeentenaam
from generator.inputs.namen import mapnaam
from generator.inputs.schema.bestanden import MAP
from generator.nieuw.cijferset import Cijferset, cijfers
from generator.nieuw.gegevens import Gegevens, Gemeenteplan, Plan
from generator.nieuw.kijken import regio_met
from generator.nieuw.land import Land, land, regio_van
from generator.nieuw.plek import Plek, invoermap
from generator.nieuw.verzoek import Verzoek
from generator.nieuw.vragen import PROVINCIES, Onbruikbaar, Vraag, als_provincie, antwoorden
from generator.nieuw.zoek import vind


class _Keuze(Value, frozen=True, kw_only=True):
    """A region with all its gemeenten, and those of them that get files."""

    folder: Path
    naam: str
    leden: tuple[Gemeentenaam, ...]
    gekozen: tuple[Gemeentenaam, ...]


def plan(verzoek: Verzoek, vraag: Vraag | None, vandaag: date) -> Plan:
    """Return what to lay down for the gemeente or region that ``verzoek`` names."""
    inputs = invoermap(verzoek.naar)
    bekend = land(inputs)
    if not bekend.lijst:
        raise Onbruikbaar(
            f"in {shown(bekend.folder)} staat geen lijst van gemeenten (gemeenten.csv) → noem de"
            " map van de gemeente, zoals inputs/regio/gemeente"
        )
    keuzes = _keuzes(inputs, bekend, verzoek, vraag)
    gekozen = [gemeente for keuze in keuzes for gemeente in keuze.gekozen]
    if len(gekozen) > 1 and verzoek.opties.get("titel"):
        raise Onbruikbaar("--titel past niet op meer gemeenten → laat --titel weg")
    bron = bekend.cijfers([lid for keuze in keuzes for lid in (*keuze.leden, *keuze.gekozen)])
    return Plan(
        inputs=inputs,
        schema=inputs / MAP,
        regios={
            keuze.folder: regio_van(keuze.naam, keuze.leden, bron, vandaag) for keuze in keuzes
        },
        gemeenten=tuple(
            Gemeenteplan(
                waar=Plek(
                    gemeente=keuze.folder / mapnaam(gemeente.naam),
                    regio=keuze.folder,
                    inputs=inputs,
                ),
                gegevens=_gegevens(gemeente, bron, verzoek, vandaag),
            )
            for keuze in keuzes
            for gemeente in keuze.gekozen
        ),
        tips=tuple(_tips(verzoek, gekozen)),
    )


def _keuzes(inputs: Path, bekend: Land, verzoek: Verzoek, vraag: Vraag | None) -> list[_Keuze]:
    if verzoek.alle:
        return _alle(inputs, bekend, verzoek)
    if verzoek.gemeenten or not verzoek.wat:
        return [_regio(inputs, bekend, verzoek, vraag)]
    gemeente = vind(bekend.lijst, verzoek.wat, vraag)
    if not verzoek.regio and (folder := regio_met(inputs, gemeente.code, mapnaam(gemeente.naam))):
        return [_Keuze(folder=folder, naam=folder.name, leden=(), gekozen=(gemeente,))]
    naam = _regionaam(verzoek.regio or gemeente.provincie)
    leden = bekend.van_provincie(naam)
    return [_Keuze(folder=inputs / mapnaam(naam), naam=naam, leden=leden, gekozen=(gemeente,))]


def _alle(inputs: Path, bekend: Land, verzoek: Verzoek) -> list[_Keuze]:
    if verzoek.wat or verzoek.regio or verzoek.gemeenten:
        raise Onbruikbaar("--alle gaat over alle gemeenten → laat de naam of de regio weg")
    leden = {naam: bekend.van_provincie(naam) for naam in PROVINCIES}
    return [
        _Keuze(folder=inputs / mapnaam(naam), naam=naam, leden=van, gekozen=van)
        for naam, van in leden.items()
    ]


def _regio(inputs: Path, bekend: Land, verzoek: Verzoek, vraag: Vraag | None) -> _Keuze:
    naam = verzoek.wat or verzoek.regio
    if not mapnaam(naam) or (verzoek.wat and verzoek.regio):
        raise Onbruikbaar(
            "wat moet er klaar worden gelegd? → noem een gemeente (woonzorgvisie nieuw Haarlem),"
            " een provincie (--regio Flevoland), of een regio met --gemeenten erbij"
        )
    namen = [deel.strip() for deel in verzoek.gemeenten.split(",") if deel.strip()]
    naam = naam if namen else _regionaam(naam)
    leden = tuple(dict.fromkeys(vind(bekend.lijst, deel, vraag) for deel in namen))
    leden = leden or bekend.van_provincie(naam)
    if not leden:
        raise Onbruikbaar(
            f"'{naam}' is geen provincie → noem ook de gemeenten:"
            f' woonzorgvisie nieuw "{naam}" --gemeenten "Haarlem, Zandvoort"'
        )
    return _Keuze(folder=inputs / mapnaam(naam), naam=naam, leden=leden, gekozen=leden)


def _regionaam(naam: str) -> str:
    return als_provincie(naam) or naam


def _gegevens(gemeente: Gemeentenaam, bron: Cijferset, verzoek: Verzoek, vandaag: date) -> Gegevens:
    vast = {
        "naam": gemeente.naam,
        "gm_code": gemeente.code,
        "provincie": gemeente.provincie,
        "titel": f"Woonzorgvisie {gemeente.naam}",
    }
    eigen = {naam: verzoek.opties.get(naam) for naam in ("titel", "opsteller")}
    return Gegevens(
        **antwoorden(eigen, lambda _: vast, None),
        provinciecode=gemeente.provinciecode,
        vandaag=vandaag,
        cijfers=cijfers(bron, gemeente.code),
    )


def _tips(verzoek: Verzoek, gekozen: Sequence[Gemeentenaam]) -> list[str]:
    if len(gekozen) == 1 and not verzoek.regio and (naam := als_provincie(verzoek.wat)):
        return [
            f'tip: voor alle gemeenten in de provincie {naam}: woonzorgvisie nieuw --regio "{naam}"'
        ]
    return []
