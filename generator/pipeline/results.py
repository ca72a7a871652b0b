"""What the pipeline tells of its work: what was built, checked or measured."""

from collections.abc import Callable, Mapping

from generator.calc.eisen.telling import Volledigheid
from generator.calc.stand import Stand
from generator.checks.controle import Controle
from generator.core.finding import Finding
from generator.core.value import Value
from generator.writers.ronde import Kopie


class Result(Value, frozen=True, kw_only=True):
    """What was built for one gemeente or region.

    ``failed`` means that no document was made, ``reused`` that it was made before, and that making
    it again would give the same.
    ``measured`` says that ``pages`` and the page numbers in the document are no estimates.
    """

    name: str
    source: str = ""
    folder: str = ""
    files: tuple[str, ...] = ()
    words: int = 0
    pages: int = 0
    measured: bool = False
    tables: int = 0
    figures: int = 0
    drawn: int = 0
    covered: float = 0.0
    seconds: float = 0.0
    findings: tuple[Finding, ...] = ()
    controle: Controle = Controle()
    failed: bool = False
    reused: bool = False


class Checked(Value, frozen=True, kw_only=True):
    """What the check of one gemeente says, or of a ``regio`` with all its gemeenten.

    ``failed`` means that its input cannot be read.
    """

    name: str
    regio: bool = False
    source: str = ""
    controle: Controle = Controle()
    volledigheid: Volledigheid | None = None
    failed: bool = False


class Measured(Value, frozen=True, kw_only=True):
    """How far the woonzorgvisie of one gemeente is. Without ``stand`` it cannot be read."""

    name: str
    source: str = ""
    regio: str = ""
    status: str = ""
    stand: Stand | None = None
    findings: tuple[Finding, ...] = ()


class Built(Value, frozen=True, kw_only=True):
    """The bytes of all files of one gemeente or region, before anything is written."""

    files: Mapping[str, bytes]
    manifest: bytes
    words: int
    pages: int
    measured: bool
    tables: int
    figures: int
    drawn: int
    covered: float
    findings: tuple[Finding, ...]
    controle: Controle = Controle()
    copy: Kopie | None = None


Stage = Callable[[str], None]
"""Called with the stage of the build that starts."""
