"""Step 5: measures with money, following what happens, and agreements."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen.eis import PROCES, UITVOERING, VOLGEN, Eis
from generator.calc.eisen.stand import naar_cijfers, naar_feit, naar_tekst
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.proces import Partner

_SAMEN = (Tekst("Gemeente, met de partners"),)
_eis = partial(Eis, stap="vervolg")


def uitvoering(dossier: Dossier) -> Iterator[Eis]:
    """Yield the programme as a whole, a measure for each ambition, and money for each measure.

    Who, what, how and when need no requirement: a measure without them is refused when reading.
    """
    _uitvoering = partial(_eis, hoofdstuk=UITVOERING, onderwerp="Uitvoeringsprogramma")
    eis = _uitvoering(over="Maatregelen: wie, wat, hoe, wanneer", path="maatregelen", levert=_SAMEN)
    yield naar_feit(eis, dossier.maatregelen)
    uitgewerkt = {id for maatregel in dossier.maatregelen for id in maatregel.ambities}
    for ambitie in dossier.ambities:
        eis = _uitvoering(
            onderwerp="Ambities",
            over=ambitie.naam.kaal,
            soort="maatregel die eraan werkt",
            path=f"ambities[{ambitie.id.kaal}]",
        )
        yield naar_feit(eis, ambitie.id in uitgewerkt)
    for maatregel in dossier.maatregelen:
        eis = _uitvoering(
            over=maatregel.naam.kaal,
            soort="kosten",
            path=f"maatregelen[{maatregel.id.kaal}].middelen",
            levert=_naam(dossier, maatregel.wie.trekker),
        )
        yield naar_cijfers(eis, (maatregel.middelen,))


def volgen(dossier: Dossier) -> Iterator[Eis]:
    """Yield how the execution is followed, and the way of measuring for each ambition."""
    _volgen = partial(_eis, hoofdstuk=VOLGEN, onderwerp="Monitoring")
    eis = _volgen(over="Hoe de uitvoering wordt gevolgd", path="volgen", levert=_SAMEN)
    yield naar_tekst(eis, dossier.volgen.aanpak if dossier.volgen else None)
    for ambitie in dossier.ambities:
        eis = _volgen(
            over=ambitie.naam.kaal,
            soort="manier van meten",
            path=f"ambities[{ambitie.id.kaal}].monitoring",
            levert=_naam(dossier, ambitie.trekker),
        )
        yield naar_feit(eis, ambitie.monitoring)


def afspraken(dossier: Dossier) -> Iterator[Eis]:
    """Yield the consent of each partner, and the agreement on each ambition."""
    _afspraak = partial(_eis, onderwerp="Afspraken", gegeven=False)
    for partner in dossier.partners:
        eis = _afspraak(
            hoofdstuk=PROCES,
            over=partner.naam.kaal,
            soort="akkoord met de visie",
            path=f"partners[{partner.id.kaal}].akkoord",
            levert=(partner.naam,),
        )
        yield _akkoord(eis, partner)
    for ambitie in dossier.ambities:
        eis = _afspraak(
            hoofdstuk=UITVOERING,
            over=ambitie.naam.kaal,
            soort="afspraak over de ambitie",
            path=f"ambities[{ambitie.id.kaal}].status",
            levert=_naam(dossier, ambitie.trekker),
        )
        yield naar_feit(eis, ambitie.status != "voorstel")


def _akkoord(eis: Eis, partner: Partner) -> Eis:
    """Return ``eis``; a question to the partner that is noted and not answered is unknown."""
    if partner.akkoord and partner.akkoord.status in ("nog te vragen", "gevraagd"):
        return replace(eis, status="onbekend", reden=partner.akkoord.status)
    return naar_feit(eis, partner.akkoord and partner.akkoord.status != "geen akkoord")


def _naam(dossier: Dossier, id: Tekst) -> tuple[Tekst, ...]:
    return tuple(partner.naam for partner in dossier.partners if partner.id == id)
