"""A PDF of LibreOffice -> the same pages, with tags that a screen reader can follow."""

import io

import pikepdf

from generator.office.pdfua.beelden import describe, paint
from generator.office.pdfua.boom import index
from generator.office.pdfua.bron import read_word
from generator.office.pdfua.gegevens import describe_file
from generator.office.pdfua.links import join_pieces, tidy_annotations
from generator.office.pdfua.rollen import (
    drop_empty,
    frames_are_no_tables,
    keep_standard_roles,
    name_rows,
    number_notes,
)

_ROW_HEADS = ("Tabelrijkop", "Tabeltotaal")
"""The styles of the first cell of a row that says what the row is about."""


def mend(pdf: bytes, docx: bytes) -> bytes:
    """Return ``pdf``, which LibreOffice made of ``docx``, as PDF/UA-1 wants it.

    Equal input gives equal bytes. Raises :class:`OfficeError` when a picture got lost.
    """
    word = read_word(docx)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        root = opened.Root.StructTreeRoot
        keep_standard_roles(root)
        frames_are_no_tables(root)
        name_rows(root, _ROW_HEADS)
        number_notes(root)
        join_pieces(root)
        paint(opened, describe(root, word.pictures))
        drop_empty(root)
        tidy_annotations(opened)
        index(opened)
        describe_file(opened, word.created)
        return _saved(opened)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the bytes of ``pdf``, with an id that follows from its content alone."""
    for name in ("/ID", "/DocChecksum"):
        if name in pdf.trailer:
            del pdf.trailer[name]
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
