"""A table of somebody else + a mapping → the figures in it, row by row."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.cijfers.lees.cel import Cel
from generator.cijfers.lees.eigen import Ingevuld, Onleesbaar, lees_cel
from generator.cijfers.lees.getal import Gelezen, Wijze, lees_getal, lezingen, wijze_van
from generator.cijfers.lees.kop import Tabel, is_totaal
from generator.cijfers.overzicht.doelmap import Doelmap
from generator.cijfers.overzicht.overzicht import Overzicht
from generator.cijfers.overzicht.regel import KOLOMMEN
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.inputs.model.koppeling import Kolom, Koppeling

_GEEN_GEMEENTE = re.compile(r"nederland|gemiddeld\w*\b.*", re.IGNORECASE)

Rij = dict[int, Cel]


def cijfers_uit(tabel: Tabel, koppeling: Koppeling, alles: Overzicht) -> Iterator[Any]:
    """Yield each figure as an :class:`Ingevuld`, or a finding where it cannot be read."""
    nu = alles.per_plek()
    wijzen = {kolom.kolom: _wijze(tabel, kolom) for kolom in koppeling.koppeling}
    for doelmap in alles.mappen:
        rijen = _rijen_van(doelmap, tabel, koppeling) if doelmap.code else ()
        if isinstance(rijen, Finding):
            yield rijen
        elif rijen:
            for kolom in koppeling.koppeling:
                oud = nu.get((doelmap.naam, kolom.pad.kaal))
                velden = oud.velden() if oud else {**dict.fromkeys(KOLOMMEN, ""), "waarde": None}
                yield _ingevuld(
                    rijen, tabel, kolom, koppeling, velden, doelmap, wijzen[kolom.kolom]
                )


def _wijze(tabel: Tabel, kolom: Kolom) -> Wijze | None:
    at = tabel.kolom(kolom.kolom.kaal)
    return wijze_van(rij[at] for rij in tabel.rijen if at in rij) if at else None


def _rijen_van(doelmap: Doelmap, tabel: Tabel, koppeling: Koppeling) -> tuple[Rij, ...] | Finding:
    """Return the row of a gemeente, or all of them to add up; another number is a finding."""
    at = tabel.kolom(koppeling.gemeente.kaal) if koppeling.gemeente else None
    if at is None:
        gevuld = [rij for rij in tabel.rijen if _heeft_cijfers(rij, tabel, koppeling)]
        rijen = [rij for rij in gevuld if _heeft_getal(rij, tabel, koppeling)] or gevuld
        wie = "met cijfers"
    else:
        rijen = [rij for rij in tabel.rijen if at in rij and doelmap.heet(rij[at].tekst)]
        if koppeling.optellen:
            rijen = [rij for rij in rijen if not _is_totaal(rij)]
        wie = f"van {doelmap.naam} ({doelmap.code})"
    if len(rijen) == 1 or (rijen and koppeling.optellen):
        return tuple(rijen)
    aantal = "geen rij" if not rijen else f"{len(rijen)} rijen"
    return Finding(
        code="WZ632",
        level=Level.FOUT,
        message=f"de tabel heeft {aantal} {wie}; verwacht: één",
        advice="noem in de koppeling bij gemeente de kolom met de naam of code, en kijk of elke"
        " gemeente één keer voorkomt",
        place=Place(file=tabel.blad.bestand, line=0),
    )


def _is_totaal(rij: Rij) -> bool:
    teksten = [cel.tekst for cel in rij.values()]
    return any(is_totaal(tekst) or _GEEN_GEMEENTE.fullmatch(tekst) for tekst in teksten)


def _heeft_cijfers(rij: Rij, tabel: Tabel, koppeling: Koppeling) -> bool:
    if _is_totaal(rij):
        return False
    kolommen = [tabel.kolom(kolom.kolom.kaal) for kolom in koppeling.koppeling]
    return any(at in rij and not rij[at].leeg for at in kolommen if at)


def _heeft_getal(rij: Rij, tabel: Tabel, koppeling: Koppeling) -> bool:
    """Return whether a number stands there, and not only units or remarks."""
    kolommen = [tabel.kolom(kolom.kolom.kaal) for kolom in koppeling.koppeling]
    return any(lezingen(rij[at]) for at in kolommen if at in rij)


def _ingevuld(
    rijen: Sequence[Rij],
    tabel: Tabel,
    kolom: Kolom,
    koppeling: Koppeling,
    velden: dict[str, Any],
    doelmap: Doelmap,
    wijze: Wijze | None,
) -> Ingevuld | Finding:
    at = tabel.kolom(kolom.kolom.kaal) or 0
    eerste = next(iter(rijen[0].values()))
    cellen = [rij[at] for rij in rijen if at in rij] or [Cel(rij=eerste.rij, kolom=at)]
    try:
        gelezen = _samen(cellen, wijze)
    except Onleesbaar as fout:
        return tabel.blad.fout(fout.cel, "WZ633", fout.message, fout.advice)
    cel = cellen[0]
    if gelezen.waarde is None and (velden["waarde"] is not None or not gelezen.reden):
        return _niets(tabel, cel, kolom)
    nieuw = {
        "waarde": gelezen.waarde,
        "reden": gelezen.reden or velden["reden"],
        **({"eenheid": "procent"} if gelezen.procent else {}),
        **_gezegd(kolom, koppeling),
    }
    return Ingevuld(
        gebied=doelmap.naam,
        pad=kolom.pad.kaal,
        omschrijving="",
        velden={**velden, **nieuw},
        blad=tabel.blad,
        cel=cel,
    )


def _samen(cellen: Sequence[Cel], wijze: Wijze | None) -> Gelezen:
    """Return what the one cell says, or the sum; an empty cell adds nothing."""
    gelezen = [
        lees_cel(cel, lambda cel: lees_getal(cel, wijze))
        for cel in cellen
        if not cel.leeg or len(cellen) == 1
    ]
    if len(cellen) == 1:
        return gelezen[0]
    onbekend = next((deel.reden for deel in gelezen if deel.reden), "")
    getallen = [deel.waarde for deel in gelezen if deel.waarde is not None]
    if onbekend or not getallen:
        return Gelezen(reden=onbekend)
    return Gelezen(waarde=round(sum(getallen), 10))


def _niets(tabel: Tabel, cel: Cel, kolom: Kolom) -> Finding:
    """Return that a table never takes a known figure away."""
    return Finding(
        code="WZ632",
        level=Level.WAARSCHUWING,
        message=f"het bestand geeft hier geen cijfer; {kolom.pad.kaal} blijft zoals het is",
        advice="verander het zelf in de invoer als het niet meer klopt",
        place=tabel.blad.place(cel),
        path=tabel.blad.adres(cel),
    )


def _gezegd(kolom: Kolom, koppeling: Koppeling) -> dict[str, str]:
    """Return what the mapping says of a figure; what it does not say stays as it was."""
    dag, periode = kolom.peildatum or koppeling.peildatum, kolom.periode
    bron = kolom.bron or koppeling.bron
    moment = {"peildatum": "", "periode": periode.kaal} if periode else {}
    if dag and not periode:
        moment = {"peildatum": _dag(dag), "periode": ""}
    return {
        **moment,
        **({"eenheid": kolom.eenheid.kaal} if kolom.eenheid else {}),
        **({"bron": bron.kaal} if bron else {}),
        **({"opmerking": kolom.toelichting.kaal} if kolom.toelichting else {}),
    }


def _dag(dag: Any) -> str:
    return dag.isoformat() if hasattr(dag, "isoformat") else str(int(dag))
