"""In which province a gemeente lies. The same columns stand in the table of the year before."""

from generator.cbs.tabel import Cel, Tabel, Tekstveld

TABEL = Tabel(
    id="86247NED",
    titel="Gebieden in Nederland 2026",
    diensten=("v3", "v4"),
    jaar=2026,
    onderdelen=(
        Tekstveld(naam="gemeente.provincie", cel=Cel(maat="Provincies>Naam")),
        Tekstveld(naam="gemeente.provinciecode", cel=Cel(maat="Provincies>Code")),
    ),
)
