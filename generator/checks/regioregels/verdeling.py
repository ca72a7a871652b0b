"""Whether gemeenten take the part that the region gave them, and count their task alike."""

from generator.calc.groepen import doet_mee
from generator.checks.meerderheid import afwijkers
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.checks.vergelijk import wijkt_af
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.analyse import Taakstelling
from generator.inputs.model.groepen import Groepsaandeel

FAMILIE = "Regio"


@regioregel("WZ947", Level.FOUT)
def aandeel_anders_dan_verdeling(samenhang: Samenhang) -> Meldingen:
    """Een gemeente neemt het deel dat in de verdeling van de regio staat.

    Schrijft een gemeente bij een groep een ander deel dan de verdeling geeft, dan is de opgave van
    de regio niet meer helemaal verdeeld, of dubbel.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        # de verdeling van de regio geeft deze gemeente 15 procent
        aandachtsgroepen:
          - id: statushouders
            fair_share:
              verdeling: naar_inwoners
              aandeel: {waarde: 5, eenheid: procent, peildatum: 2026, bron: afspraak}

    Goed:
        # de verdeling van de regio geeft deze gemeente 15 procent
        aandachtsgroepen:
          - id: statushouders
            fair_share:
              verdeling: naar_inwoners
              aandeel: {waarde: 15, eenheid: procent, peildatum: 2026, bron: afspraak}
    """
    for basis in samenhang.gemeenten:
        rij = samenhang.rij(basis)
        wie = rij.naam if rij else basis.naam
        for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
            deel = groep.fair_share
            if deel is None or not deel.aandeel.bekend:
                continue
            verdeeld = _verdeeld(samenhang, deel, wie)
            if verdeeld is not None and wijkt_af([deel.aandeel], verdeeld):
                yield meld(
                    deel.aandeel,
                    f"{wie.kaal} neemt {deel.aandeel.met_eenheid.kaal} op zich, de verdeling van "
                    f"de regio geeft {verdeeld.kaal}",
                    "neem het deel uit de verdeling over, of pas met de regio de verdeling aan",
                )


@regioregel("WZ948", Level.WAARSCHUWING)
def achterstand_anders_geteld(samenhang: Samenhang) -> Meldingen:
    """Elke gemeente telt haar taakstelling op dezelfde manier.

    Zit bij de ene gemeente de achterstand van eerdere halfjaren in de taakstelling en komt die er
    bij de andere nog bij, dan zijn de taakstellingen niet naast elkaar te zetten of op te tellen.

    Handvat: stap 1 (de huidige omvang van de groepen).

    Fout:
        # bij de andere gemeenten: achterstand_meegeteld: nee
        taakstelling:
          - halfjaar: "2026-1"
            taakstelling: {waarde: 32, eenheid: personen, periode: 2026-1, bron: ind}
            achterstand_meegeteld: ja

    Goed:
        # bij de andere gemeenten: achterstand_meegeteld: nee
        taakstelling:
          - halfjaar: "2026-1"
            taakstelling: {waarde: 20, eenheid: personen, periode: 2026-1, bron: ind}
            achterstand_meegeteld: nee
    """
    halfjaren: dict[str, list[tuple[str, Taakstelling]]] = {}
    for basis in samenhang.gemeenten:
        for item in basis.dossier.taakstelling:
            if item.achterstand_meegeteld is not None and item.taakstelling is not None:
                halfjaren.setdefault(item.halfjaar.kaal, []).append((naam(basis), item))
    for rij in halfjaren.values():
        for ander in afwijkers(rij, lambda item: item.achterstand_meegeteld):
            hier, elders = ("wel", "niet") if ander.eigen.achterstand_meegeteld else ("niet", "wel")
            yield meld(
                ander.eigen.halfjaar,
                f"bij {ander.wie} zit de achterstand {hier} in de taakstelling van "
                f"{ander.eigen.halfjaar.kaal}, bij {ander.anderen} {elders}",
                "geef overal de taakstelling op dezelfde manier",
            )


def _verdeeld(samenhang: Samenhang, deel: Groepsaandeel, gemeente: Tekst) -> Cijfer | None:
    """Return what the division gives ``gemeente``, in the unit of its own part."""
    verdelingen = samenhang.gemeenten[0].analyse.verdelingen  # the same for all: the region's
    verdeling = next((v for v in verdelingen if v.verdeling.id == deel.verdeling), None)
    uitkomst = verdeling.van(gemeente) if verdeling and verdeling.gekozen else None
    mogelijk = (uitkomst.aandeel, uitkomst.aantal) if uitkomst else ()
    return next((c for c in mogelijk if c and c.bekend and c.eenheid == deel.aandeel.eenheid), None)
