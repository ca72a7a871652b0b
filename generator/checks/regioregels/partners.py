"""Whether the parties of region and gemeenten are the same people, and all at some table."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from generator.checks.naam import kern, woorden
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.core.value import fields_of
from generator.inputs.model.basis import Keuze
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.proces import Partner

FAMILIE = "Regio"

_GEWOON = tuple(
    "wonen woning zorg bewoner client stichting vereniging ouderen huisarts mantelzorg opvang"
    " adviesraad participatie sociaal domein regio vrijwilliger organisatie vertegenwoordig"
    " samenwerk partner".split()
)
_KLEIN = frozenset("de het een van voor in op en ggd ggz wmo wlz raad".split())
"""How words begin, and whole words, that are no name of a party."""


@regioregel("WZ936", Level.WAARSCHUWING)
def trekker_nergens_aan_tafel(samenhang: Samenhang) -> Meldingen:
    """Wie in de regio iets trekt, zit ergens aan tafel.

    Een partij die een ambitie of maatregel van de regio trekt, maar in de regio en in de gemeenten
    bij geen enkele stap meedoet, weet misschien niet wat van haar wordt verwacht.

    Handvat: stap 2 (met wie?) en stap 5 (wie, wat, hoe, wanneer).

    Fout:
        # partner bouwer trekt een maatregel van de regio
        proces:
          stappen:
            - {id: met_wie, naam: Met wie, status: loopt, deelnemers: [provincie]}

    Goed:
        # partner bouwer trekt een maatregel van de regio
        proces:
          stappen:
            - {id: met_wie, naam: Met wie, status: loopt, deelnemers: [provincie, bouwer]}
    """
    dossiers = [samenhang.regio, *(basis.dossier for basis in samenhang.gemeenten)]
    aan_tafel = {id for dossier in dossiers for id in _aan_tafel(dossier)}
    namen = {partner.id.kaal: partner.naam.kaal for partner in samenhang.regio.partners}
    gemeld: set[str] = set()
    for trekker, wat in _trekkers(samenhang.regio) if aan_tafel else ():
        id = trekker.kaal
        if id not in aan_tafel and id not in gemeld and samenhang.van_regio(trekker):
            gemeld.add(id)
            yield meld(
                trekker,
                f"'{namen.get(id, id)}' trekt {wat}, maar doet bij geen enkele stap mee, ook niet "
                "in een gemeente",
                "noem de partner bij de deelnemers van een stap, of kies een andere trekker",
            )


@regioregel("WZ937", Level.WAARSCHUWING)
def partner_is_een_ander(samenhang: Samenhang) -> Meldingen:
    """Een partner is in de hele regio dezelfde partij.

    Wijst een id dat een naam is in een gemeente een andere partij aan, dan staan ambities en
    maatregelen op naam van een ander. Een id als 'corporaties' of 'gemeente' is geen naam: dat
    mag elke gemeente zelf invullen. Ook de soort van een partij is overal dezelfde.

    Handvat: stap 2 (met wie?).

    Fout:
        # in een andere gemeente is zonnehof: Stichting Zonnehof
        partners:
          - {id: zonnehof, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert zorg}

    Goed:
        # in een andere gemeente is zonnehof: Stichting Zonnehof
        partners:
          - {id: zorg_dam, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert zorg}
    """
    bekend = {p.id.kaal: ("de regio", p) for p in samenhang.regio.partners}
    soorten = {kern(p.naam.kaal): ("de regio", p) for p in samenhang.regio.partners}
    van_regio = set(bekend)
    for basis in samenhang.gemeenten:
        for partner in basis.dossier.partners:
            if not samenhang.eigen(partner.naam) and not samenhang.eigen(partner.soort):
                continue
            wie, eerder = bekend.setdefault(partner.id.kaal, (naam(basis), partner))
            vast = partner.id.kaal in van_regio
            andere = list(_andere_partij(wie, eerder, partner, vast=vast))
            wie, eerder = soorten.setdefault(kern(partner.naam.kaal), (naam(basis), partner))
            yield from andere or _andere_soort(wie, eerder, partner)


def _andere_partij(wie: str, eerder: Partner, partner: Partner, *, vast: bool) -> Iterator[Melding]:
    """Yield a message when one id means two parties."""
    if kern(eerder.naam.kaal) == kern(partner.naam.kaal):
        return
    if _een_ander(partner.id.kaal, eerder, partner, vast=vast):
        yield meld(
            partner.naam,
            f"partner '{partner.id.kaal}' is hier '{partner.naam.kaal}', bij {wie} "
            f"'{eerder.naam.kaal}'",
            "geef de andere partij een eigen id, of schrijf dezelfde naam",
        )


def _andere_soort(wie: str, eerder: Partner, partner: Partner) -> Iterator[Melding]:
    if eerder.soort != partner.soort:
        yield meld(
            partner.soort,
            f"'{partner.naam.kaal}' is hier {partner.soort.kaal}, bij {wie} {eerder.soort.kaal}",
            "kies overal dezelfde soort",
        )


def _een_ander(id: str, een: Partner, ander: Partner, *, vast: bool) -> bool:
    """Whether an id that is a name points at two parties: it is in the name of just one of them.

    An id that the region gave out is a name as soon as it says more than a kind of party.
    """
    eigen, eerste, tweede = _namen(id), _namen(een.naam.kaal), _namen(ander.naam.kaal)
    if vast and eigen and not eerste & tweede:
        return True
    return bool(eigen & eerste) != bool(eigen & tweede)


def _namen(tekst: str) -> set[str]:
    """Return the words of ``tekst`` that can be the name of a party, not a kind of parties."""
    return {
        woord
        for woord in woorden(tekst)
        if woord not in _KLEIN and not woord.startswith(_soorten())
    }


@cache
def _soorten() -> tuple[str, ...]:
    """Return how words begin that say what kind of party it is."""
    soort = next(field.type for field in fields_of(Partner) if field.name == "soort")
    opties = [optie for mark in get_args(soort) if isinstance(mark, Keuze) for optie in mark.opties]
    return (*opties, *_GEWOON)


def _aan_tafel(dossier: Dossier) -> Iterator[str]:
    """Yield who takes part in the making of a document."""
    proces = dossier.proces
    for stap in proces.stappen:
        yield from (id.kaal for id in (stap.trekker, *stap.deelnemers) if id is not None)
    yield from (id.kaal for id in (proces.trekker, proces.opdrachtgever) if id is not None)
    for eindbeeld in dossier.eindbeelden:
        yield from (id.kaal for id in eindbeeld.gedragen_door)


def _trekkers(regio: Dossier) -> Iterator[tuple[Tekst, str]]:
    for ambitie in regio.ambities:
        yield ambitie.trekker, f"de ambitie '{ambitie.naam.kaal}'"
    for maatregel in regio.maatregelen:
        yield maatregel.wie.trekker, f"de maatregel '{maatregel.naam.kaal}'"
