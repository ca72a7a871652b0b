"""What one partner is asked to deliver, in few rows: per kind of figure, for which groups."""

from collections.abc import Iterable, Sequence

from generator.calc.eisen.bundel import GROEPEN
from generator.calc.eisen.eis import Hiaat
from generator.calc.halfjaar import in_woorden
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel

_SOORTEN = {
    "omvang": "Omvang nu",
    "aanbod": "Aanbod nu",
    "prognose": "Verwachte omvang",
    "behoefte": "Behoefte",
    "plannen": "Plannen",
    "opgave": "Opgave",
}
"""Kinds of figures about groups, in the order in which they are asked."""

_OPEN = "…" * 10


def maak(basis: Basis, partner: Tekst | str | None = None) -> Table | None:
    """Return what is asked of ``partner`` (its id), with room for who delivers it and when.

    Without ``partner`` it is what the gemeente finds out itself.
    """
    if partner is None:
        key, wie, hiaten = (
            "gevraagd",
            "de gemeente zelf uitzoekt",
            basis.analyse.gesprekken.gemeente,
        )
    else:
        gesprek = basis.analyse.gesprekken.met(partner)
        key, hiaten = f"gevraagd-{gesprek.partner.id.kaal}", gesprek.hiaten
        wie = f"wij vragen aan {gesprek.partner.naam}"
    aantal = len(basis.analyse.groepen)
    return tabel(
        basis,
        key,
        f"Gegevens die {wie}",
        (
            Kolom(kop="Wat", breedte=1.2),
            Kolom(kop="Waarover", breedte=3.8),
            Kolom(kop="Wie, wanneer", breedte=1),
        ),
        [(kop, _waarover(delen, aantal), _OPEN) for kop, delen in _per_soort(hiaten)],
    )


def _per_soort(hiaten: Iterable[Hiaat]) -> list[tuple[str, list[Hiaat]]]:
    """Return the gaps by kind, those about groups first."""
    found: dict[str, list[Hiaat]] = {kop: [] for kop in _SOORTEN.values()}
    for hiaat in hiaten:
        found.setdefault(_kop(hiaat), []).append(hiaat)
    return [(kop, delen) for kop, delen in found.items() if delen]


def _kop(hiaat: Hiaat) -> str:
    if hiaat.onderwerp == GROEPEN:
        woord = hiaat.soort.partition(" ")[0]
        return _SOORTEN.get(woord, dutch.hoofdletter(hiaat.soort))
    return f"{hiaat.onderwerp}: {hiaat.soort}" if hiaat.soort else hiaat.onderwerp


def _waarover(hiaten: Sequence[Hiaat], groepen: int) -> list[str]:
    """Return lines such as ``Kamers 2036: studenten, starters``; of the rest the names."""
    nader: dict[str, list[str]] = {}
    for hiaat in hiaten:
        nader.setdefault(_naam(hiaat), []).extend(_nader(hiaat))
    if hiaten[0].onderwerp == GROEPEN:
        return _per_deel(nader)
    if len(nader) == groepen and hiaten[0].path.startswith("aandachtsgroepen["):
        return ["Alle groepen"]
    namen = [f"{naam} ({', '.join(delen)})" if delen else naam for naam, delen in nader.items()]
    return [dutch.hoofdletter("; ".join(namen))]


def _per_deel(nader: dict[str, list[str]]) -> list[str]:
    """Return a line per part that is asked, with the groups of which it is asked."""
    per_deel: dict[str, list[str]] = {}
    for naam, delen in nader.items():
        per_deel.setdefault(", ".join(delen), []).append(naam)
    return [
        dutch.hoofdletter(f"{deel}: {'; '.join(namen)}" if deel else "; ".join(namen))
        for deel, namen in per_deel.items()
    ]


def _naam(hiaat: Hiaat) -> str:
    taak = hiaat.path.startswith("taakstelling")
    return dutch.kleine_letter(in_woorden(Tekst(hiaat.over)).kaal if taak else hiaat.over)


def _nader(hiaat: Hiaat) -> list[str]:
    """Return the part and the year of what is asked about a group."""
    jaar = hiaat.soort.partition(" ")[2] if hiaat.onderwerp == GROEPEN else ""
    nader = " ".join(woord for woord in (hiaat.deel, jaar) if woord)
    return [nader] if nader else []
