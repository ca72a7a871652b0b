"""The command line: which command is called. No decisions are made here."""

import argparse
import sys
from collections.abc import Sequence

from generator import __version__
from generator.commands import (
    cijfers,
    controleer,
    herkomst,
    maak,
    nieuw,
    schema,
    stand,
    toegankelijk,
)
from generator.commands.answer import FOUT
from generator.core.collector import look_seldom
from generator.help import DutchParser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    look_seldom()
    _utf8()
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except BrokenPipeError:  # the reader of our output, such as "more", has stopped
        sys.stdout = None
        return FOUT
    except KeyboardInterrupt:
        print("\nafgebroken; wat al klaar was, blijft staan", file=sys.stderr)
        return FOUT
    return code


def _utf8() -> None:
    """Print UTF-8 also where Windows still expects another code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = DutchParser(
        prog="woonzorgvisie",
        description="Maakt van YAML-bestanden een woonzorgvisie in Word en Markdown.",
    )
    parser.add_argument(
        "--versie", action="version", version=__version__, help="toon de versie en stop"
    )
    commands = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)
    for command in (maak, controleer, stand, toegankelijk, herkomst, nieuw, cijfers, schema):
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
