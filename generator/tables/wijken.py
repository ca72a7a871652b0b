"""The wijken side by side: older people, one-person households, WOZ and tenure."""

from generator.calc.uitkomst import Basis, Wijkbeeld
from generator.calc.wijken import KLEINSTE_VERGELEKEN, KLEINSTE_WIJK, getoond, vergelijkbaar
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_ONBEKEND = "onbekend"


def maak(basis: Basis) -> Table | None:
    """Return one row per wijk that is not too small, in the order of the input."""
    alle, invoer = basis.analyse.wijken, basis.dossier.cijfers.wijken
    wijken = getoond(alle)
    rijen = [_rij(wijk) for wijk in wijken]
    noten = [
        str(invoer.toelichting) if invoer and invoer.toelichting else "",
        _weggelaten(len(alle) - len(wijken)),
        "Onbekend: de bron geeft voor deze wijk geen cijfer."
        if any(cel is None for rij in rijen for cel in rij)
        else "",
    ]
    return tabel(
        basis,
        "wijken",
        f"Wijken {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Wijk", breedte=1.7),
            Kolom(kop="Inwoners", rechts=True, leeg=_ONBEKEND),
            Kolom(kop="65-plussers", rechts=True, leeg=_ONBEKEND),
            Kolom(kop="Aandeel 65-plussers", rechts=True, leeg=_ONBEKEND),
            Kolom(
                kop="Aandeel eenpersoonshuishoudens",
                rechts=True,
                breedte=1.4,
                leeg=_ONBEKEND,
                optioneel=True,
            ),
            Kolom(kop="WOZ-waarde", rechts=True, leeg=_ONBEKEND, optioneel=True),
            Kolom(kop="Koop", rechts=True, breedte=1, leeg=_ONBEKEND, optioneel=True),
            Kolom(kop="Huur", rechts=True, breedte=1, leeg=_ONBEKEND, optioneel=True),
        ),
        rijen,
        duiding=_duiding(wijken),
        noten=noten,
    )


def _rij(wijk: Wijkbeeld) -> Rij:
    return (
        wijk.naam,
        wijk.inwoners,
        wijk.inwoners_65plus,
        wijk.aandeel_65plus,
        wijk.eenpersoons,
        wijk.woz_waarde,
        wijk.koopwoningen,
        wijk.huurwoningen,
    )


def _weggelaten(aantal: int) -> str:
    if not aantal:
        return ""
    staat = dutch.meervoud(aantal, "wijk met minder", "wijken met minder")
    niet = dutch.meervoud(aantal, "staat", "staan")
    woord = dutch.hoofdletter(dutch.telwoord(aantal))
    return f"{woord} {staat} dan {KLEINSTE_WIJK} inwoners {niet} hier niet."


def _duiding(wijken: tuple[Wijkbeeld, ...]) -> str:
    paren = vergelijkbaar(wijken)
    if len(paren) < 2:
        return ""
    (hoogst, hoog), (laagst, laag) = paren[0], paren[-1]
    return (
        f"Van de wijken met ten minste {KLEINSTE_VERGELEKEN} inwoners is het aandeel 65-plussers "
        f"het hoogst in {hoogst.naam} ({hoog}) en het laagst in {laagst.naam} ({laag})."
    )
