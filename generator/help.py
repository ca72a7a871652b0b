"""argparse in Dutch: its own words come from one table."""

import argparse
import re
import sys
from typing import Any, NoReturn

_WORDS = {
    "the following arguments are required: %s": "deze onderdelen ontbreken: %s",
    "unrecognized arguments: %s": "dit onderdeel is onbekend: %s",
    "expected one argument": "hier hoort een waarde achter",
    "expected at least one argument": "hier hoort minstens één waarde achter",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r kan niet; kies uit %(choices)s"
    ),
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kan meer betekenen: %(matches)s"
    ),
    "ignored explicit argument %r": "hier hoort geen waarde achter: %r",
    "usage: ": "gebruik: ",
}


class DutchParser(argparse.ArgumentParser):
    """An argument parser whose help and errors are Dutch."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self._positionals.title = "onderdelen"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg en stop")

    def parse_args(self, *given: Any, **settings: Any) -> Any:
        """Read the arguments; what argparse says meanwhile is Dutch."""
        original = argparse._  # type: ignore[attr-defined]
        argparse._ = _dutch  # type: ignore[attr-defined]
        try:
            return super().parse_args(*given, **settings)
        finally:
            argparse._ = original  # type: ignore[attr-defined]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and stop with code 2."""
        message = re.sub(r"^argument ", "", message)
        self.exit(2, f"{message} → bekijk de uitleg met: {self.prog} --help\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Stop, after ``message`` on the error stream."""
        if message:
            sys.stderr.write(message)
        sys.exit(status)


def _dutch(text: str) -> str:
    return _WORDS.get(text, text)
