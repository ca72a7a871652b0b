"""The questions to the user: an answer from the options, from what is known, or typed in."""

from collections.abc import Callable, Mapping
from typing import get_args

from generator.core.finding import closest
from generator.core.value import Value
from generator.inputs.model.basis import GmCode, Vorm

Vraag = Callable[[str], str]
"""Shows a question and returns what the user types."""

PROVINCIES = (
    "Drenthe",
    "Flevoland",
    "Fryslân",
    "Gelderland",
    "Groningen",
    "Limburg",
    "Noord-Brabant",
    "Noord-Holland",
    "Overijssel",
    "Utrecht",
    "Zeeland",
    "Zuid-Holland",
)
_NAMEN = {naam.casefold(): naam for naam in PROVINCIES} | {
    "friesland": "Fryslân",
    "fryslan": "Fryslân",
    "brabant": "Noord-Brabant",
}
"""How a provincie is written, and what the document calls it."""
_LANGST = 100


class Onbruikbaar(ValueError):
    """An answer that cannot be used; the text says why."""


class Veld(Value, frozen=True, kw_only=True):
    """One thing to know: its option, the question, and how an answer is checked."""

    naam: str
    vraag: str
    lees: Callable[[str], str]
    verplicht: bool = True


def _regel(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > _LANGST:
        raise Onbruikbaar(f"dit is langer dan {_LANGST} tekens → maak het korter")
    if not text.isprintable():
        raise Onbruikbaar("hier staat een onzichtbaar teken in → typ het opnieuw")
    return text


def _gm_code(text: str) -> str:
    vorm: Vorm = get_args(GmCode)[1]
    code = _regel(text).upper()
    if not vorm.past(code):
        voorbeeld = f"verwacht: {vorm.uitleg}, zoals {vorm.voorbeeld}"
        raise Onbruikbaar(f"gevonden: '{code}'; {voorbeeld} → {vorm.advies}")
    return code


def als_provincie(text: str) -> str:
    """Return the name of the provincie that ``text`` stands for, or nothing."""
    return _NAMEN.get(text.strip().casefold(), "")


def _provincie(text: str) -> str:
    text = _regel(text)
    found = als_provincie(text)
    if not found:
        bedoeld = _NAMEN.get(closest(text.casefold(), _NAMEN), "")
        advies = f"bedoelt u '{bedoeld}'?" if bedoeld else f"kies uit: {', '.join(PROVINCIES)}"
        raise Onbruikbaar(f"'{text}' is geen provincie → {advies}")
    return found


VELDEN = (
    Veld(naam="naam", vraag="Naam van de gemeente", lees=_regel),
    Veld(naam="gm_code", vraag="Code van de gemeente bij het CBS, zoals GM0034", lees=_gm_code),
    Veld(naam="provincie", vraag="Provincie", lees=_provincie),
    Veld(naam="titel", vraag="Titel van het document", lees=_regel, verplicht=False),
    Veld(naam="opsteller", vraag="Opsteller (mag leeg blijven)", lees=_regel, verplicht=False),
)


_VRAAG_MIJ = "Geef deze opties mee. In een gewone terminal wordt naar ontbrekende opties gevraagd."


def antwoorden(
    gegeven: Mapping[str, str | None],
    voorstel: Callable[[Mapping[str, str]], Mapping[str, str]],
    vraag: Vraag | None,
) -> dict[str, str]:
    """Return an answer for every field; ``voorstel`` proposes, given the answers so far.

    Raises :class:`Onbruikbaar` with all that is wrong or missing.
    """
    found: dict[str, str] = {}
    klachten: list[str] = []
    for veld in VELDEN:
        standaard = voorstel(found).get(veld.naam, "")
        try:
            found[veld.naam] = antwoord(veld, gegeven.get(veld.naam), standaard, vraag)
        except Onbruikbaar as problem:
            klachten.append(f"--{veld.naam.replace('_', '-')} ({veld.vraag}): {problem}")
    if klachten:
        raise Onbruikbaar("\n".join((*klachten, _VRAAG_MIJ)))
    return found


def antwoord(veld: Veld, gegeven: str | None, standaard: str, vraag: Vraag | None) -> str:
    """Return the answer for ``veld``.

    What is ``gegeven`` as an option counts; else the user is asked, as often as it takes, or
    without a ``vraag`` the ``standaard`` counts. Raises :class:`Onbruikbaar` when that is no
    answer either.
    """
    if gegeven is not None or vraag is None:
        return _gelezen(veld, standaard if gegeven is None else gegeven)
    tussen = f" [{standaard}]" if standaard else ""
    klacht = ""
    while True:
        getypt = vraag(f"{klacht}{veld.vraag}{tussen}: ").strip() or standaard
        try:
            return _gelezen(veld, getypt)
        except Onbruikbaar as problem:
            klacht = f"  {problem}\n"


def _gelezen(veld: Veld, text: str) -> str:
    if not text.strip() and veld.verplicht:
        raise Onbruikbaar("hier staat niets → vul iets in")
    return veld.lees(text) if text.strip() else ""
