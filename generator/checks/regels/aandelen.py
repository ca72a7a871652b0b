"""Whether shares and counts lie in their range: 0 to 100 percent, never below zero."""

import re
from collections.abc import Iterable, Iterator

from generator.calc.uitkomst import Basis
from generator.calc.wandel import zoek
from generator.checks.gebieden import de_regio, eigen_gemeente, lijst_wijken
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Getal
from generator.core.value import Value
from generator.inputs.model.aanbod import Plan
from generator.inputs.model.basis import Reeks
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Urgentie
from generator.inputs.model.visie import Ambitie

FAMILIE = "Analyse: cijfers die niet kloppen"

_EIGENDOM = ("koopwoningen", "huurwoningen", "corporatiewoningen")
_IS_AANDEEL = re.compile(r"(?:het )?(?:aandeel|deel|percentage)\b", re.IGNORECASE)
"""How an indicator begins that is a part of a whole."""
_GETELD = frozenset(
    "cijfers regiocijfers gebieden aandachtsgroepen zorgvraag voorzieningen taakstelling".split()
)
"""Top-level keys in which every number but a plan or an extra need counts something."""
_ZELDEN = 0.5
"""From this number on, hardly anybody means a part of one percent."""


class Aandelen(Value, frozen=True, kw_only=True):
    """Shares in percent that stand together.

    ``samen`` when they are the parts of one whole; else they are taken for fractions when the
    largest is ``vanaf`` or more.
    """

    getallen: tuple[Getal, ...]
    samen: bool = False
    vanaf: float = _ZELDEN


@regel("WZ742", Level.FOUT, bereik="regio")
def aandeel_buiten_honderd(basis: Basis) -> Meldingen:
    """Een aandeel is 0 tot en met 100 procent.

    Een deel van de woningen of mensen kan niet meer zijn dan alle woningen of mensen, en niet
    minder dan niets. Groei kan wel meer dan 100 procent zijn; daar kijkt deze regel niet naar.

    Handvat: stap 1 (een goede analyse is de basis); Ambities (kwantificeer).

    Fout:
        cijfers:
          koopwoningen: {waarde: 620, eenheid: procent, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 62, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    for aandelen in _aandelen(basis.dossier):
        for getal in aandelen.getallen:
            if not 0 <= getal <= 100:
                yield meld(
                    getal,
                    f"{getal.kaal}% kan niet: een aandeel is 0 tot en met 100%",
                    "verbeter het getal, of de eenheid als het geen procenten zijn",
                )


@regel("WZ743", Level.FOUT, bereik="regio")
def aantal_negatief(basis: Basis) -> Meldingen:
    """Een aantal is nooit kleiner dan nul.

    Er kunnen niet minder dan nul mensen, huishoudens of woningen zijn. Plannen mogen negatief
    zijn, want sloop haalt woningen weg. Is iets niet bekend, schrijf dan null en de reden.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          huishoudens: {waarde: -5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}
    """
    for getal in _aantallen(basis.dossier):
        if getal < 0:
            yield meld(
                getal,
                f"{getal.kaal} kan niet: een aantal is nul of meer",
                "verbeter het getal; is het niet bekend, schrijf dan null en de reden",
            )


@regel("WZ744", Level.WAARSCHUWING, bereik="regio")
def aandeel_als_breuk(basis: Basis) -> Meldingen:
    """Een aandeel staat in procenten, niet als breuk.

    Excel toont 15% maar bewaart 0,15. Wie dat getal overneemt, krijgt in het document 0,15%. De
    regel meldt alleen wat bijna zeker een breuk is: minder dan één procent
    koopwoningen, of delen die samen 1 zijn in plaats van 100.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          koopwoningen: {waarde: 0.62, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 0.38, eenheid: procent, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 62, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 38, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    for aandelen in _aandelen(basis.dossier):
        breuken = [getal for getal in aandelen.getallen if 0 < getal < 1]
        if breuken and _is_breuk(aandelen):
            eerste = breuken[0]
            aantal = f" (en {len(breuken) - 1} keer hierna)" if len(breuken) > 1 else ""
            yield meld(
                eerste,
                f"{eerste.kaal}% is minder dan één procent{aantal}",
                f"bedoelt u {dutch.getal(round(eerste * 100, 6))}%? schrijf dan procenten, "
                "geen breuk",
            )


def _is_breuk(aandelen: Aandelen) -> bool:
    """Whether all shares that stand together are small, and surely fractions of 1."""
    grootste = max(aandelen.getallen)
    if aandelen.samen:
        return grootste <= 1 and abs(sum(aandelen.getallen) - 1) < 0.02
    return aandelen.vanaf <= grootste <= 1


def _aandelen(dossier: Dossier) -> Iterator[Aandelen]:
    """Yield the shares of the input, as they stand together."""
    regio, cijfers = dossier.regio, dossier.cijfers
    for gebied in (eigen_gemeente(dossier), de_regio(dossier)):
        for veld in _EIGENDOM:  # no gemeente has less than one percent of these
            yield from _samen([gebied.cijfer(veld)], vanaf=0)
    wijken = lijst_wijken(dossier)
    yield from _samen(wijk.cijfer(veld) for wijk in wijken for veld in _EIGENDOM)
    yield from _samen((g.aandeel_65plus for g in (regio.gemeenten if regio else ())), vanaf=0)
    for delen in (cijfers.woninggeschiktheid, cijfers.huishoudens_75plus):
        if delen is not None:
            cijfers_van = (getattr(delen, naam) for naam in delen.__struct_fields__)
            yield from _samen(cijfers_van, samen=True)
    for verdeling in regio.fair_share if regio else ():
        yield from _samen((deel.huidig for deel in verdeling.delen), samen=True)
        yield from _samen((deel.aandeel for deel in verdeling.delen), samen=True)
    for ambitie in dossier.ambities:
        if _IS_AANDEEL.match(ambitie.indicator.kaal):
            yield from _van_ambitie(ambitie)


def _samen(
    cijfers: Iterable[Cijfer | None], *, samen: bool = False, vanaf: float = _ZELDEN
) -> Iterator[Aandelen]:
    getallen = tuple(
        cijfer.waarde
        for cijfer in cijfers
        if cijfer is not None and cijfer.waarde is not None and cijfer.eenheid == "procent"
    )
    if getallen:
        yield Aandelen(getallen=getallen, samen=samen, vanaf=vanaf)


def _van_ambitie(ambitie: Ambitie) -> Iterator[Aandelen]:
    nul = ambitie.nulmeting
    doelen = (doel.waarde for doel in ambitie.doelen if doel.eenheid == "procent")
    begin = [nul.waarde] if nul.eenheid == "procent" else []
    getallen = tuple(getal for getal in (*begin, *doelen) if getal is not None)
    if getallen:
        yield Aandelen(getallen=getallen)


def _aantallen(dossier: Dossier) -> Iterator[Getal]:
    """Yield the numbers that count something that exists or is needed."""
    for pad, cijfer in zoek(dossier, Cijfer, overslaan=(Plan, Urgentie, Ambitie)):
        sleutels = [sleutel for sleutel, _ in pad]
        telt = sleutels[0] in _GETELD and "opgave" not in sleutels
        if telt and cijfer.waarde is not None and cijfer.eenheid != "procent":
            yield cijfer.waarde
    for gebied in (dossier.cijfers, dossier.regiocijfers):
        for _, reeks in zoek(gebied, Reeks):
            yield from reeks.waarden.values()
        if gebied.leeftijdsopbouw:
            yield from gebied.leeftijdsopbouw.klassen.values()
    wijken = dossier.cijfers.wijken
    for wijk in wijken.lijst if wijken else ():
        velden = (getattr(wijk, veld) for veld in wijk.__struct_fields__ if veld not in _EIGENDOM)
        yield from (getal for getal in velden if isinstance(getal, Getal))
