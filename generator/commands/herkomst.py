"""The command ``woonzorgvisie herkomst``."""

import argparse
import sys
from pathlib import Path

from generator.commands.answer import FOUT, GOED
from generator.help import DutchParser


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``herkomst``."""
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
