"""What is still missing: figures that are not known, and parts that the guide asks for.

A figure without a number is a gap with its own reason. A part that is simply not there (a group
without size, an ambition without targets) is a requirement of :mod:`generator.calc.eisen`.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.calc.eisen.eis import Eis, Hiaat, omschreven
from generator.calc.groepen import doet_mee
from generator.calc.wandel import Pad, sleutelpad, zoek
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.aanbod import Prognose
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep

ONDERWERPEN = {
    "cijfers": "Kerncijfers",
    "gebieden": "Gebieden",
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
    "te_verdelen": "te verdelen",
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
_SOORT = {
    "omvang_huidig": "omvang",
    "aanbod_huidig": "aanbod",
    "behoefte": "behoefte",
    "plancapaciteit": "plannen",
    "opgave": "opgave",
    "huidig": "aantal nu",
    "woningen": "aantal woningen",
    "taakstelling": "taakstelling",
}
_GEBIED = ("lokaal", "regionaal")
_ZWIJGEND = {
    *("cijfer", "bedrag", "waarde", "woningen", "cijfers", "delen", "taakstelling"),
    *("wonen", "zorg", "welzijn", "regio", "fair_share", "feiten", "gemeenten"),
    *("sleutels", "waarden"),
}
"""Keys that say nothing to a reader besides what stands before or after them."""


_NIET_INGEVULD = Tekst("niet ingevuld")


def hiaten(dossier: Dossier, eisen: Sequence[Eis], *, geraamd: bool = False) -> tuple[Hiaat, ...]:
    """Return all gaps by subject and text, each only once; namesakes each keep their own.

    Groups that do not play a part in this gemeente have no gaps. When the number of older people
    is ``geraamd``, their forecast for the gemeente is no gap either.

    Args:
        dossier: the merged input, with the figures that are not known.
        eisen: what the guide asks of it.
        geraamd: whether the number of older people is forecast.
    """
    volgorde = list(dict.fromkeys(ONDERWERPEN.values()))
    gevonden = (*_ontbrekend(eisen), *_onbekend(dossier, geraamd))
    found = {(hiaat.wat, hiaat.path): hiaat for hiaat in gevonden}

    def key(hiaat: Hiaat) -> tuple[int, str, str, str]:
        bekend = hiaat.onderwerp in volgorde
        plaats = volgorde.index(hiaat.onderwerp) if bekend else len(volgorde)
        return plaats, hiaat.onderwerp, hiaat.wat, hiaat.path

    return tuple(sorted(found.values(), key=key))


def _ontbrekend(eisen: Sequence[Eis]) -> Iterator[Hiaat]:
    """Yield a gap for what is not there; requirements at one place are one gap.

    A requirement that is ``onbekend`` for its figures is no gap here: each figure is one itself.
    """
    samen: dict[tuple[str, str], list[Eis]] = {}
    for eis in eisen:
        if eis.gegeven and (eis.status == "ontbreekt" or eis.reden):
            samen.setdefault((eis.over, eis.path), []).append(eis)
    for delen in samen.values():
        eerste = delen[0]
        deel = dutch.opsomming([eis.deel for eis in delen if eis.deel])
        yield Hiaat(
            onderwerp=eerste.onderwerp,
            wat=omschreven(eerste, deel),
            over=eerste.over,
            soort=eerste.soort,
            deel=deel,
            reden=eerste.reden or _NIET_INGEVULD,
            levert=eerste.levert[0] if eerste.levert else None,
            path=eerste.path,
        )


def _onbekend(dossier: Dossier, geraamd: bool) -> Iterator[Hiaat]:
    """Yield the figures that stand in the input without a number."""
    vormen = {vorm.id.kaal: vorm.meervoud.kaal for vorm in dossier.woonvormen}
    for pad, cijfer in zoek(dossier, Cijfer):
        if cijfer.bekend or not _telt(pad) or (geraamd and _prognose_ouderen(pad)):
            continue
        if dossier.gemeente is None and pad[-1][0] == "lokaal":
            continue  # that is for each gemeente to know, not for their region
        over, soort, deel = in_delen(pad, vormen)
        yield Hiaat(
            onderwerp=ONDERWERPEN.get(pad[0][0], "Overig"),
            wat=omschrijving(pad, vormen),
            over=over,
            soort=soort,
            deel=deel,
            reden=cijfer.reden or Tekst("geen reden gegeven", cijfer.sources),
            levert=cijfer.levert,
            path=sleutelpad(pad),
        )


def _telt(pad: Pad) -> bool:
    item = pad[0][1]
    return not isinstance(item, Aandachtsgroep) or doet_mee(item)


def _prognose_ouderen(pad: Pad) -> bool:
    """Whether this is the local forecast of the group of older people."""
    items = [item for _, item in pad]
    ouderen = isinstance(items[0], Aandachtsgroep) and items[0].id == GROEP_OUDEREN
    prognose = any(isinstance(item, Prognose) for item in items)
    return ouderen and prognose and pad[-1][0] == "lokaal"


def in_delen(pad: Pad, vormen: Mapping[str, str]) -> tuple[str, str, str]:
    """Return a path in short: whom or what it is about, what of it, and which part of that.

    ``Studenten``, ``behoefte 2036``, ``kamers``; ``Studenten``, ``omvang``, ``gemeente``.
    """
    rest = pad[1:]
    if pad[0][1] is None:
        begin, *woorden = _woorden(pad, vormen)
        return dutch.hoofdletter(begin), "", " ".join(woorden)
    soorten = [_SOORT.get(key) or _woord(key) for key, _ in rest if key not in _GEBIED]
    jaren = [str(int(jaar)) for _, item in rest if (jaar := getattr(item, "jaar", None))]
    # A forecast is of the gemeente unless it says otherwise.
    gebied = {"regionaal": "regio"} if jaren else {"lokaal": "gemeente", "regionaal": "regio"}
    delen = [naam for key, item in rest if (naam := gebied.get(key) or _naam(item, vormen))]
    soort = " ".join(deel for deel in (*soorten, *jaren) if deel)
    return _naam(pad[0][1], vormen), soort, " ".join(delen)


def omschrijving(pad: Pad, vormen: Mapping[str, str]) -> str:
    """Return a path as readable Dutch: ``Studenten: huidige omvang in de gemeente``.

    Args:
        pad: the steps to a figure.
        vormen: the plural of each kind of home by id.
    """
    begin, *woorden = _woorden(pad, vormen)
    rest = " ".join(woorden)
    return f"{dutch.hoofdletter(begin)}: {rest}" if rest else dutch.hoofdletter(begin)


def _woorden(pad: Pad, vormen: Mapping[str, str]) -> list[str]:
    """Return what each step says, without the silent ones; never empty."""
    return [deel for key, item in pad for deel in (_woord(key), _item(item, vormen)) if deel]


def _woord(key: str) -> str:
    """Return what the key of a step says; a list at the top is named by its items alone."""
    if key in _ZWIJGEND or (key in ONDERWERPEN and key not in _WOORDEN):
        return ""
    return _WOORDEN.get(key, key.replace("_", " "))


def _item(item: Value | None, vormen: Mapping[str, str]) -> str:
    """Return the name and year of an item of a list."""
    naam, jaar = _naam(item, vormen), getattr(item, "jaar", None)
    return " ".join(deel for deel in (naam, f"in {int(jaar)}" if jaar else "") if deel)


def _naam(item: Value | None, vormen: Mapping[str, str]) -> str:
    """Return the name of an item of a list; kinds of home in the plural."""
    namen = (getattr(item, field, None) for field in _NAMEN)
    woonvorm = getattr(item, "woonvorm", None)
    if naam := next((naam.kaal for naam in namen if naam is not None), ""):
        return naam
    return vormen.get(woonvorm.kaal, woonvorm.kaal) if woonvorm is not None else ""


_NAMEN = ("naam", "gemeente", "voorziening", "halfjaar", "tekst")
