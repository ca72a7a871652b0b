"""What no program can judge: the list for a person that goes with every check."""

GEEN_OORDEEL = (
    "Dit is geen oordeel of het document aan de wettelijke eisen (WCAG) voldoet: een programma"
    " ziet maar een deel."
)
VRAGEN = (
    "Zeggen de koppen waar de tekst eronder over gaat?",
    "Zegt elke alternatieve tekst wat de lezer van de afbeelding moet weten?",
    "Staat wat een grafiek laat zien ook in een tabel of in de tekst?",
    "Zijn de kleuren en letters in afbeeldingen en grafieken goed te zien?",
    "Staat alles wat een kleur betekent ook in woorden?",
    "Staat er tekst in een afbeelding die niet in het document staat?",
    "Is de taal duidelijk, en zijn afkortingen en vaktermen uitgelegd?",
    "Klopt de volgorde als u het document laat voorlezen (Controleren > Hardop voorlezen)?",
    "Maakt u er een pdf van: is die ook nagekeken?",
)
"""Questions that a person answers by looking and listening."""
