"""The command ``woonzorgvisie controleer``."""

import argparse
from pathlib import Path

from generator.commands.answer import UITGANG_CONTROLE, meld, toon
from generator.help import DutchParser


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``controleer``."""
    controleer = commands.add_parser(
        "controleer",
        help="controleer de invoer, zonder iets te maken",
        description="Controleert de invoer van elke gemeente die onder de paden staat.",
        epilog=UITGANG_CONTROLE,
    )
    controleer.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="map van een gemeente of een regio (zonder: inputs)",
    )
    controleer.add_argument(
        "--niveau",
        choices=("fout", "waarschuwing", "tip"),
        default="tip",
        help="toon alleen wat minstens zo ernstig is (zonder: alles)",
    )
    controleer.add_argument(
        "--formaat",
        choices=("tekst", "json", "md", "sarif"),
        default="tekst",
        help="vorm van de uitvoer (zonder: tekst)",
    )
    controleer.add_argument(
        "--volledigheid",
        action="store_const",
        dest="formaat",
        const="volledigheid",
        help="toon per stap van het handvat wat er is, wat ontbreekt en wie het levert",
    )
    controleer.add_argument(
        "--naar", type=Path, metavar="BESTAND", help="schrijf de uitvoer in dit bestand"
    )
    controleer.add_argument(
        "--streng", action="store_true", help="laat ook een waarschuwing tellen als mislukt"
    )
    controleer.add_argument(
        "--lijst", action="store_true", help="toon alle regels met hun code en stop"
    )
    controleer.add_argument(
        "--leg-uit",
        type=_uitleg,
        metavar="CODE",
        help="leg een code uit, met een voorbeeld, en stop",
    )
    controleer.set_defaults(run=_controleer)


def _uitleg(text: str) -> list[str]:
    from generator.report.uitleg import leg_uit

    try:
        return leg_uit(text)
    except LookupError as problem:
        raise argparse.ArgumentTypeError(problem) from problem


def _controleer(options: argparse.Namespace) -> int:
    if options.lijst:
        from generator.report.uitleg import lijst

        return toon(lijst())
    return toon(options.leg_uit) if options.leg_uit else _controleer_invoer(options)


def _controleer_invoer(options: argparse.Namespace) -> int:
    from generator.batch.check import check_all
    from generator.core.finding import Level
    from generator.report.controle import FORMATEN
    from generator.report.controle.uitslag import uitslag_van
    from generator.vinden import find_gemeenten, whole_regios

    paden = options.paden or [Path("inputs")]
    folders, wrong = find_gemeenten(paden)
    uitslag = uitslag_van(tuple(check_all(folders, whole_regios(paden))), wrong)
    text = FORMATEN[options.formaat](uitslag.vanaf(Level[options.niveau.upper()]))
    return meld(text, uitslag.findings, options)
