"""A region of two gemeenten, and a CBS on this machine that knows them."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from generator.cbs.net import Net
from generator.cijfers.haal import start
from generator.cli import main
from tests.cbs.server import Server, draaiend
from tests.cbs.tabellen import DAM, DIJK

Haal = Callable[..., int]

GEMEENTE = """\
document:
  {{titel: T, versie: 0.1, status: concept, datum: 2026-11-22, horizon: {{van: 2027, tot: 2031}}}}
gemeente: {{naam: {naam}, gm_code: {code}, provincie: Flevoland}}
"""

CIJFERS = """\
# Van Jan.
cijfers:
  inwoners:   # uit de brief
    waarde: 100
    eenheid: personen
    peildatum: 2025-01-01
    bron: cbs-03759ned
    toelichting: Zie de brief.
  woningvoorraad: {waarde: 7, eenheid: woningen, peildatum: 2024, bron: gemeente-telling}

  koopwoningen: {waarde: null, reden: nog op te vragen, levert: CBS}   # Piet belt
"""

REGIO = f"""\
regio:
  naam: Proef
  gemeenten:
    - {{naam: Dam, gm_code: {DAM}, inwoners: {{waarde: null, reden: onbekend}}}}
    - naam: Dijk
      gm_code: {DIJK}
bronnen:
  - {{id: gemeente-telling, organisatie: Dam, titel: Telling, soort: registratie}}
"""


@pytest.fixture
def cbs() -> Iterator[Server]:
    with draaiend() as server:
        yield server


@pytest.fixture
def regio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "inputs" / "proef"
    for naam, code in (("Dam", DAM), ("Dijk", DIJK)):
        gemeente = folder / naam.lower()
        gemeente.mkdir(parents=True)
        text = GEMEENTE.format(naam=naam, code=code)
        (gemeente / "gemeente.yaml").write_text(text, encoding="utf-8")
    (folder / "regio.yaml").write_text(REGIO, encoding="utf-8")
    (folder / "dam" / "cijfers.yaml").write_bytes(CIJFERS.replace("\n", "\r\n").encode())
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def haal(cbs: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Haal:
    """Return what runs ``cijfers haal`` against the local CBS."""
    monkeypatch.setenv("WOONZORGVISIE_CBS_V4", f"{cbs.adres}/v4")
    monkeypatch.setenv("WOONZORGVISIE_CBS_V3", f"{cbs.adres}/v3")
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(start, "Net", partial(Net, 0.3, 2, lambda seconden: None))

    def opdracht(*argumenten: str, tabellen: tuple[str, ...] = ("03759ned",)) -> int:
        delen = [deel for id in tabellen for deel in ("--tabel", id)]
        return main(["cijfers", "haal", *argumenten, *delen])

    return opdracht
