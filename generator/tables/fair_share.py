"""T8: a division over the gemeenten of the region, with its key."""

from collections.abc import Iterator, Sequence

from generator.calc.uitkomst import Basis
from generator.calc.verdeelbeeld import Gemeentedeel, Verdeling
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel


def maak(basis: Basis, verdeling: Tekst | str | None = None) -> Table | None:
    """Return one row per gemeente of the division with id ``verdeling``, or of the first one.

    There is none as long as no key has been chosen.
    """
    keuze = basis.analyse.verdelingen_met(verdeling)
    gekozen = next((v for v in keuze if v.gekozen), None)
    if gekozen is None:
        return None
    rijen = [_rij(gekozen, deel) for deel in gekozen.delen]
    if gekozen.samen:
        rijen.append(_totaal(_rij(gekozen, gekozen.samen), rijen))
    return tabel(
        basis,
        "fair_share" if verdeling is None else f"fair_share-{gekozen.verdeling.id.kaal}",
        f"Eerlijke verdeling over de gemeenten: {gekozen.verdeling.naam}{_eenheid(gekozen)}",
        _kolommen(gekozen),
        rijen,
        noten=list(_noten(gekozen)),
        duiding=_duiding(basis, gekozen),
        totaal=gekozen.samen is not None,
        jaren_getoond=gekozen.samen is not None,
    )


def _kolommen(verdeling: Verdeling) -> tuple[Kolom, ...]:
    """Return the columns; those of a calculated division have one unit each, in their heading."""
    gegeven, per_jaar = verdeling.samen is None, " per jaar" if verdeling.per_jaar else ""
    apart = any(deel.inhaalslag for deel in verdeling.delen)
    return (
        Kolom(kop="Gemeente", breedte=1.6),
        Kolom(kop="Nu", rechts=True, eenheid=True, optioneel=True),
        Kolom(kop="Eerlijk aandeel", rechts=True, eenheid=True),
        Kolom(
            kop="Verschil" if gegeven else "Verschil in procentpunt",
            rechts=True,
            eenheid=gegeven,
            optioneel=True,
            breedte=1 if gegeven else 1.3,
        ),
        Kolom(kop="Structureel per jaar", rechts=True, optioneel=True, breedte=1.2),
        Kolom(kop="Inhaalslag per jaar", rechts=True, optioneel=True, breedte=1.2),
        Kolom(kop=f"{'Samen' if apart else 'Aantal'}{per_jaar}", rechts=True, optioneel=True),
        Kolom(kop="Deel van wat vrijkomt", rechts=True, optioneel=True),
    )


def _eenheid(verdeling: Verdeling) -> str:
    aantal = verdeling.samen.aantal if verdeling.samen else None
    return f" ({aantal.eenheid}{verdeling.tijd})" if aantal and aantal.eenheid else ""


def _rij(verdeling: Verdeling, deel: Gemeentedeel) -> Rij:
    apart = verdeling.samen is not None and verdeling.samen.inhaalslag is not None
    return (
        deel.gemeente,
        deel.huidig,
        deel.aandeel,
        deel.verschil,
        deel.structureel if apart else None,
        deel.inhaalslag if apart else None,
        deel.aantal,
        deel.van_vrijkomend,
    )


def _totaal(samen: Rij, rijen: list[Rij]) -> Rij:
    """Return the total with a word where it says nothing, in columns that are there."""
    kolommen = zip(samen, zip(*rijen, strict=True), strict=True)
    return [
        NVT if cel is None and any(waarde is not None for waarde in kolom) else cel
        for cel, kolom in kolommen
    ]


def _noten(verdeling: Verdeling) -> Iterator[str]:
    fair = verdeling.verdeling
    if fair.status:
        yield f"Status: {fair.status}."
    yield f"Sleutel voor {fair.naam}: {verdeling.sleutel}"
    if fair.toelichting:
        yield str(fair.toelichting)
    if any(deel.verschil for deel in verdeling.delen):
        yield "Verschil = eerlijk aandeel − nu. Boven nul: de gemeente moet meer doen."
    if verdeling.samen and verdeling.samen.aantal:
        yield (
            "Aantallen zijn naar beneden afgerond; wat dan overblijft, gaat naar de gemeenten die "
            "daardoor het meest tekortkomen. Zo klopt het totaal precies."
        )
    vrijkomend = [deel.van_vrijkomend for deel in verdeling.delen if deel.van_vrijkomend]
    if vrijkomend:
        yield (
            "Deel van wat vrijkomt = het aantal per jaar ÷ de sociale huurwoningen die in een jaar "
            f"vrijkomen{_wanneer(vrijkomend)} × 100."
        )


def _wanneer(vrijkomend: Sequence[Cijfer]) -> str:
    """Return the year or period of the homes coming free, when there is one."""
    cijfers = [deel.termen[-1].cijfer for deel in vrijkomend]
    momenten = {c.jaar if c.jaar is not None else c.periode for c in cijfers}
    moment = momenten.pop()
    return f" ({moment})" if moment and not momenten else ""


def _duiding(basis: Basis, verdeling: Verdeling) -> str:
    """Say what the division means for this gemeente, or which one it asks the most of."""
    eigen = verdeling.van(basis.eigen)
    if eigen is None:
        return _grootste(verdeling)
    return " ".join(filter(None, (_stand(eigen), _deel(verdeling, eigen))))


def _deel(verdeling: Verdeling, eigen: Gemeentedeel) -> str:
    """Return ``Daarbij horen 4 van de 13 woningen per jaar``, and what that is of their homes."""
    geheel = verdeling.samen.aantal if verdeling.samen else None
    if geheel is None or eigen.aantal is None or not eigen.aantal.bekend:
        return ""
    hoort = dutch.meervoud(eigen.aantal.getal, "hoort", "horen")
    vrij = eigen.van_vrijkomend
    deel = f"; dat is {vrij} van wat er vrijkomt" if vrij and vrij.bekend else ""
    return f"Daarbij {hoort} {eigen.aantal} van de {geheel.met_eenheid}{verdeling.tijd}{deel}."


def _stand(deel: Gemeentedeel) -> str:
    if not deel.aandeel.bekend:
        return ""
    if deel.verschil is None or not deel.verschil.bekend:
        return f"Het eerlijke aandeel van {deel.gemeente} is {deel.aandeel.met_eenheid}."
    if deel.verschil.getal == 0:
        return f"{deel.gemeente} zit precies op het eerlijke aandeel."
    hoe = "onder" if deel.verschil.getal > 0 else "boven"
    return f"{deel.gemeente} zit {hoe} het eerlijke aandeel ({deel.aandeel.met_eenheid})."


def _grootste(verdeling: Verdeling) -> str:
    """Return which gemeente has to do most: more than now, else of all."""
    meer = {d.verschil.getal: d for d in verdeling.delen if d.verschil and d.verschil.bekend}
    if meer and max(meer) > 0:
        verste = meer[max(meer)]
        verschil = verste.verschil.met_eenheid if verste.verschil else ""
        return f"{verste.gemeente} zit het verst onder het eerlijke aandeel: {verschil} verschil."
    bekend = {deel.aandeel.getal: deel for deel in verdeling.delen if deel.aandeel.bekend}
    if not bekend:
        return ""
    meest = bekend[max(bekend)]
    return f"Het grootste deel is voor {meest.gemeente}: {meest.aandeel.met_eenheid}."
