"""Whether a word is written in one way all through the document."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from generator.calc.uitkomst import Basis
from generator.checks.regel import Melding, Meldingen, meld, tekstregel
from generator.checks.teksten import Teksten
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier

FAMILIE = "Tekst"

_WOORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]")
"""A word, with what hangs on it by a hyphen; also punctuation, which parts words."""
_KORTSTE = 8
"""Shorter words are too often two real words: ``te kort``, ``voor al``."""
_KORTSTE_DEEL = 4
_PLUSSER = {
    "…-plusser": re.compile(r"\b\d\d-plussers?\b"),
    "… plusser": re.compile(r"\b\d\d plussers?\b"),
    "…plusser": re.compile(r"\b\d\dplussers?\b"),
    "…+'er": re.compile(r"\b\d\d ?\+ ?['’]?-?ers?\b"),
}


@tekstregel("WZ269", Level.TIP)
def twee_spellingen(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een woord wordt overal hetzelfde geschreven.

    Wie twee schrijfwijzen ziet, vraagt zich af of er twee dingen bedoeld zijn. De schrijfwijze
    van de begrippenlijst gaat voor.

    Handvat: stap 4 (bespreek met elkaar de inhoudsopgave; gebruik dezelfde woorden).

    Fout:
        regio:
          naam: Testland
          kader: Een nultreden woning is schaars. Nultredenwoningen zijn gewild bij 75-plussers.

    Goed:
        regio:
          naam: Testland
          kader: Een nultredenwoning is schaars. Nultredenwoningen zijn gewild bij 75-plussers.
    """
    woorden = _WOORD.findall("\n.\n".join(stuk.kaal for stuk in teksten).lower())
    telling = Counter(woorden)
    paren = (
        *_los_geschreven(telling, woorden, _samenstellingen(basis.dossier)),
        *_met_streepje(telling),
    )
    for goed, anders, aantal in paren:
        yield from _bij_eerste(teksten, re.escape(anders), goed, (telling[goed], aantal))
    yield from _hoofdletters(basis.dossier, teksten)
    yield from _plussers(teksten)


def _samenstellingen(dossier: Dossier) -> set[str]:
    """Return the long single words of the lists of terms and kinds of home, also in the plural."""
    namen = [begrip.naam.kaal for begrip in dossier.begrippen]
    namen += [naam.kaal for vorm in dossier.woonvormen for naam in (vorm.naam, vorm.meervoud)]
    woorden = {naam.lower() for naam in namen if naam.isalpha() and len(naam) >= _KORTSTE}
    return woorden | {f"{woord}{eind}" for woord in woorden for eind in ("s", "en", "n")}


def _los_geschreven(
    telling: Counter[str], woorden: list[str], samen: set[str]
) -> Iterator[tuple[str, str, int]]:
    """Yield a term of the lists, how it is written in two words, and how often that is."""
    gevonden = Counter(paar for paar in pairwise(woorden) if "".join(paar) in samen)
    for (eerste, tweede), aantal in gevonden.items():
        if min(len(eerste), len(tweede)) >= _KORTSTE_DEEL:  # not "zorgkantoor en"
            yield eerste + tweede, f"{eerste} {tweede}", aantal


def _met_streepje(telling: Counter[str]) -> Iterator[tuple[str, str, int]]:
    """Yield the usual and the other way of writing a word with and without a hyphen."""
    for woord in telling:
        aaneen = woord.replace("-", "")
        if aaneen != woord and len(aaneen) >= _KORTSTE and aaneen in telling:
            zeldzaam, goed = sorted((woord, aaneen), key=lambda vorm: (telling[vorm], vorm))
            yield goed, zeldzaam, telling[zeldzaam]


def _hoofdletters(dossier: Dossier, teksten: Teksten) -> Iterator[Melding]:
    """Yield abbreviations of the list that are also written with other capitals."""
    alles = "\n".join(stuk.kaal for stuk in teksten)
    klein = alles.lower()
    for begrip in dossier.begrippen:
        afkorting = begrip.afkorting.kaal if begrip.afkorting is not None else ""
        if len(afkorting) < 3 or afkorting.lower() not in klein:
            continue
        vormen = Counter(
            re.findall(rf"(?<!\w){re.escape(afkorting)}(?!\w)", alles, flags=re.IGNORECASE)
        )
        for vorm, aantal in vormen.items():
            if vorm not in (afkorting, dutch.hoofdletter(afkorting)):
                patroon = rf"(?<!\w){re.escape(vorm)}(?!\w)"
                tellingen = (vormen[afkorting], aantal)
                yield from _bij_eerste(teksten, patroon, afkorting, tellingen, letterlijk=True)


def _plussers(teksten: Teksten) -> Iterator[Melding]:
    """Yield the less usual ways of writing 75-plusser."""
    alles = "\n".join(stuk.kaal for stuk in teksten)
    aantallen = {vorm: len(patroon.findall(alles)) for vorm, patroon in _PLUSSER.items()}
    goed = max(aantallen, key=lambda vorm: aantallen[vorm])
    for vorm, patroon in _PLUSSER.items():
        if vorm != goed and aantallen[vorm]:
            tellingen = (aantallen[goed], aantallen[vorm])
            yield from _bij_eerste(teksten, patroon.pattern, goed, tellingen)


def _bij_eerste(
    teksten: Teksten,
    patroon: str,
    goed: str,
    tellingen: tuple[int, int],
    *,
    letterlijk: bool = False,
) -> Iterator[Melding]:
    """Yield one message, at the first place where ``patroon`` stands."""
    zoek = re.compile(patroon.replace(r"\ ", r"\s"), 0 if letterlijk else re.IGNORECASE)
    vaker, minder = tellingen
    for stuk in teksten:
        plek = zoek.search(stuk.kaal)
        if plek:
            hoe_vaak = f"{_keer(vaker)} staat er '{goed}'" if vaker else f"de lijst zegt '{goed}'"
            yield meld(
                stuk.tekst,
                f"hier staat '{' '.join(plek.group().split())}' ({_keer(minder)}), maar {hoe_vaak}",
                "schrijf het overal hetzelfde",
                plek.start(),
            )
            return


def _keer(aantal: int) -> str:
    return f"{dutch.telwoord(aantal)} keer"
