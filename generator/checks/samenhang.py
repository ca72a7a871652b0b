"""What a region and its gemeenten say, side by side: what the rules about a region look at."""

from generator.calc.uitkomst import Basis
from generator.checks.naam import kern
from generator.core.cijfer import Cijfer
from generator.core.leaf import Leaf
from generator.core.source import SourceTable
from generator.core.value import Value
from generator.inputs.laag import LOKAAL, REGIONAAL, laag_van_waarde
from generator.inputs.model.document import Documentgegevens
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import Regio, Regiogemeente


class Samenhang(Value, frozen=True, kw_only=True):
    """A region with its gemeenten, each in the order of its folder.

    ``regio`` is what the region itself says; in ``gemeenten`` that stands too, completed or
    overridden. ``sources`` tells who says what.
    """

    regio: Dossier
    gemeenten: tuple[Basis, ...]
    sources: SourceTable

    @property
    def gebied(self) -> Regio:
        """The region with the list of its gemeenten."""
        assert self.regio.regio is not None  # the reader demands it of a region
        return self.regio.regio

    @property
    def document(self) -> Documentgegevens | None:
        """The own document of the region, when it has one."""
        document = self.regio.document
        return document if document.titel.sources else None

    @property
    def lijst(self) -> dict[str, Regiogemeente]:
        """The gemeenten in the list of the region, by their code."""
        return {gemeente.gm_code.kaal: gemeente for gemeente in self.gebied.gemeenten}

    @property
    def compleet(self) -> bool:
        """Whether the gemeenten in the list are just those that have a folder."""
        rijen = [self.rij(basis) for basis in self.gemeenten]
        gevonden = {rij.gm_code.kaal for rij in rijen if rij is not None}
        return None not in rijen and len(rijen) == len(self.lijst) and gevonden == set(self.lijst)

    def rij(self, basis: Basis) -> Regiogemeente | None:
        """Return what the list says of a gemeente: by its code, else by its name."""
        eigen = kern(naam(basis))
        gelijk = (rij for rij in self.gebied.gemeenten if kern(rij.naam.kaal) == eigen)
        return self.lijst.get(code(basis)) or next(gelijk, None)

    def hele_regio(self, cijfer: Cijfer | None) -> bool:
        """Whether a figure is of this region, not of another area that is called a region too."""
        gebied = cijfer.gebied if cijfer else None
        return gebied is None or kern(gebied.kaal) == kern(self.gebied.naam.kaal)

    def eigen(self, waarde: Leaf | Cijfer) -> bool:
        """Whether a gemeente says this itself: it stands in her files."""
        return laag_van_waarde(waarde, self.sources) == LOKAAL

    def van_regio(self, waarde: Leaf | Cijfer) -> bool:
        """Whether the region says this: it stands in ``regio.yaml``."""
        return laag_van_waarde(waarde, self.sources) == REGIONAAL


def code(basis: Basis) -> str:
    """Return the code of a gemeente."""
    assert basis.dossier.gemeente is not None  # only a region has none
    return basis.dossier.gemeente.gm_code.kaal


def naam(basis: Basis) -> str:
    """Return the name of a gemeente."""
    return basis.naam.kaal
