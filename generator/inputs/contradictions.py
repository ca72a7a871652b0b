"""What no single value shows: values that are each right and cannot be right together."""

from generator.core import dutch
from generator.core.finding import meant
from generator.core.leaf import Jaar, Leaf
from generator.inputs.laag import REGIONAAL, laag_van
from generator.inputs.leeftijdstabel import KLASSEN
from generator.inputs.model.analyse import Programma
from generator.inputs.model.document import Horizon
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import Raming
from generator.inputs.model.uitvoering import Maatregel
from generator.inputs.reading import Reading
from generator.inputs.shares import share_contradictions

_STEP = 5
"""Years between two forecasts: as long as an age band is wide."""


def refuse_contradictions(dossier: Dossier, reading: Reading) -> None:
    """Note everything in ``dossier`` that contradicts something else in it."""
    _horizon(dossier.document.horizon, reading)
    _programme(dossier.woningbouwprogramma, reading)
    _measures(dossier.maatregelen, reading)
    for leaf, message, advice in share_contradictions(dossier.regio):
        _refuse(leaf, reading, message, advice)
    if dossier.raming:
        _survival(dossier.raming, reading)


def _horizon(horizon: Horizon, reading: Reading) -> None:
    if horizon.tot < horizon.van:
        message = f"{horizon.tot.kaal} ligt voor 'van' ({horizon.van.kaal})"
        _refuse(horizon.tot, reading, message, "wissel 'van' en 'tot' om")


def _programme(lines: tuple[Programma, ...], reading: Reading) -> None:
    names = [line.naam.kaal for line in lines]
    for line in lines:
        whole = line.onderdeel_van
        if whole and whole.kaal not in names:
            message = f"er is geen regel met de naam '{whole.kaal}' in het woningbouwprogramma"
            _refuse(whole, reading, message, meant(whole.kaal, names))


def _measures(measures: tuple[Maatregel, ...], reading: Reading) -> None:
    """Note measures that stand in the file of the region and are called local."""
    for measure in measures:
        source = reading.sources[measure.id.sources[0]]
        assert source.place  # what was read from YAML has one
        places = (source.place, *(old.place for old in source.replaced))
        shared = any(laag_van(place) == REGIONAAL for place in places)
        if shared and measure.niveau is not None and measure.niveau != REGIONAAL:
            message = "deze maatregel staat in regio.yaml en is dus van de regio"
            advice = "haal 'niveau' weg, of zet de maatregel in uitvoering.yaml van de gemeente"
            _refuse(measure.niveau, reading, message, advice)


def _survival(raming: Raming, reading: Reading) -> None:
    """Note years and age bands that the forecast needs and cannot find."""
    for number, jaar in enumerate(sorted(raming.overleving), start=1):
        expected = raming.basisjaar + number * _STEP
        if jaar != expected:
            message = f"gevonden: {jaar.kaal}; verwacht: {expected}, stappen van vijf jaar"
            _refuse(
                jaar, reading, message, f"begin {_STEP} jaar na basisjaar {raming.basisjaar.kaal}"
            )
            return
    if not raming.overleving:
        message = "bij 'overleving' staat nog geen jaar"
        _refuse(raming.basisjaar, reading, message, "vul de overleving in voor elke vijf jaar")
    for jaar, delen in raming.overleving.items():
        absent = [klasse for klasse in KLASSEN if klasse not in delen]
        if absent:
            _lacks(jaar, absent, reading)


def _lacks(jaar: Jaar, absent: list[str], reading: Reading) -> None:
    ontbreekt = dutch.meervoud(len(absent), "ontbreekt", "ontbreken")
    message = f"hier {ontbreekt} {dutch.opsomming(absent)}"
    _refuse(jaar, reading, message, "vul alle leeftijdsklassen in, van 0-4 tot en met 95+")


def _refuse(leaf: Leaf, reading: Reading, message: str, advice: str) -> None:
    source = reading.sources[leaf.sources[0]]
    assert source.place  # what was read from YAML has one
    reading.refuse(source.place, source.path, "WZ105", message, advice)
