"""Inhabitants by age on 1 January. Columns as others use them in the old service."""

from generator.cbs.tabel import Cel, Figuur, Jaarreeks, Tabel

_OUD = ("71400", "71500", "71600", "71700", "71800", "71900", "22000")
"""Classes of five years from 65 on: 65-70, 70-75 … 90-95, 95 and over."""


def _vanaf(eerste: str) -> Cel:
    """Return the cell of all classes from ``eerste`` on."""
    return _klassen(_OUD[_OUD.index(eerste) :])


def _klassen(codes: tuple[str, ...]) -> Cel:
    return Cel(
        maat="Bevolking|Bevolking op 1 januari",
        van={
            "Leeftijd": codes,
            "Geslacht": ("T001038|Totaal mannen en vrouwen",),
            "Nationaliteit": ("T001059|Totaal",),
        },
    )


TABEL = Tabel(
    id="85644NED",
    titel="Bevolking; geslacht, leeftijd, nationaliteit en regio, 1 januari",
    diensten=("v3", "v4"),
    gecontroleerd="gebruik",
    onderdelen=(
        Figuur(naam="inwoners_65plus", cel=_vanaf("71400"), eenheid="personen"),
        Figuur(naam="inwoners_75plus", cel=_vanaf("71600"), eenheid="personen"),
        Figuur(naam="inwoners_80plus", cel=_vanaf("71700"), eenheid="personen"),
        Figuur(naam="inwoners_85plus", cel=_vanaf("71800"), eenheid="personen"),
        Figuur(
            naam="aandeel_65plus",
            cel=_vanaf("71400"),
            deel_van=_klassen(("10000|Totaal",)),
            eenheid="procent",
            decimalen=1,
            bewerking="berekend uit aantallen",
        ),
        Jaarreeks(
            naam="inwoners_65plus_reeks",
            cel=_vanaf("71400"),
            eenheid="personen",
            moment="1 januari",
            vanaf=2021,
        ),
    ),
)
