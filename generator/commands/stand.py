"""The command ``woonzorgvisie stand``."""

import argparse
from pathlib import Path

from generator.commands.answer import meld
from generator.help import DutchParser

_UITGANG = """\
uitgangscodes:
  0  alles is te lezen
  1  er zijn fouten; wat niet te lezen is, is niet geteld
  2  de opdracht zelf klopt niet
"""


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``stand``."""
    stand = commands.add_parser(
        "stand",
        help="toon hoever de gemeenten zijn: analyse, visie, ambities en afspraken",
        description="Telt per gemeente en per regio welke onderdelen van een woonzorgvisie er zijn."
        " Als document maakt u dit met: woonzorgvisie maak PAD --soort nulmeting.",
        epilog=_UITGANG,
    )
    stand.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="map van een gemeente of een regio (zonder: inputs)",
    )
    stand.add_argument(
        "--formaat",
        choices=("tekst", "json", "md"),
        default="tekst",
        help="vorm van de uitvoer (zonder: tekst)",
    )
    stand.add_argument(
        "--naar", type=Path, metavar="BESTAND", help="schrijf de uitvoer in dit bestand"
    )
    stand.set_defaults(run=_stand, streng=False)


def _stand(options: argparse.Namespace) -> int:
    from generator.batch.measure import measure_all
    from generator.report.stand import FORMATEN
    from generator.report.stand.uitslag import uitslag_van
    from generator.vinden import find_gemeenten

    folders, wrong = find_gemeenten(options.paden or [Path("inputs")])
    uitslag = uitslag_van(tuple(measure_all(folders)), wrong)
    return meld(FORMATEN[options.formaat](uitslag), uitslag.findings, options)
