"""The line of a file with a caret: right under the mistake, whatever stands on the line."""

from pathlib import Path

import pytest

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.value import replace
from generator.report.fragment import WIDTH, drawn, fragment, with_fragments


def finding(file: object, line: int, column: int = 1, code: str = "WZ101") -> Finding:
    place = Place(file=str(file), line=line, column=column)
    return Finding(code=code, level=Level.FOUT, message="dit klopt niet", place=place)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "gemeente.yaml"


def test_the_caret_stands_under_the_column() -> None:
    assert drawn("  naam: Testdam", 14, 9) == ["   14 |   naam: Testdam", "      |         ^"]


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("\tnaam: x", 1, ["    1 | →naam: x", "      | ^"]),
        ("naam:\u00a0x", 6, ["    1 | naam:␣x", "      |      ^"]),
        ("a\u200bb\u202ec\x07\ue000", 7, ["    1 | a␣b¤c¤¤", "      |       ^"]),
        ("naam: 東京 #", 10, ["    1 | naam: 東京 #", "      |            ^"]),
        ("e\u0301e\u0301 x", 6, ["    1 | e\u0301e\u0301 x", "      |    ^"]),
        ("", 1, ["    1 |", "      | ^"]),
        ("naam", 99, ["    1 | naam", "      |     ^"]),
    ],
    ids=["tab", "harde spatie", "onzichtbaar", "breed", "los accent", "leeg", "achter de regel"],
)
def test_what_an_editor_does_not_show_is_shown(line: str, column: int, shown: list[str]) -> None:
    assert drawn(line, 1, column) == shown


@pytest.mark.parametrize("column", [1, 40, 5_000, 9_999, 10_000])
def test_of_a_long_line_the_part_around_the_caret_is_shown(column: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(10_000))
    text, caret = drawn(line, 1, column)
    assert len(text) <= len("    1 | ") + WIDTH + 2
    assert text[caret.index("^")] == line[column - 1]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(file: Path, end: str) -> None:
    file.write_bytes(end.join(["een: 1", "twee: 2", "drie: 3"]).encode())
    assert fragment(finding(file, 2, 7)) == ["    2 | twee: 2", "      |       ^"]


def test_a_byte_order_mark_takes_no_column(file: Path) -> None:
    file.write_text("naam: x\n", encoding="utf-8-sig")
    assert fragment(finding(file, 1, 7)) == ["    1 | naam: x", "      |       ^"]


def test_a_byte_that_is_no_utf_8_is_pointed_at(file: Path) -> None:
    file.write_bytes("naam: Súdwest".encode("cp1252"))
    assert fragment(finding(file, 1, 8)) == ["    1 | naam: S\ufffddwest", "      |        ^"]


def test_what_cannot_be_shown_is_not_shown(file: Path, tmp_path: Path) -> None:
    assert fragment(finding(file, 1)) == []
    assert fragment(finding(tmp_path, 1)) == []
    assert fragment(finding("\0", 1)) == []
    file.write_text("naam: x", encoding="utf-16")
    assert fragment(finding(file, 1)) == []
    file.write_text("naam: x\n", encoding="utf-8")
    assert fragment(finding(file, 9)) == []


def test_only_the_reader_shows_lines_and_only_when_a_line_is_wrong(file: Path) -> None:
    file.write_text("naam: x\n", encoding="utf-8")
    assert fragment(finding(file, 1, code="WZ104"))
    assert not fragment(finding(file, 1, code="WZ100"))
    assert not fragment(finding(file, 1, code="WZ103"))
    assert fragment(finding(file, 1, 7, code="WZ100"))
    assert fragment(replace(finding(file, 1, code="WZ103"), path="naam"))
    assert not fragment(finding(file, 1, code="WZ204"))
    assert not fragment(Finding(code="WZ101", level=Level.FOUT, message="overal"))


def test_a_changed_file_is_read_again(file: Path) -> None:
    file.write_text("naam: x\n", encoding="utf-8")
    assert fragment(finding(file, 1))[0] == "    1 | naam: x"
    file.write_text("naam: Testdam\n", encoding="utf-8")
    assert fragment(finding(file, 1))[0] == "    1 | naam: Testdam"


def test_findings_at_the_same_place_share_a_fragment(file: Path) -> None:
    file.write_text("een: 1\ntwee: 2\n", encoding="utf-8")
    same, other = finding(file, 1), finding(file, 2)
    assert list(with_fragments([same, same, other])) == [
        f"{file}:1:1 WZ101 dit klopt niet",
        f"{file}:1:1 WZ101 dit klopt niet",
        "    1 | een: 1",
        "      | ^",
        f"{file}:2:1 WZ101 dit klopt niet",
        "    2 | twee: 2",
        "      | ^",
    ]
