"""Clients of the Wmo in 2025, by wijk and gemeente. Columns as others use them."""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="86158NED",
    titel="Wmo-cliënten; type maatwerkvoorziening, wijken, 2025",
    diensten=("v3",),
    dag="",
    gecontroleerd="gebruik",
    onderdelen=(
        Figuur(
            naam="wmo_clienten_per_1000",
            cel=Cel(
                maat="WmoClientenPer1000Inwoners",
                van={"TypeMaatwerkvoorziening": ("T001024|Totaal",)},
            ),
            eenheid="per 1.000 inwoners",
            optelbaar=False,
        ),
    ),
)
