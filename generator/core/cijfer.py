"""A figure: the one shape in which every number of the analysis travels."""

from markupsafe import Markup

from generator.core import dutch, marks
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.value import Value, replace

AAN_TE_LEVEREN = "nog aan te leveren"


class Term(Value, frozen=True, kw_only=True):
    """One term of a calculation: what it is called and its figure."""

    naam: str
    cijfer: "Cijfer"


class Cijfer(Value, frozen=True, kw_only=True):
    """A number with everything needed to print and defend it.

    In YAML it is written ``{waarde: 232619, eenheid: personen, peildatum: 2026-01-01, bron: x}``
    or ``{waarde: null, reden: "..."}``. A calculated figure also has ``formule`` and ``termen``.
    ``bronnen`` are ids of sources (``bron`` in YAML, several for a calculated figure),
    ``sources`` the numbers of the places it comes from.
    """

    waarde: Getal | None
    """Het getal, zonder punten tussen de duizendtallen. Schrijf null als het niet bekend is, en zet
    bij reden waarom."""
    eenheid: Tekst | None = None
    """Waarin geteld is, zoals personen, huishoudens, woningen, procent of euro."""
    peildatum: Datum | Jaar | None = None
    """De dag waarvoor het cijfer geldt (2026-01-01), of alleen een jaar (2026)."""
    periode: Tekst | None = None
    """De periode waarover het cijfer gaat, als er geen peildatum is, zoals 2020-2040."""
    gebied: Tekst | None = None
    """Het gebied waarvoor het cijfer geldt, als dat niet uit de plek blijkt."""
    bron: Tekst | None = None
    """Het id van de bron, uit de lijst bronnen."""
    reden: Tekst | None = None
    """Waarom het cijfer niet bekend is. Verplicht als de waarde null is."""
    levert: Tekst | None = None
    """Wie het cijfer kan leveren als het nog niet bekend is."""
    betrouwbaarheid: Tekst | None = None
    """Hoe zeker het cijfer is, zoals registratie, steekproef, raming of inschatting."""
    definitie: Tekst | None = None
    """Wat er precies is geteld."""
    aanname: bool = False
    """Ja als het cijfer een aanname is en geen bron heeft. Zet bij toelichting waarop de aanname
    rust."""
    bewerking: Tekst | None = None
    """Wat er met het cijfer uit de bron is gedaan, zoals opgeteld uit postcodes."""
    toelichting: Tekst | None = None
    """Wat een lezer moet weten om het cijfer goed te begrijpen."""

    decimalen: int | None = None
    bronnen: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    formule: str = ""
    termen: tuple[Term, ...] = ()

    @property
    def bekend(self) -> bool:
        """Whether there is a number."""
        return self.waarde is not None

    @property
    def getal(self) -> float:
        """The number itself; raises ``ValueError`` when it is not known."""
        if self.waarde is None:
            raise ValueError("dit cijfer is niet bekend")
        return float(self.waarde)

    @property
    def jaar(self) -> Jaar | None:
        """The year of the peildatum."""
        if isinstance(self.peildatum, Datum):
            return Jaar(self.peildatum.year, self.peildatum.sources)
        return self.peildatum

    @property
    def kaal(self) -> str:
        """The visible form without marks: ``232.619``, ``15,3%``, ``€ 375.000``."""
        if self.waarde is None:
            return AAN_TE_LEVEREN
        text = dutch.getal(float(self.waarde), self.decimalen)
        if self.eenheid == "procent":
            return f"{text}%"
        if self.eenheid == "euro":
            return f"€\N{NO-BREAK SPACE}{text}"
        return text

    @property
    def met_eenheid(self) -> Tekst:
        """The visible form with its unit: ``232.619 personen``."""
        if self.waarde is None or self.eenheid is None or self.eenheid in ("procent", "euro"):
            return Tekst(self.kaal, self.sources)
        return Tekst(f"{self.kaal} {self.eenheid.kaal}", self.sources)

    @property
    def grootte(self) -> "Cijfer":
        """The figure without its sign, for what went down *with* it."""
        if self.waarde is None:
            return self
        return replace(self, waarde=Getal(abs(float(self.waarde)), self.waarde.sources))

    def __str__(self) -> str:
        return marks.wrap(self.kaal, self.sources)

    def __html__(self) -> str:
        return Markup(marks.escape(str(self)))
