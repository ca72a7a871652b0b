"""Key figures of 2025. The columns were not seen; those of the year before are looked for."""

from generator.cbs.tabel import Cel, Opbouw, Tabel
from generator.cbs.wijken import GEZINNEN, HUISHOUDENS, JONG

TABEL = Tabel(
    id="86165NED",
    titel="Kerncijfers wijken en buurten 2025",
    diensten=("v3", "v4"),
    jaar=2025,
    onderdelen=(
        Opbouw(naam="leeftijdsopbouw", klassen={**JONG, "65+": Cel(maat="k_65JaarOfOuder")}),
        *HUISHOUDENS,
        *GEZINNEN,
    ),
)
