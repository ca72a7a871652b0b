"""Whether forecasts can be right: their years, and how far they are from the present."""

from collections.abc import Iterable, Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.checks.sprong import Punt, procent, sprongen
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Jaar
from generator.inputs.model.aanbod import Prognose

FAMILIE = "Analyse: cijfers die niet kloppen"

_PER_JAAR = 0.08
"""Growth in a year that no forecast of a group keeps up: more than a doubling in ten years."""
_MINSTENS = 5
"""Within fewer years a small group may change as much as in this many."""


@regel("WZ737", Level.WAARSCHUWING, bereik="regio")
def verwachting_ongeloofwaardig(basis: Basis) -> Meldingen:
    """Een verwachting past bij de omvang van nu.

    Meer dan een verdubbeling of halvering in tien jaar komt bij een groep bijna nooit voor. Meestal
    is er een cijfer te veel of te weinig getypt, of gaan de twee cijfers niet over hetzelfde.

    Handvat: stap 1 (de toekomstige, geprognosticeerde omvang, 10-20 jaar).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
            prognose:
              - jaar: 2036
                basisjaar: 2026
                lokaal: {waarde: 31000, eenheid: personen, peildatum: 2036, bron: primos}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
            prognose:
              - jaar: 2036
                basisjaar: 2026
                lokaal: {waarde: 3100, eenheid: personen, peildatum: 2036, bron: primos}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        nu = groep.omvang_huidig
        lokaal = [(int(p.jaar), p.lokaal) for p in groep.prognose if p.lokaal]
        regionaal = [(int(p.jaar), p.regionaal) for p in groep.prognose if p.regionaal]
        yield from _ongeloofwaardig(nu.lokaal if nu else None, lokaal)
        yield from _ongeloofwaardig(nu.regionaal if nu else None, regionaal)
    for vraag in basis.dossier.zorgvraag:
        straks = [(int(punt.jaar), punt.cijfer) for punt in vraag.straks]
        yield from _ongeloofwaardig(vraag.huidig, straks)


@regel("WZ738", Level.FOUT, bereik="regio")
def prognosejaar_niet_later(basis: Basis) -> Meldingen:
    """Een prognose gaat over een jaar na het basisjaar.

    Het basisjaar is het jaar waarvan de prognose uitgaat. Wat over dat jaar of een eerder jaar
    gaat, is geen verwachting maar een telling.

    Handvat: stap 1 (de toekomstige, geprognosticeerde omvang, 10-20 jaar).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - jaar: 2026
                basisjaar: 2036
                lokaal: {waarde: 3100, eenheid: personen, peildatum: 2036, bron: primos}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - jaar: 2036
                basisjaar: 2026
                lokaal: {waarde: 3100, eenheid: personen, peildatum: 2036, bron: primos}
    """
    for prognose in _prognoses(basis):
        if prognose.jaar <= prognose.basisjaar:
            yield meld(
                prognose.jaar,
                f"de prognose is voor {prognose.jaar.kaal}, maar haar basisjaar is "
                f"{prognose.basisjaar.kaal}",
                "kijk of jaar en basisjaar verwisseld zijn",
            )
    for vraag in basis.dossier.zorgvraag:
        nu = vraag.huidig.jaar if vraag.huidig.bekend else None
        for punt in vraag.straks:
            if nu is not None and punt.jaar <= nu:
                yield meld(
                    punt.jaar,
                    f"de verwachting is voor {punt.jaar.kaal}, maar het cijfer van nu is al van "
                    f"{nu.kaal}",
                    "verbeter het jaar, of haal deze verwachting weg",
                )


@regel("WZ739", Level.FOUT, bereik="regio")
def prognosejaar_dubbel(basis: Basis) -> Meldingen:
    """Voor elk jaar is er één prognose.

    Staan er twee prognoses voor hetzelfde jaar, dan is niet duidelijk welke geldt. Zijn er meer
    scenario's, kies er dan één en noem de andere in de tekst.

    Handvat: stap 1 (de toekomstige, geprognosticeerde omvang, 10-20 jaar).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos, scenario: laag, basisjaar: 2026}
              - {jaar: 2036, model: Primos, scenario: hoog, basisjaar: 2026}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos, scenario: midden, basisjaar: 2026}
              - {jaar: 2046, model: Primos, scenario: midden, basisjaar: 2026}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        yield from _dubbel((prognose.jaar, _kanten(prognose)) for prognose in groep.prognose)
    for vraag in basis.dossier.zorgvraag:
        yield from _dubbel((punt.jaar, [""]) for punt in vraag.straks)


@regel("WZ740", Level.WAARSCHUWING, bereik="regio")
def basisjaar_in_toekomst(basis: Basis) -> Meldingen:
    """Het basisjaar van een prognose is niet later dan het document.

    Een prognose gaat uit van een telling die er al is. Een basisjaar na de datum van het document
    is daarom bijna altijd een typefout.

    Handvat: stap 1 (de toekomstige, geprognosticeerde omvang, 10-20 jaar).

    Fout:
        document:
          datum: 2026-11-22
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos, scenario: midden, basisjaar: 2028}

    Goed:
        document:
          datum: 2026-11-22
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos, scenario: midden, basisjaar: 2026}
    """
    datum = basis.dossier.document.datum
    for prognose in _prognoses(basis):
        if prognose.basisjaar > datum.year:
            yield meld(
                prognose.basisjaar,
                f"het basisjaar {prognose.basisjaar.kaal} ligt na de datum van het document "
                f"({datum.kaal})",
                "vul het jaar in van de telling waarvan de prognose uitgaat",
            )


def _prognoses(basis: Basis) -> Iterator[Prognose]:
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        yield from groep.prognose


def _ongeloofwaardig(nu: Cijfer | None, straks: Iterable[Punt]) -> Iterator[Melding]:
    """Yield a message for each forecast that lies too far from the figure before it."""
    begin = [(int(nu.jaar), nu)] if nu and nu.jaar is not None else []
    punten = [*begin, *straks]
    # Figures in another unit cannot be compared; that they differ is said by another rule.
    eenheid = punten[0][1].eenheid if punten else None
    gelijk = [(jaar, cijfer) for jaar, cijfer in punten if cijfer.eenheid == eenheid]
    for (van_jaar, van), (tot_jaar, tot) in sprongen(gelijk, _PER_JAAR, _MINSTENS):
        yield meld(
            tot,
            f"de verwachting gaat van {van.kaal} in {van_jaar} naar {tot.kaal} in {tot_jaar} "
            f"({procent(van, tot)}), en dat is ongeloofwaardig",
            "controleer beide cijfers en of zij over dezelfde groep gaan",
        )


def _kanten(prognose: Prognose) -> list[str]:
    """Return of what the forecast gives a figure: gemeente and region may have their own model."""
    return [kant for kant in ("lokaal", "regionaal") if getattr(prognose, kant)] or [""]


def _dubbel(verwachtingen: Iterable[tuple[Jaar, list[str]]]) -> Iterator[Melding]:
    gezien: set[tuple[int, str]] = set()
    for jaar, kanten in verwachtingen:
        if any((jaar, kant) in gezien for kant in kanten):
            yield meld(
                jaar,
                f"voor {jaar.kaal} staat er al een verwachting",
                "kies één verwachting voor dit jaar en haal de andere weg",
            )
        gezien.update((int(jaar), kant) for kant in kanten)
