"""T9: the task for housing status holders and the result, per half-year."""

from collections.abc import Iterator, Sequence

from generator.calc.halfjaar import Halfjaarbeeld, in_woorden
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Waarde, tabel

_WET = "huisvestingswet"


def maak(basis: Basis) -> Table | None:
    """Return one row per half-year, of a region for each gemeente of which something is known."""
    delen = _delen(basis)
    beelden = [beeld for _, beeld in delen]
    eenheid = _eenheid(beelden)
    los = not eenheid
    return tabel(
        basis,
        "taakstelling",
        f"Taakstelling statushouders {dutch.waar(basis.naam)}{eenheid}",
        (
            Kolom(kop="Gemeente", breedte=1.3, optioneel=True),
            Kolom(kop="Halfjaar", breedte=1.3),
            Kolom(kop="Taakstelling", rechts=True, eenheid=los, breedte=1.1),
            Kolom(
                kop="Meegenomen", rechts=True, eenheid=los, optioneel=True, leeg="niet meegeteld"
            ),
            Kolom(kop="Gehuisvest", rechts=True, eenheid=los),
            Kolom(kop="Achterstand", rechts=True, eenheid=los),
            Kolom(kop="Toelichting", breedte=1.8, optioneel=True, leeg="geen"),
        ),
        [
            (
                naam,
                in_woorden(beeld.halfjaar),
                beeld.taakstelling,
                beeld.meegenomen,
                beeld.gehuisvest,
                beeld.achterstand,
                _toelichting(beeld),
            )
            for naam, beeld in delen
        ],
        duiding=_duiding(beelden) if basis.dossier.gemeente else "",
        noten=list(_noten(basis, beelden)),
        jaren_getoond=True,
    )


def _delen(basis: Basis) -> list[tuple[Tekst | None, Halfjaarbeeld]]:
    """Return the half-years, of a region with the name of the gemeente."""
    if basis.dossier.gemeente:
        return [(None, beeld) for beeld in basis.analyse.halfjaren]
    return [
        (eigen.naam, beeld)
        for eigen in basis.gemeenten
        for beeld in eigen.analyse.halfjaren
        if beeld.iets_bekend
    ]


def _eenheid(beelden: Sequence[Halfjaarbeeld]) -> str:
    """Return the unit that all numbers share, for the caption; else it stands with each number."""
    cijfers = [cijfer for b in beelden for cijfer in (b.taakstelling, b.gehuisvest, b.achterstand)]
    eenheden = {cijfer.eenheid for cijfer in cijfers if cijfer and cijfer.bekend}
    return f" ({eenheden.pop()})" if len(eenheden) == 1 else ""


def _noten(basis: Basis, beelden: Sequence[Halfjaarbeeld]) -> Iterator[str]:
    if any(beeld.meegenomen for beeld in beelden):
        yield (
            "Meegenomen is de achterstand van het halfjaar ervoor. Achterstand = taakstelling + "
            "meegenomen − gehuisvest. Een getal onder nul is een voorsprong."
        )
    else:
        yield (
            "Achterstand = taakstelling − gehuisvest in hetzelfde halfjaar. Een getal onder nul is "
            "een voorsprong."
        )
    if any(beeld.is_berekend for beeld in beelden):
        yield f"Berekend is: {_formule(basis)}"


def _toelichting(beeld: Halfjaarbeeld) -> Waarde:
    """Return what is said of a half-year, and that its task was calculated."""
    if not beeld.is_berekend:
        return beeld.toelichting
    berekend = "De taakstelling is berekend."
    return [beeld.toelichting, berekend] if beeld.toelichting else berekend


def _formule(basis: Basis) -> str:
    """Return how the law divides the national number, and on which day that was looked up."""
    wet = next((wet for wet in basis.dossier.juridisch if wet.id == _WET), None)
    stand = f", zoals beschreven op {wet.stand_per}" if wet else ""
    return (
        "landelijk aantal × inwoners van de gemeente ÷ inwoners van Nederland, beide op 1 januari "
        f"van het jaar ervoor, naar boven afgerond (Huisvestingswet 2014, artikel 29{stand}). Ga "
        "na of dat artikel is gewijzigd."
    )


def _duiding(halfjaren: Sequence[Halfjaarbeeld]) -> str:
    bekend = [beeld for beeld in halfjaren if beeld.achterstand.bekend]
    if not bekend:
        return _alleen_gevraagd(halfjaren)
    laatste = bekend[-1]
    wanneer = f"In de {in_woorden(laatste.halfjaar)}"
    if laatste.achterstand.getal <= 0:
        return f"{wanneer} haalde de gemeente de taakstelling."
    return (
        f"{wanneer} bleef de gemeente {laatste.achterstand.met_eenheid} achter op de taakstelling."
    )


def _alleen_gevraagd(halfjaren: Sequence[Halfjaarbeeld]) -> str:
    """Return the last task that is known, as long as no result is."""
    for beeld in reversed(halfjaren):
        if beeld.opgave.bekend:
            return (
                f"De opgave voor de {in_woorden(beeld.halfjaar)} is {beeld.opgave.met_eenheid}; "
                "het resultaat is nog niet bekend."
            )
    return "De taakstelling is nog niet bekend."
