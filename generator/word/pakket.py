"""Parts -> the bytes of a .docx, the same bytes every time."""

import io
import zipfile
from collections.abc import Mapping

from generator.core.value import Value
from generator.word.context import Rels
from generator.word.xml import DECLARATION

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_PACKAGE = "application/vnd.openxmlformats-package"
_SHEETS = f"{_OFFICE}.spreadsheetml"
_KINDS = {
    "document": f"{_WORD}.document.main+xml",
    "theme": f"{_OFFICE}.theme+xml",
    "core": f"{_PACKAGE}.core-properties+xml",
    "app": f"{_OFFICE}.extended-properties+xml",
    "custom": f"{_OFFICE}.custom-properties+xml",
    "rels": f"{_PACKAGE}.relationships+xml",
    "chart": f"{_OFFICE}.drawingml.chart+xml",
    "workbook": f"{_SHEETS}.sheet.main+xml",
    "worksheet": f"{_SHEETS}.worksheet+xml",
    "sheetstyles": f"{_SHEETS}.styles+xml",
}
_ENDINGS = {
    "rels": _KINDS["rels"],
    "xml": "application/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "svg": "image/svg+xml",
    "xlsx": f"{_SHEETS}.sheet",
}
_STORED = (".png", ".jpg", ".xlsx")
_LEVEL = 3
"""Of compression: a tenth larger than the usual level in less than half of its time."""

_MOMENT = (1980, 1, 1, 0, 0, 0)


class Part(Value, frozen=True, kw_only=True):
    """One part of a package; ``kind`` decides its content type, ``rels`` where it points."""

    name: str
    kind: str
    text: str
    rels: Rels | None = None


def package(parts: list[Part], media: Mapping[str, bytes], root: Rels) -> bytes:
    """Return the zip file of ``parts`` and ``media`` (name -> bytes), in the order given."""
    files: dict[str, bytes] = {
        "[Content_Types].xml": _content_types(parts).encode(),
        "_rels/.rels": root.xml().encode(),
    }
    for part in parts:
        files[part.name] = part.text.encode()
        if part.rels:
            folder, name = part.name.rsplit("/", 1)
            files[f"{folder}/_rels/{name}.rels"] = part.rels.xml().encode()
    return _zip({**files, **media})


def _zip(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.create_system = 0
            stored = name.endswith(_STORED)
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compresslevel=_LEVEL)
    return buffer.getvalue()


def _content_types(parts: list[Part]) -> str:
    defaults = "".join(
        f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in _ENDINGS.items()
    )
    overrides = "".join(
        f'<Override PartName="/{part.name}"'
        f' ContentType="{_KINDS.get(part.kind, f"{_WORD}.{part.kind}+xml")}"/>'
        for part in parts
    )
    return f'{DECLARATION}<Types xmlns="{_TYPES}">{defaults}{overrides}</Types>'
