"""The wijken side by side: older people, one-person households, WOZ and tenure."""

from generator.calc.uitkomst import Basis, Wijkbeeld
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per wijk, in the order of the input."""
    wijken, invoer = basis.analyse.wijken, basis.dossier.cijfers.wijken
    noot = invoer.toelichting if invoer else None
    return tabel(
        basis,
        "wijken",
        f"Wijken in {basis.dossier.gemeente.naam}",
        (
            Kolom(kop="Wijk", breedte=1.7),
            Kolom(kop="Inwoners", rechts=True),
            Kolom(kop="65-plussers", rechts=True),
            Kolom(kop="Aandeel 65-plussers", rechts=True),
            Kolom(kop="Aandeel eenpersoonshuishoudens", rechts=True, breedte=1.3, optioneel=True),
            Kolom(kop="WOZ-waarde", rechts=True, optioneel=True),
            Kolom(kop="Koop", rechts=True, breedte=0.7, optioneel=True),
            Kolom(kop="Huur", rechts=True, breedte=0.7, optioneel=True),
        ),
        [
            (
                wijk.naam,
                wijk.inwoners,
                wijk.inwoners_65plus,
                wijk.aandeel_65plus,
                wijk.eenpersoons,
                wijk.woz_waarde,
                wijk.koopwoningen,
                wijk.huurwoningen,
            )
            for wijk in wijken
        ],
        duiding=_duiding(wijken),
        noten=[str(noot)] if noot else (),
    )


def _duiding(wijken: tuple[Wijkbeeld, ...]) -> str:
    bekend = [w for w in wijken if w.aandeel_65plus is not None and w.aandeel_65plus.bekend]
    if len(bekend) < 2:
        return ""

    def aandeel(wijk: Wijkbeeld) -> float:
        return wijk.aandeel_65plus.getal if wijk.aandeel_65plus else 0.0

    hoogst, laagst = max(bekend, key=aandeel), min(bekend, key=aandeel)
    return (
        f"Het aandeel 65-plussers is het hoogst in {hoogst.naam} ({hoogst.aandeel_65plus}) en het "
        f"laagst in {laagst.naam} ({laagst.aandeel_65plus})."
    )
