"""The strict reader: all mistakes in one run, each with its place and what to do."""

from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.core.leaf import Jaar
from generator.inputs.reader import Invoer, read_dossier

GEMEENTE = """\
document:
  titel: Woonzorgvisie Testdam
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {van: 2027, tot: 2031}
gemeente: {naam: Testdam, gm_code: GM9999, provincie: Testland}
"""
BRONNEN = """\
bronnen:
  - {id: cbs, organisatie: CBS, titel: Bevolking, soort: registratie}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay down the smallest gemeente that can be read, without national files of its own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inputs" / "landelijk").mkdir(parents=True)
    folder = tmp_path / "inputs" / "regio" / "testdam"
    folder.mkdir(parents=True)
    write(folder, "gemeente.yaml", GEMEENTE)
    write(folder, "bronnen.yaml", BRONNEN)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8", newline="")


def complaints(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_dossier(folder, Cache(folder / "cache"))
    return [str(finding) for finding in caught.value.findings]


def read(folder: Path) -> Invoer:
    return read_dossier(folder, Cache(folder / "cache"))


def test_the_smallest_gemeente_is_read(folder: Path) -> None:
    dossier = read(folder).dossier
    assert dossier.gemeente.naam == "Testdam"
    assert dossier.document.versie == "0.1"
    assert isinstance(dossier.document.horizon.tot, Jaar)


def test_every_value_knows_its_file_line_and_path(folder: Path) -> None:
    write(
        folder,
        "cijfers.yaml",
        "cijfers:\n  inwoners:\n    {waarde: 12, eenheid: personen, peildatum: 2026, bron: cbs}\n",
    )
    invoer = read(folder)
    figure = invoer.dossier.cijfers.inwoners
    assert figure is not None
    source = invoer.sources[figure.sources[0]]
    assert str(source.place) == "inputs/regio/testdam/cijfers.yaml:3:14"
    assert source.path == "cijfers.inwoners.waarde"


def test_all_mistakes_in_all_files_come_in_one_run(folder: Path) -> None:
    write(folder, "gemeente.yaml", GEMEENTE.replace("concept", "conceptt").replace("2031", "31"))
    write(
        folder,
        "cijfers.yaml",
        "cijfers:\n"
        "  inwoners: {waarde: 232.619, eenheid: personen, peildatum: 2026-01-01, bron: cbss}\n"
        "  huishouden: {waarde: null, reden: volgt}\n"
        "  huishoudens: {waarde: null}\n"
        "  woningvoorraad: {waarde: 12, eenheid: woningen, bron: cbs}\n",
    )
    assert complaints(folder) == [
        "inputs/regio/testdam/cijfers.yaml:2:22 WZ106 cijfers.inwoners.waarde: dubbelzinnig:"
        " '232.619' kan 232.619 zijn of 232,619 → schrijf 232619 of 232.6190",
        "inputs/regio/testdam/cijfers.yaml:2:79 WZ107 cijfers.inwoners.bron: 'cbss' staat niet in"
        " de lijst bronnen → bedoelt u 'cbs'?",
        "inputs/regio/testdam/cijfers.yaml:3:3 WZ103 cijfers: onbekende sleutel 'huishouden'"
        " → bedoelt u 'huishoudens'?",
        "inputs/regio/testdam/cijfers.yaml:4:25 WZ110 cijfers.huishoudens: de waarde is leeg, maar"
        ' er staat geen reden bij → voeg toe: reden: "nog aan te leveren door …"',
        "inputs/regio/testdam/cijfers.yaml:5:19 WZ110 cijfers.woningvoorraad: bij dit cijfer"
        " ontbreekt 'peildatum' → voeg toe: peildatum: 2026-01-01, of periode: 2020-2040",
        "inputs/regio/testdam/gemeente.yaml:4:11 WZ105 document.status: gevonden: 'conceptt';"
        " verwacht: 'concept', 'ter inzage' of 'vastgesteld' → bedoelt u 'concept'?",
        "inputs/regio/testdam/gemeente.yaml:6:29 WZ105 document.horizon.tot: gevonden: '31';"
        " verwacht: een jaar, zoals 2031 → schrijf 2031",
    ]


AMBITIE = """\
partners:
  - {id: gem, naam: Gemeente, soort: gemeente, rol: regie}
"""


def test_items_of_a_list_are_named_by_their_id(folder: Path) -> None:
    write(folder, "proces.yaml", AMBITIE)
    write(
        folder, "visie.yaml", "eindbeelden:\n  - {id: thuis, naam: Thuis, visie: Iedereen thuis}\n"
    )
    write(
        folder,
        "ambities.yaml",
        "ambities:\n"
        "  - id: eenzaamheid\n"
        "    naam: Minder eenzaam\n"
        "    eindbeeld: thuis\n"
        "    visie: Niemand is eenzaam\n"
        "    ambitie: Iedereen bezoek\n"
        "    richting: minder\n"
        "    indicator: bezoeken\n"
        "    nulmeting: {waarde: null, reden: volgt}\n"
        "    trekker: gemeente\n"
        "    doelen:\n"
        "      - {jaar: 12, omschrijving: iets}\n",
    )
    assert complaints(folder) == [
        "inputs/regio/testdam/ambities.yaml:10:14 WZ107 ambities[eenzaamheid].trekker: 'gemeente'"
        " staat niet in de lijst partners → voeg het toe aan partners",
        "inputs/regio/testdam/ambities.yaml:12:16 WZ105 ambities[eenzaamheid].doelen[0].jaar:"
        " gevonden: '12'; verwacht: een jaar, zoals 2031 → schrijf 2012",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "bronnen: x\nbronnen: y\n",
            "WZ102 de sleutel 'bronnen' staat hier dubbel; eerder op regel 1",
        ),
        ("bronnen:\n  - *a\n", "WZ109 '*a' verwijst naar een andere plek"),
        (
            "bronnen: !!python/object:os.system x\n",
            "WZ109 'tag:yaml.org,2002:python/object:os.system'",
        ),
        ("bronnen:\n\t- x\n", "WZ101 er staat een tab"),
        ('bronnen: "\uf0b7 punt"\n', "WZ108 de tekst bevat het onzichtbare of symboolteken U+F0B7"),
        ("bronnen: 'x\x07'\n", "WZ101 er staat een onzichtbaar stuurteken"),
        (
            "bronnen: " + "[" * 60 + "]" * 60 + "\n",
            "WZ109 de inhoud is dieper genest dan 40 niveaus",
        ),
        ("- x\n", "WZ101 het bestand begint niet met een sleutel"),
        ("ambities: []\n", "WZ103 ambities: de sleutel 'ambities' hoort niet in dit bestand"),
        ("bronnen: tekst\n", "WZ105 bronnen: gevonden: 'tekst'; verwacht: een lijst"),
    ],
)
def test_what_yaml_allows_but_nobody_means_is_refused(folder: Path, text: str, says: str) -> None:
    write(folder, "bronnen.yaml", text)
    assert any(says in complaint for complaint in complaints(folder)), complaints(folder)


def test_headings_tables_and_html_are_refused_in_a_text(folder: Path) -> None:
    for text in ("# kop", "| a | b |", "<b>vet</b>", "```", "::: kader", "![x](y)", "---"):
        document = GEMEENTE.replace(
            "  versie", f"  voorbehoud: |\n    Eerst.\n\n    {text}\n  versie"
        )
        write(folder, "gemeente.yaml", document)
        assert any("WZ112" in complaint for complaint in complaints(folder)), text


def test_bom_and_windows_line_ends_make_no_difference(folder: Path) -> None:
    plain = read(folder).dossier
    (folder / "gemeente.yaml").write_bytes(
        b"\xef\xbb\xbf" + GEMEENTE.replace("\n", "\r\n").encode()
    )
    assert read(folder).dossier == plain


def test_another_encoding_is_named_with_its_line(folder: Path) -> None:
    (folder / "gemeente.yaml").write_bytes(GEMEENTE.replace("Testdam", "Súdwest").encode("cp1252"))
    assert any(
        "gemeente.yaml:2:" in c and "niet opgeslagen als UTF-8" in c for c in complaints(folder)
    )
    (folder / "gemeente.yaml").write_bytes(GEMEENTE.encode("utf-16"))
    assert any("UTF-16" in c for c in complaints(folder))


def test_a_file_that_nobody_reads_is_named(folder: Path) -> None:
    write(folder, "ambitie.yaml", "ambities: []\n")
    assert complaints(folder) == [
        "inputs/regio/testdam/ambitie.yaml:1:1 WZ103 het bestand 'ambitie.yaml' hoort niet bij een"
        " gemeente → bedoelt u 'ambities.yaml'?"
    ]


def test_the_gemeente_completes_and_overrides_what_region_and_country_say(folder: Path) -> None:
    landelijk = folder.parent.parent / "landelijk"
    write(
        landelijk,
        "aandachtsgroepen.yaml",
        "aandachtsgroepen:\n"
        "  - {id: studenten, naam: Studenten, omschrijving: Wie studeert,"
        " omvang_huidig: {lokaal: {waarde: null, reden: volgt}}}\n"
        "  - {id: ouderen, naam: Ouderen, omschrijving: Wie 65 is}\n",
    )
    write(
        folder.parent,
        "regio.yaml",
        "aandachtsgroepen:\n  - {id: ouderen, levert: De provincie}\n",
    )
    write(
        folder,
        "aandachtsgroepen.yaml",
        "aandachtsgroepen:\n"
        "  - {id: studenten, omvang_huidig: {lokaal:"
        " {waarde: 5, eenheid: personen, peildatum: 2025, bron: cbs}}}\n"
        "  - {id: starters, naam: Starters, omschrijving: Wie begint, lokaal: ja}\n",
    )
    groups = {str.__str__(g.id): g for g in read(folder).dossier.aandachtsgroepen}
    assert list(groups) == ["studenten", "ouderen", "starters"]
    assert groups["ouderen"].levert == "De provincie"
    assert groups["starters"].lokaal
    size = groups["studenten"].omvang_huidig
    assert size and size.lokaal and size.lokaal.getal == 5 and size.lokaal.reden is None


def test_a_file_that_cannot_be_read_does_not_hide_mistakes_elsewhere(folder: Path) -> None:
    write(folder, "bronnen.yaml", "bronnen:\n  - {id: cbs, organisatie: 'CBS\n")
    write(
        folder,
        "cijfers.yaml",
        "cijfers:\n"
        "  inwoners: {waarde: 1.000, eenheid: personen, peildatum: 2026, bron: cbs}\n"
        "  huishouden: {waarde: null, reden: volgt}\n",
    )
    found = complaints(folder)
    assert [line.split(" ")[1] for line in found] == ["WZ101", "WZ106", "WZ103"]


def test_a_misspelt_id_in_an_item_that_completes_another_is_named(folder: Path) -> None:
    landelijk = folder.parent.parent / "landelijk"
    write(
        landelijk,
        "aandachtsgroepen.yaml",
        "aandachtsgroepen:\n  - {id: ouderen, naam: Ouderen, omschrijving: Wie 65 is}\n",
    )
    write(folder, "aandachtsgroepen.yaml", "aandachtsgroepen:\n  - {id: oudern, levert: GGD}\n")
    assert "voeg 'naam:' en 'omschrijving:' toe, of bedoelt u 'ouderen'?" in complaints(folder)[0]


def test_a_list_without_items_says_nothing(folder: Path) -> None:
    write(
        folder.parent,
        "regio.yaml",
        "bronnen:\n  - {id: x, organisatie: O, titel: T, soort: raming}\n",
    )
    write(folder, "bronnen.yaml", "bronnen:\n")
    assert [bron.id for bron in read(folder).dossier.bronnen] == ["x"]


def test_a_part_of_the_programme_names_a_line_that_exists(folder: Path) -> None:
    figure = "woningen: {waarde: null, reden: volgt}"
    write(
        folder,
        "analyse.yaml",
        f"woningbouwprogramma:\n  - {{naam: Alle plannen, {figure}}}\n"
        f"  - {{naam: Nultreden, onderdeel_van: Alle plannn, {figure}}}\n",
    )
    (found,) = complaints(folder)
    assert "geen regel met de naam 'Alle plannn'" in found
    assert "bedoelt u" in found
