"""What an editor says of mistakes, and how much of what the strict reader refuses it sees."""

import shutil
from pathlib import Path

import pytest
import yaml

from generator.core.errors import InputError
from generator.core.finding import Finding
from generator.inputs.model.dossier import BESTANDEN
from generator.inputs.reader import read_dossier
from generator.inputs.schema.bestanden import schemanaam
from tests.fixtures import Fixture
from tests.inputs.schema.klachten import Complaints
from tests.inputs.schema.yaml12 import load
from tests.inputs.test_mistakes import HERE, MISTAKES

SEEN = ("WZ103", "WZ104", "WZ105", "WZ110", "WZ112")
"""Codes of what a schema can see: keys, kinds of values, the rules for a figure, Markdown."""

_FIGURE = "cijfers:\n  inwoners: "
_WITH_DATE = _FIGURE + "{waarde: 5, eenheid: personen, peildatum: 2026-01-01"
_GROUP = "aandachtsgroepen:\n  - "
_WHOLE = """\
document:
  titel: Woonzorgvisie Testdam
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {van: 2027, tot: 2031}
gemeente: {naam: Testdam, gm_code: GM9999, provincie: Flevoland}
"""


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("gemeente", _WHOLE.replace("titel", "titl"), "verplichte sleutel 'titel' ontbreekt"),
        ("gemeente", _WHOLE.replace("titel", "titl"), "mogelijk zijn de sleutels: titel, versie"),
        (
            "gemeente",
            _WHOLE.replace("concept", "klaar"),
            "'concept', 'ter inzage' of 'vastgesteld'",
        ),
        ("gemeente", _WHOLE.replace("2026-11-22", "22-11-2026"), "jaar-maand-dag"),
        ("gemeente", _WHOLE.replace("2031", "31"), "een jaar, zoals 2031"),
        ("gemeente", _WHOLE.replace("GM9999", "9999"), "GM en vier cijfers"),
        ("gemeente", "document: tekst\n", "verplichte sleutel 'gemeente' ontbreekt"),
        ("gemeente", _WHOLE + "ambities: []\n", "mogelijk zijn de sleutels: document, gemeente"),
        ("cijfers", _FIGURE + "5", "mogelijk zijn de sleutels: waarde, eenheid"),
        ("cijfers", _FIGURE + "{waarde: null}", "zet bij 'reden' waarom"),
        ("cijfers", _FIGURE + "{waarde: null, reden: null}", "zet bij 'reden' waarom"),
        ("cijfers", _FIGURE + "{eenheid: personen}", "verplichte sleutel 'waarde' ontbreekt"),
        ("cijfers", _WITH_DATE + "}", "ontbreekt 'bron'"),
        ("cijfers", _WITH_DATE + ", aanname: nee}", "ontbreekt 'bron'"),
        ("cijfers", _WITH_DATE + ", aanname: ja}", "waarop deze aanname rust"),
        ("cijfers", _WITH_DATE + ", aanname: yes}", "ja of nee"),
        ("cijfers", _FIGURE + "{waarde: 5, eenheid: personen, bron: x}", "ontbreekt 'peildatum'"),
        ("cijfers", _FIGURE + "{waarde: 5, periode: 2020-2040, bron: x}", "ontbreekt 'eenheid'"),
        ("cijfers", _FIGURE + "{waarde: 10%, reden: x}", "zonder punten tussen de duizendtallen"),
        (
            "cijfers",
            "cijfers:\n  inwoners_reeks: {eenheid: x, bron: x, waarden: {jaar: 5}}",
            "jaren als sleutel",
        ),
        ("aandachtsgroepen", "aandachtsgroepen: ouderen", "hier hoort een lijst"),
        ("aandachtsgroepen", _GROUP + "id: eigen", "verplichte sleutel 'naam' ontbreekt"),
        ("aandachtsgroepen", _GROUP + "naam: Ouderen", "verplichte sleutel 'id' ontbreekt"),
        ("aandachtsgroepen", _GROUP + "{id: ouderen, bevinding: x}", "dit kan hier niet"),
        ("aandachtsgroepen", _GROUP + "{id: ouderen, bevindingen: '# x'}", "een kop, tabel"),
        ("visie", "eindbeelden:\n  - {id: x, naam: x}", "verplichte sleutel 'visie' ontbreekt"),
        ("ambities", "ambities:\n  - {id: x, groepen: ouderen}", "hier hoort een lijst"),
        ("ambities", "ambities:\n  - {id: x, richting: hoger}", "'meer', 'minder', 'anders'"),
        ("proces", "proces:\n  trekker: [gemeente]", "één id uit de lijst partners"),
    ],
)
def test_a_mistake_is_told_in_dutch(
    file: str, text: str, said: str, complaints: Complaints
) -> None:
    told = complaints(f"{file}.json", load(text))
    assert any(said in message for message in told), told


@pytest.mark.parametrize(
    "text",
    [
        _GROUP + "{id: ouderen}",
        _GROUP + "{id: ouderen, omvang_huidig: {lokaal: {levert: CBS}}}",
        _GROUP + "{id: ouderen, urgentie: {onderbouwing: x}}",
        "aandachtsgroepen:",
    ],
)
def test_an_item_of_another_level_is_only_completed(text: str, complaints: Complaints) -> None:
    assert complaints("aandachtsgroepen.json", load(text)) == []


def test_of_a_completed_item_a_figure_with_a_value_keeps_its_rules(complaints: Complaints) -> None:
    text = _GROUP + "{id: ouderen, omvang_huidig: {lokaal: {waarde: 5}}}"
    assert "ontbreekt 'eenheid'" in complaints("aandachtsgroepen.json", load(text))[1]


def _refused(path: Path, folder: Path) -> list[Finding]:
    """Return what the reader has against the mistake of ``path``, as far as it can be seen."""
    Fixture(path.read_text(encoding="utf-8")).apply(folder)
    try:
        read_dossier(folder)
    except InputError as error:
        return [f for f in error.findings if f.code in SEEN and f.place and _known(f.place.file)]
    return []


def _known(file: str) -> bool:
    return Path(file).name in BESTANDEN


def _seen_by_schema(finding: Finding, folder: Path, complaints: Complaints) -> bool | None:
    """Return whether the schema refuses the file of ``finding``; nothing when it is no YAML."""
    assert finding.place
    name = Path(finding.place.file).name
    try:
        content = load((folder / name).read_text(encoding="utf-8-sig"))
    except (yaml.YAMLError, UnicodeDecodeError):
        return None
    return bool(complaints(schemanaam(name), content))


BLIND = {
    "horizon_achterstevoren": "years in the wrong order",
    "getal_punt_eind": "an editor reads 22431. as a number",
}
"""Mistakes of these kinds that no schema can see."""


def test_an_editor_sees_nearly_all_that_it_can_see(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, complaints: Complaints
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "landelijk").mkdir()
    seen: dict[str, bool] = {}
    for path in MISTAKES:
        folder = shutil.copytree(HERE / "basis", tmp_path / path.stem / "testdam")
        answers = [_seen_by_schema(f, folder, complaints) for f in _refused(path, folder)]
        if any(answer is not None for answer in answers):
            seen[path.stem] = all(answer is not False for answer in answers)
    missed = {name for name, found in seen.items() if not found}
    assert len(seen) >= 20
    assert missed == BLIND.keys()
