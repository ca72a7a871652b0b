"""Places to live with care. The table was found in the catalogue, its columns were not seen."""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="85150NED",
    titel="Zorgwoonruimten; type zorgwoonruimte, regio",
    diensten=("v3", "v4"),
    onderdelen=(
        Figuur(
            naam="aandachtsgroepen[ouderen_wlz].aanbod_huidig.wonen[verpleeghuisplaats].cijfer",
            cel=Cel(
                maat="Zorgwoonruimten|AantalZorgwoonruimten|Zorgwoonruimten totaal",
                van={
                    "TypeZorgwoonruimte": (
                        "Verzorgings- en verpleeghuizen|Verpleging en verzorging|"
                        "Verpleeg- en verzorgingshuizen",
                    )
                },
            ),
            eenheid="plaatsen",
        ),
    ),
)
