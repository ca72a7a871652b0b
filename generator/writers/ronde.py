"""A round of review: the copy that goes out, and what is kept to read it when it comes back."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from generator.core.seen import exists
from generator.core.source import SourceTable
from generator.core.value import Value, replace, to_json
from generator.document.blocks import Document
from generator.writers.manifest import Manifest, build_of, manifest_of
from generator.writers.output import Outcome, write_files

if TYPE_CHECKING:
    from generator.word.schrijver import Docx

SUFFIX = ".ronde.json"
_LONGEST = 60
"""Letters in the name of a round: it stands in the header of every page."""


class Verstuurd(Manifest, frozen=True, kw_only=True):
    """What went out: the manifest of the copy, under which name and with which date."""

    ronde: str
    datum: str


class Kopie(Value, frozen=True, kw_only=True):
    """A review copy and what is kept beside it, as bytes; ``stem`` is the name of both."""

    stem: str
    docx: bytes
    verstuurd: bytes


def naam_van(text: str) -> str:
    """Return the name of a round as it is shown; raises ``ValueError`` when it is no name."""
    naam = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not bestandsdeel(naam):
        raise ValueError(f"'{text}' is geen naam voor een ronde; gebruik letters of cijfers")
    if len(naam) > _LONGEST:
        raise ValueError(f"de naam van een ronde heeft hoogstens {_LONGEST} tekens")
    return naam


def bestandsdeel(naam: str) -> str:
    """Return ``naam`` as part of a file name that every system allows: ``concept-2``."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", kaal).strip("-")


def voor_ronde(document: Document, naam: str) -> Document:
    """Return ``document`` with the round in it; text and anchors stay as they are."""
    parts = (f"Leesronde: {naam}", document.front.date.text)
    return replace(document, front=replace(document.front, round=", ".join(filter(None, parts))))


def maak_kopie(
    document: Document,
    sources: SourceTable,
    stem: str,
    naam: str,
    schrijf: "Callable[..., Docx]",
) -> Kopie:
    """Return the review copy of ``document`` for the round ``naam``.

    ``schrijf(document, build=...)`` makes the Word file. The copy has a build of its own, so that
    a file that comes back tells in which round it was sent.
    """
    uitgaand = voor_ronde(document, naam)
    manifest = manifest_of(uitgaand, sources, build_of(uitgaand))
    verstuurd = Verstuurd(
        build=manifest.build,
        sources=manifest.sources,
        entries=manifest.entries,
        ronde=naam,
        datum=document.front.date.text,
    )
    return Kopie(
        stem=f"{stem}-ronde-{bestandsdeel(naam)}",
        docx=schrijf(uitgaand, build=manifest.build).data,
        verstuurd=to_json(verstuurd),
    )


def schrijf_kopie(folder: Path, kopie: Kopie) -> Outcome:
    """Write the copy and what is kept of it; neither ever replaces what stands there.

    A copy that went out, or that came back under its own name, stays: the new one goes beside it.
    """
    asked = f"{kopie.stem}.docx"
    copy = write_files(folder, {asked: kopie.docx}, fixed=True)
    beside = copy.name_of(asked).removesuffix(".docx") + SUFFIX
    again = copy.files[0].action in ("ongewijzigd", "vergrendeld")
    if again and exists(folder / beside):
        return copy
    kept = write_files(folder, {beside: kopie.verstuurd}, fixed=True)
    return copy.plus(kept)
