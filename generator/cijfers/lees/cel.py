"""A table as it was found: sheets of cells, each knowing where it stands."""

from datetime import date

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.value import Value

Inhoud = str | float | date | None


class Cel(Value, frozen=True, kw_only=True):
    """What stands in one cell; rows and columns count from 1.

    ``procent`` says that Excel shows the number as a percentage: 0.15 is then 15%. ``fout`` says
    why there is nothing to read, and ``raad`` what to do about it.
    """

    rij: int
    kolom: int
    waarde: Inhoud = None
    procent: bool = False
    fout: str = ""
    raad: str = ""

    @property
    def tekst(self) -> str:
        """What stands there as one line of text; a day as 2026-01-31."""
        if isinstance(self.waarde, float) and self.waarde.is_integer():
            return str(int(self.waarde))
        return "" if self.waarde is None else " ".join(str(self.waarde).split())

    @property
    def leeg(self) -> bool:
        """Whether there is nothing, not even a mistake."""
        return not self.tekst and not self.fout


class Blad(Value, frozen=True, kw_only=True):
    """A sheet; ``rijen`` hold only rows with something in them.

    ``gemaakt`` is the day on which the file was made, when it says so itself. ``gekanteld`` says
    that rows and columns have changed places since.
    """

    bestand: str
    naam: str
    rijen: tuple[tuple[Cel, ...], ...]
    gemaakt: date | None = None
    gekanteld: bool = False

    def place(self, cel: Cel) -> Place:
        """Return where ``cel`` stands in the file."""
        rij, kolom = (cel.kolom, cel.rij) if self.gekanteld else (cel.rij, cel.kolom)
        return Place(file=self.bestand, line=rij, column=kolom)

    def adres(self, cel: Cel) -> str:
        """Return what Excel calls the place of ``cel``: ``Cijfers!D12``."""
        plek = self.place(cel)
        letters, kolom = "", plek.column
        while kolom:
            kolom, rest = divmod(kolom - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{self.naam}!{letters}{plek.line}" if self.naam else f"{letters}{plek.line}"

    def fout(self, cel: Cel, code: str, message: str, advice: str) -> Finding:
        """Return a mistake at ``cel``."""
        return Finding(
            code=code,
            level=Level.FOUT,
            message=message,
            advice=advice,
            place=self.place(cel),
            path=self.adres(cel),
        )
