"""The outcome of :mod:`generator.calc.lagen`: to which layer each part of the document belongs."""

from collections.abc import Sequence

from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.laag import LOKAAL, REGIONAAL
from generator.inputs.model.uitvoering import Maatregel

AANGESCHERPT = "regionaal, lokaal aangescherpt"


class Aanscherping(Value, frozen=True, kw_only=True):
    """A field of something of the region that the gemeente completes or says otherwise.

    ``regionaal`` and ``lokaal`` are the two texts, where the field is one text and both say it.
    """

    veld: str
    regionaal: Tekst | None = None
    lokaal: Tekst | None = None


class Laag(Value, frozen=True, kw_only=True):
    """An eindbeeld, ambitie, maatregel or partner with its layer, in a word.

    ``landelijk`` is what only the country says, such as the question of an eindbeeld.
    """

    id: Tekst
    naam: Tekst
    laag: str
    aanscherpingen: tuple[Aanscherping, ...] = ()

    @property
    def van_regio(self) -> bool:
        """Whether it belongs to the frame of the region, sharpened or not."""
        return self.laag in (REGIONAAL, AANGESCHERPT)


class Lagen(Value, frozen=True, kw_only=True):
    """The layers of one document; ``gemengd`` says of a list that a reader must tell two apart."""

    eindbeelden: tuple[Laag, ...] = ()
    ambities: tuple[Laag, ...] = ()
    maatregelen: tuple[Laag, ...] = ()
    partners: tuple[Laag, ...] = ()

    @property
    def regionaal(self) -> bool:
        """Whether the region says anything about where it must go, or what will be done."""
        inhoud = (*self.eindbeelden, *self.ambities, *self.maatregelen)
        return any(laag.van_regio for laag in inhoud)

    @property
    def eigen(self) -> bool:
        """Whether the gemeente says anything of its own about those."""
        return any(self._eigen(lijst) for lijst in ("eindbeelden", "ambities", "maatregelen"))

    @property
    def aangescherpt(self) -> tuple[Laag, ...]:
        """What the gemeente made sharper of the content of the region."""
        inhoud = (*self.eindbeelden, *self.ambities, *self.maatregelen)
        return tuple(laag for laag in inhoud if laag.laag == AANGESCHERPT)

    def gemengd(self, lijst: str) -> bool:
        """Return whether a list has something of the region and something of the gemeente."""
        return self._van_regio(lijst) and self._eigen(lijst)

    def alleen_regionaal(self, lijst: str) -> bool:
        """Return whether a list is of the region, and the gemeente added nothing to it."""
        return self._van_regio(lijst) and not self._eigen(lijst)

    def woord(self, lijst: str, id: str) -> str | None:
        """Return the layer of item ``id`` in a word, where the document has two kinds of it."""
        if not self.gemengd(lijst):
            return None
        return next((laag.laag for laag in self._lijst(lijst) if laag.id == id), None)

    def niveau(self, maatregel: Maatregel) -> str:
        """Return whether a measure is for the region or for the gemeente.

        What stands in ``regio.yaml`` is for the region; of its own measures the gemeente says so.
        """
        gedeeld = {laag.id for laag in self.maatregelen if laag.van_regio}
        return maatregel.niveau or (REGIONAAL if maatregel.id in gedeeld else LOKAAL)

    def label(self, maatregel: Maatregel) -> str:
        """Return how a measure is called in a list: its layer where there are two, or its level.

        A gemeente can have a measure of its own that it takes up with the region.
        """
        laag, niveau = self.woord("maatregelen", maatregel.id), self.niveau(maatregel)
        if laag is None:
            return niveau
        return "lokaal, met de regio" if laag == LOKAAL and niveau == REGIONAAL else laag

    @property
    def uit_de_regio(self) -> tuple[str, ...]:
        """The lists with content that the gemeente has only from the region."""
        return tuple(filter(self.alleen_regionaal, ("eindbeelden", "ambities", "maatregelen")))

    def met_laag(self, lijst: str, laag: str) -> tuple[Laag, ...]:
        """Return what a list has of one layer."""
        return tuple(item for item in self._lijst(lijst) if item.laag == laag)

    def _van_regio(self, lijst: str) -> bool:
        return any(laag.van_regio for laag in self._lijst(lijst))

    def _eigen(self, lijst: str) -> bool:
        return any(laag.laag in (LOKAAL, AANGESCHERPT) for laag in self._lijst(lijst))

    def _lijst(self, lijst: str) -> Sequence[Laag]:
        lijsten = {
            "eindbeelden": self.eindbeelden,
            "ambities": self.ambities,
            "maatregelen": self.maatregelen,
            "partners": self.partners,
        }
        return lijsten[str.__str__(lijst)]
