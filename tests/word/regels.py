"""Rules of Word that a schema does not know, but that decide whether Word opens a file.

Run on files with ``python -m tests.word.regels rapport.docx``.
"""

import io
import posixpath
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
STORIES = ("document", "footnotes", "header1", "header2", "footer1", "footer2")

Parts = dict[str, etree._Element]


def broken_rules(data: bytes) -> list[str]:
    """Return what is wrong with a Word file, one sentence per mistake."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {
            n: etree.fromstring(archive.read(n)) for n in names if n.endswith((".xml", ".rels"))
        }
    found = [f"deel komt dubbel voor: {name}" for name in _double(names)]
    for rule in RULES:
        found.extend(rule(parts))
    return found + list(_relations(parts, set(names)))


def _stories(parts: Parts) -> Iterator[etree._Element]:
    for name in STORIES:
        if f"word/{name}.xml" in parts:
            yield parts[f"word/{name}.xml"]


def _all(parts: Parts, tag: str) -> Iterator[etree._Element]:
    for story in _stories(parts):
        yield from story.iter(tag)


def _double(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def _values(parts: Parts, tag: str, attribute: str) -> list[str]:
    return [str(element.get(attribute)) for element in _all(parts, tag)]


def fields_end(parts: Parts) -> Iterator[str]:
    """Every field has a beginning, a separation and an end, in that order."""
    for story in _stories(parts):
        open_fields: list[str] = []
        for mark in story.iter(f"{W}fldChar"):
            kind = str(mark.get(f"{W}fldCharType"))
            if kind == "begin":
                open_fields.append(kind)
            elif not open_fields or (kind == "separate" and open_fields[-1] != "begin"):
                yield f"veld met '{kind}' op de verkeerde plaats"
            elif kind == "separate":
                open_fields[-1] = kind
            else:
                open_fields.pop()
        if open_fields:
            yield "veld zonder einde"


def bookmarks_pair(parts: Parts) -> Iterator[str]:
    """Every bookmark has one start and one end, a name of its own and at most 40 letters."""
    starts = _values(parts, f"{W}bookmarkStart", f"{W}id")
    names = _values(parts, f"{W}bookmarkStart", f"{W}name")
    ends = _values(parts, f"{W}bookmarkEnd", f"{W}id")
    if sorted(starts) != sorted(ends):
        yield "bladwijzers zonder begin of einde"
    yield from (f"bladwijzer-id dubbel: {one}" for one in _double(starts))
    yield from (f"bladwijzer dubbel: {one}" for one in _double(names))
    yield from (f"bladwijzer te lang: {one}" for one in names if len(one) > 40)


def targets_exist(parts: Parts) -> Iterator[str]:
    """What a link or page reference inside the document points at exists."""
    names = set(_values(parts, f"{W}bookmarkStart", f"{W}name"))
    used = {one for one in _values(parts, f"{W}hyperlink", f"{W}anchor") if one != "None"}
    for instruction in _all(parts, f"{W}instrText"):
        words = (instruction.text or "").split()
        if words[0] in {"PAGEREF", "NOTEREF", "REF"}:
            used.add(words[1])
    yield from (f"verwijzing naar niets: {one}" for one in sorted(used - names))


def ids_differ(parts: Parts) -> Iterator[str]:
    """Drawings and content controls have ids of their own."""
    controls = [e for p in _all(parts, f"{W}sdtPr") for e in p.findall(f"{W}id")]
    yield from (f"tekening dubbel: {one}" for one in _double(_values(parts, f"{WP}docPr", "id")))
    yield from (f"sdt dubbel: {one}" for one in _double(str(e.get(f"{W}val")) for e in controls))


def tables_are_whole(parts: Parts) -> Iterator[str]:
    """A table has rows, a row as many cells as the grid, a cell ends with a paragraph."""
    for table in _all(parts, f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        rows = table.findall(f"{W}tr")
        if not rows:
            yield "tabel zonder rijen"
        if any(len(row.findall(f"{W}tc")) != columns for row in rows):
            yield "rij met een ander aantal cellen dan kolommen"
        after = table.getnext()
        if after is not None and after.tag == f"{W}tbl":
            yield "twee tabellen zonder alinea ertussen"
    for cell in _all(parts, f"{W}tc"):
        if cell[-1].tag != f"{W}p":
            yield "cel die niet op een alinea eindigt"


def styles_exist(parts: Parts) -> Iterator[str]:
    """Every style and list that is used is defined."""
    defined = {str(s.get(f"{W}styleId")) for s in parts["word/styles.xml"].iter(f"{W}style")}
    for tag in ("pStyle", "rStyle", "tblStyle"):
        for one in sorted({*_values(parts, f"{W}{tag}", f"{W}val")} - defined):
            yield f"stijl bestaat niet: {one}"
    lists = {str(n.get(f"{W}numId")) for n in parts["word/numbering.xml"].iter(f"{W}num")}
    for one in sorted({*_values(parts, f"{W}numId", f"{W}val")} - lists):
        yield f"lijst bestaat niet: {one}"


def notes_exist(parts: Parts) -> Iterator[str]:
    """Each footnote is referred to once, and each reference has its footnote."""
    notes = [str(n.get(f"{W}id")) for n in parts["word/footnotes.xml"].iter(f"{W}footnote")]
    used = _values(parts, f"{W}footnoteReference", f"{W}id")
    if sorted([*used, "-1", "0"]) != sorted(notes):
        yield f"voetnoten {notes} passen niet bij verwijzingen {used}"


def _relations(parts: Parts, names: set[str]) -> Iterator[str]:
    """Every relation that is used exists, and every part it points at too."""
    for name, rels in parts.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        source = posixpath.join(folder, posixpath.basename(name).removesuffix(".rels"))
        for rel in rels:
            target = posixpath.normpath(posixpath.join(folder, str(rel.get("Target"))))
            if rel.get("TargetMode") != "External" and target not in names:
                yield f"{name} wijst naar een deel dat er niet is: {target}"
        if source in parts:
            known = {str(rel.get("Id")) for rel in rels}
            for element in parts[source].iter():
                used = {str(v) for k, v in element.attrib.items() if str(k).startswith(R)}
                yield from (f"relatie bestaat niet: {one}" for one in sorted(used - known))


RULES: tuple[Callable[[Parts], Iterator[str]], ...] = (
    fields_end,
    bookmarks_pair,
    targets_exist,
    ids_differ,
    tables_are_whole,
    styles_exist,
    notes_exist,
)


if __name__ == "__main__":
    wrong = [
        (name, rule) for name in sys.argv[1:] for rule in broken_rules(Path(name).read_bytes())
    ]
    for name, rule in wrong:
        print(f"{name}: {rule}")
    sys.exit(1 if wrong else 0)
