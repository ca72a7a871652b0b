"""The outcomes of all calculations, as frozen values with the names that templates use."""

from typing import Literal

from generator.calc.eisen.eis import Hiaat
from generator.calc.eisen.telling import Volledigheid
from generator.calc.gesprek import Gesprekken
from generator.calc.halfjaar import Halfjaarbeeld
from generator.calc.laag import Lagen
from generator.calc.stand import Stand, samen, stand
from generator.calc.verdeelbeeld import Verdeling
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Tekst
from generator.core.value import Value
from generator.inputs.kaart.ligging import Ligging
from generator.inputs.model.aanbod import Woonvorm
from generator.inputs.model.basis import Bron
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep


class Vergelijking(Value, frozen=True, kw_only=True):
    """One indicator for gemeente, region and country.

    ``index`` is the gemeente where the Netherlands is 100; ``None`` when it makes no sense.
    """

    id: str
    naam: str
    gemeente: Cijfer
    regio: Cijfer | None = None
    nederland: Cijfer | None = None
    index: Cijfer | None = None
    index_regio: Cijfer | None = None


class Groei(Value, frozen=True, kw_only=True):
    """Growth of one indicator between two years, in numbers and percent."""

    id: str
    naam: str
    van: Cijfer
    tot: Cijfer
    verschil: Cijfer
    procent: Cijfer
    procent_regio: Cijfer | None = None
    procent_nederland: Cijfer | None = None


class Ramingspunt(Value, frozen=True, kw_only=True):
    """The expected number of older people of one age group in one year.

    ``aantal`` is rounded for print; ``onder`` and ``boven`` bound it; ``marge`` is in percent.
    ``groei`` is the growth in percent since the base year. For the base year itself there is
    no margin.
    """

    jaar: Jaar
    aantal: Cijfer
    marge: Cijfer | None = None
    onder: Cijfer | None = None
    boven: Cijfer | None = None
    groei: Cijfer | None = None

    @property
    def keer(self) -> Tekst | None:
        """How many times as many there are as in the first year: ``ruim twee keer zo veel``."""
        if self.groei is None or not self.groei.bekend:
            return None
        return Tekst(dutch.keer(1 + self.groei.getal / 100), self.groei.sources)


class Ramingsreeks(Value, frozen=True, kw_only=True):
    """The forecast for one age group (``65plus``, ``75plus``, ``85plus``).

    ``eigen`` is false when the YAML gave the forecast.
    """

    groep: str
    naam: str
    eigen: bool
    model: str
    scenario: str
    basisjaar: Jaar
    punten: tuple[Ramingspunt, ...]


class Toets(Value, frozen=True, kw_only=True):
    """The back-test of the own forecast on 65+ in a year that has passed."""

    jaar: Jaar
    geraamd: Cijfer
    werkelijk: Cijfer
    afwijking: Cijfer
    richting: Literal["hoger", "lager", "gelijk"]
    fors: bool


class Ouderenraming(Value, frozen=True, kw_only=True):
    """The forecast for older people with label, back-test and caveats.

    ``label`` is the full Dutch label that must be printed with it, ``kort`` the source line,
    ``waarschuwing`` the extra line when the back-test is far off (else empty).
    ``bandjes`` are the age bands behind it: year → band → persons.
    """

    reeksen: tuple[Ramingsreeks, ...]
    label: str = ""
    kort: str = ""
    waarschuwing: str = ""
    toets: Toets | None = None
    bandjes: dict[int, dict[str, float]] = {}  # noqa: RUF012 - each value gets its own dict
    bronnen: tuple[str, ...] = ()

    def reeks(self, groep: str) -> Ramingsreeks | None:
        """Return the series of ``groep`` (``75plus``), or ``None``."""
        return next((r for r in self.reeksen if r.groep == groep), None)


class Tekort(Value, frozen=True, kw_only=True):
    """tekort = behoefte − aanbod − hard plan, for one group, kind of home and year.

    ``tekort`` is ``None``-valued (not known) when behoefte or aanbod is not known; a negative
    value is a surplus. ``opgegeven`` is true when a published extra need was given instead.
    """

    groep: Aandachtsgroep
    woonvorm: Woonvorm
    jaar: Jaar | None
    behoefte: Cijfer
    aanbod: Cijfer
    plan_hard: Cijfer
    plan_zacht: Cijfer
    tekort: Cijfer
    opgegeven: bool = False
    niveau: Literal["lokaal", "regionaal"] = "lokaal"


class Groepsbeeld(Value, frozen=True, kw_only=True):
    """One aandachtsgroep with what can be calculated about it.

    ``groei`` maps a forecast year to the growth of the group in percent since its current size.
    """

    groep: Aandachtsgroep
    omvang: Cijfer | None = None
    omvang_regio: Cijfer | None = None
    per_1000: Cijfer | None = None
    aandeel_regio: Cijfer | None = None
    groei: dict[Jaar, Cijfer] = {}  # noqa: RUF012 - each value gets its own dict
    tekorten: tuple[Tekort, ...] = ()
    heeft_gegevens: bool = False


class Wijkbeeld(Value, frozen=True, kw_only=True):
    """A wijk with its share of older people and of one-person households."""

    naam: Tekst
    inwoners: Cijfer | None
    inwoners_65plus: Cijfer | None
    aandeel_65plus: Cijfer | None
    eenpersoons: Cijfer | None
    woz_waarde: Cijfer | None
    koopwoningen: Cijfer | None = None
    huurwoningen: Cijfer | None = None


class Deel(Value, frozen=True, kw_only=True):
    """A part of a whole, as it was given and as a share in percent."""

    naam: str
    aantal: Cijfer
    aandeel: Cijfer


class Regiobeeld(Value, frozen=True, kw_only=True):
    """A gemeente of the region with its share of people of 65 and over."""

    naam: Tekst
    aandeel_65plus: Cijfer


class Analyse(Value, frozen=True, kw_only=True):
    """Everything that is calculated for a gemeente or region; templates see it as ``analyse``."""

    kerncijfers: tuple[Vergelijking, ...] = ()
    groei: tuple[Groei, ...] = ()
    ouderen: Ouderenraming | None = None
    oosr: Cijfer | None = None
    wijken: tuple[Wijkbeeld, ...] = ()
    groepen: tuple[Groepsbeeld, ...] = ()
    tekorten: tuple[Tekort, ...] = ()
    verdelingen: tuple[Verdeling, ...] = ()
    halfjaren: tuple[Halfjaarbeeld, ...] = ()
    woninggeschiktheid: tuple[Deel, ...] = ()
    huishoudens_75plus: tuple[Deel, ...] = ()
    regiogemeenten: tuple[Regiobeeld, ...] = ()
    volledigheid: Volledigheid = Volledigheid()
    hiaten: tuple[Hiaat, ...] = ()
    gesprekken: Gesprekken = Gesprekken()
    lagen: Lagen = Lagen()
    bronnen: tuple[Bron, ...] = ()

    def kerncijfer(self, id: str) -> Vergelijking | None:
        """Return the comparison ``id`` (``aandeel_65plus``), or ``None``."""
        return next((k for k in self.kerncijfers if k.id == id), None)

    def groei_van(self, id: str) -> Groei | None:
        """Return the growth ``id`` (``inwoners``), or ``None``."""
        return next((g for g in self.groei if g.id == id), None)

    def verdelingen_met(self, id: str | None) -> tuple[Verdeling, ...]:
        """Return the division with this ``id``, or all of them without one."""
        return tuple(v for v in self.verdelingen if id in (None, v.verdeling.id))

    def grootste_tekort(self) -> Tekort | None:
        """Return the largest known shortage, of the gemeente when it has one, or ``None``."""
        known = [t for t in self.tekorten if t.tekort.bekend and t.tekort.getal > 0]
        local = [t for t in known if t.niveau == "lokaal"]
        return max(local or known, key=lambda t: t.tekort.getal, default=None)


class Basis(Value, frozen=True, kw_only=True):
    """What tables, charts and templates are made from: the input and its calculations.

    ``gemeenten`` has that of each gemeente, where the document is about a region; ``ligging`` is
    where the gemeenten of the region lie.
    """

    dossier: Dossier
    analyse: Analyse
    gemeenten: tuple["Basis", ...] = ()
    ligging: Ligging = Ligging()

    def eigen_raming(self, groep: str) -> Ramingsreeks | None:
        """Return the own forecast of ``groep``; a given one has other years and assumptions."""
        ouderen = self.analyse.ouderen
        reeks = ouderen.reeks(groep) if ouderen else None
        return reeks if reeks and reeks.eigen and len(reeks.punten) > 1 else None

    @property
    def herkomst_raming(self) -> str:
        """The source line of the own forecast: the same for a region and every gemeente."""
        ramingen = (een.analyse.ouderen for een in (self, *self.gemeenten))
        return next((raming.kort for raming in ramingen if raming and raming.kort), "")

    @property
    def naam(self) -> Tekst:
        """The name of the gemeente or region that the document is about."""
        return self.dossier.naam

    @property
    def eigen(self) -> Tekst | None:
        """The name of the gemeente that the document is about, ``None`` where it is a region.

        A region can have the name of one of its gemeenten.
        """
        return self.dossier.gemeente.naam if self.dossier.gemeente else None

    @property
    def stand(self) -> Stand:
        """How far the gemeente is, or the gemeenten of the region are together."""
        naam = self.naam.kaal
        if self.dossier.gemeente:
            return stand(naam, self.analyse.volledigheid)
        return samen(naam, [gemeente.stand for gemeente in self.gemeenten])
