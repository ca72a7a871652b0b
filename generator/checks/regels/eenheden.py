"""Whether figures that belong together are in one unit, and each in a unit that fits it."""

from collections import Counter
from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.calc.wandel import zoek
from generator.checks.eenheid import PER_JAAR, gewoon, sleutel
from generator.checks.gebieden import NAMEN, de_regio, eigen_gemeente
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Reeks
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Analyse: cijfers die niet kloppen"

_VERWACHT = {
    "inwoners": ("personen", "inwoners", "mensen"),
    "huishoudens": ("huishoudens",),
    "eenpersoonshuishoudens": ("huishoudens",),
    "woningvoorraad": ("woningen",),
    "koopwoningen": ("procent", "woningen"),
    "huurwoningen": ("procent", "woningen"),
    "corporatiewoningen": ("procent", "woningen"),
    "sociale_huur": ("woningen", "procent"),
    "vrijkomend_per_jaar": ("woningen", "woningen per jaar"),
    "nultreden": ("procent", "woningen"),
    "aanpasbaar": ("procent", "woningen"),
    "ongeschikt": ("procent", "woningen"),
    "alleen": ("huishoudens", "procent"),
    "samen": ("huishoudens", "procent"),
    "aandeel": ("procent",),
    "woz_waarde": ("euro",),
    "verkoopprijs": ("euro",),
}
"""The units that fit a field, the usual one first; a field follows the longest name it starts with.

``huishoudens_met_kinderen`` follows ``huishoudens``, ``inwoners_reeks`` follows ``inwoners``.
"""


@regel("WZ745", Level.WAARSCHUWING, bereik="regio")
def eenheden_van_groep_verschillen(basis: Basis) -> Meldingen:
    """De omvang van een groep staat overal in dezelfde eenheid.

    Personen en huishoudens zijn niet te vergelijken: in een huishouden wonen vaak meer mensen. Nu
    en straks, gemeente en regio staan daarom in één eenheid; anders zijn groei en aandeel niet te
    berekenen.

    Handvat: stap 1 (de huidige en toekomstige omvang, lokaal en regionaal).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
              regionaal: {waarde: 9000, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
              regionaal: {waarde: 12500, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        yield from _een_eenheid(_omvang(groep))
    for vraag in basis.dossier.zorgvraag:
        yield from _een_eenheid([vraag.huidig, *(punt.cijfer for punt in vraag.straks)])


@regel("WZ746", Level.WAARSCHUWING)
def nulmeting_andere_eenheid(basis: Basis) -> Meldingen:
    """De nulmeting en de doelen van een ambitie staan in dezelfde eenheid.

    Met een beginstand in woningen en een doel in procenten is later niet te zien of de ambitie is
    gehaald. Minstens één doel heeft daarom de eenheid van de nulmeting.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 120, eenheid: personen, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Bezoek, waarde: 80, eenheid: procent}

    Goed:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 20, eenheid: procent, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Bezoek, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        nul = ambitie.nulmeting.eenheid
        doelen = [d.eenheid for d in ambitie.doelen if d.eenheid and d.waarde is not None]
        if nul and doelen and sleutel(nul.kaal) not in {sleutel(d.kaal) for d in doelen}:
            namen = dutch.opsomming(list(dict.fromkeys(d.kaal for d in doelen)))
            yield meld(
                nul,
                f"de nulmeting is in {nul.kaal}, de doelen zijn in {namen}",
                "gebruik voor nulmeting en doel dezelfde eenheid",
            )


@regel("WZ747", Level.WAARSCHUWING, bereik="regio")
def tekort_niet_te_berekenen(basis: Basis) -> Meldingen:
    """Behoefte, aanbod en plannen van een woonvorm staan in dezelfde eenheid.

    Het tekort is de behoefte min het aanbod min de harde plannen. Een behoefte per jaar is niet te
    vergelijken met woningen die er staan: het ene is een stroom, het andere een voorraad.

    Handvat: stap 1 (wat is het voorziene woningtekort per aandachtsgroep).

    Fout:
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 300, eenheid: woningen, peildatum: 2026, bron: telling}
            behoefte:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 18, eenheid: woningen per jaar, periode: 2027, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 15, eenheid: woningen per jaar, periode: 2026, bron: telling}
            behoefte:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 18, eenheid: woningen per jaar, periode: 2027, bron: telling}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        aanbod = groep.aanbod_huidig.wonen if groep.aanbod_huidig else ()
        for item in groep.behoefte.wonen if groep.behoefte else ():
            naast = [("het aanbod", a.cijfer) for a in aanbod if a.woonvorm == item.woonvorm]
            naast += [
                ("de plannen", plan.cijfer)
                for plan in groep.plancapaciteit
                if plan.woonvorm == item.woonvorm
            ]
            yield from _onvergelijkbaar(item.cijfer, naast)


@regel("WZ748", Level.FOUT, bereik="regio")
def eenheid_past_niet(basis: Basis) -> Meldingen:
    """Een kerncijfer staat in de eenheid die erbij hoort.

    Inwoners zijn personen en geen huishoudens. Het document noemt de eenheid bij het cijfer en
    rekent ermee, dus een verkeerde eenheid geeft een verkeerd cijfer.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    for veld, naam, eenheid in _kerneenheden(basis.dossier):
        verwacht = _verwacht(veld)
        if verwacht and sleutel(eenheid.kaal) not in {sleutel(goed) for goed in verwacht}:
            yield meld(
                eenheid,
                f"de eenheid van {naam} is '{eenheid.kaal}'; verwacht: "
                f"{dutch.opsomming(verwacht, 'of')}",
                f"schrijf {verwacht[0]}, en controleer het getal",
            )


@regel("WZ749", Level.TIP, bereik="regio")
def eenheid_anders_geschreven(basis: Basis) -> Meldingen:
    """Dezelfde eenheid is overal hetzelfde geschreven.

    Het product vergelijkt eenheden letter voor letter. Met 'persoon' naast 'personen' denkt het
    dat de cijfers niet te vergelijken zijn. Een aandeel herkent het aan 'procent', geld aan 'euro'.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: "%", peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    eerste: dict[str, Tekst] = {}
    aantal: Counter[str] = Counter()
    for eenheid in _alle_eenheden(basis.dossier):
        eerste.setdefault(eenheid.kaal, eenheid)
        aantal[eenheid.kaal] += 1
    meest: dict[str, str] = {}
    for tekst, _ in aantal.most_common():
        meest.setdefault(sleutel(tekst), tekst)
    for tekst, eenheid in eerste.items():
        bekend = gewoon(tekst)
        beter = bekend or meest[sleutel(tekst)]
        if beter != tekst:
            waar = "het product kent" if bekend else "op andere plekken staat"
            yield meld(
                eenheid,
                f"hier staat als eenheid '{tekst}', {waar} '{beter}'",
                f"schrijf overal {beter}",
            )


def _omvang(groep: Aandachtsgroep) -> list[Cijfer]:
    """Return the figures of the size of a group, the present ones first."""
    nu = groep.omvang_huidig
    cijfers = [nu.lokaal, nu.regionaal] if nu else []
    for prognose in groep.prognose:
        cijfers += [prognose.lokaal, prognose.regionaal]
    return [cijfer for cijfer in cijfers if cijfer is not None]


def _een_eenheid(cijfers: list[Cijfer]) -> Iterator[Melding]:
    """Yield a message at the first figure in another unit than the first."""
    eenheden = [cijfer.eenheid for cijfer in cijfers if cijfer.eenheid]
    for eenheid in eenheden[1:]:
        if sleutel(eenheid.kaal) != sleutel(eenheden[0].kaal):
            yield meld(
                eenheid,
                f"hier is de eenheid {eenheid.kaal}, eerder bij dezelfde groep of zorgvraag "
                f"{eenheden[0].kaal}",
                "gebruik voor nu en straks, gemeente en regio dezelfde eenheid",
            )
            return


def _onvergelijkbaar(behoefte: Cijfer, naast: list[tuple[str, Cijfer]]) -> Iterator[Melding]:
    """Yield a message when supply or plans are in another unit than the need."""
    if behoefte.eenheid is None:
        return
    per_jaar = behoefte.eenheid.kaal.endswith(PER_JAAR)
    for naam, cijfer in naast:
        eenheid = cijfer.eenheid
        if eenheid is None or sleutel(eenheid.kaal) == sleutel(behoefte.eenheid.kaal):
            continue
        if eenheid.kaal.endswith(PER_JAAR) == per_jaar:
            waarom = "die eenheden verschillen"
        else:
            waarom = "het een is per jaar en het ander is wat er staat"
        yield meld(
            behoefte.eenheid,
            f"de behoefte is in {behoefte.eenheid.kaal} en {naam} in {eenheid.kaal}; {waarom}, "
            "dus is er geen tekort te berekenen",
            "vraag beide cijfers op in dezelfde eenheid",
        )
        return


def _kerneenheden(dossier: Dossier) -> Iterator[tuple[str, str, Tekst]]:
    """Yield each field with a fixed unit, what a sentence calls it, and its unit."""
    for gebied in (eigen_gemeente(dossier), de_regio(dossier)):
        yield from _eenheden_in(gebied.cijfers)
        yield from _eenheden_in(gebied.cijfers.woninggeschiktheid)
        yield from _eenheden_in(gebied.cijfers.huishoudens_75plus)
    for item in (*dossier.gebieden, *(dossier.regio.gemeenten if dossier.regio else ())):
        yield from _eenheden_in(item)


def _eenheden_in(item: Value | None) -> Iterator[tuple[str, str, Tekst]]:
    for veld in item.__struct_fields__ if item else ():
        inhoud = getattr(item, veld)
        if isinstance(inhoud, (Cijfer, Reeks)) and inhoud.eenheid:
            yield veld, NAMEN.get(veld, veld.replace("_", " ")), inhoud.eenheid


def _verwacht(veld: str) -> tuple[str, ...]:
    namen = [naam for naam in _VERWACHT if veld == naam or veld.startswith(f"{naam}_")]
    return _VERWACHT[max(namen, key=len)] if namen else ()


def _alle_eenheden(dossier: Dossier) -> Iterator[Tekst]:
    """Yield the units of all figures, series and targets but those of the country."""
    for pad, cijfer in zoek(dossier, Cijfer):
        if cijfer.eenheid and pad[0][0] != "landelijke_cijfers":
            yield cijfer.eenheid
    for gebied in (dossier.cijfers, dossier.regiocijfers):
        for _, reeks in zoek(gebied, Reeks):
            yield reeks.eenheid
    for ambitie in dossier.ambities:
        yield from (doel.eenheid for doel in ambitie.doelen if doel.eenheid)
