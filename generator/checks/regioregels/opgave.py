"""Whether somebody takes what the region has to do, and the parts make the whole."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.checks.naam import genoemd
from generator.checks.regel import Meldingen, meld
from generator.checks.regels.dekking import bediende_groepen
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.checks.vergelijk import som, wijkt_af, zeker_meer, zelfde_eenheid
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.groepen import Aandachtsgroep, Contingent

FAMILIE = "Regio"

_SOORTEN = {"structureel": "per jaar", "inhaalslag": "extra per jaar"}


@regioregel("WZ943", Level.WAARSCHUWING)
def opgave_die_niemand_neemt(samenhang: Samenhang) -> Meldingen:
    """Een opgave van de regio neemt iemand op zich.

    Staat er voor een groep een opgave van de regio, een contingent of een afgesproken verdeling,
    dan moet een ambitie of maatregel van de regio of van een gemeente die groep noemen. Van een
    groep met hoge urgentie zegt de regel WZ218 dat al.

    Handvat: stap 1 (wat is de meest eerlijke verdeling) en stap 4 (urgenties worden ambities).

    Fout:
        # de regio heeft een contingent voor statushouders
        ambities:
          - id: geclusterd
            groepen: [ouderen]

    Goed:
        # de regio heeft een contingent voor statushouders
        ambities:
          - id: geclusterd
            groepen: [ouderen, statushouders]
    """
    dossiers = [samenhang.regio, *(basis.dossier for basis in samenhang.gemeenten)]
    bediend = {id for dossier in dossiers for id in bediende_groepen(dossier)}
    for groep in filter(doet_mee, samenhang.regio.aandachtsgroepen if bediend else ()):
        if groep.id.kaal in bediend or (groep.urgentie and groep.urgentie.niveau == "hoog"):
            continue
        for bij, wat in _afspraken(samenhang, groep):
            yield meld(
                bij,
                f"voor de groep '{groep.naam.kaal}' is er {wat}, maar geen ambitie of maatregel "
                "van regio of gemeenten noemt haar",
                f"zet '{groep.id.kaal}' bij 'groepen' van een ambitie, of schrijf er een",
            )
            break


@regioregel("WZ946", Level.WAARSCHUWING)
def contingenten_tellen_niet_op(samenhang: Samenhang) -> Meldingen:
    """De contingenten van de gemeenten zijn samen dat van de regio.

    Zijn zij samen meer, dan tellen woningen dubbel. Zijn zij samen minder, dan komt een deel van de
    groep nergens aan bod.

    Handvat: stap 1 (urgenties; wat is de meest eerlijke verdeling over de gemeenten).

    Fout:
        # de gemeenten hebben samen 45 woningen per jaar
        aandachtsgroepen:
          - id: statushouders
            urgentie:
              niveau: hoog
              onderbouwing: Het is een wettelijke taak.
              contingent:
                structureel: {waarde: 60, eenheid: woningen, periode: per jaar, bron: afspraak}

    Goed:
        # de gemeenten hebben samen 60 woningen per jaar
        aandachtsgroepen:
          - id: statushouders
            urgentie:
              niveau: hoog
              onderbouwing: Het is een wettelijke taak.
              contingent:
                structureel: {waarde: 60, eenheid: woningen, periode: per jaar, bron: afspraak}
    """
    for groep in samenhang.regio.aandachtsgroepen:
        for soort, wanneer in _SOORTEN.items():
            geheel = _contingent(groep, soort)
            if geheel is None or not samenhang.van_regio(geheel):
                continue
            delen = list(_eigen_contingenten(samenhang, groep, soort))
            cijfers = [cijfer for _, cijfer in delen]
            if not cijfers or not zelfde_eenheid(geheel, *cijfers):
                continue
            alle = samenhang.compleet and len(delen) == len(samenhang.gemeenten)
            meer = len(delen) > 1 and som(cijfers) > geheel.getal and zeker_meer(cijfers, geheel)
            if meer or (alle and wijkt_af(cijfers, geheel)):
                per = genoemd([f"{wie} {cijfer.kaal}" for wie, cijfer in delen], hoogstens=8)
                yield meld(
                    geheel,
                    f"de gemeenten hebben samen {dutch.getal(som(cijfers))} {_eenheid(geheel)} "
                    f"{wanneer}, de regio {geheel.kaal}",
                    f"spreek af wie wat doet: {per}",
                )


def _afspraken(samenhang: Samenhang, groep: Aandachtsgroep) -> Iterator[tuple[Cijfer | str, str]]:
    for item in groep.opgave:
        if _is_opgave(samenhang, item.cijfer):
            yield item.cijfer, f"een opgave van {item.cijfer.met_eenheid.kaal}"
    contingent = _contingent(groep, "structureel")
    if contingent is not None and samenhang.van_regio(contingent):
        yield contingent, f"een contingent van {contingent.met_eenheid.kaal}"
    for verdeling in samenhang.gebied.fair_share:
        if verdeling.groep == groep.id and verdeling.status == "afspraak":
            yield verdeling.groep, f"een afgesproken verdeling ('{verdeling.naam.kaal}')"


def _is_opgave(samenhang: Samenhang, cijfer: Cijfer) -> bool:
    """Whether something has to be done for the region as a whole."""
    van_het_geheel = samenhang.van_regio(cijfer) and samenhang.hele_regio(cijfer)
    return van_het_geheel and cijfer.bekend and cijfer.getal > 0


def _contingent(groep: Aandachtsgroep, soort: str) -> Cijfer | None:
    contingent: Contingent | None = groep.urgentie.contingent if groep.urgentie else None
    cijfer: Cijfer | None = getattr(contingent, soort) if contingent else None
    return cijfer if cijfer is not None and cijfer.bekend else None


def _eigen_contingenten(
    samenhang: Samenhang, groep: Aandachtsgroep, soort: str
) -> Iterator[tuple[str, Cijfer]]:
    for basis in samenhang.gemeenten:
        for ander in basis.dossier.aandachtsgroepen:
            cijfer = _contingent(ander, soort) if ander.id == groep.id else None
            if cijfer is not None and samenhang.eigen(cijfer):
                yield naam(basis), cijfer


def _eenheid(cijfer: Cijfer) -> str:
    return cijfer.eenheid.kaal if cijfer.eenheid else "woningen"
