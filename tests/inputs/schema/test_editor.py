"""What a consultant sees while typing, asked of the server behind VS Code and other editors.

``WZV_YAML_SERVER`` names the command of yaml-language-server (an npm package); without it this
is skipped.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inputs.schema.taalserver import Taalserver

COMMAND = os.environ.get("WZV_YAML_SERVER", "")
pytestmark = pytest.mark.skipif(not COMMAND, reason="WZV_YAML_SERVER names no server")

AMBITIE = """\
# yaml-language-server: $schema=../../schema/ambities.json
ambities:
  - id: bezoek
    naamm: Bezoek
    eindbeeld: langer_thuis
    richting: hoger
    nulmeting:
      waarde: null
    groepen: []
  - id: leeg
    richting:~
~~~~
""".replace("~", " ")  # what one has typed so far ends in spaces


@pytest.fixture(scope="module")
def server(checkout: Path) -> Iterator[Taalserver]:
    running = Taalserver(COMMAND, checkout)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def ambities(server: Taalserver, checkout: Path) -> Path:
    path = checkout / "inputs" / "flevoland" / "urk" / "ambities.yaml"
    server.open(path, AMBITIE)
    return path


def test_the_shipped_input_is_without_complaints(server: Taalserver, checkout: Path) -> None:
    files = sorted((checkout / "inputs").glob("*/**/*.yaml"))
    for file in files:
        server.open(file, file.read_text(encoding="utf-8"))
    assert {file.name: said for file in files if (said := server.messages(file))} == {}


def test_mistakes_are_told_in_dutch_where_they_are(server: Taalserver, ambities: Path) -> None:
    said = server.messages(ambities)
    assert "6: hier hoort 'meer', 'minder', 'anders' of 'beter'" in said
    assert "3: de verplichte sleutel 'naam' ontbreekt" in said
    assert any(
        line.startswith("4: dit kan hier niet; mogelijk zijn de sleutels: ") for line in said
    )
    assert any(line.startswith("7: de waarde is leeg; zet bij 'reden'") for line in said)


def test_the_mouse_shows_what_a_key_means(server: Taalserver, ambities: Path) -> None:
    assert "Het eindbeeld waar de ambitie bij hoort." in server.hover(ambities, 5, 7)
    assert "De stand van de indicator nu." in server.hover(ambities, 7, 7)


def test_keys_choices_and_ids_are_offered(server: Taalserver, ambities: Path) -> None:
    assert {"naam", "trekker", "doelen"} <= set(server.complete(ambities, 12, 5))
    assert server.complete(ambities, 11, 15) == ["meer", "minder", "anders", "beter"]
    assert {"ouderen", "studenten"} <= set(server.complete(ambities, 9, 15))
