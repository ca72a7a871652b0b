"""Key figures of 2024. Columns as in the table itself (kept by others) in the old service."""

from generator.cbs.tabel import Cel, Figuur, Opbouw, Tabel
from generator.cbs.wijken import GEZINNEN, HUISHOUDENS, JONG

TABEL = Tabel(
    id="85984NED",
    titel="Kerncijfers wijken en buurten 2024",
    diensten=("v3",),
    jaar=2024,
    gecontroleerd="opname",
    onderdelen=(
        Figuur(naam="inwoners_65plus", cel=Cel(maat="k_65JaarOfOuder"), eenheid="personen"),
        Opbouw(naam="leeftijdsopbouw", klassen={**JONG, "65+": Cel(maat="k_65JaarOfOuder")}),
        *HUISHOUDENS,
        *GEZINNEN,
        Figuur(
            naam="koopwoningen",
            cel=Cel(maat="Koopwoningen"),
            eenheid="procent",
            optelbaar=False,
        ),
        Figuur(
            naam="huurwoningen",
            cel=Cel(maat="HuurwoningenTotaal"),
            eenheid="procent",
            optelbaar=False,
        ),
    ),
)
