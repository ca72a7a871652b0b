"""Whether every unit fits what it counts, and is written in one way."""

from collections import Counter
from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.calc.wandel import zoek
from generator.checks.eenheid import gewoon, sleutel
from generator.checks.gebieden import NAMEN, de_regio, eigen_gemeente
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Reeks
from generator.inputs.model.dossier import Dossier

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
