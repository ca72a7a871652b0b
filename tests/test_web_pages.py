"""Whole web pages, judged by others: a browser's parser, html-validate and our own Markdown."""

import json
import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from generator.cli import main
from generator.core.cache import Cache
from generator.options import Options
from generator.pipeline.building import make
from generator.pipeline.reading import read_input
from generator.pipeline.results import Built
from tests.test_golden import CASES
from tests.writers.html.pagina import dode_links, gelezen

VALIDATOR = os.environ.get("WZV_HTML_VALIDATOR", "")
RULES = {
    "root": True,
    "extends": ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    "rules": {
        "valid-id": ["error", {"relaxed": True}],  # the names of anchors begin with a "_"
        "long-title": "off",  # a gemeente chooses its own title
    },
}
STYLES = ("rustig", "helder")


@pytest.fixture(
    scope="module", params=[(name, look) for name in CASES for look in STYLES], ids="-".join
)
def made(request: pytest.FixtureRequest, checkout: Path, drawn: Path) -> tuple[str, Built]:
    """Return each case in each shipped style, as only a web page."""
    name, look = request.param
    kind, folder = CASES[name]
    cache = Cache(drawn)
    options = Options(kind=kind, formats=("html",), look=look)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(checkout)
        invoer = read_input(Path(folder), options, cache)
        return f"{name}.html", make(invoer, name, options, cache, lambda _: None)


def test_the_page_stands_alone_and_says_what_the_markdown_says(made: tuple[str, Built]) -> None:
    name, built = made
    assert list(built.files) == [name]
    assert built.findings == ()


def test_every_name_is_used_once_and_every_link_leads_somewhere(made: tuple[str, Built]) -> None:
    name, built = made
    root = gelezen(built.files[name])
    names = Counter(one for element in root.iter() if (one := element.get("id")))
    assert max(names.values()) == 1
    assert not list(dode_links(root))


@pytest.mark.skipif(not VALIDATOR, reason="WZV_HTML_VALIDATOR is niet gezet")
def test_html_validate_finds_nothing(made: tuple[str, Built], tmp_path: Path) -> None:
    name, built = made
    (tmp_path / "page.html").write_bytes(built.files[name])
    (tmp_path / ".htmlvalidate.json").write_text(json.dumps(RULES), encoding="utf-8")
    ran = subprocess.run(
        [VALIDATOR, "--formatter", "json", "page.html"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert ran.stderr == b""
    found = [message for file in json.loads(ran.stdout) for message in file["messages"]]
    assert found == []


def test_a_user_gets_one_file_that_is_kept_when_it_was_changed(
    checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(checkout)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    command = ["maak", "inputs/flevoland/urk", "--formaat", "html", "--uit", str(tmp_path)]
    assert main(command) == 0
    folder = tmp_path / "flevoland" / "urk"
    made = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    assert made == {"woonzorgvisie-urk.html", "woonzorgvisie-urk.herkomst.json"}
    page = folder / "woonzorgvisie-urk.html"
    page.write_text("van een mens", encoding="utf-8")
    assert main(command) == 0
    assert page.read_text(encoding="utf-8") == "van een mens"
    assert (folder / "woonzorgvisie-urk-nieuw.html").read_bytes().startswith(b"<!DOCTYPE html>")
