"""Whether numbers in sentences agree with the figures they speak of."""

import re
from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.checks.blokken import blokken, zinnen
from generator.checks.hoeveelheden import Hoeveelheid, hoeveelheden
from generator.checks.kerngetallen import Kerngetal, kerngetallen
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Stuk, Teksten, met_een_van
from generator.core.finding import Level

FAMILIE = "Tekst"

_DOELEN = ("ambities", "maatregelen", "indicatoren", "bronnen", "begrippen")
"""Parts with numbers that are wanted, or that are about something else."""
_REDENEN = ("reden", "levert")
_DICHTBIJ = 0.25
"""A number further from the figure than this part is most likely about something else."""
_OVER = ("inwoners", "plussers", "jaar", "huishoudens", "woning", "procent", "%")
"""What a sentence that can be compared holds at least one of."""
_CIJFER = re.compile(r"\d")
_JAAR = re.compile(r"\b(?:19|20)\d\d\b")
_OVER_IETS_ANDERS = re.compile(
    r"\b(?:extra|erbij|groe\w+|gegroeid|toe?name|afname|krimp\w*|stijg\w*|daal\w*|verwacht\w*"
    r"|prognose\w*|raming\w*|geraamd\w*|straks|doel\w*|tekort\w*|nodig|gepland\w*|vroeger|ooit"
    r"|destijds|zal|zullen|vergel\w+)\b",
    re.IGNORECASE,
)
"""Words by which a sentence is not about the gemeente as it is."""
_LEEFTIJD = r"(?P<leeftijd>65|75|80|85)"
_OUDER = rf"{_LEEFTIJD}(?:-plussers?\b|\s+jaar\s+(?:en|of)\s+ouder|\s+of\s+ouder)"
_NADER = r"(?!\s+(?:van\s+\d|van\s+\w*plussers|tussen|boven|onder|met|zonder|die|per|meer|minder))"
_AANTAL = re.compile(
    rf"\s+(?:{_LEEFTIJD}-plussers?|(?:inwoners|mensen|ouderen)\s+van\s+(?P<jaren>65|75|80|85)"
    rf"\s+jaar\s+(?:en|of)\s+ouder|(?P<wat>inwoners|huishoudens|eenpersoonshuishoudens|woningen))"
    rf"\b{_NADER}"
)
_VOORRAAD = re.compile(r"\b(?:telt|telde|woningvoorraad)\b")
_VAN_INWONERS = re.compile(r"\s+van\s+(?:de|alle|onze|haar)\s+(?:inwoners|bevolking)\b")
_VAN_HUISHOUDENS = re.compile(r"\s+van\s+(?:de|alle)\s+huishoudens\b|\s+eenpersoonshuishoudens\b")
_ALLEEN = re.compile(r"eenpersoonshuishouden|alleenstaand|\b(?:één|een) persoon\b")
_WONINGEN = re.compile(
    r"\s+(?:van\s+de\s+woningen\s+is\s+(?:een\s+)?)?(?P<soort>koop|huur|corporatie)woning"
)


@tekstregel("WZ271", Level.WAARSCHUWING)
def getal_spreekt_cijfer_tegen(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een getal in een zin is hetzelfde als het cijfer waar het over gaat.

    Afronden mag: 232.000 naast 232.619. Een ander getal is vaak blijven staan van een eerdere
    versie. Noemt de zin een jaar, dan telt alleen een cijfer van dat jaar.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 232619, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
        analysevragen:
          tekort: De gemeente telt 252.000 inwoners.

    Goed:
        cijfers:
          inwoners: {waarde: 232619, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
        analysevragen:
          tekort: De gemeente telt ruim 232.000 inwoners.
    """
    bekend = kerngetallen(basis)
    for stuk in met_een_van(teksten, _OVER):
        if not _kan_feit_zijn(stuk):
            continue
        om_mee_te_vergelijken = _in_beeld(stuk.kaal, bekend)
        for begin, zin in (zin for blok in blokken(stuk) for zin in zinnen(blok)):
            if _OVER_IETS_ANDERS.search(zin):
                continue
            for getal in hoeveelheden(zin):
                cijfer = _tegenspraak(zin, getal, om_mee_te_vergelijken)
                if cijfer is not None:
                    yield meld(
                        stuk.tekst,
                        f"hier staat '{_uitspraak(zin, getal)}', maar bij de cijfers staat"
                        f" {cijfer.tekst}",
                        "neem het cijfer over, of verbeter het cijfer",
                        begin + getal.begin,
                    )


def _kan_feit_zijn(stuk: Stuk) -> bool:
    return (
        stuk.deel not in _DOELEN
        and stuk.veld not in _REDENEN
        and _CIJFER.search(stuk.kaal) is not None
    )


def _in_beeld(tekst: str, bekend: Sequence[Kerngetal]) -> list[Kerngetal]:
    """Return the figures that a text can mean: of areas and years that it names, or now."""
    klein = tekst.lower()
    jaren = {int(jaar) for jaar in _JAAR.findall(tekst)}
    return [
        cijfer
        for cijfer in bekend
        if (cijfer.vast or cijfer.jaar in jaren) and cijfer.gebied in klein
    ]


def _tegenspraak(zin: str, getal: Hoeveelheid, bekend: Sequence[Kerngetal]) -> Kerngetal | None:
    """Return the figure that ``getal`` contradicts: it is near, and no figure fits."""
    onderwerp = _onderwerp(zin, getal)
    gevonden = [cijfer for cijfer in bekend if cijfer.onderwerp == onderwerp]
    if not gevonden or any(getal.klopt_met(cijfer.getal) for cijfer in gevonden):
        return None
    jaren = {int(jaar) for jaar in _JAAR.findall(zin)}
    eigen = [c for c in gevonden if c.eigen and (not jaren or c.jaar in jaren)]
    dichtst = min(eigen, key=lambda cijfer: abs(cijfer.getal - getal.waarde), default=None)
    if dichtst is None or abs(dichtst.getal - getal.waarde) > dichtst.getal * _DICHTBIJ:
        return None
    return dichtst


def _onderwerp(zin: str, getal: Hoeveelheid) -> str:
    """Return what a number in a sentence is about, or an empty text when that is not sure."""
    if getal.procent:
        return _aandeel(zin, zin[getal.eind :])
    gevonden = _AANTAL.match(zin, getal.eind)
    if gevonden is None:
        return ""
    leeftijd = gevonden["leeftijd"] or gevonden["jaren"]
    if leeftijd:
        return f"inwoners_{leeftijd}plus"
    if gevonden["wat"] == "woningen":
        return "woningvoorraad" if _VOORRAAD.search(zin, 0, getal.begin) else ""
    return gevonden["wat"]


def _aandeel(zin: str, erna: str) -> str:
    woningen = _WONINGEN.match(erna)
    if woningen:
        return f"{woningen['soort']}woningen"
    if _VAN_HUISHOUDENS.match(erna):
        return "aandeel_eenpersoonshuishoudens" if _ALLEEN.search(zin) else ""
    leeftijden = {gevonden["leeftijd"] for gevonden in re.finditer(_OUDER, zin)}
    if len(leeftijden) == 1 and (_VAN_INWONERS.match(erna) or re.match(rf"\s+{_OUDER}", erna)):
        return f"aandeel_{leeftijden.pop()}plus"
    return ""


def _uitspraak(zin: str, getal: Hoeveelheid) -> str:
    """Return the number with what stands behind it, as far as that names its subject."""
    aantal = None if getal.procent else _AANTAL.match(zin, getal.eind)
    eind = aantal.end() if aantal else len(zin)
    return " ".join(zin[getal.begin : eind].rstrip(".").split())
