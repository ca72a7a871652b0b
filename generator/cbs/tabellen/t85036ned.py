"""The average WOZ value of homes. Columns as others use them in the old service."""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="85036NED",
    titel="Gemiddelde WOZ-waarde van woningen; eigendom, regio",
    diensten=("v3", "v4"),
    dag="",
    gecontroleerd="gebruik",
    onderdelen=(
        Figuur(
            naam="woz_waarde",
            cel=Cel(
                maat="GemiddeldeWOZWaardeVanWoningen|Gemiddelde WOZ-waarde van woningen",
                van={"Eigendom": ("T001132|Totaal",)},
            ),
            eenheid="euro",
            maal=1000,
            bewerking="omgerekend van duizenden euro's",
            toelichting="Belastingjaar {jaar}; de waarde geldt dus voor 1 januari {eerder}.",
            optelbaar=False,
        ),
    ),
)
