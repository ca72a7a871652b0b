"""What people do to the input, and what the product says: one readable text for each.

Such a text starts with what the user did. Then, for lines in the files of a complete input::

    @ gemeente.yaml             the file
    -  naam: Testdam            lines that stand in it
    +\\tnaam: Testdam            what stands there instead; without - lines it comes at the end
    > hernoem a.yaml b.yaml     the file gets another name
    > kopie a.yaml b.yaml       the file is there twice
    > codering a.yaml cp1252    the file is saved in another encoding
    > regeleinde a.yaml "\\r"   its lines end in another way
    = a.yaml:14:1 WZ101 …       a line the user must get to see; all of them, and no other
    |   14 | →naam: Testdam     the lines that must be shown with it; for WZ101 always given

``\\t``, ``\\n``, ``\\u00a0`` and so on stand for the characters that nobody sees.
"""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

_ESCAPE = re.compile(r"\\(?:[tnr]|x[0-9a-f]{2}|u[0-9a-f]{4})")


class Fixture:
    """What somebody did to the input, and what must be said of it, as a file tells it."""

    def __init__(self, text: str) -> None:
        self.changes: list[tuple[str, list[str], list[str]]] = []
        self.orders: list[list[str]] = []
        self.expected: list[str] = []
        self.shown: list[list[str]] = []
        for line in text.splitlines()[1:]:
            kind, rest = line[:1], line[1:]
            if kind == "@":
                self.changes.append((rest.strip(), [], []))
            elif kind in ("-", "+"):
                self.changes[-1]["-+".index(kind) + 1].append(_unescaped(rest))
            elif kind == ">":
                self.orders.append([_unescaped(word) for word in shlex.split(rest)])
            elif kind == "=":
                self.expected.append(rest.strip())
                self.shown.append([])
            elif kind == "|":
                self.shown[-1].append(rest)
            else:
                assert not line, f"onbekende regel: {line}"

    def apply(self, folder: Path) -> None:
        for name, old, new in self.changes:
            _change(folder / name, old, new)
        for order, name, how in self.orders:
            _ORDERS[order](folder / name, how)


def _save(file: Path, encoding: str) -> None:
    file.write_bytes(file.read_text(encoding="utf-8").encode(encoding))


def _end_lines(file: Path, end: str) -> None:
    file.write_bytes(file.read_bytes().replace(b"\n", end.encode()))


_ORDERS: dict[str, Callable[[Path, str], object]] = {
    "hernoem": lambda file, name: file.rename(file.with_name(name)),
    "kopie": lambda file, name: shutil.copy(file, file.with_name(name)),
    "codering": _save,
    "regeleinde": _end_lines,
}


def _change(file: Path, old: list[str], new: list[str]) -> None:
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    before = "\n".join(old) + "\n" if old else ""
    after = "\n".join(new) + "\n" if new else ""
    assert text.count(before) == 1 or not old, f"{before!r} staat niet één keer in {file.name}"
    changed = text.replace(before, after) if old else text + after
    file.write_text(changed, encoding="utf-8", newline="")


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: found.group().encode().decode("unicode_escape"), text)
