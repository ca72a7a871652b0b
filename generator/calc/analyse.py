"""All calculations for one gemeente or region, in order."""

from collections.abc import Sequence

from generator.calc.aanvullen import aangevuld
from generator.calc.bronnen import gebruikte_bronnen
from generator.calc.delen import huishoudens_75plus, woninggeschiktheid
from generator.calc.eisen.lijst import eisen
from generator.calc.eisen.telling import volledigheid
from generator.calc.gesprekken import gesprekken
from generator.calc.groei import groei
from generator.calc.groepen import groepsbeelden
from generator.calc.hiaten import hiaten
from generator.calc.kerncijfers import vergelijkingen
from generator.calc.lagen import lagen
from generator.calc.oosr import oosr
from generator.calc.opzet import Opzet
from generator.calc.raming import ouderenraming
from generator.calc.regio import naast_elkaar, regiobeelden
from generator.calc.rekenen import Rekenaar
from generator.calc.taakstelling import halfjaren
from generator.calc.tekort import tekorten
from generator.calc.uitkomst import Analyse
from generator.calc.verdeling import verdelingen
from generator.calc.wijken import wijkbeelden
from generator.core.source import SourceTable
from generator.inputs.leeftijdstabel import Leeftijden
from generator.inputs.model.dossier import Dossier


def analyse(
    dossier: Dossier,
    leeftijden: Leeftijden | None,
    sources: SourceTable,
    gemeenten: Sequence[Analyse] = (),
) -> Analyse:
    """Return everything that is calculated for one gemeente, or for a region.

    Args:
        dossier: the merged input.
        leeftijden: the row of the age table, or ``None`` when it lacks this gemeente.
        sources: gets a number for every calculation.
        gemeenten: what was calculated for each gemeente of a region.
    """
    dossier = aangevuld(dossier)
    rekenaar = Rekenaar(sources)
    raming = dossier.raming
    opzet = Opzet(raming, leeftijden, sources) if raming and leeftijden else None
    tekort = tekorten(rekenaar, dossier, sources)
    ouderen = ouderenraming(rekenaar, dossier, opzet)
    reeks = ouderen.reeks("65plus") if ouderen else None
    geraamd = reeks is not None and reeks.eigen  # a given forecast may stop too early
    gevraagd = eisen(dossier, geraamd=geraamd)
    gaten = hiaten(dossier, gevraagd, geraamd=geraamd)
    return Analyse(
        kerncijfers=vergelijkingen(rekenaar, dossier),
        groei=groei(rekenaar, dossier),
        ouderen=ouderen,
        oosr=oosr(opzet) if opzet else None,
        wijken=wijkbeelden(rekenaar, dossier.cijfers.wijken),
        groepen=groepsbeelden(rekenaar, dossier, tekort),
        tekorten=tekort,
        verdelingen=verdelingen(rekenaar, dossier.regio),
        halfjaren=halfjaren(rekenaar, dossier),
        woninggeschiktheid=woninggeschiktheid(rekenaar, dossier.cijfers.woninggeschiktheid),
        huishoudens_75plus=huishoudens_75plus(rekenaar, dossier.cijfers.huishoudens_75plus),
        regiogemeenten=regiobeelden(rekenaar, dossier.regio),
        volledigheid=volledigheid(gevraagd, sources),
        hiaten=gaten,
        gesprekken=gesprekken(dossier, gaten),
        lagen=lagen(dossier, sources),
        bronnen=gebruikte_bronnen(dossier, naast_elkaar(gemeenten)),
    )
