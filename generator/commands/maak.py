"""The command ``woonzorgvisie maak``."""

import argparse
import sys
from pathlib import Path

from generator.commands.answer import VERKEERD
from generator.commands.arguments import folder
from generator.help import DutchParser

_UITGANG = """\
uitgangscodes:
  0  alles is gemaakt
  1  er zijn fouten; wat niet te lezen is, is niet gemaakt
  2  de opdracht zelf klopt niet
  3  alles is gemaakt, maar er zijn waarschuwingen en u vroeg om --streng
"""


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``maak``."""
    maak = commands.add_parser(
        "maak",
        help="maak de documenten van een of meer gemeenten, of van een regio",
        description="Maakt de documenten van elke gemeente die onder de paden staat. Met --soort"
        " regiovisie of --soort nulmeting gaat het document over een hele regio.",
        epilog=_UITGANG,
    )
    maak.add_argument(
        "paden", nargs="+", type=Path, metavar="PAD", help="map van een gemeente of een regio"
    )
    maak.add_argument(
        "--soort",
        default="woonzorgvisie",
        metavar="SOORT",
        help="soort document: een map in de templates, zoals gespreksnotitie, regiovisie of "
        "nulmeting (zonder: woonzorgvisie)",
    )
    maak.add_argument(
        "--formaat",
        action="append",
        choices=("docx", "md", "html", "pdf"),
        help="maak alleen dit formaat; mag vaker; pdf vraagt LibreOffice (zonder: docx en md)",
    )
    maak.add_argument(
        "--paginanummers",
        action="store_true",
        help="zet de echte paginanummers in de inhoudsopgave, met LibreOffice (zonder: geschat)",
    )
    maak.add_argument(
        "--uit", default="output", metavar="MAP", help="map voor de uitvoer (zonder: output)"
    )
    maak.add_argument(
        "--templates",
        type=folder,
        default=Path("templates"),
        metavar="MAP",
        help="map met eigen templates, die voorgaan (zonder: templates)",
    )
    maak.add_argument(
        "--ronde",
        type=_ronde,
        metavar="NAAM",
        help="maak ook een Word-kopie voor lezers, waarin Word elke wijziging bijhoudt, zoals"
        " 'concept 2'",
    )
    maak.add_argument(
        "--grafieken",
        choices=("beeld", "bewerkbaar"),
        default="",
        help="hoe grafieken in Word staan (zonder: zoals in gemeente.yaml, anders beeld)",
    )
    maak.add_argument(
        "--kaart",
        default="",
        metavar="BESTAND",
        help="GeoJSON-bestand met gemeentegrenzen voor de kaarten (zonder: dat van regio.yaml,"
        " anders een kaart met een tegel per gemeente)",
    )
    maak.add_argument(
        "--huisstijl",
        default="",
        metavar="STIJL",
        help="rustig, helder, of een bestand met een huisstijl (zonder: huisstijl.yaml van de"
        " gemeente, anders van de regio, anders rustig)",
    )
    maak.add_argument(
        "--streng", action="store_true", help="laat ook een waarschuwing tellen als mislukt"
    )
    maak.add_argument(
        "--dask",
        default="",
        metavar="ADRES",
        help="laat de computers van een Dask-cluster het werk doen, zoals tcp://10.0.0.5:8786;"
        " elke computer moet bij dezelfde mappen kunnen, onder dezelfde namen",
    )
    maak.add_argument(
        "--opnieuw",
        action="store_true",
        help="maak ook wat niet veranderd is (zonder: alleen waar iets aan veranderd is)",
    )
    maak.add_argument(
        "--processen",
        type=_count,
        default=0,
        metavar="N",
        help="hoeveel gemeenten tegelijk (zonder: één voor elke processorkern)",
    )
    maak.set_defaults(run=_maak)


def _maak(options: argparse.Namespace) -> int:
    from generator.batch.build import build_all
    from generator.batch.workers import NoCluster, workers
    from generator.options import Options
    from generator.pipeline.kinds import about_regio, unknown_kind, unknown_look
    from generator.report.screen import Screen, findings_of
    from generator.report.uitgang import uitgang
    from generator.vinden import find_gemeenten, find_regios

    chosen = Options(
        kind=options.soort,
        formats=(*(options.formaat or ("docx", "md")), *(("docx",) if options.ronde else ())),
        output=options.uit,
        templates=str(options.templates),
        round=options.ronde or "",
        look=options.huisstijl,
        numbers=options.paginanummers,
        charts=options.grafieken,
        map=options.kaart,
    )
    if problem := unknown_kind(chosen) or unknown_look(chosen):
        print(problem, file=sys.stderr)
        return VERKEERD
    screen = Screen(sys.stdout, regio=about_regio(chosen))
    find = find_regios if about_regio(chosen) else find_gemeenten
    folders, wrong = find(options.paden)
    try:
        with workers(options.dask) as executor:
            results = screen.all(
                build_all(
                    folders,
                    chosen,
                    screen,
                    options.processen,
                    fresh=options.opnieuw,
                    executor=executor,
                )
            )
    except NoCluster as problem:
        print(problem, file=sys.stderr)
        return VERKEERD
    screen.summary(results, wrong)
    return uitgang(findings_of(results, wrong), streng=options.streng)


def _ronde(text: str) -> str:
    from generator.writers.ronde import naam_van

    try:
        return naam_van(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(problem) from problem


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is geen aantal")
    return int(text)
