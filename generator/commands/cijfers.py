"""The commands below ``woonzorgvisie cijfers``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.answer import FOUT, GOED, VERKEERD
from generator.help import DutchParser

if TYPE_CHECKING:
    from generator.cbs.tabel import Tabel
    from generator.cijfers.plannen.wens import Planwens
    from generator.cijfers.toepassen import Proef
    from generator.core.finding import Finding

_NOEM_PAD = "noem de map van een gemeente of regio, zoals inputs/flevoland/almere"
_UITGANG = """\
uitgangscodes:
  0  gelukt, ook als er niets te veranderen was
  1  er zijn fouten; wat wel kon, is gedaan
  2  de opdracht zelf klopt niet
"""


_VOORBEELDEN = """\
voorbeelden:
  woonzorgvisie cijfers haal inputs/flevoland/almere
  woonzorgvisie cijfers schrijf inputs/flevoland --naar cijfers.xlsx
  woonzorgvisie cijfers lees cijfers.xlsx inputs/flevoland
  woonzorgvisie cijfers lees plannen.xlsx inputs/flevoland --peildatum 2026-10-01
  woonzorgvisie cijfers lees tabel.csv --voorstel
  woonzorgvisie cijfers lees tabel.csv inputs/flevoland --koppeling koppeling.yaml
"""


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the group ``cijfers`` with its commands."""
    groep = commands.add_parser(
        "cijfers",
        help="neem cijfers over van het CBS, uit Excel of CSV, en schrijf ze naar Excel",
        description="Neemt cijfers over van het CBS of uit een Excel- of CSV-bestand, en schrijft"
        " alle cijfers in een Excel-bestand om rond te sturen. Eerst ziet u wat er zou veranderen;"
        " daarna verandert alleen dat, waarde voor waarde. Uw opmerkingen, volgorde en opmaak"
        " blijven staan.",
        epilog=_VOORBEELDEN,
    )
    opdrachten = groep.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)
    _add_haal(opdrachten)
    _add_lees(opdrachten)
    _add_schrijf(opdrachten)


def _add_haal(opdrachten: "argparse._SubParsersAction[DutchParser]") -> None:
    haal = opdrachten.add_parser(
        "haal",
        help="haal de nieuwste cijfers op bij het CBS",
        description="Haalt de nieuwste cijfers op bij het CBS, toont wat er zou veranderen, en"
        " verandert pas iets als u dat wilt.",
        epilog=_UITGANG,
    )
    haal.add_argument(
        "pad",
        nargs="?",
        type=Path,
        metavar="PAD",
        help="map van een gemeente of een regio, met de gemeenten daarin",
    )
    haal.add_argument(
        "--tabel",
        action="append",
        default=[],
        metavar="NUMMER",
        help="lees alleen deze CBS-tabel; mag vaker (zonder: alle die zijn nagegaan)",
    )
    haal.add_argument("--ja", action="store_true", help="verander de bestanden zonder te vragen")
    haal.add_argument(
        "--offline", action="store_true", help="gebruik alleen de kopieën op deze computer"
    )
    haal.add_argument(
        "--opnieuw",
        action="store_true",
        help="vraag het CBS opnieuw, ook wat vandaag al is gehaald",
    )
    haal.add_argument(
        "--lijst", action="store_true", help="toon welke tabellen het product kan lezen en stop"
    )
    haal.set_defaults(run=_haal)


def _add_lees(opdrachten: "argparse._SubParsersAction[DutchParser]") -> None:
    lees = opdrachten.add_parser(
        "lees",
        help="neem cijfers over uit Excel of CSV",
        description="Neemt over wat is ingevuld in een bestand van 'cijfers schrijf', de plannen"
        " in een export van de planregistratie (Basisset 2.0), of met een koppeling wat in een"
        " andere tabel staat. Toont eerst wat er zou veranderen, en verandert pas iets als u dat"
        " wilt.",
        epilog=_UITGANG,
    )
    lees.add_argument("bestand", type=Path, metavar="BESTAND", help="een .xlsx of .csv")
    lees.add_argument(
        "pad",
        nargs="?",
        type=Path,
        metavar="PAD",
        help="map van een gemeente of een regio (bij --voorstel niet nodig)",
    )
    lees.add_argument(
        "--koppeling",
        type=Path,
        metavar="BESTAND",
        help="koppeling.yaml: welke kolom welk cijfer is, voor een tabel van iemand anders",
    )
    lees.add_argument(
        "--voorstel",
        action="store_true",
        help="schrijf zo'n koppeling voor deze tabel, uit de koppen van de kolommen, en stop",
    )
    lees.add_argument(
        "--peildatum",
        metavar="DAG",
        help="de dag van een export van plannen, zoals 2026-10-01 (zonder: de dag waarop het"
        " Excel-bestand is gemaakt)",
    )
    lees.add_argument(
        "--per-plan",
        action="store_true",
        help="geef elk plan een eigen regel; vertrouwelijke plannen blijven samen en zonder naam"
        " (zonder: alle plannen samen, per jaar en soort)",
    )
    lees.add_argument("--ja", action="store_true", help="verander de bestanden zonder te vragen")
    lees.set_defaults(run=_lees)


def _lees(options: argparse.Namespace) -> int:
    from generator.cijfers.plannen.wens import planwens
    from generator.core.errors import InputError

    try:
        wens = planwens(options.peildatum, per_plan=options.per_plan)
        if options.pad is None and not options.voorstel:
            raise ValueError(_NOEM_PAD)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return VERKEERD
    try:
        return _voorstel(options) if options.voorstel else _lees_bestand(options, wens)
    except InputError as problem:
        print(problem, file=sys.stderr)
        return FOUT


def _voorstel(options: argparse.Namespace) -> int:
    from generator.cijfers.lees.voorstel import schrijf_voorstel
    from generator.core.paths import shown

    doel = schrijf_voorstel(options.bestand, options.koppeling)
    print(f"{shown(doel)}: kijk elke regel na en vul bron en peildatum in")
    return GOED


def _lees_bestand(options: argparse.Namespace, wens: "Planwens") -> int:
    from generator.cijfers.lees.opdracht import lees
    from generator.cijfers.toepassen import probeer

    gevonden = lees(options.bestand, options.pad, options.koppeling, wens)
    print(*gevonden.verslag, sep="\n", end="\n\n" if gevonden.verslag else "")
    proef = probeer(gevonden.bestanden, gevonden.voorstellen)
    return _voer_uit(proef, (*gevonden.findings, *proef.findings), ja=options.ja)


def _add_schrijf(opdrachten: "argparse._SubParsersAction[DutchParser]") -> None:
    schrijf = opdrachten.add_parser(
        "schrijf",
        help="schrijf alle cijfers in een Excel-bestand, om rond te sturen",
        description="Schrijft alle cijfers van een gemeente of regio met hun bronnen in een"
        " Excel-bestand, met een blad voor wat nog ontbreekt.",
        epilog=_UITGANG,
    )
    schrijf.add_argument("pad", type=Path, metavar="PAD", help="map van een gemeente of een regio")
    schrijf.add_argument(
        "--naar",
        type=Path,
        metavar="BESTAND",
        help="naam van het Excel-bestand (zonder: cijfers-MAP.xlsx, hier)",
    )
    schrijf.set_defaults(run=_schrijf)


def _schrijf(options: argparse.Namespace) -> int:
    from generator.cijfers.schrijf.opdracht import schrijf
    from generator.core.errors import InputError
    from generator.report.tabellen import in_excel
    from generator.report.uitgang import uitgang

    try:
        uit = schrijf(options.pad, options.naar)
    except InputError as problem:
        print(problem, file=sys.stderr)
        return FOUT
    print(*in_excel(uit), sep="\n")
    return uitgang(uit.findings, streng=False)


def _haal(options: argparse.Namespace) -> int:
    from generator.cijfers.haal.start import gekozen

    if options.lijst:
        from generator.cbs.tabellen import tabellen as alle
        from generator.report.cijfers import lijst

        print(*lijst(alle()), sep="\n")
        return GOED
    try:
        tabellen = gekozen(options.tabel)
        if options.pad is None:
            raise ValueError(_NOEM_PAD)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return VERKEERD
    return _haal_tabellen(options, tabellen)


def _haal_tabellen(options: argparse.Namespace, tabellen: "tuple[Tabel, ...]") -> int:
    from datetime import date

    from generator.cijfers.haal.opdracht import oogst
    from generator.cijfers.haal.start import diensten, kopieen
    from generator.cijfers.toepassen import probeer
    from generator.core.errors import InputError
    from generator.report.cijfers import Voortgang, opgehaald, wat_blijft

    kopie = kopieen(date.today(), offline=options.offline, opnieuw=options.opnieuw)
    balk = Voortgang(sys.stderr)
    try:
        gevonden = oogst(options.pad, tabellen, diensten(kopie), kopie, balk)
    except InputError as problem:
        balk.klaar()
        print(problem, file=sys.stderr)
        return FOUT
    balk.klaar()
    proef = probeer(gevonden.bestanden, gevonden.voorstellen)
    if gevonden.gelezen:
        print(opgehaald(gevonden.opgehaald, date.today()))
    for regel in wat_blijft(gevonden.blijft):
        print(regel)
    return _voer_uit(proef, (*gevonden.findings, *proef.findings), ja=options.ja)


def _voer_uit(proef: "Proef", findings: "tuple[Finding, ...]", *, ja: bool) -> int:
    """Show what would change, ask, write it, and return the exit code."""
    from generator.cijfers.toepassen import schrijf
    from generator.report.cijfers import geschreven, voorvertoning, vraag
    from generator.report.uitgang import uitgang

    for regel in (*voorvertoning(proef.voorstellen), *findings):
        print(regel)
    aantal = len(proef.voorstellen)
    if not aantal:
        print("Er is niets te veranderen.")
    elif ja or (sys.stdin.isatty() and input(vraag(aantal)).strip().lower() in ("j", "ja")):
        uit = schrijf(proef)
        print(*geschreven(uit), sep="\n")
        findings = (*findings, *uit.findings)
    else:
        print("Er is niets veranderd. Geef --ja om dit te doen.")
    return uitgang(findings, streng=False)
