"""The description of a table: which cells become which figure. Data, no code."""

from collections.abc import Mapping

from generator.core.value import Value, replace


class Cel(Value, frozen=True, kw_only=True):
    """A number of the table: the measure, and of each dimension the members that are added up.

    Names are tried in turn when written ``Koopwoningen|1014800``. A dimension that is not named
    counts with its total.
    """

    maat: str
    van: Mapping[str, tuple[str, ...]] | None = None


class Figuur(Value, frozen=True, kw_only=True):
    """One figure: ``naam`` is its key below ``cijfers``, or a whole path with a point in it.

    With ``deel_van`` it is a percentage. ``optelbaar``: regions can be added up.
    """

    naam: str
    cel: Cel
    eenheid: str
    deel_van: Cel | None = None
    maal: float = 1
    decimalen: int | None = None
    bewerking: str | None = None
    toelichting: str | None = None
    optelbaar: bool = True


class Jaarreeks(Value, frozen=True, kw_only=True):
    """A series over the years from ``vanaf`` on."""

    naam: str
    cel: Cel
    eenheid: str
    moment: str
    vanaf: int
    optelbaar: bool = True


class Opbouw(Value, frozen=True, kw_only=True):
    """Numbers by class, all of one date."""

    naam: str
    klassen: dict[str, Cel]


class Tekstveld(Value, frozen=True, kw_only=True):
    """A text that the table gives, such as the province; ``pad`` is its whole path."""

    naam: str
    cel: Cel


Onderdeel = Figuur | Jaarreeks | Opbouw | Tekstveld


class Tabel(Value, frozen=True, kw_only=True):
    """A table of the CBS.

    ``diensten`` are the services that have it, the best first. ``dag`` is the day of the year that
    its years stand for (``01-01``), or nothing for a whole year; ``jaar`` is given for a table
    without periods. ``gecontroleerd`` says how we know its names: ``opname`` (seen in answers that
    were recorded), ``gebruik`` (seen in use elsewhere) or ``nee``. What is not checked is only
    read when asked for by number.

    ``groep`` is what the table gives for each aandachtsgroep, with ``{id}`` and ``{naam}`` to fill
    in; ``groepsnamen`` are what we think the groups are called, by id.
    """

    id: str
    titel: str
    onderdelen: tuple[Onderdeel, ...]
    diensten: tuple[str, ...] = ("v4", "v3")
    dag: str = "01-01"
    jaar: int | None = None
    gecontroleerd: str = "nee"
    groep: Figuur | None = None
    groepsnamen: Mapping[str, str] | None = None

    @property
    def bron(self) -> str:
        """The id of this table in the list of sources."""
        return f"cbs-{self.id.lower()}"

    @property
    def adres(self) -> str:
        """Where people can look at the table."""
        return f"https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{self.id}/table"


def met_groepen(tabel: Tabel, eigen: Mapping[str, str]) -> Tabel:
    """Return ``tabel`` with a figure for each group; names in ``eigen`` go before our own."""
    if tabel.groep is None:
        return tabel
    namen = {**(tabel.groepsnamen or {}), **eigen}
    figuren = (_voor_groep(tabel.groep, id, naam) for id, naam in namen.items())
    return replace(tabel, onderdelen=(*tabel.onderdelen, *figuren))


def _voor_groep(deel: Figuur, id: str, naam: str) -> Figuur:
    van = {
        dimensie: tuple(lid.format(naam=naam) for lid in leden)
        for dimensie, leden in (deel.cel.van or {}).items()
    }
    return replace(deel, naam=deel.naam.format(id=id), cel=replace(deel.cel, van=van))
