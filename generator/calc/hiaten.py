"""What is still missing: figures that are not known, and parts that the guide asks for.

A figure without a number is a gap with its own reason. A part that is simply not there (a group
without size, an ambition without targets) is found by :mod:`generator.calc.vereist`.
"""

from collections.abc import Iterator, Mapping

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Hiaat
from generator.calc.vereist import ontbrekend
from generator.calc.wandel import Pad, sleutelpad, zoek
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.analyse import Aandachtsgroep
from generator.inputs.model.dossier import Dossier

ONDERWERPEN = {
    "cijfers": "Kerncijfers",
    "regiocijfers": "Kerncijfers",
    "landelijke_cijfers": "Kerncijfers",
    "regio": "Regio",
    "aandachtsgroepen": "Aandachtsgroepen",
    "zorgvraag": "Zorgvraag",
    "voorzieningen": "Voorzieningen",
    "taakstelling": "Taakstelling statushouders",
    "woningbouwprogramma": "Woningbouwprogramma",
    "ambities": "Ambities",
    "maatregelen": "Uitvoeringsprogramma",
    "indicatoren": "Monitoring",
}
"""Top-level key → the heading under which its gaps are listed."""

_WOORDEN = {
    "regiocijfers": "regio",
    "landelijke_cijfers": "Nederland",
    "omvang_huidig": "huidige omvang",
    "lokaal": "in de gemeente",
    "regionaal": "in de regio",
    "aanbod_huidig": "huidig aanbod van",
    "behoefte": "behoefte aan",
    "plancapaciteit": "plannen voor",
    "opgave": "opgave voor",
    "middelen": "kosten",
    "aandeel": "eerlijk aandeel",
    "straks": "verwachting",
    "structureel": "per jaar",
    "inwoners_65plus": "inwoners van 65 jaar en ouder",
    "inwoners_75plus": "inwoners van 75 jaar en ouder",
    "inwoners_80plus": "inwoners van 80 jaar en ouder",
    "inwoners_85plus": "inwoners van 85 jaar en ouder",
    "huishoudens_75plus": "huishoudens van 75 jaar en ouder",
    "woz_waarde": "WOZ-waarde",
    "woz_waarde_eerder": "WOZ-waarde in een eerder jaar",
    "wmo_clienten_per_1000": "Wmo-cliënten per 1.000 inwoners",
    "aow_per_1000": "inwoners met AOW per 1.000 inwoners",
    "alleen": "alleenwonend",
    "samen": "samenwonend",
}
_ZWIJGEND = {
    *("cijfer", "bedrag", "waarde", "woningen", "cijfers", "delen", "taakstelling"),
    *("wonen", "zorg", "welzijn", "regio", "fair_share", "feiten", "gemeenten"),
}
"""Keys that say nothing to a reader besides what stands before or after them."""


def hiaten(dossier: Dossier) -> tuple[Hiaat, ...]:
    """Return all gaps, by subject and text, each only once.

    Groups that do not play a part in this gemeente have no gaps.
    """
    volgorde = list(dict.fromkeys(ONDERWERPEN.values()))
    found = {hiaat.wat: hiaat for hiaat in (*ontbrekend(dossier), *_onbekend(dossier))}

    def key(hiaat: Hiaat) -> tuple[int, str, str]:
        bekend = hiaat.onderwerp in volgorde
        plaats = volgorde.index(hiaat.onderwerp) if bekend else len(volgorde)
        return plaats, hiaat.onderwerp, hiaat.wat

    return tuple(sorted(found.values(), key=key))


def _onbekend(dossier: Dossier) -> Iterator[Hiaat]:
    """Yield the figures that stand in the input without a number."""
    vormen = {vorm.id.kaal: vorm.meervoud.kaal for vorm in dossier.woonvormen}
    for pad, cijfer in zoek(dossier, Cijfer):
        if cijfer.bekend or not _telt(pad):
            continue
        yield Hiaat(
            onderwerp=ONDERWERPEN.get(pad[0][0], "Overig"),
            wat=omschrijving(pad, vormen),
            reden=cijfer.reden or Tekst("geen reden gegeven", cijfer.sources),
            levert=cijfer.levert,
            path=sleutelpad(pad),
        )


def _telt(pad: Pad) -> bool:
    item = pad[0][1]
    return not isinstance(item, Aandachtsgroep) or doet_mee(item)


def omschrijving(pad: Pad, vormen: Mapping[str, str]) -> str:
    """Return a path as readable Dutch: ``Studenten: huidige omvang in de gemeente``.

    Args:
        pad: the steps to a figure.
        vormen: the plural of each kind of home by id.
    """
    delen = [deel for key, item in pad for deel in (_woord(key), _item(item, vormen)) if deel]
    begin, rest = dutch.hoofdletter(delen[0]), " ".join(delen[1:])
    return f"{begin}: {rest}" if rest else begin


def _woord(key: str) -> str:
    """Return what the key of a step says; a list at the top is named by its items alone."""
    if key in _ZWIJGEND or (key in ONDERWERPEN and key not in _WOORDEN):
        return ""
    return _WOORDEN.get(key, key.replace("_", " "))


def _item(item: Value | None, vormen: Mapping[str, str]) -> str:
    """Return the name and year of an item of a list."""
    woonvorm, jaar = getattr(item, "woonvorm", None), getattr(item, "jaar", None)
    namen = (getattr(item, field, None) for field in _NAMEN)
    naam = next((naam.kaal for naam in namen if naam is not None), "")
    if woonvorm is not None and not naam:
        naam = vormen.get(woonvorm.kaal, woonvorm.kaal)
    return " ".join(deel for deel in (naam, f"in {int(jaar)}" if jaar else "") if deel)


_NAMEN = ("naam", "gemeente", "voorziening", "halfjaar")
