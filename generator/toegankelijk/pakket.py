"""A Word file as a package: its parts, how they point at each other, and what kind they are."""

import posixpath
from urllib.parse import unquote

from generator.core.value import Value
from generator.toegankelijk.xml import RELATIES, TYPEN, Element

INHOUDSTYPEN = "[Content_Types].xml"


class Relatie(Value, frozen=True, kw_only=True):
    """Something a part points at: another part by its full name, or an address outside."""

    soort: str
    doel: str
    extern: bool


class Pakket(Value, frozen=True, kw_only=True):
    """The names of all parts in the zip file, and the parts that are XML.

    ``kapot`` are parts that should be XML and are not; ``hoofd`` is the name of the main part.
    """

    namen: tuple[str, ...]
    delen: dict[str, Element]
    kapot: tuple[str, ...]
    hoofd: str

    @property
    def tekst(self) -> Element:
        """The main part."""
        return self.delen[self.hoofd]

    def relaties(self, deel: str) -> dict[str, Relatie]:
        """Return the relations of ``deel`` by id; those of the package itself for ``""``."""
        return relaties(self.delen, deel)

    def van_soort(self, soort: str) -> dict[str, Element]:
        """Return the parts that the main part points at with a relation of ``soort``, by name."""
        return {
            r.doel: self.delen[r.doel]
            for r in self.relaties(self.hoofd).values()
            if r.soort == soort and not r.extern and r.doel in self.delen
        }

    def een(self, soort: str) -> Element | None:
        """Return the one part of ``soort``, or ``None``."""
        return next(iter(self.van_soort(soort).values()), None)


def relaties(delen: dict[str, Element], deel: str) -> dict[str, Relatie]:
    """Return the relations of ``deel`` by id."""
    map_, naam = posixpath.split(deel)
    lijst = delen.get(posixpath.join(map_, "_rels", f"{naam}.rels"))
    if lijst is None:
        return {}
    return {
        str(rel.get("Id")): Relatie(
            soort=str(rel.get("Type") or "").rpartition("/")[2],
            doel=_doel(map_, rel),
            extern=rel.get("TargetMode") == "External",
        )
        for rel in lijst.iterfind(f"{RELATIES}Relationship")
    }


def _doel(map_: str, rel: Element) -> str:
    doel = str(rel.get("Target") or "")
    if rel.get("TargetMode") == "External":
        return doel
    return posixpath.normpath(posixpath.join("/", map_, unquote(doel))).lstrip("/")


def inhoudstypen(delen: dict[str, Element]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the content types: those by the ending of a name, and those of one part."""
    lijst = delen[INHOUDSTYPEN]
    einden = {
        str(een.get("Extension")).lower(): str(een.get("ContentType"))
        for een in lijst.iterfind(f"{TYPEN}Default")
    }
    eigen = {
        str(een.get("PartName")).lstrip("/"): str(een.get("ContentType"))
        for een in lijst.iterfind(f"{TYPEN}Override")
    }
    return einden, eigen


def inhoudstype(delen: dict[str, Element], deel: str) -> str:
    """Return the content type of ``deel``, or nothing when the package does not say."""
    einden, eigen = inhoudstypen(delen)
    return eigen.get(deel) or einden.get(deel.rpartition(".")[2].lower(), "")
