"""Whether one name means one thing in the whole region: of a group, a source, a term."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from generator.checks.naam import kern
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.finding import Level
from generator.core.leaf import Datum, Leaf, Tekst
from generator.inputs.model.basis import Begrip, Bron
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Regio"


class _MetId(Protocol):
    @property
    def id(self) -> Tekst: ...


_V = TypeVar("_V", bound=_MetId)
_Paar = tuple[Leaf, Leaf]
"""What was said before and what is said here."""
_VAN_BRON = ("organisatie", "titel", "tabel", "peildatum")
"""What tells sources apart."""


@regioregel("WZ926", Level.WAARSCHUWING)
def groep_betekent_iets_anders(samenhang: Samenhang) -> Meldingen:
    """Een groep bestaat in elke gemeente uit dezelfde mensen.

    Een gemeente die een groep anders omschrijft, of onder hetzelfde id een andere groep zet, telt
    andere mensen. In de regiovisie staan die cijfers toch naast elkaar. Geef een eigen groep een
    eigen id.

    Handvat: stap 3 (eens over de doelgroepen).

    Fout:
        # in de landelijke lijst: inwoners van 65 jaar en ouder
        aandachtsgroepen:
          - id: ouderen
            omschrijving: Inwoners van 75 jaar en ouder.

    Goed:
        aandachtsgroepen:
          - id: ouderen_75plus
            naam: Ouderen vanaf 75 jaar
            omschrijving: Inwoners van 75 jaar en ouder.
            lokaal: ja
    """

    def verschil(eerder: Aandachtsgroep, groep: Aandachtsgroep) -> _Paar | None:
        return _anders(eerder, groep, ("naam", "omschrijving"))

    for waar, eerder, groep, leaf in _botsingen(samenhang, lambda d: d.aandachtsgroepen, verschil):
        veld = "naam" if leaf is groep.naam else "omschrijving"
        yield meld(
            leaf,
            f"de groep '{groep.id.kaal}' heeft hier een andere {veld} dan {waar}: "
            f"'{getattr(eerder, veld).kaal}'",
            "geef de eigen groep een eigen id, of schrijf overal hetzelfde",
        )


@regioregel("WZ928", Level.WAARSCHUWING)
def bron_betekent_iets_anders(samenhang: Samenhang) -> Meldingen:
    """Een id wijst in de hele regio dezelfde bron aan.

    De bronnenlijst van de regiovisie bundelt de bronnen van alle gemeenten. Wijst een id in twee
    gemeenten naar een ander stuk, of naar een ander jaar daarvan, dan staat bij een cijfer de
    verkeerde bron.

    Handvat: stap 1 (een goede analyse is de basis).

    Fout:
        # in een andere gemeente is monitor: Gezondheidsmonitor 2022
        bronnen:
          - {id: monitor, organisatie: GGD, titel: Gezondheidsmonitor 2025, soort: steekproef}

    Goed:
        # in een andere gemeente is monitor: Gezondheidsmonitor 2022
        bronnen:
          - {id: monitor_2025, organisatie: GGD, titel: Gezondheidsmonitor 2025, soort: steekproef}
    """

    def verschil(eerder: Bron, bron: Bron) -> _Paar | None:
        return _anders(eerder, bron, _VAN_BRON)

    for waar, eerder, bron, leaf in _botsingen(samenhang, lambda d: d.bronnen, verschil):
        yield meld(
            leaf,
            f"de bron '{bron.id.kaal}' is hier {_omschreven(bron)}, {waar} {_omschreven(eerder)}",
            "geef een van beide een ander id, of schrijf overal hetzelfde",
        )


@regioregel("WZ929", Level.WAARSCHUWING)
def begrip_betekent_iets_anders(samenhang: Samenhang) -> Meldingen:
    """Een begrip heeft in de hele regio dezelfde uitleg.

    Partijen spreken elkaar pas goed als zij met een woord hetzelfde bedoelen. De regel vergelijkt
    begrippen met hetzelfde id en begrippen met dezelfde naam.

    Handvat: Waarom (afstemmen binnen de regio); stap 3 (eens over het schaalniveau).

    Fout:
        # in een andere gemeente: Een dorp of wijk met eigen winkels.
        begrippen:
          - {id: kern, naam: Kern, uitleg: Elk dorp in de gemeente.}

    Goed:
        # in een andere gemeente: Een dorp of wijk met eigen winkels.
        begrippen:
          - {id: kern, naam: Kern, uitleg: Een dorp of wijk met eigen winkels.}
    """

    def verschil(eerder: Begrip, begrip: Begrip) -> _Paar | None:
        return _anders(eerder, begrip, ("uitleg",))

    def sleutel(begrip: Begrip) -> str:
        return kern(begrip.naam.kaal)

    for waar, eerder, begrip, leaf in _botsingen(
        samenhang, lambda d: d.begrippen, verschil, sleutel
    ):
        yield meld(
            leaf,
            f"'{begrip.naam.kaal}' heeft hier een andere uitleg dan {waar}: '{eerder.uitleg.kaal}'",
            "spreek één uitleg af, en zet die in regio.yaml",
        )


def _botsingen(
    samenhang: Samenhang,
    kies: Callable[[Dossier], Iterable[_V]],
    verschil: Callable[[_V, _V], _Paar | None],
    sleutel: Callable[[_V], str] = lambda item: item.id.kaal,
) -> Iterator[tuple[str, _V, _V, Leaf]]:
    """Yield items of a gemeente that differ from the same one elsewhere: where, that, it, what.

    What region and country say is the measure, and else what the first gemeente says. Only what a
    gemeente writes itself counts: the rest is the same for all.
    """
    gezien = {
        sleutel(item): ("", item)
        for item in kies(samenhang.regio)
        if not samenhang.eigen(item.id)  # the list of sources gathers those of the gemeenten
    }
    for basis in samenhang.gemeenten:
        for item in (item for item in kies(basis.dossier) if samenhang.eigen(item.id)):
            gemeente, eerder = gezien.setdefault(sleutel(item), (naam(basis), item))
            paar = None if eerder is item else verschil(eerder, item)
            if paar is not None and samenhang.eigen(paar[1]):
                yield _waar(samenhang, paar[0], gemeente), eerder, item, paar[1]


def _waar(samenhang: Samenhang, leaf: Leaf, gemeente: str) -> str:
    if gemeente:
        return f"in {gemeente}"
    return "bij de regio" if samenhang.van_regio(leaf) else "in de landelijke lijst"


def _anders(eerder: _V, item: _V, velden: Iterable[str]) -> _Paar | None:
    """Return the first field that both have and that does not read the same."""
    for veld in velden:
        een, ander = getattr(eerder, veld), getattr(item, veld)
        if een is not None and ander is not None and not _zelfde(een, ander):
            return een, ander
    return None


def _zelfde(een: Leaf, ander: Leaf) -> bool:
    """Whether two leaves read the same; of a day only the year counts, which may stand alone."""
    return een.kaal == ander.kaal or _gelezen(een) == _gelezen(ander)


def _gelezen(leaf: Leaf) -> str:
    return str(leaf.year) if isinstance(leaf, Datum) else kern(leaf.kaal)


def _omschreven(bron: Bron) -> str:
    rest = [deel.kaal for deel in (bron.tabel, bron.peildatum) if deel is not None]
    tussen = f" ({', '.join(rest)})" if rest else ""
    return f"'{bron.titel.kaal}' van {bron.organisatie.kaal}{tussen}"
