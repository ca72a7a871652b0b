"""T22: what is still missing, who can deliver it, and why it is not there."""

from collections.abc import Sequence

from generator.calc.eisen.bundel import bundels, kop, partijen, wat
from generator.calc.eisen.eis import Hiaat
from generator.calc.halfjaar import in_woorden
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_GEWOON = (
    *("niet ingevuld", "nog niet opgevraagd", "niet openbaar gevonden", "niet gevonden"),
    *("nog niet gemeten", "niet bekend", "niet ingezien"),
)
"""Ends of a sentence that for the rest only repeats what is missing."""


def maak(basis: Basis, onderwerp: str | None = None, anderen: bool = False) -> Table | None:
    """Return the gaps by subject; with ``onderwerp`` only those of that subject.

    Everything about one group is one row. In other subjects the same kind of gap (``nulmeting``,
    ``kosten``) is one row for all that lack it. With ``anderen`` only what no partner delivers.
    """
    alle = basis.analyse.gesprekken.anderen if anderen else basis.analyse.hiaten
    hiaten = [h for h in alle if onderwerp is None or h.onderwerp == onderwerp]
    over = f": {onderwerp.lower()}" if onderwerp else ""
    return tabel(
        basis,
        "gegevenshiaten",
        f"Gegevens die nog ontbreken voor {basis.naam}{over}",
        (
            Kolom(kop="Waarover", breedte=1.1),
            Kolom(kop="Wat ontbreekt, en waarom", breedte=3.7),
            Kolom(kop="Wie levert het", breedte=2.2, leeg="nog af te spreken"),
        ),
        [_rij(delen) for delen in bundels(hiaten)],
        duiding=_duiding(hiaten),
        noten=[
            "Waar geen reden staat, is het gegeven nog niet ingevuld, nog niet opgevraagd of niet "
            "openbaar gevonden."
        ],
    )


def _rij(hiaten: Sequence[Hiaat]) -> Rij:
    return kop(hiaten), [f"{wat(hiaten, _over)}.", _waarom(hiaten) or None], _wie(hiaten)


def _over(hiaat: Hiaat) -> str:
    """Return the name; a half-year is written out."""
    taak = hiaat.path.startswith("taakstelling")
    return in_woorden(Tekst(hiaat.over)).kaal if taak else hiaat.over


def _wie(hiaten: Sequence[Hiaat]) -> str:
    return partijen(hiaat.levert for hiaat in hiaten if hiaat.levert)


def _waarom(hiaten: Sequence[Hiaat]) -> str:
    """Return the particular reasons, each once; ordinary ones go without saying."""
    zinnen = {zin: Tekst(zin, h.reden.sources) for h in hiaten for zin in _zinnen(h)}
    return " ".join(f"{tekst}" for zin, tekst in zinnen.items() if not _is_gewoon(zin))


def _zinnen(hiaat: Hiaat) -> list[str]:
    return [_kort(zin) for zin in hiaat.reden.kaal.removesuffix(".").split(". ")]


def _kort(zin: str) -> str:
    if ";" not in zin:
        zin = next((einde for einde in _GEWOON if zin.casefold().endswith(einde)), zin)
    return f"{dutch.hoofdletter(zin)}."


def _is_gewoon(zin: str) -> bool:
    # How costs are to be estimated stands in the uitvoeringsprogramma.
    return zin.startswith("Nog te ramen") or zin.removesuffix(".").casefold() in _GEWOON


def _duiding(hiaten: Sequence[Hiaat]) -> str:
    aantal = dutch.getal(len(hiaten))
    stuk = dutch.meervoud(len(hiaten), "gegeven ontbreekt", "gegevens ontbreken")
    return f"{aantal} {stuk} nog."
