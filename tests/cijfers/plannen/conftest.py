"""The small gemeente, in a country that knows ouderen and their kinds of home."""

from pathlib import Path

import pytest

_LANDELIJK = {
    "aandachtsgroepen.yaml": "aandachtsgroepen:\n"
    "  - {id: ouderen, naam: ouderen, omschrijving: Inwoners van 65 jaar en ouder.}\n",
    "woonvormen.yaml": "woonvormen:\n"
    + "".join(
        f"  - {{id: {id}, naam: {id}, meervoud: {id}, definitie: Soort woning, bron: eigen}}\n"
        for id in ("nultreden", "geclusterd", "zorggeschikt", "flexwoning")
    ),
}


@pytest.fixture
def folder(testdam: Path) -> Path:
    for naam, text in _LANDELIJK.items():
        Path("landelijk", naam).write_text(text, encoding="utf-8")
    return testdam
