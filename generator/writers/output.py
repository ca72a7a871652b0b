"""Writing files so that nothing of a person is ever lost.

A ledger in the output folder remembers the fingerprints of what the product wrote. A file whose
fingerprint is not in it was changed by a person: it stays, and the new version goes beside it.
"""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.seen import fingerprint, names, note, note_file
from generator.core.source import Place
from generator.core.value import Value, from_json, to_json

LEDGER = ".woonzorgvisie.json"
_REMEMBERED = 20
_IN_USE = "het is open in een ander programma, of u mag hier niet schrijven"
_JUST_CHANGED = "het is zojuist door iemand veranderd"

_SAID: dict[type[OSError], str] = {
    PermissionError: "u mag hier niet lezen of schrijven, of het is open in een ander programma",
    FileNotFoundError: "deze map of dit bestand bestaat niet en kan niet worden gemaakt",
    NotADirectoryError: "hier staat een bestand waar een map moet komen",
    FileExistsError: "hier staat een bestand waar een map moet komen",
    IsADirectoryError: "hier staat een map waar een bestand moet komen",
}

Action = Literal["nieuw", "bijgewerkt", "ongewijzigd", "ernaast", "vergrendeld"]


class Written(Value, frozen=True, kw_only=True):
    """What became of one file: under which name it now stands, and how."""

    name: str
    asked: str
    action: Action


class Outcome(Value, frozen=True, kw_only=True):
    """What became of a set of files, and what the user must know."""

    files: tuple[Written, ...]
    findings: tuple[Finding, ...]

    def plus(self, other: "Outcome") -> "Outcome":
        """Return both outcomes as one."""
        return Outcome(
            files=(*self.files, *other.files), findings=(*self.findings, *other.findings)
        )

    def name_of(self, asked: str) -> str:
        """Return the name under which the file ``asked`` was written."""
        return next((file.name for file in self.files if file.asked == asked), asked)


def write_files(folder: Path, files: Mapping[str, bytes], *, fixed: bool = False) -> Outcome:
    """Write ``files`` (name with slashes → content) into ``folder``, each one whole or not at all.

    A file that a person changed is kept and the new version written beside it; a file that is
    open elsewhere is left as it is. Both are findings; the other files are written all the same.
    What is ``fixed`` is never replaced once it stands there, also when we wrote it ourselves.
    Raises ``OSError`` when the folder itself cannot be used.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ledger = _read_ledger(folder)
    plan: list[tuple[str, str, bytes]] = []
    for asked, data in files.items():
        taken = {*files, *(name for _, name, _ in plan)} - {asked}
        known = {} if fixed else ledger
        plan.append((asked, _free_name(folder, asked, data, known, taken), data))
    for _, name, data in plan:
        # Noted before it is written: a crash in between must not make our own file look changed.
        new = fingerprint(data)
        older = [old for old in ledger.get(name, []) if old != new]
        ledger[name] = [*older, new][-_REMEMBERED:]
    replace_file(folder / LEDGER, to_json(ledger))
    written: list[Written] = []
    findings: list[Finding] = []
    for asked, name, data in plan:
        action, finding = _write(folder, asked, name, data, ledger[name])
        if fixed and action == "ernaast":
            finding = (_sent(folder / asked, folder / name),)
        note(folder / name, data)
        if name != asked:
            note_file(folder / asked)
        written.append(Written(name=name, asked=asked, action=action))
        findings.extend(finding)
    return Outcome(files=tuple(written), findings=tuple(findings))


def no_access(error: OSError, path: Path, advice: str) -> Finding:
    """Return the finding for a folder or file that the system does not let us use."""
    said = _SAID.get(type(error)) or f"het systeem meldt: {error.strerror}"
    return Finding(
        code="WZ100",
        level=Level.FOUT,
        message=said,
        advice=advice,
        place=Place(file=shown(Path(error.filename or path)), line=1),
    )


def remove_stale(folder: Path, subfolder: str) -> None:
    """Remove pictures in ``subfolder`` that we made, are unchanged, and that no text shows.

    Several documents share a folder, and a person may have kept an old one: a picture stays as
    long as any Markdown file in ``folder`` names it. The SVG beside a PNG goes and stays with it.
    """
    ledger = _read_ledger(folder)
    files = [folder / name for name in names(folder, r".*\.md")]  # when one goes, look again
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    for name in [n for n in ledger if n.startswith(f"{subfolder}/")]:
        path = folder / name
        if any(f"({Path(name).with_suffix('.png').as_posix()})" in text for text in texts):
            continue
        try:
            if path.is_file() and fingerprint(path.read_bytes()) in ledger[name]:
                path.unlink()
        except OSError:
            continue  # in use: it stays until the next time


def _read_ledger(folder: Path) -> dict[str, list[str]]:
    try:
        return from_json((folder / LEDGER).read_bytes(), dict[str, list[str]])
    except (OSError, ValueError):
        return {}  # without it every file counts as a person's: kept


def _free_name(
    folder: Path, asked: str, data: bytes, ledger: Mapping[str, list[str]], taken: set[str]
) -> str:
    """Return ``asked``, or the first name beside it that holds nothing of a person."""
    name, number = asked, 1
    while name in taken or not _ours(folder / name, data, ledger.get(name, [])):
        stem, dot, suffix = asked.rpartition(".")
        extra = "-nieuw" if number == 1 else f"-nieuw-{number}"
        name, number = f"{stem}{extra}{dot}{suffix}", number + 1
    return name


def _ours(path: Path, data: bytes, known: list[str]) -> bool:
    try:
        present = path.read_bytes()
    except FileNotFoundError:
        return True
    except OSError:
        return True  # it cannot be read now: it will not be written either
    return present == data or fingerprint(present) in known


def _write(
    folder: Path, asked: str, name: str, data: bytes, known: list[str]
) -> tuple[Action, tuple[Finding, ...]]:
    path = folder / name
    try:
        present = path.read_bytes() if path.exists() else None
    except OSError:
        return "vergrendeld", (_not_written(path, _IN_USE),)
    action: Action = "nieuw" if present is None else "bijgewerkt"
    if present == data:
        action = "ongewijzigd"
    else:
        # Looked at again just before writing: somebody may have saved the file meanwhile.
        changed = present is not None and fingerprint(present) not in known
        problem = _JUST_CHANGED if changed else _locked(path) or _try_replace(path, data)
        if problem:
            return "vergrendeld", (_not_written(path, problem),)
    if name != asked:
        return "ernaast", (_kept(folder / asked, path),)
    return action, ()


def _locked(path: Path) -> str:
    """Return why ``path`` must be left alone: Word or LibreOffice has it open."""
    for lock in (path.with_name("~$" + path.name[2:]), path.with_name(f".~lock.{path.name}#")):
        if path.suffix == ".docx" and lock.exists():
            return f"het is open in Word of LibreOffice (zie {lock.name})"
    return ""


def _try_replace(path: Path, data: bytes) -> str:
    try:
        replace_file(path, data)
    except PermissionError:
        return _IN_USE
    except OSError as error:
        return f"het systeem meldt: {error.strerror}"
    return ""


def replace_file(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` in one step; a reader sees the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".wzv-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _not_written(path: Path, problem: str) -> Finding:
    return Finding(
        code="WZ601",
        level=Level.FOUT,
        message=f"het bestand is niet geschreven: {problem}",
        advice="sluit het bestand en maak het document opnieuw",
        place=Place(file=shown(path), line=1),
    )


def _sent(kept: Path, new: Path) -> Finding:
    return Finding(
        code="WZ603",
        level=Level.WAARSCHUWING,
        message=f"deze ronde is al gemaakt en blijft zoals zij is verstuurd; de nieuwe versie is"
        f" {new.name}",
        advice="geef een nieuwe ronde een eigen naam, zodat u ze uit elkaar houdt",
        place=Place(file=shown(kept), line=1),
    )


def _kept(kept: Path, new: Path) -> Finding:
    return Finding(
        code="WZ602",
        level=Level.WAARSCHUWING,
        message=f"dit bestand is met de hand veranderd en blijft staan; de nieuwe versie is"
        f" {new.name}",
        advice="neem uw wijzigingen over in de YAML, of geef het bestand een andere naam",
        place=Place(file=shown(kept), line=1),
    )
