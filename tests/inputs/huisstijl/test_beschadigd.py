"""Whatever happens to a house style: it is read, or refused with findings that have a place."""

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.errors import InputError
from generator.inputs.huisstijl.lees import read_style
from generator.word.stijlen import style_defs
from tests.inputs.huisstijl.beelden import png
from tests.inputs.mutations import damaged

CASES = 400
SLOWEST = 2.0
"""Seconds one reading may take, also on a slow machine."""

EXTRA = """
logo: {bestand: logo.png, alt: Logo van Testdam, breedte: 3}
voettekst: Bureau
basisdocument: bureau.dotx
"""


@pytest.mark.parametrize("block", range(4))
def test_damage_is_read_or_refused(
    block: int, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("logo.png").write_bytes(png())
    folders = [checkout / "templates" / "huisstijl"]
    whole = (folders[0] / "helder.yaml").read_text(encoding="utf-8") + EXTRA
    ends: Counter[str] = Counter()
    for seed in range(block * CASES // 4, (block + 1) * CASES // 4):
        Path("huisstijl.yaml").write_bytes(damaged(random.Random(seed), whole))
        started = time.perf_counter()
        try:
            huis = read_style(Path("huisstijl.yaml"), folders, Cache(tmp_path / "cache"))
            style_defs(huis.style)
            ends["read"] += 1
        except InputError as error:
            assert all(f.place and f.message and f.advice for f in error.findings), seed
            ends["refused"] += 1
        assert time.perf_counter() - started < SLOWEST, seed
    assert min(ends["read"], ends["refused"]) > 5, ends
