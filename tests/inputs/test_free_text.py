"""Whatever text people put in a field: it comes out as it went in, or it is refused."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.core.errors import InputError
from generator.core.leaf import Tekst
from generator.inputs.markup import forbidden
from generator.inputs.reader import read_dossier

GEMEENTE = """\
document:
  ondertitel: {}
  titel: Woonzorgvisie Testdam
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {{van: 2027, tot: 2031}}
gemeente: {{naam: Testdam, gm_code: GM9999, provincie: Testland}}
"""
REFUSED_IN_ANY_TEXT = {"WZ100", "WZ101", "WZ105", "WZ108"}

texts = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=60)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    inputs = tmp_path_factory.mktemp("tekst") / "inputs"
    (inputs / "landelijk").mkdir(parents=True)
    folder = inputs / "regio" / "testdam"
    folder.mkdir(parents=True)
    return folder


def read(folder: Path, written: str, field: str = "ondertitel") -> Tekst | set[str] | None:
    """Return the text that is read from ``written``, or the codes why it is not."""
    text = GEMEENTE.replace("ondertitel", field).format(written)
    (folder / "gemeente.yaml").write_text(text, encoding="utf-8", newline="")
    try:
        found = getattr(read_dossier(folder).dossier.document, field)
    except InputError as error:
        assert all(finding.place and finding.place.line > 0 for finding in error.findings)
        return {finding.code for finding in error.findings}
    assert found is None or isinstance(found, Tekst)
    return found


def in_single_quotes(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def in_double_quotes(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def escaped(text: str) -> str:
    return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'


@pytest.mark.parametrize("quoted", [in_single_quotes, in_double_quotes])
@settings(max_examples=150, deadline=None)
@given(text=texts)
@example(text="Wonen: 's avonds & 's nachts #1 – 25% [concept] {x} \"thuis\" \\ @ * ? | >")
@example(text="\u00a0\u2028\ufeff")
@example(text="\U0001f3e0 ë ﬁ 東京 e\u0301")
def test_a_quoted_text_is_read_as_it_is_or_refused(folder: Path, quoted: object, text: str) -> None:
    assert callable(quoted)
    found = read(folder, quoted(text))
    if isinstance(found, set):
        assert found <= REFUSED_IN_ANY_TEXT
        assert not text.strip() or not text.isprintable()
    else:
        assert found and found.kaal == " ".join(text.split())


@settings(max_examples=150, deadline=None)
@given(text=texts)
def test_printable_text_between_quotes_is_always_read(folder: Path, text: str) -> None:
    printable = "".join(filter(str.isprintable, text))
    found = read(folder, in_single_quotes(f"a{printable}z"))
    assert isinstance(found, Tekst) and found.kaal == " ".join(f"a{printable}z".split())


@settings(max_examples=150, deadline=None)
@given(text=texts)
def test_an_escaped_text_is_read_as_it_is_or_refused(folder: Path, text: str) -> None:
    found = read(folder, escaped(text), "voorbehoud")
    if isinstance(found, set):
        assert found <= REFUSED_IN_ANY_TEXT | {"WZ112"}
        assert not text.strip() or not text.isprintable() or ("WZ112" in found and forbidden(text))
    else:
        assert found and found.kaal == text.strip()


@settings(max_examples=150, deadline=None)
@given(text=texts)
def test_a_bare_text_is_read_or_refused(folder: Path, text: str) -> None:
    # what is bare may mean something else; no more is asked here than that it is no crash
    read(folder, text)
