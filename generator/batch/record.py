"""What is remembered of a document that was made, so that it is made again only when it must be.

A record stands in the cache of the user and not beside the document: it is about this computer
(its fonts, its LibreOffice, where its files stand), and losing it costs time, never content. Its
name is made from all that was asked, so each way of making a document has its own record.
"""

import os
from pathlib import Path

from generator.batch.environment import environment
from generator.core.cache import Cache
from generator.core.finding import Level
from generator.core.seen import Now, Seen
from generator.core.value import Value, pack, replace, to_json, unpack
from generator.options import Options
from generator.pipeline.results import Result


class Record(Value, frozen=True, kw_only=True):
    """A result, what the build saw of the disk (its own files included), and what it ran in."""

    result: Result
    seen: Seen
    environment: str


def record_of(result: Result, seen: Seen, options: Options) -> Record | None:
    """Return the record of ``result``; nothing when it must be tried again next time.

    A file that was open elsewhere or a LibreOffice that did not answer may do better then. What
    cannot be right in the content stays so until the input changes.
    """
    if result.failed or any(finding.level == Level.FOUT for finding in result.findings):
        return None
    return Record(result=result, seen=seen, environment=environment(options))


def remember(record: Record, folder: Path, options: Options, cache: Cache) -> None:
    """Keep ``record`` of what was made of ``folder``."""
    cache.put(_name(folder, options), pack(record))


def unchanged(folder: Path, options: Options, cache: Cache, now: Now) -> Result | None:
    """Return what was made of ``folder`` before, when making it again would give the same."""
    record = _read(cache.get(_name(folder, options)))
    if record is None or record.environment != environment(options):
        return None
    return replace(record.result, reused=True) if now.is_still(record.seen) else None


def _read(kept: bytes | None) -> Record | None:
    """Return a record as it was kept; a damaged one is as good as none."""
    if kept is None:
        return None
    try:
        record: Record = unpack(kept, Record)
    except ValueError:
        return None
    return record


def _name(folder: Path, options: Options) -> str:
    """Return the name of the record; paths in messages and output depend on where we are."""
    asked = to_json(options).decode()
    return f"gemaakt-{os.getcwd()}-{os.path.abspath(folder)}-{asked}"
