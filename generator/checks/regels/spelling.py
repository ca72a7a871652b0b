"""Whether a word is written in one way all through the document."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.regel import Melding, Meldingen, meld, tekstregel
from generator.checks.teksten import Stuk, Teksten, met_een_van
from generator.core import dutch
from generator.core.finding import Level
from generator.core.value import Value
from generator.inputs.model.dossier import Dossier

FAMILIE = "Tekst"

_LEESTEKENS = ".,;:!?()[]\"'“”„‘’*/…"
_KORTSTE = 8
"""Shorter words are too often two real words: ``te kort``, ``voor al``."""
_KORTSTE_DEEL = 4
_PLUSSER = re.compile(
    r"\b\d\d(?:(?P<goed>-plussers?)|(?P<los> plussers?)|(?P<vast>plussers?)"
    r"|(?P<plus> ?\+ ?['’]?-?ers?))\b"
)
_VORMEN = {"goed": "…-plusser", "los": "… plusser", "vast": "…plusser", "plus": "…+'er"}


class Vondst(Value, frozen=True, kw_only=True):
    """A word that is written in two ways: the usual and the other, and how often each."""

    goed: str
    anders: str
    aantal_goed: int
    aantal_anders: int


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
    alles = "\n.\n".join(stuk.kaal for stuk in teksten)
    klein = alles.lower()
    vondsten = (
        *_los_geschreven(klein, _samenstellingen(basis.dossier)),
        *_met_streepje(klein),
        *_hoofdletters(alles, klein, basis.dossier),
    )
    for vondst in vondsten:
        yield from _bij_eerste(teksten, vondst)
    yield from _plussers(teksten)


def _samenstellingen(dossier: Dossier) -> set[str]:
    """Return the long single words of the lists of terms and kinds of home, also in the plural."""
    namen = [begrip.naam.kaal for begrip in dossier.begrippen]
    namen += [naam.kaal for vorm in dossier.woonvormen for naam in (vorm.naam, vorm.meervoud)]
    woorden = {naam.lower() for naam in namen if naam.isalpha() and len(naam) >= _KORTSTE}
    return woorden | {f"{woord}{eind}" for woord in woorden for eind in ("s", "en", "n")}


def _los_geschreven(klein: str, samen: set[str]) -> Iterator[Vondst]:
    """Yield the terms of the lists that are written in two words."""
    delen = range(_KORTSTE_DEEL, max(map(len, samen), default=0) - _KORTSTE_DEEL + 1)
    begin = {woord[:deel] for woord in samen for deel in delen}
    woorden = klein.split()
    paren = [
        (eerste, woorden[nummer + 1].rstrip(_LEESTEKENS))
        for nummer, eerste in enumerate(woorden[:-1])
        if eerste in begin
    ]
    los = Counter(paar for paar in paren if "".join(paar) in samen)
    for (eerste, tweede), aantal in los.items():
        if len(tweede) >= _KORTSTE_DEEL:  # not "zorgkantoor en"
            goed = eerste + tweede
            yield Vondst(
                goed=goed,
                anders=f"{eerste} {tweede}",
                aantal_goed=_aantal(klein, goed),
                aantal_anders=aantal,
            )


def _met_streepje(klein: str) -> Iterator[Vondst]:
    """Yield words that are written with and without a hyphen; the usual way is the good one."""
    for woord in dict.fromkeys(deel.strip(_LEESTEKENS) for deel in klein.split() if "-" in deel):
        aaneen = woord.replace("-", "")
        afgekapt = woord != woord.strip("-")  # bestemmings- en omgevingsplannen
        if afgekapt or len(aaneen) < _KORTSTE or not aaneen.isalpha() or aaneen not in klein:
            continue
        telling = {vorm: _aantal(klein, vorm) for vorm in (woord, aaneen)}
        anders, goed = sorted(telling, key=lambda vorm: (telling[vorm], vorm))
        if telling[anders]:
            yield Vondst(
                goed=goed, anders=anders, aantal_goed=telling[goed], aantal_anders=telling[anders]
            )


def _hoofdletters(alles: str, klein: str, dossier: Dossier) -> Iterator[Vondst]:
    """Yield abbreviations of the list that are also written with other capitals."""
    for begrip in dossier.begrippen:
        afkorting = begrip.afkorting.kaal if begrip.afkorting is not None else ""
        if len(afkorting) < 3:
            continue
        plekken = _plekken(klein, afkorting.lower())
        vormen = Counter(alles[plek : plek + len(afkorting)] for plek in plekken)
        for vorm, aantal in vormen.items():
            zelfde = vorm in (afkorting, dutch.hoofdletter(afkorting))
            if not zelfde and vorm.lower() == afkorting.lower():
                yield Vondst(
                    goed=afkorting,
                    anders=vorm,
                    aantal_goed=vormen[afkorting],
                    aantal_anders=aantal,
                )


def _aantal(klein: str, woord: str) -> int:
    """Return how often a word stands by itself in a text in small letters."""
    return sum(1 for _ in _plekken(klein, woord))


def _plekken(klein: str, woord: str) -> Iterator[int]:
    """Yield where ``woord`` stands by itself; quicker than a pattern, for most are not there."""
    plek = klein.find(woord)
    while plek >= 0:
        ervoor, erna = klein[plek - 1 : plek], klein[plek + len(woord) : plek + len(woord) + 1]
        if not (ervoor.isalnum() or erna.isalnum()):
            yield plek
        plek = klein.find(woord, plek + 1)


def _plussers(teksten: Teksten) -> Iterator[Melding]:
    """Yield the less usual ways of writing 75-plusser."""
    gevonden = [
        (stuk, plusser)
        for stuk in met_een_van(teksten, ("plusser", "+"))
        for plusser in _PLUSSER.finditer(stuk.kaal)
    ]
    telling = Counter(str(plusser.lastgroup) for _, plusser in gevonden)
    goed = max(telling, key=lambda vorm: telling[vorm], default="")
    for vorm in [vorm for vorm in telling if vorm != goed]:
        stuk, plusser = next(paar for paar in gevonden if paar[1].lastgroup == vorm)
        vondst = Vondst(
            goed=_VORMEN[goed],
            anders=plusser.group(),
            aantal_goed=telling[goed],
            aantal_anders=telling[vorm],
        )
        yield _melding(stuk, plusser, vondst)


def _bij_eerste(teksten: Teksten, vondst: Vondst) -> Iterator[Melding]:
    """Yield one message, at the first place where the other way of writing stands."""
    patroon = r"\s+".join(map(re.escape, vondst.anders.split()))
    letterlijk = vondst.anders.lower() == vondst.goed.lower()
    zoek = re.compile(rf"(?<!\w){patroon}(?!\w)", 0 if letterlijk else re.IGNORECASE)
    for stuk in teksten:
        plek = zoek.search(stuk.kaal)
        if plek:
            yield _melding(stuk, plek, vondst)
            return


def _melding(stuk: Stuk, plek: re.Match[str], vondst: Vondst) -> Melding:
    hier = " ".join(plek.group().split())
    vaker = (
        f"{_keer(vondst.aantal_goed)} staat er '{vondst.goed}'"
        if vondst.aantal_goed
        else f"de lijst zegt '{vondst.goed}'"
    )
    return meld(
        stuk.tekst,
        f"hier staat '{hier}' ({_keer(vondst.aantal_anders)}), maar {vaker}",
        "schrijf het overal hetzelfde",
        plek.start(),
    )


def _keer(aantal: int) -> str:
    return f"{dutch.telwoord(aantal)} keer"
