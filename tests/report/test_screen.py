"""What a user sees while many gemeenten are built, and what a file or another program sees."""

import io
from collections.abc import Sequence

import pytest

from generator.core.finding import Finding, Level
from generator.core.value import replace
from generator.pipeline.results import Result
from generator.report.screen import Screen
from generator.report.voortgang import Progress, lasts

RESULT = Result(name="Aa", folder="output/x/aa", files=("a.docx", "a.md"), words=1200, seconds=1.25)


class Terminal(io.StringIO):
    """Shows what is on its last line."""

    def isatty(self) -> bool:
        return True

    @property
    def last(self) -> str:
        return self.getvalue().rpartition("\x1b[2K")[2]


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_terminal_shows_how_far_it_is_and_how_long_it_takes_from_here() -> None:
    terminal, clock = Terminal(), Clock()
    screen = Screen(terminal, clock)
    screen.count(0, 342)
    assert terminal.last == "0 van 342 klaar"
    clock.now += 60
    screen.count(20, 342)
    assert terminal.last == "20 van 342 klaar, nog ongeveer 16 minuten"
    screen.stage("Aa", "lezen")
    assert terminal.last == "20 van 342 klaar, nog ongeveer 16 minuten · Aa: lezen …"
    screen.count(342, 342)
    assert terminal.last == "342 van 342 klaar"


def test_one_gemeente_needs_no_count() -> None:
    terminal = Terminal()
    screen = Screen(terminal)
    screen.count(0, 1)
    assert terminal.last == ""
    screen.stage("Aa", "lezen")
    assert terminal.last == "Aa: lezen …"


def test_a_line_never_breaks_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    terminal = Terminal()
    Screen(terminal).stage("Een lange naam van een gemeente", "lezen")
    assert terminal.last == "Een lange naam van "


def test_a_line_with_a_result_holds_nothing_of_the_progress() -> None:
    terminal = Terminal()
    screen = Screen(terminal)
    screen.count(1, 2)
    screen.done(RESULT)
    shown = [line.rpartition("\x1b[2K")[2] for line in terminal.getvalue().split("\n")]
    assert shown[0].startswith("Aa: 2 bestanden in output/x/aa (1.200 woorden")


def plain(*results: Result, wrong: Sequence[Finding] = ()) -> list[str]:
    stream = io.StringIO()
    screen = Screen(stream)
    screen.count(0, len(results))
    screen.stage("Aa", "lezen")
    shown = screen.all(iter(results))
    screen.summary(shown, wrong)
    return stream.getvalue().splitlines()


def test_a_file_gets_no_progress() -> None:
    first, last = plain(RESULT)
    assert first.endswith(", 0 tabellen, 0 grafieken waarvan 0 opnieuw getekend) in 1,2 s")
    assert last == "Klaar: 1 van 1 gemeente gemaakt; geen bevindingen."


def test_what_did_not_change_is_told_with_what_was_found_in_it() -> None:
    found = Finding(code="WZ602", level=Level.WAARSCHUWING, message="dit blijft staan")
    same = replace(RESULT, reused=True, findings=(found,))
    warned, line, last = plain(same)
    assert warned == "WZ602 dit blijft staan"
    assert line.endswith(" 0 grafieken), niets veranderd sinds de vorige keer")
    assert last == "Klaar: 1 van 1 gemeente gemaakt, waarvan 1 al klaar; 1 waarschuwing."


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "minder dan een minuut"),
        (59, "minder dan een minuut"),
        (60, "ongeveer 1 minuut"),
        (95, "ongeveer 2 minuten"),
        (3590, "ongeveer 1,0 uur"),
        (5400, "ongeveer 1,5 uur"),
    ],
)
def test_a_time_in_words(seconds: float, said: str) -> None:
    assert lasts(seconds) == said


def test_the_time_runs_from_the_first_that_is_built() -> None:
    clock = Clock()
    progress = Progress(clock)
    clock.now += 500  # looking at what changed
    progress.count(0, 10)
    clock.now += 30
    progress.count(5, 10)
    assert str(progress) == "5 van 10 klaar, nog minder dan een minuut"
