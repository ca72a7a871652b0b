"""Which gemeente somebody means who types a name, a part of one, or a code."""

from collections.abc import Iterator, Sequence

from generator.core import dutch
from generator.core.finding import closest
from generator.inputs.gemeentelijst import Gemeentenaam
from generator.inputs.namen import kaal, zelfde
from generator.nieuw.vragen import Onbruikbaar, Vraag, als_provincie

_MEEST = 12
"""A longer list to choose from helps nobody."""


def vind(lijst: Sequence[Gemeentenaam], gezocht: str, vraag: Vraag | None) -> Gemeentenaam:
    """Return the gemeente that is meant; with a ``vraag`` the user chooses from several.

    Raises :class:`Onbruikbaar` when none or more than one can be meant.
    """
    kandidaten = zoek(lijst, gezocht)
    if len(kandidaten) == 1:
        return kandidaten[0]
    if not kandidaten:
        raise Onbruikbaar(_niet_gevonden(lijst, gezocht))
    if vraag is None or len(kandidaten) > _MEEST:
        raise Onbruikbaar(_welke(kandidaten, gezocht))
    return _gekozen(kandidaten, gezocht, vraag)


def zoek(lijst: Sequence[Gemeentenaam], gezocht: str) -> list[Gemeentenaam]:
    """Return who can be meant.

    That is who has this code or name, else this name with something behind it, else a name with
    this part.
    """
    return next((found for found in _rondes(lijst, gezocht) if found), [])


def _rondes(lijst: Sequence[Gemeentenaam], gezocht: str) -> Iterator[list[Gemeentenaam]]:
    deel = kaal(gezocht)
    if not deel:
        return
    yield [g for g in lijst if deel in {kaal(naam) for naam in (g.code, g.naam, *g.ook)}]
    yield [g for g in lijst if zelfde(_zonder_toevoeging(g.naam), gezocht)]
    if not als_provincie(gezocht):  # Drenthe is no part of Midden-Drenthe
        yield [g for g in lijst if deel in kaal(g.naam)]


def _zonder_toevoeging(naam: str) -> str:
    """Return ``Bergen`` for ``Bergen (NH.)``."""
    return naam.partition(" (")[0]


def _niet_gevonden(lijst: Sequence[Gemeentenaam], gezocht: str) -> str:
    provincie = als_provincie(gezocht)
    if provincie:
        return (
            f"{provincie} is een provincie, geen gemeente → voor alle gemeenten in de provincie:"
            f' woonzorgvisie nieuw --regio "{provincie}"'
        )
    namen = {kaal(naam): g.naam for g in lijst for naam in (g.naam, *g.ook)}
    lijkt = closest(kaal(gezocht), namen)
    advies = f"bedoelt u '{namen[lijkt]}'?" if lijkt else "kijk hoe het CBS de gemeente noemt"
    return (
        f"'{gezocht}' staat niet in de lijst van gemeenten → {advies} Wilt u een eigen map, noem"
        f" dan het pad, zoals inputs/regio/{gezocht}"
    )


def _welke(kandidaten: Sequence[Gemeentenaam], gezocht: str) -> str:
    namen = [_toon(gemeente) for gemeente in kandidaten[:_MEEST]]
    if len(kandidaten) > _MEEST:
        namen.append(f"nog {len(kandidaten) - _MEEST} andere")
    return f"'{gezocht}' kan zijn: {dutch.opsomming(namen, 'of')} → noem de hele naam of de code"


def _toon(gemeente: Gemeentenaam) -> str:
    return f"{gemeente.naam} ({gemeente.code}, {gemeente.provincie})"


def _gekozen(kandidaten: Sequence[Gemeentenaam], gezocht: str, vraag: Vraag) -> Gemeentenaam:
    keuzes = [f"  {nummer}  {_toon(gemeente)}" for nummer, gemeente in enumerate(kandidaten, 1)]
    tekst = "\n".join((f"'{gezocht}' kan zijn:", *keuzes, "Welk nummer? "))
    while True:
        nummer = vraag(tekst).strip()
        if nummer.isascii() and nummer.isdecimal() and 1 <= int(nummer) <= len(kandidaten):
            return kandidaten[int(nummer) - 1]
        tekst = f"  typ een nummer van 1 tot en met {len(kandidaten)}: "
