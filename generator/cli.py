"""The command line: arguments → one call → show → exit code. No decisions are made here."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__, cli_cijfers, cli_stand
from generator.core.collector import look_seldom
from generator.help import DutchParser

if TYPE_CHECKING:
    from generator.core.finding import Finding
    from generator.nieuw.uitkomst import Uitkomst

GOED, FOUT, VERKEERD = 0, 1, 2

_UITGANG = """\
uitgangscodes:
  0  alles is gemaakt
  1  er zijn fouten; wat niet te lezen is, is niet gemaakt
  2  de opdracht zelf klopt niet
  3  alles is gemaakt, maar er zijn waarschuwingen en u vroeg om --streng
"""


_UITGANG_CONTROLE = """\
uitgangscodes:
  0  er zijn geen fouten
  1  er zijn fouten
  2  de opdracht zelf klopt niet
  3  er zijn waarschuwingen en u vroeg om --streng
"""


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
    _add_maak(commands)
    _add_controleer(commands)
    cli_stand.add(commands)
    _add_toegankelijk(commands)
    _add_herkomst(commands)
    _add_nieuw(commands)
    cli_cijfers.add(commands)
    _add_schema(commands)
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
        "--soort",
        default="woonzorgvisie",
        metavar="SOORT",
        help="soort document: een map in de templates, zoals gespreksnotitie "
        "(zonder: woonzorgvisie)",
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
        type=_folder,
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


def _add_controleer(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    controleer = commands.add_parser(
        "controleer",
        help="controleer de invoer, zonder iets te maken",
        description="Controleert de invoer van elke gemeente die onder de paden staat.",
        epilog=_UITGANG_CONTROLE,
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


def _add_toegankelijk(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    toegankelijk = commands.add_parser(
        "toegankelijk",
        help="controleer of iedereen een Word-bestand kan lezen",
        description="Controleert Word-bestanden op toegankelijkheid en op fouten waardoor Word"
        " ze niet opent, ook bestanden van anderen. Er verandert niets aan het bestand.",
        epilog=_UITGANG_CONTROLE,
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


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"de map '{text}' bestaat niet")
    return path


def _uitleg(text: str) -> list[str]:
    from generator.report.uitleg import leg_uit

    try:
        return leg_uit(text)
    except LookupError as problem:
        raise argparse.ArgumentTypeError(problem) from problem


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


def _add_nieuw(commands: "argparse._SubParsersAction[DutchParser]") -> None:
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


def _add_schema(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    schema = commands.add_parser(
        "schema",
        help="maak schema's, waarmee een editor helpt bij het invullen",
        description="Maakt schema's (JSON Schema). Daarmee toont een editor als VS Code bij elk"
        " veld uitleg, keuzes en fouten.",
    )
    schema.add_argument(
        "map",
        nargs="?",
        type=_folder,
        default="inputs",
        metavar="MAP",
        help="map met de invoer; de schema's komen in MAP/schema (zonder: inputs)",
    )
    schema.set_defaults(run=_schema)


# Each command imports what it needs only when it runs: help must answer at once.


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


def _controleer(options: argparse.Namespace) -> int:
    if options.lijst:
        from generator.report.uitleg import lijst

        return _toon(lijst())
    return _toon(options.leg_uit) if options.leg_uit else _controleer_invoer(options)


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
    return _meld(text, uitslag.findings, options)


def _toegankelijk(options: argparse.Namespace) -> int:
    from generator.report.toegankelijk import FORMATEN
    from generator.toegankelijk.controle import controleer

    uitslag = controleer(options.bestanden)
    return _meld(FORMATEN[options.formaat](uitslag), uitslag.findings, options)


def _meld(text: str, findings: "Sequence[Finding]", options: argparse.Namespace) -> int:
    """Print a report or keep it in a file, and return the exit code for ``findings``."""
    from generator.report.bewaar import bewaar
    from generator.report.uitgang import uitgang

    if not options.naar:
        print(text, end="")
        return uitgang(findings, streng=options.streng)
    kept = bewaar(options.naar, text)
    _toon(map(str, kept))
    return uitgang((*findings, *kept), streng=options.streng)


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
    return _uitkomst(nieuw(verzoek, vraag, date.today()))


def _schema(options: argparse.Namespace) -> int:
    from generator.nieuw.schema import schrijf

    return _uitkomst(schrijf(options.map))


def _uitkomst(uitkomst: "Uitkomst") -> int:
    for regel in uitkomst.regels:
        print(regel, file=sys.stderr if uitkomst.code else sys.stdout)
    return uitkomst.code


def _toon(lines: Iterable[str]) -> int:
    for line in lines:
        print(line)
    return GOED


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
