"""The aandachtsgroepen of the state, by gemeente. The names of the groups were not seen.

What a group is called at the CBS can also stand in the input, under ``cbs_categorie``.
"""

from generator.cbs.tabel import Cel, Figuur, Tabel

TABEL = Tabel(
    id="85980NED",
    titel="Aandachtsgroepen volkshuisvesting; regio, 1 januari en 31 december",
    diensten=("v4", "v3"),
    onderdelen=(),
    groep=Figuur(
        naam="aandachtsgroepen[{id}].omvang_huidig.lokaal",
        cel=Cel(
            maat="Personen|AantalPersonen|Aantal personen", van={"Aandachtsgroep": ("{naam}",)}
        ),
        eenheid="personen",
    ),
    groepsnamen={
        "statushouders": "Statushouders",
        "arbeidsmigranten": "Arbeidsmigranten",
        "studenten": "Studenten",
        "woonwagenbewoners": "Woonwagenbewoners",
        "dak_thuisloos": "Dak- en thuislozen|Dakloze mensen|Daklozen",
        "ouderen": "Ouderen",
        "uitstroom_bw": "Uitstroom beschermd wonen|Mensen die uitstromen uit beschermd wonen",
        "uitstroom_detentie": "Uitstroom detentie|Ex-gedetineerden",
    },
)
