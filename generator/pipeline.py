"""The one place where the stages are chained: read → calculate → render → document → write."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.calc.analyse import analyse
from generator.calc.bronnen import met_bronnen
from generator.calc.eisen.telling import Volledigheid
from generator.calc.stand import Stand, stand
from generator.calc.uitkomst import Basis
from generator.charts.cache import Pictures, pictures
from generator.charts.chart import Chart
from generator.charts.stijl import chart_style
from generator.checks.controle import Controle, controleer
from generator.core import dutch
from generator.core.cache import Cache
from generator.core.errors import DocumentError, InputError
from generator.core.finding import Finding, Level, in_order, meant
from generator.core.paths import package_folder, shown
from generator.core.source import SourceTable
from generator.core.style import Words
from generator.core.value import Value, replace
from generator.document.assemble import Part, assemble
from generator.document.blocks import Document, Figure, Table
from generator.document.markdown import Problem, SlotBlock, read_markdown
from generator.document.references import refer
from generator.formats import PICTURES, Work, files_of
from generator.front import front_of
from generator.inputs.huisstijl.huis import ZONDER, Huis
from generator.inputs.huisstijl.zoek import find_style, style_file, unknown_style
from generator.inputs.kaart.ligging import lees_ligging
from generator.inputs.landelijk import landelijke_map
from generator.inputs.reader import Invoer, read_dossier, read_regio
from generator.options import Options
from generator.slots import Slots
from generator.templating.render import FRONT, REGIO, Chapter, is_kind, kinds, render
from generator.writers.compare import markdown_words
from generator.writers.herkomst import SUFFIX
from generator.writers.manifest import build_of, coverage, dump, manifest_of
from generator.writers.markdown import write_markdown
from generator.writers.output import Outcome, remove_stale, write_files
from generator.writers.ronde import Kopie, schrijf_kopie

if TYPE_CHECKING:
    from generator.word.grafiek import Editable


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


Progress = Callable[[str], None]


def build(folder: Path, options: Options, cache: Cache, progress: Progress) -> Result:
    """Build the document about the gemeente or region in ``folder`` and write its files.

    Raises :class:`~generator.core.errors.WoonzorgError` when input or templates are wrong; then
    nothing has been written.
    """
    started = time.perf_counter()
    progress("lezen")
    invoer, huis = _read(folder, options, cache)
    here = folder.resolve()
    stem = f"{options.kind}-{here.name}"
    made = make(invoer, stem, options, cache, progress, huis)
    progress("wegschrijven")
    target = Path(options.output, *([] if about_regio(options) else [here.parent.name]), here.name)
    outcome = _write(target, stem, made)
    return Result(
        name=invoer.dossier.naam.kaal,
        source=shown(folder),
        folder=target.as_posix(),
        files=tuple(file.name for file in outcome.files if file.action != "vergrendeld"),
        words=made.words,
        pages=made.pages,
        measured=made.measured,
        tables=made.tables,
        figures=made.figures,
        drawn=made.drawn,
        covered=made.covered,
        seconds=time.perf_counter() - started,
        findings=tuple(in_order([*made.findings, *outcome.findings])),
        controle=made.controle,
    )


def check(folder: Path, cache: Cache) -> Checked:
    """Check the input of the gemeente in ``folder`` without making anything.

    Raises :class:`~generator.core.errors.WoonzorgError` when the input cannot be read.
    """
    invoer, _ = _read(folder, Options(), cache)
    basis = _basis(invoer)
    return Checked(
        name=invoer.dossier.naam.kaal,
        source=shown(folder),
        controle=controleer(basis, invoer.sources),
        volledigheid=basis.analyse.volledigheid,
    )


def check_regio(folder: Path, cache: Cache) -> Checked:
    """Check whether the region in ``folder`` and all gemeenten in it can go together.

    Raises :class:`~generator.core.errors.WoonzorgError` when some input cannot be read.
    """
    invoer = read_regio(folder, cache, document=False)
    return Checked(
        name=invoer.dossier.naam.kaal,
        regio=True,
        source=shown(folder),
        controle=controleer(_basis(invoer), invoer.sources),
    )


def measure(folder: Path, cache: Cache) -> Measured:
    """Measure how far the woonzorgvisie of the gemeente in ``folder`` is.

    Raises :class:`~generator.core.errors.WoonzorgError` when the input cannot be read.
    """
    invoer = read_dossier(folder, cache)
    dossier, naam = invoer.dossier, invoer.dossier.naam.kaal
    return Measured(
        name=naam,
        source=shown(folder),
        regio=dossier.regio.naam.kaal if dossier.regio else "",
        status=dossier.document.status.kaal,
        stand=stand(naam, _basis(invoer).analyse.volledigheid),
    )


def _read(folder: Path, options: Options, cache: Cache) -> tuple[Invoer, Huis]:
    """Return the input and its house style; all mistakes in both come at once."""
    huis, wrong = _look(folder, options, cache)
    try:
        invoer = read_input(folder, options, cache)
    except InputError as error:
        raise InputError(in_order([*error.findings, *wrong])) from error
    if wrong:
        raise InputError(wrong)
    return invoer, huis


def read_input(folder: Path, options: Options, cache: Cache) -> Invoer:
    """Return the input of what the kind of document in ``options`` is about: gemeente or region.

    Raises :class:`~generator.core.errors.InputError` when it cannot be read.
    """
    read = read_regio if about_regio(options) else read_dossier
    return _placed(read(folder, cache), folder, options, cache)


def _placed(invoer: Invoer, folder: Path, options: Options, cache: Cache) -> Invoer:
    """Return the input with where the gemeenten of its region lie."""
    regio, here = invoer.dossier.regio, folder.absolute()
    if regio is None:
        return invoer
    above = here if about_regio(options) else here.parent
    country = landelijke_map(above.parent)
    ligging = lees_ligging(regio, above, country, invoer.sources, cache, options.map)
    return replace(invoer, ligging=ligging)


def _look(folder: Path, options: Options, cache: Cache) -> tuple[Huis, Sequence[Finding]]:
    folders = _style_folders(options)
    file = find_style(folder, options.look, folders)
    if file is None:
        return ZONDER, ()
    from generator.inputs.huisstijl.lees import read_style  # only who has one pays for it

    try:
        return read_style(file, folders, cache), ()
    except InputError as error:
        return ZONDER, error.findings


def _basis(invoer: Invoer) -> Basis:
    """Return the input with everything that is calculated from it."""
    gemeenten = tuple(_basis(gemeente) for gemeente in invoer.gemeenten)
    dossier = met_bronnen(invoer.dossier, [gemeente.dossier for gemeente in gemeenten])
    analyses = [gemeente.analyse for gemeente in gemeenten]
    outcome = analyse(dossier, invoer.leeftijden, invoer.sources, analyses)
    return Basis(dossier=dossier, analyse=outcome, gemeenten=gemeenten, ligging=invoer.ligging)


def make(
    invoer: Invoer,
    stem: str,
    options: Options,
    cache: Cache,
    progress: Progress,
    huis: Huis = ZONDER,
) -> Built:
    """Return all files of one document as bytes; nothing is written."""
    progress("berekenen")
    sources = invoer.sources
    basis = _basis(invoer)
    controle = controleer(basis, sources)
    progress("tekst opbouwen")
    slots = Slots(basis)
    folders = [folder / options.kind for folder in _kind_folders(options)]
    shared = _template_folders(options)
    chapters = render(folders, slots.context(), slots.functions(), sources, cache, shared)
    progress("grafieken tekenen")
    editable = _editable(slots.charts(), basis, options, huis)
    drawn = pictures(_to_draw(slots.charts(), editable, options), cache, chart_style(huis.style))
    objects = slots.filled(drawn.pictures, editable)
    document = _document(basis, chapters, objects, sources, huis.style.words)
    progress("document opmaken met LibreOffice" if options.needs_office else "document opmaken")
    made = _built(document, stem, options, cache, sources, drawn, huis, editable)
    return replace(made, controle=controle)


def _editable(
    charts: Sequence[Chart], basis: Basis, options: Options, huis: Huis
) -> dict[str, "Editable"]:
    """Return the charts that Word shows as charts; a kind that Word does not have is drawn."""
    everything = (options.charts or basis.dossier.document.grafieken.kaal) == "bewerkbaar"
    wanted = [c for c in charts if (everything if c.editable is None else c.editable)]
    if not wanted:
        return {}
    from generator.word.grafiek import can_be_edited, editable

    style = chart_style(huis.style)
    return {chart.key: editable(chart, style) for chart in wanted if can_be_edited(chart)}


def _to_draw(
    charts: Sequence[Chart], editable: Mapping[str, "Editable"], options: Options
) -> list[Chart]:
    """Return the charts that some format shows as a picture."""
    as_text = {"md", "html"} & {*options.formats}
    return [chart for chart in charts if as_text or chart.key not in editable]


def unknown_kind(options: Options) -> str:
    """Return what is wrong with the kind of document in ``options``, or nothing."""
    folders = _template_folders(options)
    known = [*kinds(folders), *kinds([folder / REGIO for folder in folders])]
    if options.kind in known:
        return ""
    advice = meant(options.kind, known) or f"kies uit {dutch.opsomming(known, 'of')}"
    return f"er is geen documentsoort '{options.kind}' → {advice}"


def about_regio(options: Options) -> bool:
    """Return whether the kind of document in ``options`` is about a region as a whole."""
    return is_kind(options.kind, [folder / REGIO for folder in _template_folders(options)])


def unknown_look(options: Options) -> str:
    """Return what is wrong with the house style that ``options`` ask for, or nothing."""
    folders = _style_folders(options)
    if not options.look or style_file(options.look, Path(), folders):
        return ""
    return " → ".join(unknown_style(options.look, folders))


def _style_folders(options: Options) -> list[Path]:
    return [folder / "huisstijl" for folder in _template_folders(options)]


def _kind_folders(options: Options) -> list[Path]:
    folders = _template_folders(options)
    return [folder / REGIO for folder in folders] if about_regio(options) else folders


def _template_folders(options: Options) -> list[Path]:
    return [Path(options.templates), package_folder("templates")]


def _document(
    basis: Basis,
    chapters: Sequence[Chapter],
    objects: Sequence[Table | Figure],
    sources: SourceTable,
    words: Words,
) -> Document:
    parts = []
    problems: list[Problem] = []
    front = "\n".join(chapter.text for chapter in chapters if chapter.name == FRONT)
    for chapter in (chapter for chapter in chapters if chapter.name != FRONT):
        body = read_markdown(chapter.text)
        problems.extend(body.problems)
        parts.append(Part(number=chapter.number, name=chapter.name, body=body))

    def fill(slot: SlotBlock) -> Table | Figure:
        return objects[slot.number]

    _refuse(problems, sources)
    made = assemble(front_of(basis.dossier, sources, front), parts, fill, sources)
    referred = refer(made, words)
    _refuse(referred.problems, sources)
    return referred.document


def _refuse(problems: Sequence[Problem], sources: SourceTable) -> None:
    """Raise what is wrong with the rendered text, if anything is."""
    if problems:
        raise DocumentError([_finding(problem, sources) for problem in problems])


def _finding(problem: Problem, sources: SourceTable) -> Finding:
    source = sources[problem.sources[-1]] if problem.sources else None
    return Finding(
        code="WZ401",
        level=Level.FOUT,
        message=problem.message,
        advice=problem.advice,
        place=source.place if source else None,
        path=source.path if source else "",
    )


def _built(
    document: Document,
    stem: str,
    options: Options,
    cache: Cache,
    sources: SourceTable,
    drawn: Pictures,
    huis: Huis,
    editable: Mapping[str, "Editable"],
) -> Built:
    build_id = build_of(document)
    manifest = manifest_of(document, sources, build_id)
    markdown = write_markdown(document, PICTURES, huis.style.words)
    work = Work(
        document=document,
        stem=stem,
        build=build_id,
        options=options,
        huis=huis,
        images=_images(drawn),
        editable=editable,
        words=markdown_words(markdown),
    )
    made = files_of(work, markdown, sources, cache)
    known, total = coverage(manifest.entries)
    return Built(
        files=made.files,
        manifest=dump(manifest),
        words=len(work.words),
        pages=made.pages,
        measured=made.measured,
        tables=sum(isinstance(block, Table) for block in document.blocks),
        figures=sum(isinstance(block, Figure) for block in document.blocks),
        drawn=drawn.drawn,
        covered=known / total if total else 1.0,
        findings=made.findings,
        copy=made.copy,
    )


def _images(drawn: Pictures) -> dict[str, bytes]:
    """Return the files of the pictures by name."""
    images: dict[str, bytes] = {}
    for key, picture in drawn.pictures.items():
        images[f"{key}.png"] = picture.png
        images[f"{key}.svg"] = picture.svg
    return images


def _write(target: Path, stem: str, made: Built) -> Outcome:
    """Write all files; the manifest takes the name under which the Word file was written."""
    outcome = write_files(target, made.files)
    if f"{stem}.md" in made.files:
        remove_stale(target, PICTURES)
    main = outcome.name_of(f"{stem}.docx")
    name = main.removesuffix(".docx") + SUFFIX
    beside = write_files(target, {name: made.manifest})
    copied = schrijf_kopie(target, made.copy) if made.copy else Outcome(files=(), findings=())
    return outcome.plus(beside).plus(copied)
