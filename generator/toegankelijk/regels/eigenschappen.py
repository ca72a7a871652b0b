"""What a screen reader says first: the title of the file and the language of its words."""

import re
from collections import Counter

from generator.core import dutch
from generator.core.finding import Level
from generator.toegankelijk.lezing import Alinea, Lezing
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import DC, Element

FAMILIE = "Toegankelijkheid: het bestand"

_NIETS = re.compile(
    r"(microsoft word\b.*|word[- ]?document|document ?\d*|titel|title|untitled|naamloos|concept"
    r"|.*\.(docx?|dotx?|pdf|odt))",
    re.IGNORECASE,
)
_NEDERLANDS = frozenset(
    "de het een van en op te dat voor met zijn aan er niet om ook als bij naar uit worden wordt"
    " deze dan maar heeft hebben geen wij zij".split()
)
"""Common words that English does not have."""
_GENOEG = 8
"""Words from which on the language of a text can be told."""
_DEEL = 0.2
"""The part of the words in a Dutch text that is at least so common."""


@regel("WZ801", Level.FOUT)
def titel_ontbreekt(lezing: Lezing) -> Meldingen:
    """Het bestand heeft een titel.

    Een schermlezer leest de titel als eerste voor, en een browser toont hem boven het tabblad.
    Zonder titel hoort de lezer alleen de bestandsnaam.

    In Word: Bestand > Info, en vul rechts bij Titel in hoe het document heet.
    """
    kern = _kern(lezing)
    titel = "" if kern is None else " ".join((kern.findtext(f"{DC}title") or "").split())
    advies = "vul de titel in: Bestand > Info > Titel"
    if not titel:
        yield meld(None, "het bestand heeft geen titel in de eigenschappen", advies)
    elif _NIETS.fullmatch(titel):
        yield meld(
            None, f"de titel '{citaat(titel)}' zegt niet waar het document over gaat", advies
        )


@regel("WZ802", Level.FOUT)
def taal_ontbreekt(lezing: Lezing) -> Meldingen:
    """De taal van de tekst staat goed.

    Een schermlezer kiest zijn stem en uitspraak bij de taal. Nederlandse tekst die als Engels is
    gemarkeerd, is niet te verstaan.

    In Word: selecteer alles met Ctrl+A, dan Controleren > Taal > Controletaal instellen >
    Nederlands (Nederland).
    """
    advies = "selecteer alles (Ctrl+A) en kies Controleren > Taal > Controletaal instellen"
    if lezing.lopend and not any(_taal(alinea) for alinea in lezing.lopend):
        yield meld(None, "het bestand zegt niet in welke taal het is", advies)
        return
    vreemd = [(taal, a) for a in lezing.lopend if (taal := _verkeerde_taal(a))]
    for taal, aantal in Counter(taal for taal, _ in vreemd).most_common():
        eerste = next(alinea for een, alinea in vreemd if een == taal)
        woord = dutch.meervoud(aantal - 1, "alinea", "alinea's")
        meer = f" (en nog {aantal - 1} {woord})" if aantal > 1 else ""
        yield meld(
            eerste.plek,
            f"de taal staat op '{taal}', maar de tekst lijkt Nederlands:"
            f" '{citaat(eerste.tekst)}'{meer}",
            advies,
        )


def _kern(lezing: Lezing) -> Element | None:
    """Return the part with the properties of the file."""
    wijst = lezing.pakket.relaties("").values()
    namen = [relatie.doel for relatie in wijst if relatie.soort == "core-properties"]
    return lezing.pakket.delen.get(namen[0]) if namen else None


def _verkeerde_taal(alinea: Alinea) -> str:
    """Return the language of a paragraph that is not Dutch while its words are, or nothing."""
    taal = _taal(alinea)
    if not taal or taal.lower().startswith("nl"):
        return ""
    woorden = re.findall(r"[^\W\d_]+", alinea.tekst.lower())
    bekend = sum(woord in _NEDERLANDS for woord in woorden)
    return taal if len(woorden) >= _GENOEG and bekend >= _DEEL * len(woorden) else ""


def _taal(alinea: Alinea) -> str:
    """Return the language of the first letters."""
    return alinea.stukken[0].opmaak.taal if alinea.stukken else ""
