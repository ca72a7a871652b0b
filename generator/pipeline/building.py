"""One document, from its folder to its files: every stage in its turn."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.calc.uitkomst import Basis
from generator.charts.cache import Pictures, pictures
from generator.charts.chart import Chart
from generator.charts.stijl import chart_style
from generator.checks.controle import controleer_met_gemeenten
from generator.core.cache import Cache
from generator.core.finding import in_order
from generator.core.paths import shown
from generator.core.source import SourceTable
from generator.core.value import replace
from generator.document.blocks import Document, Figure, Table
from generator.formats import PICTURES, Work, files_of
from generator.inputs.huisstijl.huis import ZONDER, Huis
from generator.inputs.reader import Invoer
from generator.options import Options
from generator.pipeline.assembling import document_of
from generator.pipeline.kinds import about_regio, kind_folders, template_folders
from generator.pipeline.reading import basis_of, read
from generator.pipeline.results import Built, Result, Stage
from generator.slots import Slots
from generator.templating.render import render
from generator.writers.compare import markdown_words
from generator.writers.herkomst import SUFFIX
from generator.writers.manifest import build_of, coverage, dump, manifest_of
from generator.writers.markdown import write_markdown
from generator.writers.output import Outcome, remove_stale, write_files
from generator.writers.ronde import schrijf_kopie

if TYPE_CHECKING:
    from generator.word.grafiek import Editable


def build(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    """Build the document about the gemeente or region in ``folder`` and write its files.

    Raises :class:`~generator.core.errors.WoonzorgError` when input or templates are wrong; then
    nothing has been written.
    """
    started = time.perf_counter()
    progress("lezen")
    invoer, huis = read(folder, options, cache)
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


def make(
    invoer: Invoer,
    stem: str,
    options: Options,
    cache: Cache,
    progress: Stage,
    huis: Huis = ZONDER,
) -> Built:
    """Return all files of one document as bytes; nothing is written."""
    progress("berekenen")
    sources = invoer.sources
    basis = basis_of(invoer)
    controle = controleer_met_gemeenten(basis, sources)
    progress("tekst opbouwen")
    slots = Slots(basis)
    folders = [folder / options.kind for folder in kind_folders(options)]
    shared = template_folders(options)
    chapters = render(folders, slots.context(), slots.functions(), sources, cache, shared)
    progress("grafieken tekenen")
    editable = _editable(slots.charts(), basis, options, huis)
    drawn = pictures(_to_draw(slots.charts(), editable, options), cache, chart_style(huis.style))
    objects = slots.filled(drawn.pictures, editable)
    document = document_of(basis, chapters, objects, sources, huis.style.words)
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
