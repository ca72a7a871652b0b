"""``cijfers schrijf``: a folder → an Excel file that never takes the place of one of yours."""

from pathlib import Path

from generator.cijfers.overzicht.overzicht import Overzicht, overzicht
from generator.cijfers.schrijf.bladen import bladen
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.writers.output import no_access, write_files


class Geschreven(Value, frozen=True, kw_only=True):
    """Where the file stands, or an empty name, and what the user must know."""

    naam: str
    cijfers: int
    hiaten: int
    findings: tuple[Finding, ...]


def schrijf(folder: Path, naar: Path | None) -> Geschreven:
    """Write all figures of ``folder`` to ``naar``, or to ``cijfers-NAAM.xlsx`` right here.

    Raises :class:`InputError` when the input cannot be read.
    """
    alles = overzicht(folder)
    doel = naar or Path(f"cijfers-{folder.absolute().name}.xlsx")
    if doel.suffix.lower() != ".xlsx":
        return _niet(_geen_excel(doel))
    try:
        uit = write_files(doel.parent, {doel.name: _bytes(alles)})
    except OSError as error:
        return _niet(no_access(error, doel, "kies een map waarin u mag schrijven"))
    bekend = sum(regel.waarde is not None for regel in alles.regels)
    gelukt = uit.files[0].action != "vergrendeld"
    return Geschreven(
        naam=shown(doel.parent / uit.files[0].name) if gelukt else "",
        cijfers=bekend,
        hiaten=len(alles.regels) - bekend,
        findings=uit.findings,
    )


def _bytes(alles: Overzicht) -> bytes:
    from generator.cijfers.schrijf.werkboek import werkboek  # the library takes time to import

    return werkboek(bladen(alles), f"Cijfers van {alles.mappen[0].naam}")


def _niet(finding: Finding) -> Geschreven:
    return Geschreven(naam="", cijfers=0, hiaten=0, findings=(finding,))


def _geen_excel(doel: Path) -> Finding:
    return Finding(
        code="WZ630",
        level=Level.FOUT,
        message=f"'{doel.name}' is geen naam voor een Excel-bestand",
        advice="kies een naam die eindigt op .xlsx",
        place=Place(file=shown(doel), line=0),
    )
