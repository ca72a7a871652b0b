"""The command ``woonzorgvisie toegankelijk``."""

import argparse
from pathlib import Path

from generator.commands.answer import UITGANG_CONTROLE, meld
from generator.help import DutchParser


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``toegankelijk``."""
    toegankelijk = commands.add_parser(
        "toegankelijk",
        help="controleer of iedereen een Word-bestand kan lezen",
        description="Controleert Word-bestanden op toegankelijkheid en op fouten waardoor Word"
        " ze niet opent, ook bestanden van anderen. Er verandert niets aan het bestand.",
        epilog=UITGANG_CONTROLE,
    )
    toegankelijk.add_argument(
        "bestanden",
        nargs="+",
        type=Path,
        metavar="BESTAND",
        help="Word-bestand (.docx), of een map met Word-bestanden",
    )
    toegankelijk.add_argument(
        "--formaat",
        choices=("tekst", "json", "md"),
        default="tekst",
        help="vorm van de uitvoer (zonder: tekst)",
    )
    toegankelijk.add_argument(
        "--naar", type=Path, metavar="BESTAND", help="schrijf de uitvoer in dit bestand"
    )
    toegankelijk.add_argument(
        "--streng", action="store_true", help="laat ook een waarschuwing tellen als mislukt"
    )
    toegankelijk.set_defaults(run=_toegankelijk)


def _toegankelijk(options: argparse.Namespace) -> int:
    from generator.report.toegankelijk import FORMATEN
    from generator.toegankelijk.controle import controleer

    uitslag = controleer(options.bestanden)
    return meld(FORMATEN[options.formaat](uitslag), uitslag.findings, options)
