"""From broad to narrow: what the gemeente made sharper of the frame of the region."""

from generator.calc.laag import Aanscherping, Laag
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, Waarde, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per eindbeeld, ambitie and maatregel that the gemeente made sharper."""
    regio = basis.dossier.regio
    if regio is None:
        return None
    rijen: list[Rij] = [
        ([laag.naam, soort], _zegt(laag, "regionaal"), _zegt(laag, "lokaal"), _ook(laag))
        for soort, lagen in _soorten(basis)
        for laag in lagen
    ]
    return tabel(
        basis,
        "aanscherpingen",
        f"Wat {basis.naam} aanscherpt van het kader van de regio {regio.naam}",
        (
            Kolom(kop="Onderdeel", breedte=1.3),
            Kolom(kop="De regio zegt", breedte=2.2, leeg="–"),
            Kolom(kop=f"{basis.naam} zegt", breedte=2.2, leeg="–"),
            Kolom(kop="Ook aangevuld of anders", breedte=1.2, leeg="–", optioneel=True),
        ),
        rijen,
        duiding=_duiding(basis),
    )


def _soorten(basis: Basis) -> list[tuple[str, list[Laag]]]:
    lagen = basis.analyse.lagen
    soorten = (
        ("eindbeeld", lagen.eindbeelden),
        ("ambitie", lagen.ambities),
        ("maatregel", lagen.maatregelen),
    )
    return [(soort, [laag for laag in lijst if laag.aanscherpingen]) for soort, lijst in soorten]


def _zegt(laag: Laag, wie: str) -> Waarde:
    """Return what one of the two says, a line for each field that is a text in both."""
    teksten = _teksten(laag)
    if len(teksten) == 1:
        return [getattr(teksten[0], wie)]
    return [f"{dutch.hoofdletter(tekst.veld)}: {getattr(tekst, wie)}" for tekst in teksten]


def _ook(laag: Laag) -> str | None:
    teksten = _teksten(laag)
    return dutch.opsomming([a.veld for a in laag.aanscherpingen if a not in teksten]) or None


def _teksten(laag: Laag) -> list[Aanscherping]:
    return [a for a in laag.aanscherpingen if a.regionaal is not None]


def _duiding(basis: Basis) -> str:
    aantal = len(basis.analyse.lagen.aangescherpt)
    if not aantal:
        return ""
    delen = dutch.meervoud(aantal, "onderdeel", "onderdelen")
    return (
        f"{basis.naam} scherpt {dutch.telwoord(aantal)} {delen} aan; wat hier niet staat, geldt "
        "zoals de regio het zegt."
    )
