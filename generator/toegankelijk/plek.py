"""Where something stands in a Word file. Word has no lines: headings, tables and words lead there.

``onder kop 'Analyse van de opgave', tabel 2, rij 4``
"""

from generator.core.value import Value

_CITAAT = 60


class Plek(Value, frozen=True, kw_only=True):
    """A place: which story, under which heading, and the number of table and row or paragraph.

    ``deel`` is empty for the running text, else ``koptekst`` or ``voetnoten``; tables are
    counted through the file, paragraphs from their heading.
    """

    deel: str = ""
    kop: str = ""
    tabel: str = ""
    rij: int = 0
    alinea: int = 0

    def __str__(self) -> str:
        boven = self.deel or (f"onder kop '{citaat(self.kop)}'" if self.kop else "vooraan")
        if self.tabel and self.rij:
            return f"{boven}, {self.tabel}, rij {self.rij}"
        if self.tabel:
            return f"{boven}, {self.tabel}"
        return f"{boven}, alinea {self.alinea}" if self.alinea else boven


def citaat(tekst: str, hoogstens: int = _CITAAT) -> str:
    """Return ``tekst`` on one line and not too long, by which it can be found in Word."""
    kort = " ".join(tekst.split())
    if len(kort) <= hoogstens:
        return kort
    return kort[:hoogstens].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"
