"""T22: what is still missing, why, and who can deliver it."""

from generator.calc.uitkomst import Basis, Hiaat
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel


def maak(basis: Basis, onderwerp: str | None = None) -> Table | None:
    """Return the gaps by subject; with ``onderwerp`` only those of that subject.

    Gaps of the same thing with the same reason and supplier share a row.
    """
    hiaten = [h for h in basis.analyse.hiaten if onderwerp is None or h.onderwerp == onderwerp]
    over = f": {onderwerp.lower()}" if onderwerp else ""
    return tabel(
        basis,
        "gegevenshiaten",
        f"Gegevens die nog ontbreken voor {basis.dossier.gemeente.naam}{over}",
        (
            Kolom(kop="Onderwerp", breedte=1, optioneel=True),
            Kolom(kop="Wat ontbreekt", breedte=2.4),
            Kolom(kop="Reden", breedte=2),
            Kolom(kop="Wie levert het", breedte=1.3, leeg="nog af te spreken"),
        ),
        [_rij(groep, onderwerp is None) for groep in _samen(hiaten)],
        duiding=_duiding(hiaten),
    )


def _samen(hiaten: list[Hiaat]) -> list[list[Hiaat]]:
    found: dict[tuple[str, str, str, str], list[Hiaat]] = {}
    for hiaat in hiaten:
        levert = hiaat.levert.kaal if hiaat.levert else ""
        key = (hiaat.onderwerp, hiaat.wat.partition(": ")[0], hiaat.reden.kaal, levert)
        found.setdefault(key, []).append(hiaat)
    return list(found.values())


def _rij(groep: list[Hiaat], met_onderwerp: bool) -> Rij:
    eerste = groep[0]
    begin, _, wat = eerste.wat.partition(": ")
    meer = [hiaat.wat.partition(": ")[2] for hiaat in groep[1:]]
    tekst = f"{begin}: {'; '.join([wat, *meer])}" if meer else eerste.wat
    return eerste.onderwerp if met_onderwerp else None, tekst, eerste.reden, eerste.levert


def _duiding(hiaten: list[Hiaat]) -> str:
    aantal = dutch.getal(len(hiaten))
    stuk = dutch.meervoud(len(hiaten), "gegeven ontbreekt", "gegevens ontbreken")
    return f"{aantal} {stuk} nog."
