"""Whether Markdown in texts does what the writer meant, and links say where they lead."""

import re
from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.blokken import blokken
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Stuk, Teksten, citaat
from generator.core.finding import Level

FAMILIE = "Tekst"

_PAREN = (
    re.compile(r"\\."),
    re.compile(r"`[^`]+`"),
    re.compile(r"\[[^\[\]]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"),
    re.compile(r"\*\*(?=\S).+?(?<=\S)\*\*", re.DOTALL),
    re.compile(r"\*(?=[^\s*])[^*]+(?<=\S)\*"),
)
"""Markdown that is closed: what remains of it after these stands in the document as it is."""
_OPEN = re.compile(r"\*\*|\*(?=[^\W\d_])|(?<=[^\W\d_])\*|`|\]\((?:https?|www)")
_NAMEN = {"**": "vet", "*": "cursief", "`": "code"}
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*)\)")
_KAAL_ADRES = re.compile(r"(?:https?://|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?]")
_ZEGT_NIETS = re.compile(
    r"(?:klik |zie |lees )?(?:hier|meer|verder|(?:via )?(?:deze )?(?:link|website|pagina|site))?"
    r"|klik|meer informatie"
)
_IN_GEWONE_TEKST = re.compile(r"\*\*(?=\S).+?(?<=\S)\*\*|\[[^\[\]]+\]\(https?://[^()\s]*\)")


@tekstregel("WZ264", Level.WAARSCHUWING)
def opmaak_niet_gesloten(basis: Basis, teksten: Teksten) -> Meldingen:
    """Vet, cursief, een link of een aanhalingsteken wordt ook gesloten.

    Anders staan de tekens zelf in het document.

    Handvat: stap 5 (een gezamenlijke, gedeelde woonzorgvisie: een tekst die af is).

    Fout:
        regio:
          naam: Testland
          kader: De gemeenten stemmen **alles met elkaar af.

    Goed:
        regio:
          naam: Testland
          kader: De gemeenten stemmen **alles** met elkaar af.
    """
    for stuk in teksten:
        for begin, wat in (*_open_opmaak(stuk), *_open_citaat(stuk)):
            yield meld(
                stuk.tekst,
                f"{wat} begint of eindigt hier, maar de andere kant ontbreekt:"
                f" {citaat(stuk.kaal, begin, begin + 1)}",
                "zet het teken ook aan de andere kant, of haal het weg",
                begin,
            )


@tekstregel("WZ270", Level.WAARSCHUWING)
def link_zegt_niets(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een link zegt waar hij naartoe gaat.

    Wie een schermlezer gebruikt, hoort vaak alleen de links. 'Klik hier' of een kaal adres zegt
    dan niets.

    Handvat: stap 5 (een visie van alle partijen is voor iedereen te lezen).

    Fout:
        regio:
          naam: Testland
          kader: Voor de afspraken [klik hier](https://example.org/afspraken).

    Goed:
        regio:
          naam: Testland
          kader: Lees [de afspraken van de regio](https://example.org/afspraken).
    """
    for stuk in teksten:
        if not stuk.opmaak or not ("](" in stuk.kaal or "//" in stuk.kaal or "www." in stuk.kaal):
            continue
        rest = stuk.kaal
        for link in _LINK.finditer(stuk.kaal):
            rest = _bedekt(rest, link)
            tekst = link.group(1).strip(" .!*").lower()
            if _ZEGT_NIETS.fullmatch(tekst) or _KAAL_ADRES.fullmatch(tekst):
                yield meld(
                    stuk.tekst,
                    f"deze link zegt niet waar hij naartoe gaat: '{link.group()}'",
                    "schrijf tussen [ en ] wat de lezer daar vindt",
                    link.start(),
                )
        for adres in _KAAL_ADRES.finditer(rest):
            yield meld(
                stuk.tekst,
                f"hier staat een kaal adres: '{adres.group()}'",
                "schrijf [wat de lezer daar vindt](adres)",
                adres.start(),
            )


@tekstregel("WZ272", Level.WAARSCHUWING)
def opmaak_in_gewone_tekst(basis: Basis, teksten: Teksten) -> Meldingen:
    """In een korte tekst staat geen opmaak.

    Alleen langere teksten, zoals kenschets of toelichting, kennen vet en links. In een naam of
    een korte zin komen de sterretjes en haakjes zelf in het document.

    Handvat: stap 5 (een gezamenlijke, gedeelde woonzorgvisie: een tekst die af is).

    Fout:
        partners:
          - {id: zorg, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert **alle** zorg}

    Goed:
        partners:
          - {id: zorg, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert alle zorg}
    """
    for stuk in teksten:
        gevonden = None if stuk.opmaak else _IN_GEWONE_TEKST.search(stuk.kaal)
        if gevonden:
            yield meld(
                stuk.tekst,
                f"in dit veld werkt opmaak niet; dit komt zo in het document: '{gevonden.group()}'",
                "haal de sterretjes of haakjes weg",
            )


def _open_opmaak(stuk: Stuk) -> Iterator[tuple[int, str]]:
    """Yield where Markdown is opened or closed alone, and what it would be."""
    if not stuk.opmaak or not ("*" in stuk.kaal or "`" in stuk.kaal or "](" in stuk.kaal):
        return
    for begin, tekst in blokken(stuk):
        for paar in _PAREN:
            for gesloten in paar.finditer(tekst):
                tekst = _bedekt(tekst, gesloten)
        alleen = _OPEN.search(tekst)
        if alleen:
            yield begin + alleen.start(), _NAMEN.get(alleen.group(), "een link")


def _open_citaat(stuk: Stuk) -> Iterator[tuple[int, str]]:
    tekst = stuk.kaal
    if tekst.count('"') % 2:
        yield tekst.rfind('"'), "een citaat"
    openend = tekst.count("“") + tekst.count("„")
    sluitend = tekst.count("”")
    if openend != sluitend and openend + sluitend:
        laatste = max(tekst.rfind(teken) for teken in "“„”")
        yield laatste, "een citaat"


def _bedekt(tekst: str, gevonden: re.Match[str]) -> str:
    """Return ``tekst`` with a passage covered, so that all positions stay the same."""
    return f"{tekst[: gevonden.start()]}{'.' * len(gevonden.group())}{tekst[gevonden.end() :]}"
