"""The gemeenten of a region on a map: their shapes, and what must be said of the map itself."""

from collections.abc import Mapping

from generator.calc.bronregel import bronnaam
from generator.calc.kaart import vormen
from generator.calc.uitkomst import Basis
from generator.charts.chart import Area
from generator.core import dutch
from generator.core.value import Value
from generator.inputs.model.gedeeld import Regiogemeente


class Kaartbeeld(Value, frozen=True, kw_only=True):
    """The areas by name, the positions of the own gemeente, and which gemeenten are not on it."""

    areas: tuple[Area, ...]
    highlights: tuple[int, ...]
    zonder_plek: tuple[str, ...]
    tegels: bool

    @property
    def zin(self) -> str:
        """What a reader must know of the map, after the sentence on what it shows."""
        zinnen = []
        if self.tegels:
            zinnen.append("Elke tegel is een gemeente, ongeveer op haar plek.")
        if self.zonder_plek:
            wie = dutch.opsomming(self.zonder_plek)
            staat = dutch.meervoud(len(self.zonder_plek), "staat", "staan")
            zinnen.append(f"{wie} {staat} niet op de kaart: de ligging is niet bekend.")
        return " ".join(zinnen)


def kaartbeeld(basis: Basis, klassen: Mapping[str, int]) -> Kaartbeeld:
    """Return the map of the region.

    Args:
        basis: where its gemeenten lie.
        klassen: the class of each gemeente by code; of who is not in it nothing is known.
    """
    gemeenten = gemeenten_van(basis)
    ringen = vormen(basis.ligging, [gemeente.gm_code.kaal for gemeente in gemeenten])
    geplaatst = [gemeente for gemeente in gemeenten if gemeente.gm_code.kaal in ringen]
    eigen = basis.dossier.gemeente
    return Kaartbeeld(
        areas=tuple(
            Area(
                name=str(gemeente.naam),
                rings=ringen[gemeente.gm_code.kaal],
                level=klassen.get(gemeente.gm_code.kaal),
            )
            for gemeente in geplaatst
        ),
        highlights=tuple(
            plaats
            for plaats, gemeente in enumerate(geplaatst)
            if eigen and gemeente.gm_code == eigen.gm_code
        ),
        zonder_plek=tuple(str(g.naam) for g in gemeenten if g.gm_code.kaal not in ringen),
        tegels=basis.ligging.grenzen is None,
    )


def gemeenten_van(basis: Basis) -> list[Regiogemeente]:
    """Return the gemeenten of the region by name."""
    regio = basis.dossier.regio
    return sorted(regio.gemeenten if regio else (), key=lambda g: g.naam.kaal.casefold())


def kaartregel(basis: Basis, bron: str) -> str:
    """Return the source line with where the shapes come from: ``Bron: CBS …; kaart: …``."""
    ligging = basis.ligging
    kaart = ligging.grenzen.bestand if ligging.grenzen else ""
    for bekend in basis.dossier.bronnen:
        if bekend.id == ligging.bron:
            kaart = bronnaam(bekend)
    return "; kaart: ".join(filter(None, (bron, kaart)))
