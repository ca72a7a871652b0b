"""What a command answers: lines on the screen or in a file, and the exit code."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.core.finding import Finding
    from generator.nieuw.uitkomst import Uitkomst

GOED, FOUT, VERKEERD = 0, 1, 2
"""Done, errors, a command that is wrong in itself."""

UITGANG_CONTROLE = """\
uitgangscodes:
  0  er zijn geen fouten
  1  er zijn fouten
  2  de opdracht zelf klopt niet
  3  er zijn waarschuwingen en u vroeg om --streng
"""


def meld(text: str, findings: "Sequence[Finding]", options: argparse.Namespace) -> int:
    """Print a report or keep it in a file, and return the exit code for ``findings``."""
    from generator.report.bewaar import bewaar
    from generator.report.uitgang import uitgang

    if not options.naar:
        print(text, end="")
        return uitgang(findings, streng=options.streng)
    kept = bewaar(options.naar, text)
    toon(map(str, kept))
    return uitgang((*findings, *kept), streng=options.streng)


def uitkomst(van: "Uitkomst") -> int:
    """Print what an order came to, and return its exit code."""
    for regel in van.regels:
        print(regel, file=sys.stderr if van.code else sys.stdout)
    return van.code


def toon(lines: Iterable[str]) -> int:
    """Print ``lines``, and return the exit code of what went well."""
    for line in lines:
        print(line)
    return GOED
