"""The command line: arguments → one call → show → exit code. No decisions are made here."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator import __version__
from generator.help import DutchParser

GOED, FOUT = 0, 1

_UITGANG = """\
uitgangscodes:
  0  alles is gemaakt
  1  er zijn fouten; wat fout is, is niet gemaakt
  2  de opdracht zelf klopt niet
  3  alles is gemaakt, maar er zijn waarschuwingen en u vroeg om --streng
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
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
    _add_maak(commands)
    _add_herkomst(commands)
    return parser


def _add_maak(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    maak = commands.add_parser(
        "maak",
        help="maak de documenten van een of meer gemeenten",
        description="Maakt de documenten van elke gemeente die onder de paden staat.",
        epilog=_UITGANG,
    )
    maak.add_argument(
        "paden", nargs="+", type=Path, metavar="PAD", help="map van een gemeente of een regio"
    )
    maak.add_argument(
        "--formaat",
        action="append",
        choices=("docx", "md"),
        help="maak alleen dit formaat; mag vaker (zonder: docx en md)",
    )
    maak.add_argument(
        "--uit", default="output", metavar="MAP", help="map voor de uitvoer (zonder: output)"
    )
    maak.add_argument(
        "--templates",
        type=_folder,
        default=Path("templates"),
        metavar="MAP",
        help="map met eigen templates, die voorgaan (zonder: templates)",
    )
    maak.add_argument(
        "--streng", action="store_true", help="laat ook een waarschuwing tellen als mislukt"
    )
    maak.add_argument(
        "--processen",
        type=_count,
        default=0,
        metavar="N",
        help="hoeveel gemeenten tegelijk (zonder: één voor elke processorkern)",
    )
    maak.set_defaults(run=_maak)


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"de map '{text}' bestaat niet")
    return path


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is geen aantal")
    return int(text)


def _add_herkomst(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    herkomst = commands.add_parser(
        "herkomst",
        help="zoek waar een tekst uit het document vandaan komt",
        description="Zoekt een tekst in de laatste uitvoer en toont bestand en regel van de bron.",
    )
    herkomst.add_argument("tekst", help="de tekst zoals die in het document staat")
    herkomst.add_argument(
        "--uit", default="output", metavar="MAP", help="map met de uitvoer (zonder: output)"
    )
    herkomst.set_defaults(run=_herkomst)


# Each command imports what it needs only when it runs: help must answer at once.


def _maak(options: argparse.Namespace) -> int:
    from generator.batch import build_all, find_gemeenten
    from generator.pipeline import Options
    from generator.report.screen import Screen, exit_code

    screen = Screen(sys.stdout)
    folders, wrong = find_gemeenten(options.paden)
    chosen = Options(
        formats=tuple(options.formaat or ("docx", "md")),
        output=options.uit,
        templates=str(options.templates),
    )
    results = []
    for result in build_all(folders, chosen, screen.stage, options.processen):
        screen.done(result)
        results.append(result)
    screen.summary(results, wrong)
    return exit_code(results, wrong, strict=options.streng)


def _herkomst(options: argparse.Namespace) -> int:
    from generator.writers.herkomst import find

    answers = find(options.tekst, Path(options.uit))
    for answer in answers:
        print(f"{answer.document}: {answer.context}")
        for origin in answer.origins:
            print(f"    {origin}")
    if not answers:
        print(
            f"'{options.tekst}' staat niet in de uitvoer onder {options.uit}"
            " → maak het document eerst, of zoek een korter stuk tekst",
            file=sys.stderr,
        )
    return GOED if answers else FOUT


if __name__ == "__main__":
    sys.exit(main())
