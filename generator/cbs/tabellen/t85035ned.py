"""The stock of homes on 1 January. Columns as others use them in the old service."""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="85035NED",
    titel="Woningvoorraad; woningtype op 1 januari, regio",
    diensten=("v3", "v4"),
    gecontroleerd="gebruik",
    onderdelen=(
        Figuur(
            naam="woningvoorraad",
            cel=Cel(
                maat="BeginstandWoningvoorraad|Beginstand woningvoorraad",
                van={"Woningtype": ("T001100|Totaal",), "Woningkenmerk": ("T001727|Totaal",)},
            ),
            eenheid="woningen",
        ),
    ),
)
