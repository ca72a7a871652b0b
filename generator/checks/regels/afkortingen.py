"""Whether a reader can find out what an abbreviation means."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Stuk, Teksten
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier

FAMILIE = "Tekst"

_AFKORTING = re.compile(r"(?<![\w.-])[A-Z]{2,5}(?:'s)?(?![\w.])")
_NAAST_HOOFDLETTERS = re.compile(r"[A-Z]{2,}[ ,!-]+$")
_ALLEDAAGS = frozenset("CBS GGD WOZ AOW RIVM EU OV NL BV NV ICT TV CV II III IV VI".split())
"""What nobody has to look up, and Roman numerals."""
_ZONDER_UITLEG = ("bron", "levert", "reden", "herkomst", "organisatie", "bewerking")
"""Fields that name who delivered a figure: the list of sources is their explanation."""
_JAARTAL = re.compile(r" \d{4}$")


@tekstregel("WZ267", Level.TIP)
def afkorting_niet_in_lijst(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een afkorting staat in de begrippenlijst of wordt in de tekst uitgelegd.

    Niet elke inwoner of raad kent de afkortingen van wonen en zorg.

    Handvat: stap 2 (een afvaardiging van huurders, cliënten en inwoners leest mee).

    Fout:
        regio:
          naam: Testland
          kader: De gemeenten overleggen in het RWO.

    Goed:
        regio:
          naam: Testland
          kader: De gemeenten overleggen in het regionaal woonoverleg (RWO).
    """
    bekend = _ALLEDAAGS | set(_uitgelegd(basis.dossier))
    gemeld = set[str]()
    for stuk in _leesteksten(teksten):
        for gevonden in _AFKORTING.finditer(stuk.kaal):
            afkorting = gevonden.group().removesuffix("'s")
            if afkorting in bekend or afkorting in gemeld or _geschreeuwd(stuk.kaal, gevonden):
                continue
            gemeld.add(afkorting)
            if not any(f"({afkorting})" in ander.kaal for ander in teksten):
                yield meld(
                    stuk.tekst,
                    f"de afkorting '{afkorting}' staat niet in de begrippenlijst",
                    "zet haar in begrippen.yaml, of schrijf de eerste keer voluit met de"
                    " afkorting tussen haakjes",
                    gevonden.start(),
                )


@tekstregel("WZ268", Level.TIP)
def afkorting_nergens_voluit(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een afkorting uit de begrippenlijst staat ook één keer voluit in de tekst.

    Wie een hoofdstuk leest, zoekt niet meteen achterin op wat een afkorting betekent.

    Handvat: stap 2 (een afvaardiging van huurders, cliënten en inwoners leest mee).

    Fout:
        begrippen:
          - id: ciz
            naam: Centrum indicatiestelling zorg
            afkorting: CIZ
            uitleg: Geeft indicaties af.
        regio:
          naam: Testland
          kader: Het CIZ geeft de indicaties af.

    Goed:
        begrippen:
          - id: ciz
            naam: Centrum indicatiestelling zorg
            afkorting: CIZ
            uitleg: Geeft indicaties af.
        regio:
          naam: Testland
          kader: Het Centrum indicatiestelling zorg (CIZ) geeft de indicaties af.
    """
    leesteksten = tuple(stuk for stuk in _leesteksten(teksten) if stuk.deel != "begrippen")
    alles = "\n".join(stuk.kaal for stuk in leesteksten)
    gewoon = " ".join(alles.lower().split())
    for begrip in basis.dossier.begrippen:
        if begrip.afkorting is None or begrip.afkorting.kaal not in alles:
            continue
        afkorting, naam = begrip.afkorting.kaal, _JAARTAL.sub("", begrip.naam.kaal)
        if naam.lower() in gewoon:
            continue
        los = re.compile(rf"(?<![\w-]){re.escape(afkorting)}(?!\w)")
        plekken = (
            (stuk, plek)
            for stuk in leesteksten
            if afkorting in stuk.kaal and (plek := los.search(stuk.kaal))
        )
        for stuk, plek in islice(plekken, 1):
            yield meld(
                stuk.tekst,
                f"'{afkorting}' wordt gebruikt, maar in de teksten van gemeente en regio staat"
                f" nergens voluit '{naam}'",
                f"schrijf de eerste keer: {naam} ({afkorting})",
                plek.start(),
            )


def _leesteksten(teksten: Teksten) -> Iterator[Stuk]:
    """Yield the texts that are read from beginning to end."""
    return (stuk for stuk in teksten if stuk.deel != "bronnen" and stuk.veld not in _ZONDER_UITLEG)


def _geschreeuwd(tekst: str, gevonden: re.Match[str]) -> bool:
    """Whether a word stands among others in capitals: ``LET OP`` is no abbreviation."""
    erna = re.match(r"[ ,!-]+[A-Z]{2,}", tekst[gevonden.end() :])
    return bool(erna or _NAAST_HOOFDLETTERS.search(tekst, 0, gevonden.start()))


def _uitgelegd(dossier: Dossier) -> Iterator[str]:
    """Yield the abbreviations that the document explains, or that are names in a list."""
    for begrip in dossier.begrippen:
        if begrip.afkorting is not None:
            yield begrip.afkorting.kaal
        yield from _hoofdletters((begrip.naam.kaal, begrip.uitleg.kaal))
    yield from _hoofdletters(bron.organisatie.kaal for bron in dossier.bronnen)
    yield from _hoofdletters(partner.naam.kaal for partner in dossier.partners)
    yield from _hoofdletters(vorm.definitie.kaal for vorm in dossier.woonvormen)
    yield from _hoofdletters(wet.naam.kaal for wet in dossier.juridisch)


def _hoofdletters(teksten: Iterable[str]) -> Iterator[str]:
    return (gevonden for tekst in teksten for gevonden in _AFKORTING.findall(tekst))
