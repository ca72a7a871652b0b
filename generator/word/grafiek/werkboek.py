"""A sheet → the bytes of the workbook that opens when a reader edits the numbers of a chart."""

from generator.word.context import Rels
from generator.word.grafiek.blad import NAME, Column, Sheet, letters
from generator.word.pakket import Part, package
from generator.word.xml import DECLARATION, R_NS, escape

_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEAD, _NUMBER, _TOTAL = 1, 2, 3
"""Positions in the list of cell formats: headings bold, numbers as in the chart."""

_OWN_FORMAT = 164
"""The first number that a format of our own may have."""

_LEAST, _MOST = 12, 48
"""Widths of columns, in letters."""


def workbook(sheet: Sheet) -> bytes:
    """Return ``sheet`` as a workbook of one page; equal sheets give equal bytes."""
    root, rels = Rels(), Rels()
    root.add("officeDocument", "xl/workbook.xml")
    page = rels.add("worksheet", "worksheets/sheet1.xml")
    rels.add("styles", "styles.xml")
    parts = [
        Part(name="xl/workbook.xml", kind="workbook", text=_workbook(page), rels=rels),
        Part(name="xl/worksheets/sheet1.xml", kind="worksheet", text=_page(sheet)),
        Part(name="xl/styles.xml", kind="sheetstyles", text=_styles(sheet.code)),
    ]
    return package(parts, {}, root)


def _workbook(page: str) -> str:
    return (
        f'{DECLARATION}<workbook xmlns="{_NS}" xmlns:r="{R_NS}"><sheets>'
        f'<sheet name="{NAME}" sheetId="1" r:id="{page}"/></sheets></workbook>'
    )


def _page(sheet: Sheet) -> str:
    last = f"{letters(len(sheet.columns))}{len(sheet.categories) + 1}"
    return (
        f'{DECLARATION}<worksheet xmlns="{_NS}"><dimension ref="A1:{last}"/>'
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        f"<cols>{_widths(sheet)}</cols><sheetData>{_heading_row(sheet)}"
        f"{''.join(_row(sheet, row) for row in range(len(sheet.categories)))}"
        "</sheetData></worksheet>"
    )


def _widths(sheet: Sheet) -> str:
    longest = [max(map(len, (sheet.corner, *sheet.categories)))]
    longest += [len(column.heading) for column in sheet.columns]
    return "".join(
        f'<col min="{n}" max="{n}" width="{min(max(long + 2, _LEAST), _MOST)}" customWidth="1"/>'
        for n, long in enumerate(longest, start=1)
    )


def _heading_row(sheet: Sheet) -> str:
    texts = (sheet.corner, *(column.heading for column in sheet.columns))
    cells = "".join(_words(f"{letters(n)}1", text, _HEAD) for n, text in enumerate(texts))
    return f'<row r="1">{cells}</row>'


def _row(sheet: Sheet, row: int) -> str:
    number = row + 2
    cells = _words(f"A{number}", sheet.categories[row])
    for place, column in enumerate(sheet.columns, start=1):
        cells += _number(f"{letters(place)}{number}", column, row, place)
    return f'<row r="{number}">{cells}</row>'


def _words(at: str, text: str, look: int = 0) -> str:
    style = f' s="{look}"' if look else ""
    words = f'<is><t xml:space="preserve">{escape(text)}</t></is>'
    return f'<c r="{at}"{style} t="inlineStr">{words}</c>'


def _number(at: str, column: Column, row: int, place: int) -> str:
    value = column.values[row]
    if value is None:
        return f'<c r="{at}" s="{_NUMBER}"/>'
    if not column.total:
        return f'<c r="{at}" s="{_NUMBER}"><v>{number_text(value)}</v></c>'
    added = f"<f>SUM(B{row + 2}:{letters(place - 1)}{row + 2})</f>"
    return f'<c r="{at}" s="{_TOTAL}">{added}<v>{number_text(value)}</v></c>'


def number_text(value: float) -> str:
    """Return ``value`` as it stands in the file, whole numbers without a point."""
    return str(int(value)) if value == int(value) else repr(float(value))


def _styles(code: str) -> str:
    return (
        f'{DECLARATION}<styleSheet xmlns="{_NS}"><numFmts count="1">'
        f'<numFmt numFmtId="{_OWN_FORMAT}" formatCode="{escape(code)}"/></numFmts>'
        f'<fonts count="2"><font>{_FONT}</font><font><b/>{_FONT}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        '</cellStyleXfs><cellXfs count="4">'
        f"{_format(0, 0)}{_format(0, 1)}{_format(_OWN_FORMAT, 0)}{_format(_OWN_FORMAT, 1)}"
        '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
        "</cellStyles></styleSheet>"
    )


_FONT = '<sz val="11"/><name val="Calibri"/>'


def _format(number: int, font: int) -> str:
    number_too = ' applyNumberFormat="1"' if number else ""
    font_too = ' applyFont="1"' if font else ""
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="0" borderId="0" xfId="0"'
        f"{number_too}{font_too}/>"
    )
