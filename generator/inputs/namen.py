"""Names of areas: whether two are the same, and how their folder is called."""

import re
import unicodedata


def zelfde(naam: str, ander: str) -> bool:
    """Return whether two names differ in no more than accents, capitals and signs."""
    return kaal(naam) == kaal(ander)


def kaal(naam: str) -> str:
    """Return the letters and digits of ``naam`` only: ``sudwestfryslan``."""
    return mapnaam(naam).replace("-", "")


def mapnaam(naam: str) -> str:
    """Return the folder for ``naam``: ``Súdwest-Fryslân`` stands in ``sudwest-fryslan``."""
    letters = unicodedata.normalize("NFKD", naam.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")
