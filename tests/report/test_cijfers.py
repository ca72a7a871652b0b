"""The bar while figures are fetched: on a terminal only."""

import io

from generator.report.cijfers import Voortgang


class Scherm(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_how_far_it_is_and_then_nothing() -> None:
    scherm = Scherm()
    balk = Voortgang(scherm)
    balk("03759ned", 6, 12)
    assert scherm.getvalue().endswith("█" * 12 + "░" * 12 + " 6 van 12, nu 03759ned")
    balk.klaar()
    assert scherm.getvalue().endswith("\r\x1b[2K")


def test_a_file_gets_no_bar() -> None:
    bestand = io.StringIO()
    balk = Voortgang(bestand)
    balk("03759ned", 0, 1)
    balk.klaar()
    assert not bestand.getvalue()
