"""Owner-occupied, rented, and rented from a corporation. Columns as others use them."""

from generator.cbs.tabel import Cel, Figuur, Tabel

_STAND = {"StatusVanBewoning": ("T001742|Totaal",)}
_ALLE = Cel(maat="TotaleWoningvoorraad|Totale woningvoorraad", van=_STAND)


def _aandeel(naam: str, maat: str) -> Figuur:
    """Return the figure of a share in all homes, in whole percents as elsewhere in the document."""
    return Figuur(
        naam=naam,
        cel=Cel(maat=maat, van=_STAND),
        deel_van=_ALLE,
        eenheid="procent",
        decimalen=0,
        bewerking="berekend uit aantallen woningen",
    )


TABEL = Tabel(
    id="86286NED",
    titel="Voorraad woningen; eigendom, type eigenaar, status van bewoning, regio",
    diensten=("v3", "v4"),
    gecontroleerd="gebruik",
    onderdelen=(
        _aandeel("koopwoningen", "Koopwoningen"),
        _aandeel("huurwoningen", "TotaalHuurwoningen|Totaal huurwoningen"),
        _aandeel("corporatiewoningen", "EigendomWoningcorporaties|Eigendom woningcorporaties"),
    ),
)
