"""What can go wrong between us and the CBS, each in one sentence."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from generator.core import dutch
from generator.core.errors import WoonzorgError
from generator.core.finding import Finding, Level

LATER = "probeer het later nog eens, of werk met --offline met de kopieën die er zijn"
MELD = "geef --opnieuw; blijft het zo, meld dan het nummer van de tabel aan de makers"


class CbsFout(WoonzorgError):
    """Something that keeps one table, or all, from being read."""


class Onbereikbaar(CbsFout):
    """No answer: no network, too slow, or a fault at the CBS."""


class Storing(Onbereikbaar):
    """The CBS answers, but with a fault of its own: other tables may be all right."""


class GeenKopie(CbsFout):
    """Without network only copies count, and there is none."""


class TeVeel(CbsFout):
    """The old service gives 10,000 rows at most in one answer."""


class BestaatNiet(CbsFout):
    """A service that does not have the table."""


def bevinding(code: str, message: str, advice: str, level: Level = Level.FOUT) -> Finding:
    """Return a finding about the CBS; it has no place in a file."""
    return Finding(code=code, level=level, message=message, advice=advice)


def storing(url: str, waarom: str) -> Storing:
    """Return the error for a fault at the CBS itself."""
    return Storing([bevinding("WZ621", f"het CBS geeft {kort(url)} niet: {waarom}", LATER)])


def onbereikbaar(url: str, waarom: str) -> Onbereikbaar:
    """Return the error for a service that does not answer."""
    message = f"het CBS is niet bereikbaar op {urlsplit(url).netloc or url}: {waarom}"
    return Onbereikbaar([bevinding("WZ621", message, LATER)])


def onbegrijpelijk(url: str, waarom: str) -> CbsFout:
    """Return the error for an answer that is no table."""
    message = f"het antwoord van het CBS op {kort(url)} is niet te gebruiken: {waarom}"
    return CbsFout([bevinding("WZ622", message, LATER)])


def geen_kopie(tabellen: Sequence[str]) -> Finding:
    """Return the finding for tables of which there is no copy."""
    welke = dutch.meervoud(len(tabellen), "CBS-tabel", "de CBS-tabellen")
    message = f"van {welke} {dutch.opsomming(tabellen)} is op deze computer geen kopie"
    return bevinding("WZ621", message, "geef de opdracht een keer zonder --offline, met internet")


def kort(url: str) -> str:
    """Return an address without its question."""
    delen = urlsplit(url)
    return f"{delen.netloc}{delen.path}"


def anders(tabel: str, message: str, advice: str = MELD) -> CbsFout:
    """Return the error for a table that looks different from what we know of it."""
    return CbsFout([bevinding("WZ623", f"CBS-tabel {tabel}: {message}", advice)])
