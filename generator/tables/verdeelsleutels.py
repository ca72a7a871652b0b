"""What each key of a division alone would give the gemeenten, beside the chosen division."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.calc.verdeelbeeld import Sleutelbeeld, Verdeling
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel


def maak(basis: Basis, verdeling: Tekst | str | None = None) -> Table | None:
    """Return a column per key of the division with id ``verdeling``, or of the first one.

    One key alone has nothing to compare with, unless it has not been chosen yet.
    """
    keuze = basis.analyse.verdelingen_met(verdeling)
    gekozen = next((v for v in keuze if len(v.sleutels) > 1 or not v.gekozen), None)
    if gekozen is None:
        return None
    kolommen = [beeld.uitkomsten for beeld in gekozen.sleutels]
    if gekozen.gekozen:
        kolommen.append(gekozen.uitkomsten)
    samen = _samen(gekozen)
    rijen: list[Rij] = [
        (deel.gemeente, *rij)
        for deel, rij in zip(gekozen.delen, zip(*kolommen, strict=True), strict=True)
    ]
    if samen:
        rijen.append(("Samen", *(samen for _ in kolommen)))
    return tabel(
        basis,
        "verdeelsleutels" if verdeling is None else f"verdeelsleutels-{gekozen.verdeling.id.kaal}",
        _titel(gekozen),
        (
            Kolom(kop="Gemeente", breedte=1.4),
            *(_kolom(_kop(beeld)) for beeld in gekozen.sleutels),
            *([_kolom("Gekozen verdeling")] if gekozen.gekozen else []),
        ),
        rijen,
        noten=list(_noten(gekozen)),
        duiding=_duiding(basis, gekozen),
        totaal=samen is not None,
        jaren_getoond=True,
    )


def _titel(verdeling: Verdeling) -> str:
    naam, samen = verdeling.verdeling.naam, verdeling.samen
    aantal = samen.aantal if samen else None
    eenheid = f" ({aantal.eenheid}{verdeling.tijd})" if aantal and aantal.bekend else ""
    return f"Sleutels naast elkaar: {naam}{eenheid}"


def _kop(beeld: Sleutelbeeld) -> str:
    return f"Alleen naar {dutch.kleine_letter(beeld.sleutel.naam.kaal)}"


def _kolom(kop: str) -> Kolom:
    return Kolom(kop=kop, rechts=True)


def _samen(verdeling: Verdeling) -> Cijfer | None:
    """Return what every column adds up to: what is divided, else everything."""
    samen = verdeling.samen
    mogelijk = (samen.aantal, samen.aandeel) if samen else ()
    return next((cijfer for cijfer in mogelijk if cijfer and cijfer.bekend), None)


def _noten(verdeling: Verdeling) -> Iterator[str]:
    fair = verdeling.verdeling
    if fair.status:
        yield f"Status: {fair.status}."
    if fair.toelichting and not verdeling.gekozen:
        yield str(fair.toelichting)
    for beeld in verdeling.sleutels:
        telt = f"{_weegt(beeld)}; " if verdeling.gekozen else ""
        yield f"{dutch.hoofdletter(beeld.sleutel.naam.kaal)}: {telt}{_telt(beeld)}."


def _weegt(beeld: Sleutelbeeld) -> str:
    if beeld.sleutel.gewicht > 0:
        return f"telt voor {beeld.weging} mee"
    return "telt niet mee in de gekozen verdeling"


def _telt(beeld: Sleutelbeeld) -> str:
    """Return what a key counts in all gemeenten, or why it cannot be used."""
    if beeld.bezwaar:
        return f"niet te berekenen: {beeld.bezwaar}"
    moment = beeld.samen.jaar if beeld.samen.jaar is not None else beeld.samen.periode
    return f"samen {beeld.samen.met_eenheid}{f' ({moment})' if moment else ''}"


def _duiding(basis: Basis, verdeling: Verdeling) -> str:
    """Say how much it matters for this gemeente which key is taken, or for whom most."""
    per_gemeente = zip(
        verdeling.delen,
        zip(*(beeld.uitkomsten for beeld in verdeling.sleutels), strict=True),
        strict=True,
    )
    bekend = {
        deel.gemeente: rij for deel, rij in per_gemeente if all(cijfer.bekend for cijfer in rij)
    }
    if len(verdeling.sleutels) < 2 or not bekend:
        return ""
    meest = max(bekend, key=lambda gemeente: _spreiding(bekend[gemeente]))
    wie = basis.eigen if basis.eigen in bekend else meest
    rij = sorted(bekend[wie], key=lambda cijfer: cijfer.getal)
    if not _spreiding(rij):
        return f"Voor {wie} maakt de sleutel geen verschil."
    hoe = "" if wie == basis.eigen else "het meest "
    tijd = "" if rij[0].eenheid == "procent" else verdeling.tijd
    hoeveel = f"{rij[0]} tot {rij[-1].met_eenheid}{tijd}"
    return f"De sleutel maakt {hoe}uit voor {wie}: het gaat om {hoeveel}."


def _spreiding(rij: list[Cijfer] | tuple[Cijfer, ...]) -> float:
    return max(cijfer.getal for cijfer in rij) - min(cijfer.getal for cijfer in rij)
