"""Key figures of 2026: from now on people of 80 and over stand apart.

The columns named here are used by others in the old service.
"""

from generator.cbs.tabel import Cel, Figuur, Tabel
from generator.cbs.wijken import HUISHOUDENS

TABEL = Tabel(
    id="86358NED",
    titel="Kerncijfers wijken en buurten 2026",
    diensten=("v3",),
    jaar=2026,
    gecontroleerd="gebruik",
    onderdelen=(
        Figuur(naam="inwoners_80plus", cel=Cel(maat="k_80JaarOfOuder"), eenheid="personen"),
        *HUISHOUDENS,
    ),
)
