"""From broad to narrow: what of the document is frame of the region and what the gemeente chose.

Nobody is asked for this. It follows from where things stand: in the national files, in
``regio.yaml`` or in the files of the gemeente.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from generator.calc.laag import AANGESCHERPT, Aanscherping, Laag, Lagen
from generator.core.leaf import Leaf, Tekst
from generator.core.source import Place, Replaced, Source, SourceTable
from generator.core.value import Value
from generator.inputs.laag import LANDELIJK, LOKAAL, REGIONAAL, laag_van
from generator.inputs.model.dossier import Dossier

_WOORDEN = {
    "afhankelijk_van": "wat eerst klaar moet zijn",
    "afspraakvorm": "vorm van de afspraak",
    "bron_participatie": "inbreng van inwoners",
    "niet_kwantificeerbaar": "waarom er geen getal is",
}
"""Fields whose own name does not read well."""

_UITSPRAKEN = frozenset("naam visie ambitie indicator wat hoe resultaat rol".split())
"""Fields that are a statement in one text; of these both versions are worth reading."""


class _Onderdeel(Protocol):
    @property
    def id(self) -> Tekst: ...
    @property
    def naam(self) -> Tekst: ...


def lagen(dossier: Dossier, sources: SourceTable) -> Lagen:
    """Return of each eindbeeld, ambitie, maatregel and partner to which layer it belongs.

    Args:
        dossier: the merged input.
        sources: where each value stands; gets the places of what the region said before.
    """

    def van(onderdelen: Sequence[_Onderdeel]) -> tuple[Laag, ...]:
        return tuple(_laag(onderdeel, sources) for onderdeel in onderdelen)

    return Lagen(
        eindbeelden=van(dossier.eindbeelden),
        ambities=van(dossier.ambities),
        maatregelen=van(dossier.maatregelen),
        partners=van(dossier.partners),
    )


def _laag(onderdeel: _Onderdeel, sources: SourceTable) -> Laag:
    """Return the layer of one item: every file that speaks of it names its id."""
    gevonden = {laag_van(place) for place in _plaatsen(onderdeel.id, sources)}
    scherper: tuple[Aanscherping, ...] = ()
    if REGIONAAL in gevonden:
        scherper = tuple(_aanscherpingen(onderdeel, sources)) if LOKAAL in gevonden else ()
        woord = AANGESCHERPT if scherper else REGIONAAL
    else:
        woord = LANDELIJK if gevonden == {LANDELIJK} else LOKAAL
    return Laag(id=onderdeel.id, naam=onderdeel.naam, laag=woord, aanscherpingen=scherper)


def _aanscherpingen(onderdeel: _Onderdeel, sources: SourceTable) -> Iterator[Aanscherping]:
    """Yield what the gemeente adds to an item of the region, or says otherwise."""
    assert isinstance(onderdeel, Value)
    for veld in onderdeel.__struct_fields__:
        inhoud = getattr(onderdeel, veld)
        if veld == "id" or not any(_anders(blad, sources) for blad in _bladen(inhoud)):
            continue
        uitspraak = inhoud if veld in _UITSPRAKEN else None
        yield Aanscherping(
            veld=_WOORDEN.get(veld, veld.replace("_", " ")),
            regionaal=_van_regio(uitspraak, sources) if uitspraak else None,
            lokaal=uitspraak,
        )


def _anders(blad: Leaf, sources: SourceTable) -> bool:
    """Return whether the gemeente says a leaf, and the region does not say the same."""
    source = _bron(blad, sources)
    if source is None or source.place is None or laag_van(source.place) != LOKAAL:
        return False
    eerder = _regionaal(source)
    return eerder is None or eerder.text.split() != blad.kaal.split()


def _van_regio(tekst: Tekst, sources: SourceTable) -> Tekst | None:
    """Return the text of the region that a text of the gemeente goes before."""
    source = _bron(tekst, sources)
    eerder = _regionaal(source) if source else None
    if source is None or eerder is None:
        return None
    return Tekst(eerder.text, (sources.add(Source(place=eerder.place, path=source.path)),))


def _regionaal(source: Source) -> Replaced | None:
    return next((old for old in source.replaced if laag_van(old.place) == REGIONAAL), None)


def _plaatsen(blad: Leaf, sources: SourceTable) -> Iterator[Place]:
    source = _bron(blad, sources)
    if source and source.place:
        yield source.place
        yield from (old.place for old in source.replaced)


def _bron(blad: Leaf, sources: SourceTable) -> Source | None:
    return sources[blad.sources[0]] if blad.sources else None


def _bladen(inhoud: object) -> Iterator[Leaf]:
    """Yield the leaves inside a field."""
    if isinstance(inhoud, Leaf):
        yield inhoud
        return
    delen: Iterable[object] = ()
    if isinstance(inhoud, Value):
        delen = (getattr(inhoud, veld) for veld in inhoud.__struct_fields__)
    elif isinstance(inhoud, tuple):
        delen = inhoud
    for deel in delen:
        yield from _bladen(deel)
