"""Charts that a reader can edit in Word: the same numbers in the chart and in its workbook."""

import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook

from generator.charts.chart import Chart, Kind, Reference, Series
from generator.charts.stijl import chart_style
from generator.core.style import DEFAULT
from generator.core.value import replace
from generator.word.grafiek import Editable, can_be_edited, editable
from generator.word.schrijver import write_docx
from tests.word.bestand import BASE, deel
from tests.word.regels import broken_rules
from tests.word.sdk import sdk_errors
from tests.word.voorbeeld import beelden, document, figuur, kop, p

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
STYLE = chart_style(DEFAULT)
ONE = (Series(name="Dam & <Zee>", values=(3.0, None, 1200.5)),)
TWO = (
    Series(name="Nu", values=(10.0, 20.0, 30.0)),
    Series(name="Straks", values=(15.0, None, 45.0)),
)
MARGIN = Series(
    name="75-plussers",
    values=(10.0, 20.0, 40.0),
    low=(10.0, 18.0, 33.0),
    high=(10.0, 22.0, 48.0),
    forecast=True,
)
YEARS = ("2026", "2031", "2046")


def chart(kind: Kind, series: tuple[Series, ...], **more: object) -> Chart:
    basis = Chart(
        key=kind,
        kind=kind,
        title="Titel",
        unit="personen",
        source="Bron",
        alt=f"Grafiek van soort {kind} met alle waarden.",
        interpretation="Duiding",
        categories=("0-64", "65-74", "75 en ouder"),
        series=series,
    )
    return replace(basis, **more)


CHARTS = {
    "bar": chart("bar", ONE, highlights=(0,), reference=Reference(name="Nederland", value=700.0)),
    "grouped": chart("grouped", TWO),
    "grouped upright": chart("grouped", TWO, categories=YEARS, upright=True),
    "stacked": chart("stacked", TWO),
    "stacked share": chart("stacked", TWO, unit="aandeel (%)"),
    "stacked upright": chart("stacked", TWO, categories=YEARS, upright=True),
    "line": chart("line", (*TWO, MARGIN), categories=YEARS),
    "pyramid": chart("pyramid", TWO),
}
every_chart = pytest.mark.parametrize("name", CHARTS)


def made(name: str) -> Editable:
    return editable(CHARTS[name], STYLE)


def in_word(name: str) -> bytes:
    one = made(name)
    shown = figuur(
        key="proef", editable=True, width_cm=one.width_cm, height_cm=one.height_cm, number=1
    )
    text = document(kop("Grafiek", number="1"), p("Eerst tekst."), shown)
    return write_docx(text, beelden(), base=BASE, build="proef", charts={"proef": one}).data


@every_chart
def test_the_numbers_of_the_chart_stand_in_its_workbook(name: str) -> None:
    one = made(name)
    sheet = load_workbook(io.BytesIO(one.workbook), data_only=True)["Gegevens"]
    root = etree.fromstring(one.xml.encode())
    found = 0
    for reference in root.iter(f"{C}numRef", f"{C}strRef"):
        place = reference.findtext(f"{C}f", "").rpartition("!")[2].replace("$", "")
        cells = sheet[place]
        flat = [cell for row in cells for cell in row] if isinstance(cells, tuple) else [cells]
        points = {int(pt.get("idx", "")): pt.findtext(f"{C}v") for pt in reference.iter(f"{C}pt")}
        for index, cell in enumerate(flat):
            shown = points.get(index)
            numeric = reference.tag == f"{C}numRef" and shown is not None
            assert cell.value == (float(shown or 0) if numeric else shown)
            found += 1
    assert found >= 9


@every_chart
def test_no_number_of_the_description_is_lost(name: str) -> None:
    sheet = load_workbook(io.BytesIO(made(name).workbook), data_only=True)["Gegevens"]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    for series in CHARTS[name].series:
        assert series.name in cells
        assert all(value in cells for value in series.values if value is not None)


@every_chart
def test_a_file_with_the_chart_is_sound(name: str) -> None:
    assert broken_rules(in_word(name)) == []


@every_chart
def test_the_sdk_has_nothing_against_it(name: str, tmp_path: Path) -> None:
    assert sdk_errors(in_word(name), tmp_path) == []


@every_chart
def test_equal_charts_give_equal_bytes(name: str) -> None:
    assert in_word(name) == in_word(name)


def test_the_chart_has_its_alternative_text_its_name_and_its_workbook() -> None:
    data = in_word("bar")
    xml = etree.tostring(deel(data)).decode()
    assert re.search(r'<wp:docPr [^>]*descr="[^"]{20,}"', xml)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        rels = archive.read("word/charts/_rels/grafiek1.xml.rels").decode()
    assert "word/charts/grafiek1.xml" in names
    assert "word/embeddings/grafiek1.xlsx" in names
    assert "../embeddings/grafiek1.xlsx" in rels
    assert not [name for name in names if name.startswith("word/media/")]


def test_colour_never_carries_meaning_alone() -> None:
    bars = etree.fromstring(made("grouped").xml.encode())
    assert len(list(bars.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}pattFill")))
    lines = etree.fromstring(made("line").xml.encode())
    symbols = [marker.get("val") for marker in lines.iter(f"{C}symbol")]
    assert len(set(symbols)) >= 3


def test_the_left_half_of_a_pyramid_runs_the_other_way_with_ordinary_numbers() -> None:
    root = etree.fromstring(made("pyramid").xml.encode())
    turned = {
        axis.find(f"{C}axId").get("val"): axis.find(f"{C}scaling/{C}orientation").get("val")  # type: ignore[union-attr]
        for axis in root.iter(f"{C}valAx")
    }
    sides = [
        (group.find(f"{C}ser/{C}order").get("val"), turned[group.findall(f"{C}axId")[1].get("val")])  # type: ignore[union-attr]
        for group in root.iter(f"{C}barChart")
    ]
    # The first group has the main axes, in LibreOffice too; a deleted axis would not turn there.
    assert sides == [("1", "minMax"), ("0", "maxMin")]
    assert {d.get("val") for axis in root.iter(f"{C}valAx") for d in axis.iter(f"{C}delete")} == {
        "0"
    }


def test_a_chart_says_how_to_read_a_forecast() -> None:
    words = "".join(etree.fromstring(made("line").xml.encode()).itertext())
    assert "open teken en streepjes: raming; dunne staande lijn: bandbreedte" in words
    assert "raming" not in "".join(etree.fromstring(made("bar").xml.encode()).itertext())


@pytest.mark.parametrize("kind", ["gantt", "map"])
def test_a_time_line_and_a_map_stay_a_picture(kind: Kind) -> None:
    assert not can_be_edited(chart(kind, ()))


ONLY_WORD = """
import sys
from generator.cli import main
regio = "inputs/zuid-kennemerland-ijmond"  # without measures there is no time line to draw
assert main(["maak", f"{regio}/zandvoort", "--formaat", "docx", "--grafieken", "bewerkbaar",
             "--uit", sys.argv[1]]) == 0
assert "matplotlib" not in sys.modules
"""


def test_a_build_with_editable_charts_never_imports_matplotlib(
    checkout: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ONLY_WORD, str(tmp_path)],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    word = (
        tmp_path / "zuid-kennemerland-ijmond" / "zandvoort" / "woonzorgvisie-zandvoort.docx"
    ).read_bytes()
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        charts = [name for name in archive.namelist() if name.startswith("word/charts/grafiek")]
    assert len(charts) >= 3
