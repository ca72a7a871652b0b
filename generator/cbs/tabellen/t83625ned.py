"""The average price of homes sold. Names as in the answers recorded in July 2026."""

from generator.cbs.tabel import Cel, Jaarreeks, Tabel

TABEL = Tabel(
    id="83625NED",
    titel="Bestaande koopwoningen; gemiddelde verkoopprijzen, regio",
    diensten=("v4",),
    dag="",
    gecontroleerd="opname",
    onderdelen=(
        Jaarreeks(
            naam="verkoopprijs_reeks",
            cel=Cel(maat="Gemiddelde verkoopprijs"),
            eenheid="euro",
            moment="heel jaar",
            vanaf=2015,
            optelbaar=False,
        ),
    ),
)
