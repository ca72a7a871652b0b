"""The overview of completeness: what is there, what is missing and who delivers it."""

from generator.core.finding import Level
from generator.report.controle import tekst
from generator.report.controle.uitslag import Uitslag
from generator.report.volledigheid import volledig


def toon(uitslag: Uitslag) -> str:
    """Return the full overview of every gemeente; what could not be read is listed as well."""
    lines: list[str] = []
    for one in uitslag.gemeenten:
        if one.volledigheid:
            lines += [*volledig(one.name, one.volledigheid), ""]
    unread = uitslag.vanaf(Level.FOUT)
    return "\n".join([*lines, *tekst.bestanden(unread)]).rstrip() + "\n"
