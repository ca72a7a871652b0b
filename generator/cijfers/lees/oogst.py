"""What a file of somebody gave for the input."""

from pathlib import Path

from generator.cijfers.bestand import Bestand
from generator.cijfers.voorstel import Voorstel
from generator.core.finding import Finding
from generator.core.value import Value


class Oogst(Value, frozen=True, kw_only=True):
    """The files as they are, the proposals, and what could not be taken.

    ``verslag`` is what was read, in sentences for the user.
    """

    bestanden: dict[Path, Bestand]
    voorstellen: tuple[Voorstel, ...]
    findings: tuple[Finding, ...]
    verslag: tuple[str, ...] = ()
