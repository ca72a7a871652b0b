"""``controleer --lijst`` and ``--leg-uit``: every code, what it asks and why."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import fill, indent

from generator.checks.catalogus import Code, catalogus
from generator.core import dutch
from generator.core.finding import meant

_BREED = 100
_STIL = """\
{sleutel}:
  stil:
    - code: {code}
      bij: {bij}
      reden: waarom de melding hier niet telt"""
_WAAR = {
    "controle": ("gemeente.yaml", "het pad uit de melding"),
    "regiocontrole": ("regio.yaml", "map/pad uit de melding, of alleen de map van een gemeente"),
}
"""The file in which a rule is kept silent and what stands behind ``bij``, by the key for that."""


def lijst() -> list[str]:
    """Return all codes with their level and what they ask, by family."""
    lines: list[str] = []
    for familie, codes in _per_familie(catalogus().values()):
        lines += [familie, *(_kort(code) for code in codes), ""]
    return [*lines, "Uitleg bij een code: woonzorgvisie controleer --leg-uit WZ204"]


def leg_uit(code: str) -> list[str]:
    """Return the explanation of ``code``; raises ``LookupError`` with a suggestion."""
    known = catalogus()
    gezocht = code.strip().upper()
    if gezocht not in known:
        advice = meant(gezocht, known) or "bekijk alle codes met: woonzorgvisie controleer --lijst"
        raise LookupError(f"er is geen code '{code}'; {advice}")
    return list(_uitleg(known[gezocht]))


def _per_familie(codes: Iterable[Code]) -> Iterator[tuple[str, list[Code]]]:
    by_family = sorted(codes, key=lambda code: code.familie)
    groups = [(name, list(group)) for name, group in groupby(by_family, lambda c: c.familie)]
    return iter(sorted(groups, key=lambda group: group[1][0].code))


def _kort(code: Code) -> str:
    return f"  {code.code}  {code.niveau.woord:<12}  {code.uitleg.titel}"


def _uitleg(code: Code) -> Iterator[str]:
    uitleg = code.uitleg
    yield f"{code.code}  {code.niveau.woord}  {uitleg.titel}"
    koppen = ("Waarom", "Handvat", "Herstellen in Word")
    herstel = dutch.hoofdletter(uitleg.herstel)
    for kop, tekst in zip(koppen, (uitleg.waarom, uitleg.handvat, herstel), strict=True):
        if tekst:
            yield f"\n{kop}"
            yield from (_alinea(alinea) for alinea in tekst.split("\n\n"))
    for kop, voorbeeld in (("Fout", uitleg.fout), ("Goed", uitleg.goed)):
        if voorbeeld:
            yield f"\n{kop}"
            yield indent(voorbeeld, "  ")
    if code.stil:
        file, pad = _WAAR[code.stil]
        yield f"\nStil zetten kan in {file}, met een reden; 'bij' mag weg"
        yield indent(_STIL.format(sleutel=code.stil, code=code.code, bij=pad), "  ")


def _alinea(text: str) -> str:
    return fill(text, _BREED, initial_indent="  ", subsequent_indent="  ")
