"""Use of the Wmo by gemeente. The table is in the catalogue, its columns were not seen."""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="86060NED",
    titel="Wmo-gebruik; aantal maatwerkvoorzieningen, regio",
    diensten=("v3", "v4"),
    dag="",
    onderdelen=(
        Figuur(
            naam="wmo_clienten_per_1000",
            cel=Cel(
                maat="WmoClientenPer1000Inwoners|Wmo-cliënten per 1 000 inwoners",
                van={"TypeMaatwerkvoorziening": ("T001024|Totaal",)},
            ),
            eenheid="per 1.000 inwoners",
            optelbaar=False,
        ),
    ),
)
