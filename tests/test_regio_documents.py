"""Documents about a region: read with all its gemeenten, with kinds of their own."""

import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.core.errors import InputError
from generator.inputs.reader import read_regio

REGIO = Path("inputs/testland")
CHAPTER = """\
# {{ regio.naam }}: {{ cijfers.inwoners }} inwoners

{% for gemeente in gemeenten %}
- {{ gemeente.naam }} telt {{ gemeente.dossier.cijfers.inwoners }} inwoners.
{% endfor %}

{{ tabel("partners") }}
"""
DOCUMENT = """
document:
  titel: Regiovisie Testland
  versie: "0.1"
  status: concept
  datum: 2026-11-22
  horizon: {van: 2027, tot: 2031}

proces:
  opdracht: De wethouders gaven samen de opdracht.
"""


@pytest.fixture
def regio(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a region with two gemeenten and a kind of document of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    basis = checkout / "tests" / "checks" / "basis"
    shutil.copytree(basis / "landelijk", tmp_path / "inputs" / "landelijk")
    shutil.copytree(basis / "regio", REGIO)
    shutil.copytree(REGIO / "kleindam", REGIO / "grootdam")
    change(REGIO / "grootdam" / "gemeente.yaml", "naam: Kleindam", "naam: Grootdam")
    change(REGIO / "grootdam" / "gemeente.yaml", "GM9999", "GM9998")
    change(REGIO / "regio.yaml", "inwoners: {waarde: 48000", "inwoners: {waarde: 12000")
    (REGIO / "regio.yaml").write_text(
        (REGIO / "regio.yaml").read_text(encoding="utf-8") + DOCUMENT, encoding="utf-8"
    )
    chapter = tmp_path / "templates" / "regio" / "overzicht" / "100_cijfers.md.j2"
    chapter.parent.mkdir(parents=True)
    chapter.write_text(CHAPTER, encoding="utf-8")
    return REGIO


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_region_is_read_with_its_gemeenten_and_one_table_of_sources(regio: Path) -> None:
    invoer = read_regio(regio)
    assert invoer.dossier.naam == "Testland"
    assert [een.dossier.naam for een in invoer.gemeenten] == ["Grootdam", "Kleindam"]
    assert all(een.sources is invoer.sources for een in invoer.gemeenten)
    assert invoer.dossier.cijfers.inwoners is not None  # those of the region
    place = invoer.sources[invoer.dossier.cijfers.inwoners.sources[0]].place
    assert place is not None and place.file == "inputs/testland/regio.yaml"


def test_no_gemeente_inherits_the_document_of_its_region(regio: Path) -> None:
    gemeenten = [een.dossier for een in read_regio(regio).gemeenten]
    assert [een.document.titel for een in gemeenten] == ["Woonzorgvisie Kleindam"] * 2
    assert all(een.proces.opdracht != "De wethouders gaven samen de opdracht." for een in gemeenten)


def test_the_document_stands_in_the_folder_of_the_region(
    regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["maak", str(regio), "--soort", "overzicht"]) == 0
    assert "Klaar: 1 van 1 regio gemaakt" in capsys.readouterr().out
    text = Path("output/testland/overzicht-testland.md").read_text(encoding="utf-8")
    assert "# Regiovisie Testland" in text
    assert "Grootdam telt 12.000 inwoners." in text
    assert "Testland: 60.000 inwoners" in text
    assert Path("output/testland/overzicht-testland.docx").exists()


def test_a_gemeente_is_no_region(regio: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["maak", str(regio / "kleindam"), "--soort", "overzicht"]) == 1
    assert "dit is een gemeente; dit soort document gaat over een hele regio" in "".join(
        capsys.readouterr()
    )


def test_a_region_without_document_of_its_own_says_what_to_add(regio: Path) -> None:
    change(regio / "regio.yaml", DOCUMENT, "")
    with pytest.raises(InputError, match="de verplichte sleutel 'document' ontbreekt"):
        read_regio(regio)


def test_all_mistakes_of_region_and_gemeenten_come_at_once_and_each_once(regio: Path) -> None:
    change(regio / "regio.yaml", "versie: ", "verzie: ")
    change(regio / "regio.yaml", "inwoners: {waarde: 60000", "inwoners: {waarde: zestig")
    change(regio / "grootdam" / "gemeente.yaml", "GM9998", "9998")
    with pytest.raises(InputError) as wrong:
        read_regio(regio)
    lines = [str(finding) for finding in wrong.value.findings]
    assert [line for line in lines if "verzie" in line] != []
    assert len([line for line in lines if "zestig" in line]) == 1
    assert len([line for line in lines if "grootdam/gemeente.yaml" in line]) == 1


def test_who_makes_a_document_of_a_region_sees_what_cannot_go_together(
    regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(regio / "grootdam" / "gemeente.yaml", "GM9998", "GM9989")
    assert main(["maak", str(regio), "--soort", "overzicht"]) == 1
    out = capsys.readouterr().out
    assert "grootdam/gemeente.yaml:" in out and "WZ933 gemeente.gm_code:" in out
    assert "bekijk ze met: woonzorgvisie controleer inputs/testland" in out
    assert Path("output/testland/overzicht-testland.docx").exists()


def test_a_document_of_a_region_need_not_have_all_that_one_of_a_gemeente_has(
    regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["maak", str(regio), "--soort", "overzicht", "--formaat", "md"])
    capsys.readouterr()
    main(["controleer", str(regio), "--formaat", "md"])
    _, _, below = capsys.readouterr().out.partition("## Regio Testland, in samenhang")
    codes = {line.split("|")[3].strip() for line in below.splitlines() if "| WZ" in line}
    assert codes and not {"WZ201", "WZ240", "WZ243", "WZ256", "WZ277", "WZ701"} & codes, codes


def test_what_cannot_be_right_in_a_gemeente_is_told_with_the_document_of_its_region(
    regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(regio / "regio.yaml", "inwoners: {waarde: 60000", "inwoners: {waarde: 6000")
    assert main(["maak", str(regio), "--soort", "overzicht"]) == 1
    assert Path("output/testland/overzicht-testland.docx").exists()
    said = capsys.readouterr().out
    assert said.count("in de regio zijn er minder inwoners (6.000)") == 1
