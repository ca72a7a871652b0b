"""A small gemeente of the tests' own: one figure, one gap, a series and a table of wijken."""

from pathlib import Path

import pytest

_BESTANDEN = {
    "landelijk/bronnen.yaml": """\
bronnen:
  - {id: telling, organisatie: Gemeente, titel: Eigen telling, soort: registratie}
""",
    "kust/testdam/gemeente.yaml": """\
document:
  titel: Woonzorgvisie Testdam
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {van: 2027, tot: 2031}
gemeente: {naam: Testdam, gm_code: GM9999, provincie: Flevoland}
""",
    "kust/testdam/cijfers.yaml": """\
# van ons
cijfers:
  inwoners: {waarde: 1200, eenheid: personen, peildatum: 2026-01-01, bron: telling}  # geteld
  huishoudens: {waarde: null, reden: nog op te vragen, levert: =de gemeente}
  inwoners_reeks:
    eenheid: personen
    bron: telling
    waarden:
      2025: 1190
      2026: 1200
  wijken:
    peildatum: 2026
    bron: telling
    lijst:
      - {naam: Haven, inwoners: 700, koopwoningen: 41.5}
""",
    "kust/regio.yaml": """\
regio:
  naam: Kust
  gemeenten:
    - naam: Testdam
      gm_code: GM9999
      inwoners: {waarde: 1200, eenheid: personen, peildatum: 2026-01-01, bron: telling}
""",
}


@pytest.fixture
def testdam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the gemeente, seen from the folder with everything."""
    for naam, text in _BESTANDEN.items():
        path = tmp_path / naam
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("kust/testdam")
