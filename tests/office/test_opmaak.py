"""Laying out: real numbers when they are asked for or known, an honest estimate otherwise."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.finding import Level
from generator.core.style import Style
from generator.office.opmaak import Laid, lay_out, layout_key
from generator.office.programma import OfficeError
from generator.word.huisstijl import Base, prepare_base
from generator.word.paginas import Pages
from generator.word.schrijver import Docx
from tests.office.pdf import pdf_with

GUESS = Pages(count=3, at={"kop": 2, "tabel": 2})
REAL = Pages(count=4, at={"kop": 3, "tabel": 2}, measured=True)


def write(pages: Pages | None) -> Docx:
    """Write a Word file that only holds its page numbers."""
    shown = pages or GUESS
    return Docx(data=repr((shown.count, dict(shown.at))).encode(), pages=shown)


class Office:
    """Lays out Word files of :func:`write`; counts how often. ``lands`` tells where things come."""

    def __init__(self, lands: Callable[[bytes], tuple[int, Mapping[str, int]]]) -> None:
        self.lands = lands
        self.runs = 0

    def __call__(self, data: bytes, suffix: str, to: str) -> bytes:
        self.runs += 1
        count, places = self.lands(data)
        return pdf_with(count, places)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Office:
    """Return a LibreOffice in which everything lands where ``REAL`` says."""
    made = Office(lambda data: (4, {"kop": 3}))
    monkeypatch.setattr("generator.office.draaien.convert", made)
    monkeypatch.setattr("generator.office.pdfua.herstel.mend", lambda pdf, docx: b"pdf:" + docx)
    return made


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def laid(cache: Cache, *, numbers: bool = False, pdf: bool = False, key: str = "k") -> Laid:
    return lay_out(write, "visie", key, cache, numbers=numbers, pdf=pdf)


def test_not_asked_is_not_measured(office: Office, cache: Cache) -> None:
    assert laid(cache) == Laid(docx=write(None))
    assert office.runs == 0


def test_measured_numbers_are_written_and_looked_at_once_more(office: Office, cache: Cache) -> None:
    assert laid(cache, numbers=True) == Laid(docx=write(REAL))
    assert office.runs == 2


def test_known_numbers_come_without_a_second_pass_asked_or_not(
    office: Office, cache: Cache
) -> None:
    laid(cache, numbers=True)
    office.runs = 0
    assert laid(cache, numbers=True) == laid(cache) == Laid(docx=write(REAL))
    assert office.runs == 0


def test_another_layout_is_measured_anew(office: Office, cache: Cache) -> None:
    laid(cache, numbers=True)
    assert laid(cache, key="anders") == Laid(docx=write(None))


def test_a_pdf_shows_the_real_numbers_too(office: Office, cache: Cache) -> None:
    made = laid(cache, pdf=True)
    assert (made.docx, made.pdf) == (write(REAL), b"pdf:" + write(REAL).data)
    office.runs = 0
    assert laid(cache, pdf=True) == made
    assert office.runs == 1


def test_a_right_estimate_needs_no_second_writing(
    cache: Cache, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.lands = lambda data: (3, {"kop": 2, "tabel": 2})
    made = laid(cache, numbers=True)
    assert made.docx.pages.measured
    assert office.runs == 1


def test_numbers_that_move_the_text_are_measured_again(office: Office, cache: Cache) -> None:
    office.lands = lambda data: (4, {"kop": 3}) if b"4" in data else (4, {"kop": 2})
    made = laid(cache, numbers=True)
    assert made.docx.pages == REAL
    assert office.runs == 3


def test_numbers_that_never_settle_are_a_finding(office: Office, cache: Cache) -> None:
    office.lands = lambda data: (office.runs, {"kop": 1})
    made = laid(cache, numbers=True)
    assert made.docx == write(None)
    [finding] = made.findings
    assert str(finding) == (
        "visie.docx WZ611 de paginanummers zijn een schatting gebleven: de paginanummers blijven"
        " verspringen → meld het, met het Word-bestand erbij"
    )


@pytest.mark.parametrize(
    ("pdf", "message"),
    [
        (True, "visie.pdf WZ611 de PDF is niet gemaakt: het is weg → zet het terug"),
        (False, "visie.docx WZ611 de paginanummers zijn een schatting gebleven: het is weg"),
    ],
)
def test_without_libreoffice_there_is_a_word_file_and_a_finding(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, pdf: bool, message: str
) -> None:
    def absent(data: bytes, suffix: str, to: str) -> bytes:
        raise OfficeError("het is weg", "zet het terug")

    monkeypatch.setattr("generator.office.draaien.convert", absent)
    made = laid(cache, numbers=True, pdf=pdf)
    assert (made.docx, made.pdf) == (write(None), b"")
    [finding] = made.findings
    assert str(finding).startswith(message)
    assert finding.level is Level.FOUT


def test_damaged_numbers_in_the_cache_are_as_good_as_none(office: Office, cache: Cache) -> None:
    cache.put("k", b'{"count": "veel"}')
    assert laid(cache) == Laid(docx=write(None))


def test_the_key_follows_the_document_and_the_house_style() -> None:
    base = Base(look=Style(), parts=())
    keys = {
        layout_key("a", base),
        layout_key("b", base),
        layout_key("a", Base(look=Style(size=11), parts=())),
    }
    assert len(keys) == 3
    assert layout_key("a", base) in keys


def test_a_house_style_from_the_cache_is_the_same_house_style(cache: Cache) -> None:
    prepared, kept = prepare_base(cache), prepare_base(cache)
    assert layout_key("a", prepared) == layout_key("a", kept)
