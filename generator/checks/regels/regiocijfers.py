"""Whether the figures of the region and of the gemeente can both be right."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN, de_regio, eigen_gemeente
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.checks.vergelijk import (
    met_jaar,
    som,
    speling,
    wijkt_af,
    zeker_meer,
    zelfde_eenheid,
    zelfde_jaar,
    zelfde_moment,
)
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.gedeeld import Regiogemeente

FAMILIE = "Analyse: cijfers die niet kloppen"

_KOLOMMEN = ("inwoners", "inwoners_65plus", "huishoudens", "woningvoorraad")
"""The counts that the table of the gemeenten of the region shows."""
_AANDEEL_ONNAUWKEURIG = 0.1
"""Percentage points that a share may differ because its source counts a little otherwise."""


@regel("WZ729", Level.FOUT)
def regio_kleiner_dan_gemeente(basis: Basis) -> Meldingen:
    """In de regio zijn er nooit minder dan in de gemeente.

    De gemeente is een deel van de regio. Is het cijfer van de regio kleiner, dan zijn de twee
    verwisseld, is er een cijfer te weinig getypt, of gaat het over een ander gebied.

    Handvat: stap 1 (de omvang van de groepen, lokaal en regionaal).

    Fout:
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              lokaal: {waarde: 400, eenheid: personen, peildatum: 2026, bron: coa}
              regionaal: {waarde: 200, eenheid: personen, peildatum: 2026, bron: coa}

    Goed:
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              lokaal: {waarde: 40, eenheid: personen, peildatum: 2026, bron: coa}
              regionaal: {waarde: 200, eenheid: personen, peildatum: 2026, bron: coa}
    """
    gemeente, regio = eigen_gemeente(basis.dossier), de_regio(basis.dossier)
    for veld, naam in NAMEN.items():
        lokaal = gemeente.cijfer(veld)
        if lokaal:
            yield from _kleiner(lokaal, regio.naast(veld, lokaal), naam)
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        if groep.omvang_huidig:
            yield from _kleiner(groep.omvang_huidig.lokaal, groep.omvang_huidig.regionaal)
        for prognose in groep.prognose:
            yield from _kleiner(prognose.lokaal, prognose.regionaal)


@regel("WZ730", Level.WAARSCHUWING)
def gemeenten_tellen_niet_op(basis: Basis) -> Meldingen:
    """De gemeenten van de regio zijn samen de regio.

    Staan alle gemeenten in de lijst, dan zijn hun inwoners, huishoudens en woningen van hetzelfde
    jaar samen het cijfer van de regio. Anders ontbreekt er een gemeente of klopt een cijfer niet.

    Handvat: stap 1 (de omvang, lokaal en regionaal).

    Fout:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
        regiocijfers:
          inwoners: {waarde: 60000, eenheid: personen, peildatum: 2026, bron: cbs}

    Goed:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
            - naam: Grootdam
              gm_code: GM9998
              inwoners: {waarde: 48000, eenheid: personen, peildatum: 2026, bron: cbs}
        regiocijfers:
          inwoners: {waarde: 60000, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    gemeenten = basis.dossier.regio.gemeenten if basis.dossier.regio else ()
    verschillen = []
    for veld in _KOLOMMEN:
        delen = [cijfer for gemeente in gemeenten if (cijfer := _bekend(gemeente, veld))]
        if not delen or len(delen) < len(gemeenten) or not zelfde_jaar(*delen):
            continue
        geheel = de_regio(basis.dossier).naast(veld, delen[0])
        if geheel and zelfde_jaar(delen[0], geheel) and wijkt_af(delen, geheel):
            verschillen.append(f"{dutch.getal(som(delen))} en {geheel.kaal} {NAMEN[veld]}")
    if verschillen:
        yield meld(
            "regio.gemeenten",
            f"de gemeenten zijn samen niet gelijk aan de regio: {dutch.opsomming(verschillen)}",
            "kijk of er een gemeente ontbreekt, of dat een cijfer van de regio niet klopt",
        )


@regel("WZ731", Level.FOUT)
def gemeente_anders_in_regio(basis: Basis) -> Meldingen:
    """De gemeente heeft bij de regio dezelfde cijfers als in haar eigen map.

    De vergelijking met de regio gebruikt de cijfers uit regio.yaml, de rest van het document die
    uit cijfers.yaml. Verschillen zij, dan spreekt het document zichzelf tegen.

    Handvat: stap 1 (de omvang, lokaal en regionaal).

    Fout:
        gemeente: {naam: Kleindam, gm_code: GM9999, provincie: Testland}
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 21000, eenheid: personen, peildatum: 2026, bron: cbs}

    Goed:
        gemeente: {naam: Kleindam, gm_code: GM9999, provincie: Testland}
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    gemeente = eigen_gemeente(basis.dossier)
    for veld in _KOLOMMEN:
        in_regio = _bekend(_eigen_in_regio(basis), veld)
        eigen = gemeente.naast(veld, in_regio) if in_regio else None
        if in_regio is None or eigen is None:
            continue
        if zelfde_moment(in_regio, eigen) and wijkt_af([in_regio], eigen):
            yield meld(
                eigen,
                f"in regio.yaml heeft de gemeente op dezelfde datum {in_regio.kaal} {NAMEN[veld]}, "
                f"hier {eigen.kaal}",
                "kijk na welk cijfer klopt, en gebruik het op beide plekken",
            )


@regel("WZ732", Level.WAARSCHUWING)
def aandeel_past_niet(basis: Basis) -> Meldingen:
    """Het aandeel 65-plussers past bij het aantal 65-plussers en inwoners.

    Een aandeel dat naast de aantallen staat, moet er ook uit te berekenen zijn. Een verschil wijst
    op een typefout of op cijfers van een andere datum.

    Handvat: stap 1 (de omvang, lokaal en regionaal).

    Fout:
        regio:
          naam: Testland
          gemeenten:
            - naam: Grootdam
              gm_code: GM9998
              inwoners: {waarde: 48000, eenheid: personen, peildatum: 2026, bron: cbs}
              inwoners_65plus: {waarde: 9600, eenheid: personen, peildatum: 2026, bron: cbs}
              aandeel_65plus: {waarde: 30, eenheid: procent, peildatum: 2026, bron: cbs}

    Goed:
        regio:
          naam: Testland
          gemeenten:
            - naam: Grootdam
              gm_code: GM9998
              inwoners: {waarde: 48000, eenheid: personen, peildatum: 2026, bron: cbs}
              inwoners_65plus: {waarde: 9600, eenheid: personen, peildatum: 2026, bron: cbs}
              aandeel_65plus: {waarde: 20, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    eigen_code, eigen = _eigen_code(basis), eigen_gemeente(basis.dossier)
    for gemeente in basis.dossier.regio.gemeenten if basis.dossier.regio else ():
        aandeel, deel = gemeente.aandeel_65plus, _bekend(gemeente, "inwoners_65plus")
        inwoners = _bekend(gemeente, "inwoners")
        if deel and gemeente.gm_code == eigen_code:
            # Only of the own gemeente is the number of inhabitants of other years at hand.
            inwoners = eigen.naast("inwoners", deel) or inwoners
        if aandeel is None or not aandeel.bekend or deel is None or inwoners is None:
            continue
        if zelfde_jaar(aandeel, deel, inwoners) and inwoners.getal > 0:
            yield from _aandeel(aandeel, deel, inwoners)


def _aandeel(aandeel: Cijfer, deel: Cijfer, inwoners: Cijfer) -> Iterator[Melding]:
    berekend = deel.getal / inwoners.getal * 100
    if abs(berekend - aandeel.getal) > speling(aandeel) + _AANDEEL_ONNAUWKEURIG:
        yield meld(
            aandeel,
            f"hier staat {aandeel.kaal}, maar {deel.kaal} van de {inwoners.kaal} inwoners is "
            f"{dutch.getal(berekend, 1)}%",
            "kijk na welk van de drie cijfers niet klopt",
        )


def _kleiner(lokaal: Cijfer | None, regionaal: Cijfer | None, naam: str = "") -> Iterator[Melding]:
    """Yield a message when a count of the region is smaller than that of the gemeente."""
    if lokaal is None or regionaal is None or not (lokaal.bekend and regionaal.bekend):
        return
    if lokaal.eenheid is None or _is_verhouding(lokaal) or not zelfde_eenheid(lokaal, regionaal):
        return
    if zeker_meer([lokaal], regionaal):
        yield meld(
            regionaal,
            f"in de regio zijn er minder {naam or lokaal.eenheid.kaal} "
            f"({met_jaar(regionaal, lokaal)}) dan in de gemeente ({met_jaar(lokaal, regionaal)})",
            "kijk of de twee cijfers verwisseld zijn, of over een ander gebied gaan",
        )


def _is_verhouding(cijfer: Cijfer) -> bool:
    """Whether the figure is a share or an average, which can be smaller for the region."""
    eenheid = cijfer.eenheid.kaal if cijfer.eenheid else ""
    return eenheid in ("procent", "euro") or eenheid.startswith("per ")


def _eigen_in_regio(basis: Basis) -> Regiogemeente | None:
    gemeenten = basis.dossier.regio.gemeenten if basis.dossier.regio else ()
    code = _eigen_code(basis)
    return next((gemeente for gemeente in gemeenten if gemeente.gm_code == code), None)


def _eigen_code(basis: Basis) -> Tekst | None:
    return basis.dossier.gemeente.gm_code if basis.dossier.gemeente else None


def _bekend(gemeente: Regiogemeente | None, veld: str) -> Cijfer | None:
    found: Cijfer | None = getattr(gemeente, veld) if gemeente else None
    return found if found is not None and found.bekend else None
