"""What must be known of a gemeente or a region before its files can be laid down."""

from datetime import date
from pathlib import Path
from typing import Any

from generator.core.value import Value
from generator.nieuw.plek import Plek

Inhoud = dict[str, Any]
"""Content of an input file: key → a single value, a list or another content."""

_NIETS: Inhoud = {}


class Gegevens(Value, frozen=True, kw_only=True):
    """The answers of the user, the day on which they were given, and the known figures."""

    naam: str
    gm_code: str
    provincie: str
    provinciecode: str = ""
    titel: str
    opsteller: str = ""
    vandaag: date
    cijfers: Inhoud = _NIETS


class Regiogegevens(Value, frozen=True, kw_only=True):
    """The name of a region, its gemeenten with their figures, and those of the whole region."""

    naam: str
    vandaag: date
    soort: str = ""
    gemeenten: tuple[Inhoud, ...] = ()
    cijfers: Inhoud = _NIETS


class Gemeenteplan(Value, frozen=True, kw_only=True):
    """One gemeente that gets its files, and where."""

    waar: Plek
    gegevens: Gegevens


class Plan(Value, frozen=True, kw_only=True):
    """All that is laid down in one go: regions by their folder, gemeenten, and what to tell."""

    inputs: Path
    schema: Path
    regios: dict[Path, Regiogegevens]
    gemeenten: tuple[Gemeenteplan, ...]
    tips: tuple[str, ...] = ()
