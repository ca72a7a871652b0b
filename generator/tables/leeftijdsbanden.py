"""Annex: the five-year age bands behind the own forecast, from 45 years."""

from generator.calc.raming import afgerond
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.leeftijdstabel import KLASSEN
from generator.tables.bouw import Kolom, Rij, tabel

_VANAF = KLASSEN.index("45-49")


def maak(basis: Basis) -> Table | None:
    """Return one row per age band; later years are rounded as in the forecast itself."""
    raming = basis.analyse.ouderen
    if raming is None or not raming.bandjes:
        return None
    jaren = sorted(raming.bandjes)
    basisjaar = jaren[0]
    sources = next((r.punten[0].aantal.sources for r in raming.reeksen if r.eigen), ())
    rijen: list[Rij] = [
        (
            "95 jaar en ouder" if klasse == KLASSEN[-1] else f"{klasse} jaar",
            *(
                _aantal(raming.bandjes[jaar].get(klasse), jaar == basisjaar, sources)
                for jaar in jaren
            ),
        )
        for klasse in KLASSEN[_VANAF:]
    ]
    return tabel(
        basis,
        "leeftijdsbanden",
        f"Leeftijdsklassen achter de raming voor {basis.naam} (personen)",
        (
            Kolom(kop="Leeftijd"),
            *(
                Kolom(
                    kop=f"{jaar} (geteld)" if jaar == basisjaar else str(jaar),
                    rechts=True,
                    leeg="–",
                )
                for jaar in jaren
            ),
        ),
        rijen,
        noten=[
            "Jongere klassen staan hier niet: zij worden in deze jaren nog geen 65.",
            "Door afronding tellen de klassen niet precies op tot de raming.",
        ],
        bron=raming.kort,
        jaren_getoond=True,
    )


def _aantal(aantal: float | None, geteld: bool, sources: tuple[int, ...]) -> Tekst | None:
    if aantal is None:
        return None
    return Tekst(dutch.getal(aantal if geteld else afgerond(aantal), 0), sources)
