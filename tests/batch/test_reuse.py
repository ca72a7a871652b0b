"""A second run builds exactly what a change touches, and gives what building all would give."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.batch import environment as surroundings
from generator.batch import record
from generator.batch.build import build_all
from generator.cli import main
from generator.core.cache import Cache
from generator.core.finding import Level
from generator.options import Options
from generator.pipeline.results import Result
from tests.batch.conftest import MEMO, STIJL, Build, Quiet, gemeenten, lay_down
from tests.test_kaart import CODES, grenzen

ALL = {"naa", "nbee", "zaa", "zbee"}
NOORD, ZUID = {"naa", "nbee"}, {"zaa", "zbee"}
WORD = Options(kind="memo", formats=("docx", "md"))


def built(results: Sequence[Result]) -> set[str]:
    """Return the folders that were really built."""
    return {Path(result.folder).name for result in results if not result.reused}


def outputs(land: Path) -> dict[str, bytes]:
    files = (path for path in (land / "output").rglob("*") if path.is_file())
    return {path.relative_to(land).as_posix(): path.read_bytes() for path in files}


def add(path: str, text: str) -> Callable[[Path], None]:
    """Return what puts ``text`` at the end of a file, which need not be there."""

    def edit(land: Path) -> None:
        file = land / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as end:
            end.write(text)

    return edit


def swap(path: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(land: Path) -> None:
        file = land / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return edit


BEGRIP = "  - {id: nieuw, naam: Nieuw begrip, uitleg: Een uitleg.}\n"
EDITS: dict[str, tuple[Callable[[Path], None], set[str]]] = {
    "a value of a gemeente": (
        swap("inputs/noord/naa/gemeente.yaml", "0.1", "0.2"),
        {"naa"},
    ),
    "a comment in a file of a gemeente": (add("inputs/zuid/zaa/gemeente.yaml", "# x\n"), {"zaa"}),
    "a new file of a gemeente": (
        add("inputs/zuid/zbee/begrippen.yaml", f"begrippen:\n{BEGRIP}"),
        {"zbee"},
    ),
    "a value of a region": (swap("inputs/noord/regio.yaml", "Noord", "Het noorden"), NOORD),
    "a national file": (add("inputs/landelijk/begrippen.yaml", "# x\n"), ALL),
    "the national table of ages": (add("inputs/landelijk/leeftijdsklassen_2021.csv", "\n"), ALL),
    "a chapter": (add("templates/memo/100_over.md.j2", "\nEn nog iets.\n"), ALL),
    "a piece of a chapter": (add("templates/memo/_deel.md.j2", "\nNog een zin.\n"), ALL),
    "a new chapter": (add("templates/memo/200_slot.md.j2", "# Slot\n\nTot slot.\n"), ALL),
    "a house style of a gemeente": (
        add("inputs/noord/nbee/huisstijl.yaml", "basis: helder\n"),
        {"nbee"},
    ),
    "a house style of a region": (add("inputs/zuid/huisstijl.yaml", "basis: helder\n"), ZUID),
    "what was made is gone": (
        lambda land: (land / "output/noord/naa/memo-naa.md").unlink(),
        {"naa"},
    ),
    "a person changed what was made": (add("output/zuid/zaa/memo-zaa.md", "Mijn zin.\n"), {"zaa"}),
    "what says where a text comes from is gone": (
        lambda land: (land / "output/zuid/zbee/memo-zbee.herkomst.json").unlink(),
        {"zbee"},
    ),
    "notes beside the input": (add("inputs/noord/naa/notities.txt", "Bellen!"), set()),
    "the lock of an editor": (add("inputs/noord/naa/.gemeente.yaml.swp", "x"), set()),
    "templates of another kind": (add("templates/brief/100_brief.md.j2", "# Brief\n"), set()),
    "a file of somebody else in the output": (add("output/noord/naa/verslag.docx", "x"), set()),
    "a file read again by hand": (lambda land: touch(land / "inputs/noord/regio.yaml"), set()),
}


def touch(file: Path) -> None:
    file.write_bytes(file.read_bytes())


def test_a_second_run_builds_nothing(made: Build, land: Path) -> None:
    assert built(made()) == ALL
    before = outputs(land)
    assert built(made()) == set()
    assert outputs(land) == before


@pytest.mark.parametrize(("edit", "touched"), EDITS.values(), ids=EDITS)
def test_a_change_builds_what_it_touches(
    made: Build, land: Path, edit: Callable[[Path], None], touched: set[str]
) -> None:
    made()
    edit(land)
    assert built(made()) == touched
    after = outputs(land)
    assert built(made()) == set()
    made(fresh=True)
    assert outputs(land) == after


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(names=st.lists(st.sampled_from(sorted(EDITS)), max_size=4, unique=True))
def test_many_changes_at_once(land: Path, checkout: Path, names: list[str]) -> None:
    with TemporaryDirectory(dir=land) as name, chdir(name):
        own = Path(name)
        lay_down(own, checkout)

        def make(*, fresh: bool = False) -> set[str]:
            return built(list(build_all(gemeenten(own), MEMO, Quiet(), 1, fresh=fresh)))

        make()
        for edit in names:
            EDITS[edit][0](own)
        assert make() == set().union(*(EDITS[edit][1] for edit in names))
        after = outputs(own)
        make(fresh=True)
        assert outputs(own) == after


def test_all_that_a_house_style_names_counts(made: Build, land: Path) -> None:
    bureau = docx.Document()
    bureau.save(land / "bureau.docx")
    logo = land / "inputs/noord/naa/logo.png"
    Image.new("RGB", (900, 300), "navy").save(logo)
    (land / "inputs/noord/naa/huisstijl.yaml").write_text(
        STIJL.replace("../../bureau", "../../../bureau"), encoding="utf-8"
    )
    assert built(made(WORD)) == ALL
    assert built(made(WORD)) == set()
    Image.new("RGB", (900, 300), "teal").save(logo)
    assert built(made(WORD)) == {"naa"}
    bureau.styles["Normal"].font.name = "Georgia"
    bureau.save(land / "bureau.docx")
    assert built(made(WORD)) == {"naa"}
    assert built(made(WORD)) == set()


def test_page_numbers_that_were_measured_since_count(made: Build, land: Path) -> None:
    made(WORD)
    notes = record._read(next(_records(land)).read_bytes())
    assert notes
    pages = [path for path, state in notes.seen.files.items() if "cache" in path and not state]
    assert len(pages) == 1
    Path(pages[0]).parent.mkdir(parents=True, exist_ok=True)
    Path(pages[0]).write_bytes(b"{}")
    assert len(built(made(WORD))) == 1


def _records(land: Path) -> Iterator[Path]:
    for path in sorted((land / "cache").rglob("*")):
        if path.is_file() and record._read(path.read_bytes()):
            yield path


def test_each_way_of_making_has_its_own_record(made: Build) -> None:
    other = Options(kind="memo", formats=("html",))
    assert built(made()) == ALL
    assert built(made(other)) == ALL
    assert built(made()) == built(made(other)) == set()


def test_documents_made_with_other_code_are_made_again(
    made: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    made()
    monkeypatch.setattr(record, "environment", lambda _: "een nieuwe versie")
    assert built(made()) == ALL


def test_what_failed_is_tried_again(made: Build, land: Path) -> None:
    file = land / "inputs/zuid/zaa/gemeente.yaml"
    good = file.read_bytes()
    file.write_text("document: nee\n", encoding="utf-8")
    first = made()
    assert [result.failed for result in first] == [False, False, True, False]
    again = made()
    assert again[2].failed and again[2].findings == first[2].findings
    file.write_bytes(good)
    assert built(made()) == {"zaa"}


def test_what_was_found_is_still_said(made: Build, land: Path) -> None:
    add("output/zuid/zaa/memo-zaa.md", "Mijn zin.\n")(land)
    first = made()
    again = made()
    assert built(again) == set()
    assert [result.findings for result in again] == [result.findings for result in first]
    assert [result.controle for result in again] == [result.controle for result in first]
    assert first[2].findings[0].level == Level.WAARSCHUWING


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(damage=st.data())
def test_a_damaged_record_is_as_good_as_none(
    made: Build, land: Path, folders: list[Path], damage: st.DataObject
) -> None:
    first = list(build_all(folders[:1], MEMO, Quiet(), 1))
    path = next(_records(land))
    whole = path.read_bytes()
    cut = damage.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(whole[:cut] + damage.draw(st.binary(max_size=20)))
    again = list(build_all(folders[:1], MEMO, Quiet(), 1))
    assert again[0].files == first[0].files and not again[0].failed


def test_nothing_is_kept_where_nothing_can_be_kept(
    made: Build, land: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (land / "geen-map").touch()
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(land / "geen-map"))
    assert built(made()) == built(made()) == ALL


def test_the_surroundings_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = Options(formats=("pdf",))
    without = surroundings.environment(MEMO)
    assert surroundings.environment(MEMO) == without
    monkeypatch.setattr(surroundings, "find", lambda: Path(__file__))
    assert surroundings.environment(pdf) != without
    assert surroundings.environment(MEMO) == without
    monkeypatch.setattr(surroundings, "find", lambda: Path(surroundings.__file__))
    assert surroundings.environment(pdf) != without


def test_a_font_that_is_a_link_to_nowhere_is_no_font(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lettertypen").mkdir()
    (tmp_path / "lettertypen" / "goed.ttf").write_bytes(b"x")
    (tmp_path / "lettertypen" / "weg.ttf").symlink_to(tmp_path / "bestaat-niet")
    monkeypatch.setattr(surroundings, "_font_folders", lambda: [tmp_path / "lettertypen"])
    assert [Path(font.rpartition(" ")[0]).name for font in surroundings._fonts()] == ["goed.ttf"]


def test_what_is_kept_of_a_review_copy_is_missed(made: Build, land: Path) -> None:
    asked = Options(kind="memo", formats=("docx",), round="ronde 1")
    made(asked)
    made(asked, fresh=True)  # the copy stays as it was sent
    kept = next((land / "output").rglob("*.ronde.json"))
    kept.unlink()
    assert built(made(asked)) == {kept.parent.name}
    assert kept.exists()


def test_a_cache_holds_records_that_can_be_read(made: Build, land: Path) -> None:
    made()
    assert len(list(_records(land))) == len(ALL)
    assert Cache(land / "cache").get("iets anders") is None


def test_a_document_about_a_region_follows_its_gemeenten_and_its_map(
    checkout: Path, land: Path
) -> None:
    regio = land / "invoer" / "streek"
    shutil.copytree(checkout / "tests" / "golden" / "invoer" / "streek", regio)
    grenzen(land / "kaart.geojson")
    options = Options(kind="nulmeting", formats=("md",), map="kaart.geojson")

    def make() -> list[Result]:
        return list(build_all([regio], options, Quiet(), 1))

    assert built(make()) == {"streek"}
    assert built(make()) == set()
    gemeente = next(file for file in regio.rglob("gemeente.yaml")).relative_to(land).as_posix()
    edits = (
        lambda land: grenzen(land / "kaart.geojson", dict(reversed(CODES.items()))),
        add(gemeente, "# x\n"),
        add("invoer/streek/regio.yaml", "# x\n"),
        add("invoer/huisstijl.yaml", "basis: helder\n"),
    )
    for edit in edits:
        edit(land)
        assert built(make()) == {"streek"}
        assert built(make()) == set()


def test_the_second_run_tells_and_returns_what_the_first_did(
    land: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["maak", "inputs", "--soort", "memo", "--formaat", "md", "--streng"]
    assert main(command) == 3
    first = capsys.readouterr().out.splitlines()
    assert main(command) == 3
    again = capsys.readouterr().out.splitlines()
    content = [line for line in first if line.startswith("  ")]
    assert content and content == [line for line in again if line.startswith("  ")]
    assert again[-1] == first[-1].replace(" gemaakt", " gemaakt, waarvan 4 al klaar")
    assert main([*command, "--opnieuw"]) == 3
    assert capsys.readouterr().out.splitlines()[-1] == first[-1]
