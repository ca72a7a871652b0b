"""The command ``woonzorgvisie nieuw``."""

import argparse
import sys

from generator.commands.answer import uitkomst
from generator.help import DutchParser


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``nieuw``."""
    nieuw = commands.add_parser(
        "nieuw",
        help="leg de invoerbestanden van een gemeente of regio klaar, met de openbare cijfers",
        description="Legt alle invoerbestanden klaar, met uitleg bij elk veld en met de openbare"
        " cijfers van het CBS. Noem een gemeente (nieuw Haarlem), een provincie (nieuw --regio"
        ' Flevoland), een eigen regio (nieuw "Mijn regio" --gemeenten "Haarlem, Velsen") of een'
        " map (nieuw inputs/flevoland/urk). Wat er al staat, blijft staan. Wat voor een map niet"
        " bekend is, wordt gevraagd.",
    )
    nieuw.add_argument(
        "wat",
        nargs="?",
        default="",
        metavar="GEMEENTE",
        help="naam of code van een gemeente, naam van een regio, of map van een gemeente",
    )
    nieuw.add_argument(
        "--naar", default="", metavar="MAP", help="map met alle invoer (zonder: inputs)"
    )
    nieuw.add_argument(
        "--regio", default="", help="naam van de regio (zonder: de provincie, of die van de map)"
    )
    nieuw.add_argument(
        "--gemeenten", default="", metavar="NAMEN", help="gemeenten van de regio, met komma's"
    )
    nieuw.add_argument("--alle", action="store_true", help="alle gemeenten, per provincie")
    nieuw.add_argument("--naam", help="naam van de gemeente in de map")
    nieuw.add_argument("--gm-code", metavar="CODE", help="code bij het CBS, zoals GM0184")
    nieuw.add_argument("--provincie", help="provincie van de gemeente")
    nieuw.add_argument("--titel", help="titel van het document (zonder: Woonzorgvisie NAAM)")
    nieuw.add_argument("--opsteller", help="wie het document schrijft")
    nieuw.set_defaults(run=_nieuw)


def _nieuw(options: argparse.Namespace) -> int:
    from datetime import date

    from generator.nieuw.opdracht import nieuw
    from generator.nieuw.verzoek import Verzoek
    from generator.nieuw.vragen import VELDEN

    verzoek = Verzoek(
        wat=options.wat,
        naar=options.naar,
        regio=options.regio,
        gemeenten=options.gemeenten,
        alle=options.alle,
        opties={veld.naam: getattr(options, veld.naam) for veld in VELDEN},
    )
    vraag = input if sys.stdin.isatty() else None
    return uitkomst(nieuw(verzoek, vraag, date.today()))
