"""What people do wrong, and what the product says: one readable file for each in ``mistakes/``.

What such a file looks like stands in :mod:`tests.fixtures`; it changes the files of
``mistakes/basis``.
"""

import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.core.cache import Cache
from generator.core.errors import InputError, TemplateError
from generator.core.finding import Finding
from generator.core.source import SourceTable
from generator.inputs.reader import read_dossier
from generator.report.fragment import fragment
from generator.templating.render import render
from generator.vinden import find_gemeenten
from tests.fixtures import Fixture

HERE = Path(__file__).parent / "mistakes"
MISTAKES = sorted(HERE.glob("*.txt"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inputs" / "landelijk").mkdir(parents=True)
    return shutil.copytree(HERE / "basis", tmp_path / "inputs" / "regio" / "testdam")


def findings(folder: Path) -> tuple[Finding, ...]:
    with pytest.raises(InputError) as caught:
        read_dossier(folder)
    return caught.value.findings


def complaints(folder: Path) -> list[str]:
    return [str(finding).removeprefix("inputs/regio/testdam/") for finding in findings(folder)]


def test_without_a_mistake_all_is_well(folder: Path) -> None:
    assert read_dossier(folder).dossier.gemeente.naam == "Testdam"


@pytest.mark.parametrize("file", MISTAKES, ids=lambda file: file.stem)
def test_a_mistake_is_explained(file: Path, folder: Path) -> None:
    fixture = Fixture(file.read_text(encoding="utf-8"))
    assert fixture.expected, "deze fixture verwacht niets"
    fixture.apply(folder)
    assert complaints(folder) == fixture.expected
    for finding, shown in zip(findings(folder), fixture.shown, strict=True):
        assert fragment(finding) == shown or not (shown or finding.code == "WZ101")


def test_there_are_mistakes_to_explain() -> None:
    assert len(MISTAKES) >= 220


def test_dots_in_a_path_make_no_difference(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (folder.parent / "regio.yaml").write_text("regio: {}\n", encoding="utf-8")
    said = complaints(folder)
    assert said == complaints(Path("inputs/regio/testdam/../testdam"))
    assert find_gemeenten([folder, Path("inputs/../inputs/regio"), folder / "cijfers.yaml"]) == (
        [folder],
        [],
    )
    monkeypatch.chdir(folder)
    assert [line.split(": ", 1)[1] for line in complaints(Path())] == [
        line.split(": ", 1)[1] for line in said
    ]


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("inputs/regio/testmeer", "dit pad bestaat niet"),
        ("brief.docx", "dit is geen map"),
        ("leeg", "hier staat geen gemeente: er is geen gemeente.yaml"),
        ("inputs/regio/anders", "de map 'anders' is overgeslagen: er is geen gemeente.yaml"),
        ("inputs", "de map 'anders' is overgeslagen: er is geen gemeente.yaml"),
    ],
)
def test_a_path_without_a_gemeente_is_named(path: str, says: str, folder: Path) -> None:
    Path("leeg").mkdir()
    Path("brief.docx").write_bytes(b"")
    (folder.parent / "anders").mkdir()
    (folder.parent / "anders" / "gemeente.yml").write_text("", encoding="utf-8")
    found, wrong = find_gemeenten([Path(path)])
    assert [finding.message for finding in wrong] == [says]
    assert found == ([folder] if path == "inputs" else [])


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("--templates=weg", "--templates: de map 'weg' bestaat niet"),
        ("--processen=-1", "--processen: '-1' is geen aantal"),
        ("--streng=ja", "--streng: hier hoort geen waarde achter: 'ja'"),
    ],
)
def test_a_wrong_option_is_explained(
    option: str, says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["maak", str(folder), option])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith(says)
    assert not Path("output").exists()


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{{ 1 / 0 }}", "dit kan niet worden uitgerekend: hier wordt door nul gedeeld"),
        ("{% include '100_proef.md.j2' %}", "dit kan niet worden uitgerekend: de template roept"),
        ("{% for i in range(10**9) %}{% endfor %}", "dit kan niet worden uitgerekend: deze herh"),
        ("{% if leeg %}", "de template klopt niet: een {% if %} wordt niet gesloten"),
        ("{{ leeg.naam }}", "hier is niets ingevuld"),
        ("{{ 'a' + 1 }}", "dit kan niet worden uitgerekend: met deze waarden kan een template"),
        ("{{ leeg | abc }}", "de template klopt niet: het woord 'abc' achter | of is bestaat"),
    ],
)
def test_a_template_that_cannot_work_is_explained(template: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "100_proef.md.j2").write_text(template, encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        render([tmp_path], {"leeg": None}, {}, SourceTable(), Cache(tmp_path / "cache"))
    [finding] = caught.value.findings
    assert finding.message.startswith(says)
    assert finding.place and finding.place.line == 1 and finding.advice


def test_a_chapter_with_a_wrong_name_is_named(tmp_path: Path) -> None:
    for name in ("100_goed.md.j2", "100_fout.md", "1_fout.md.j2"):
        (tmp_path / name).write_text("# Kop\n", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        render([tmp_path], {}, {}, SourceTable(), Cache(tmp_path / "cache"))
    assert [finding.message for finding in caught.value.findings] == [
        "het bestand '100_fout.md' wordt niet gelezen",
        "het bestand '1_fout.md.j2' wordt niet gelezen",
    ]
