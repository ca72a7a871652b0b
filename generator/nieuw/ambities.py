"""Examples of ambitions and measures: those of the guide, and one for a region as a whole."""

from generator.inputs.skelet.schrijver import KOP
from generator.nieuw.gegevens import Inhoud
from generator.nieuw.hiaat import nog_op_te_vragen


def ambities(jaar: int) -> list[Inhoud]:
    """Return the two examples of the guide, as if they were agreed on in ``jaar``."""
    return [_huisbezoek(jaar), _voorzieningen(jaar)]


def _huisbezoek(jaar: int) -> Inhoud:
    return {
        KOP: "Voorbeeld A uit het praktisch handvat.",
        "id": "huisbezoek_75plus",
        "naam": "Twee keer per jaar bezoek aan 75-plussers",
        "eindbeeld": "welzijn_zelfredzaamheid_eenzaamheid",
        "visie": "In onze gemeenschap is er geen sociale isolatie van alleenstaande, zelfstandig"
        " wonende 75-plussers.",
        "ambitie": "Alle 75-plussers krijgen twee keer per jaar bezoek. De bezoeker vraagt naar"
        " welzijn en zelfredzaamheid en betrekt hen zo mogelijk bij activiteiten.",
        "richting": "meer",
        "indicator": "Aandeel van de 75-plussers dat twee keer per jaar bezoek krijgt",
        "nulmeting": nog_op_te_vragen("Gemeente en welzijnsorganisaties"),
        "doelen": [
            {
                "jaar": jaar + 5,
                "omschrijving": "Aandeel van de 75-plussers dat bezoek kreeg",
                "waarde": 100,
                "eenheid": "procent",
                "frequentie": {"aantal": 2, "per": "persoon", "periode": "jaar"},
            }
        ],
        "groepen": ["ouderen"],
        "trekker": "gemeente",
        "monitoring": {"bron": "Registratie van de huisbezoeken", "frequentie": "elk jaar"},
    }


def _voorzieningen(jaar: int) -> Inhoud:
    return {
        KOP: "Voorbeeld B uit het praktisch handvat.",
        "id": "voorzieningen_nabij",
        "naam": "Voorzieningen bij wonen en zorg",
        "eindbeeld": "passende_zorg_wonen_omgeving_buitenruimte",
        "visie": "Kwetsbare doelgroepen wonen in de nabijheid van de meest noodzakelijke"
        " voorzieningen, zoals supermarkt, gezondheidszorg en openbaar vervoer.",
        "ambitie": "Binnen vijf jaar zijn in vier nieuwe bouwprojecten voor wonen en zorg zulke"
        " voorzieningen opgenomen. Binnen drie jaar komen er ook twee bij in buurten waar veel"
        " senioren wonen.",
        "richting": "meer",
        "indicator": "Aantal projecten en voorzieningen dat klaar is",
        "nulmeting": nog_op_te_vragen("Gemeente"),
        "doelen": [
            {
                "jaar": jaar + 3,
                "omschrijving": "Nieuwe voorzieningen in buurten waar veel senioren wonen",
                "waarde": 2,
                "eenheid": "voorzieningen",
            },
            {
                "jaar": jaar + 5,
                "omschrijving": "Nieuwe bouwprojecten voor wonen en zorg met voorzieningen",
                "waarde": 4,
                "eenheid": "projecten",
            },
        ],
        "groepen": ["ouderen"],
        "trekker": "gemeente",
        "monitoring": {"bron": "Projectoverzicht van de gemeente", "frequentie": "elk jaar"},
    }


def maatregelen(jaar: int) -> list[Inhoud]:
    """Return a measure that works on the first example: wie, wat, hoe and wanneer."""
    return [
        {
            KOP: "Een maatregel bij voorbeeld A.",
            "id": "bezoekteam",
            "naam": "Team van huisbezoekers",
            "ambities": ["huisbezoek_75plus"],
            "wat": "Een team van vrijwilligers en beroepskrachten bezoekt 75-plussers.",
            "hoe": "De gemeente nodigt uit; welzijnsorganisaties werven, scholen en plannen.",
            "wie": {"trekker": "gemeente", "partners": ["gemeente"]},
            "wanneer": {"start": jaar + 1, "gereed": jaar + 5},
            "afspraakvorm": "convenant",
        }
    ]


def ambities_regio(jaar: int) -> list[Inhoud]:
    """Return an ambition that gemeenten can only have together."""
    return [
        {
            KOP: "Een voorbeeld van een ambitie van de gemeenten samen.",
            "id": "verdeling_in_regio",
            "naam": "Een eerlijke verdeling over de gemeenten",
            "eindbeeld": "langer_thuis",
            "visie": "Elke gemeente huisvest haar deel van de mensen die met voorrang een woning"
            " nodig hebben.",
            "ambitie": "Over twee jaar heeft elke gemeente de verdeling vastgesteld.",
            "richting": "beter",
            "indicator": "Aantal gemeenten dat de verdeling heeft vastgesteld",
            "nulmeting": nog_op_te_vragen("De gemeenten in de regio"),
            "doelen": [
                {"jaar": jaar + 2, "omschrijving": "Alle gemeenten hebben haar vastgesteld"}
            ],
            "trekker": "gemeente",
            "monitoring": {"bron": "Overzicht van de gemeenten", "frequentie": "elk jaar"},
        }
    ]


def maatregelen_regio(jaar: int) -> list[Inhoud]:
    """Return a measure that works on the ambition of the region."""
    return [
        {
            "id": "afspraak_verdeling",
            "naam": "Afspraak over de verdeling",
            "ambities": ["verdeling_in_regio"],
            "wat": "De gemeenten leggen vast hoe zij verdelen, en wie begeleidt.",
            "hoe": "Zij tellen om hoeveel mensen het gaat, kiezen een sleutel en besluiten.",
            "wie": {"trekker": "gemeente", "partners": ["gemeente"]},
            "wanneer": {"start": jaar + 1, "gereed": jaar + 2},
            "afspraakvorm": "convenant",
            "niveau": "regionaal",
        }
    ]
