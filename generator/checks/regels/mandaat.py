"""Whether those who must act can act, and have said that they will."""

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.proces import Partner

FAMILIE = "Uitvoering"
_GEEN_BESTUUR = {
    "corporatie": "een corporatie",
    "zorgaanbieder": "een zorgaanbieder",
    "welzijn": "een welzijnsorganisatie",
    "markt": "een marktpartij",
    "werkgevers": "een werkgever",
    "huurders": "een vertegenwoordiging van huurders",
    "clienten": "een vertegenwoordiging van cliënten",
    "inwoners": "een vertegenwoordiging van inwoners",
}
"""Partners that cannot take a public decision; of a zorgkantoor or 'overig' it is not certain."""
_BEWONERS = ("huurders", "clienten", "inwoners")


@regel("WZ221", Level.WAARSCHUWING)
def besluit_zonder_bestuur(basis: Basis) -> Meldingen:
    """De trekker van een besluit mag dat besluit nemen.

    Een bestuurlijk besluit neemt een gemeente of provincie. Een andere partij kan het
    voorbereiden, maar heeft er geen mandaat voor.

    Handvat: vooraf (hoe regel je de bestuurlijke besluitvorming? wie is de trekker?).

    Fout:
        partners:
          - {id: welzijn, naam: Welzijn, soort: welzijn}
        maatregelen:
          - id: verordening
            afspraakvorm: besluit
            wie: {trekker: welzijn}

    Goed:
        partners:
          - {id: gemeente, naam: De gemeente, soort: gemeente}
        maatregelen:
          - id: verordening
            afspraakvorm: besluit
            wie: {trekker: gemeente, partners: [welzijn]}
    """
    partners = _partners(basis.dossier)
    for maatregel in basis.dossier.maatregelen:
        trekker = partners.get(maatregel.wie.trekker.kaal)
        wat = _GEEN_BESTUUR.get(trekker.soort.kaal) if trekker else None
        if maatregel.afspraakvorm == "besluit" and trekker and wat:
            yield meld(
                maatregel.wie.trekker,
                f"de maatregel is een besluit, maar trekker {trekker.naam.kaal} is {wat}",
                "maak de gemeente of provincie trekker, of kies een andere afspraakvorm",
            )


@regel("WZ222", Level.TIP)
def bewoners_als_trekker(basis: Basis) -> Meldingen:
    """De trekker kan anderen aanspreken en heeft mensen en geld.

    Huurders, cliënten en inwoners doen mee en denken mee. Als trekker hebben zij meestal geen
    mandaat, mensen of geld om een maatregel uit te voeren.

    Handvat: stap 2 (met wie? wie is de trekker?).

    Fout:
        partners:
          - {id: huurders, naam: Huurders, soort: huurders}
        maatregelen:
          - id: coach
            afspraakvorm: project
            wie: {trekker: huurders}

    Goed:
        partners:
          - {id: corporatie, naam: De corporatie, soort: corporatie}
        maatregelen:
          - id: coach
            afspraakvorm: project
            wie: {trekker: corporatie, partners: [huurders]}
    """
    partners = _partners(basis.dossier)
    for id in _trekkers(basis.dossier):
        trekker = partners.get(id.kaal)
        if trekker and trekker.soort in _BEWONERS:
            yield meld(
                id,
                f"{trekker.naam.kaal} is trekker; heeft deze partij daar mensen en geld voor?",
                "maak een partij die kan uitvoeren trekker, en noem deze partij bij 'partners'",
            )


@regel("WZ236", Level.WAARSCHUWING)
def uitvoerder_niet_akkoord(basis: Basis) -> Meldingen:
    """In een vastgestelde visie zijn alle uitvoerders akkoord.

    Wie trekker of partner is van een ambitie of maatregel, heeft ja gezegd voordat de visie wordt
    vastgesteld.

    Handvat: stap 5 (een gezamenlijke, gedeelde en gedragen woonzorgvisie).

    Fout:
        document:
          status: vastgesteld
        partners:
          - {id: zorg, naam: Zorg, soort: zorgaanbieder, akkoord: {status: gevraagd}}
        maatregelen:
          - id: coach
            wie: {trekker: zorg}

    Goed:
        document:
          status: vastgesteld
        partners:
          - {id: zorg, naam: Zorg, soort: zorgaanbieder, akkoord: {status: akkoord}}
        maatregelen:
          - id: coach
            wie: {trekker: zorg}
    """
    dossier = basis.dossier
    if dossier.document.status != "vastgesteld":
        return
    keren = Counter(id.kaal for id in _uitvoerders(dossier))
    for partner in dossier.partners:
        status = partner.akkoord.status.kaal if partner.akkoord else "niet ingevuld"
        # A gemeente agrees by adopting the document itself.
        if (
            partner.soort == "gemeente"
            or status.startswith("akkoord")
            or not keren[partner.id.kaal]
        ):
            continue
        yield meld(
            partner.akkoord.status if partner.akkoord else f"partners[{partner.id.kaal}].akkoord",
            f"de visie is vastgesteld, maar het akkoord van deze partij is '{status}'; zij doet"
            f" mee aan {_plannen(keren[partner.id.kaal])}",
            "vraag het akkoord en vul het in, of haal de partij weg bij 'wie'",
        )


def _partners(dossier: Dossier) -> Mapping[str, Partner]:
    return {partner.id.kaal: partner for partner in dossier.partners}


def _trekkers(dossier: Dossier) -> Iterator[Tekst]:
    """Yield who pulls each ambition and measure; of a decision WZ221 speaks."""
    yield from (ambitie.trekker for ambitie in dossier.ambities)
    yield from (m.wie.trekker for m in dossier.maatregelen if m.afspraakvorm != "besluit")


def _uitvoerders(dossier: Dossier) -> Iterator[Tekst]:
    """Yield everyone who takes part in an ambition or measure, once for each of them."""
    for ambitie in dossier.ambities:
        yield from {ambitie.trekker, *ambitie.partners}
    for maatregel in dossier.maatregelen:
        yield from {maatregel.wie.trekker, *maatregel.wie.partners}


def _plannen(aantal: int) -> str:
    plannen = dutch.meervoud(aantal, "ambitie of maatregel", "ambities en maatregelen")
    return f"{dutch.telwoord(aantal)} {plannen}"
