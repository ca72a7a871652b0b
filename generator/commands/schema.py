"""The command ``woonzorgvisie schema``."""

import argparse

from generator.commands.answer import uitkomst
from generator.commands.arguments import folder
from generator.help import DutchParser


def add(commands: "argparse._SubParsersAction[DutchParser]") -> None:
    """Add the command ``schema``."""
    schema = commands.add_parser(
        "schema",
        help="maak schema's, waarmee een editor helpt bij het invullen",
        description="Maakt schema's (JSON Schema). Daarmee toont een editor als VS Code bij elk"
        " veld uitleg, keuzes en fouten.",
    )
    schema.add_argument(
        "map",
        nargs="?",
        type=folder,
        default="inputs",
        metavar="MAP",
        help="map met de invoer; de schema's komen in MAP/schema (zonder: inputs)",
    )
    schema.set_defaults(run=_schema)


def _schema(options: argparse.Namespace) -> int:
    from generator.nieuw.schema import schrijf

    return uitkomst(schrijf(options.map))
