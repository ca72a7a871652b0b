"""Copies of what the CBS answered, with the date: kind to the CBS, and of use without network."""

from datetime import date
from urllib.parse import urljoin, urlsplit

from generator.cbs.fouten import (
    GeenKopie,
    Onbereikbaar,
    Storing,
    bevinding,
    geen_kopie,
    kort,
    onbegrijpelijk,
)
from generator.cbs.net import Blad, Net, Tijdelijk, blad_van
from generator.core import dutch
from generator.core.cache import Cache
from generator.core.finding import Finding, Level
from generator.core.value import to_json

MAX_BLADEN = 500


class Kopieen:
    """Pages of the CBS: from today's copy, else over the network, else from an older copy.

    Without ``net`` only copies count. ``opnieuw`` passes by the copies of today.
    """

    def __init__(self, cache: Cache, net: Net | None, vandaag: date, *, opnieuw: bool) -> None:
        self._cache, self._net, self._vandaag, self._opnieuw = cache, net, vandaag, opnieuw
        self._stil: dict[str, Onbereikbaar] = {}
        self._teruggevallen = False
        self._vers: set[str] = set()
        self.oudste = vandaag

    def rijen(self, url: str) -> list[Blad]:
        """Return the rows at ``url`` and on the pages that follow it."""
        rijen: list[Blad] = []
        gezien: set[str] = set()
        volgende = url
        while volgende:
            if volgende in gezien or len(gezien) >= MAX_BLADEN:
                raise onbegrijpelijk(url, "er komt geen einde aan de bladzijden")
            gezien.add(volgende)
            blad = self._blad(volgende)
            rijen += blad["value"]
            link = blad.get("@odata.nextLink") or blad.get("odata.nextLink")
            volgende = urljoin(volgende, link) if isinstance(link, str) else ""
            if volgende and urlsplit(volgende).netloc != urlsplit(url).netloc:
                raise onbegrijpelijk(url, "de volgende bladzijde staat ergens anders")
        return rijen

    def _blad(self, url: str) -> Blad:
        kopie = self._kopie(url)
        if kopie and (url in self._vers or (kopie[0] == self._vandaag and not self._opnieuw)):
            return self._gebruikt(kopie)
        if self._net is None:
            if kopie:
                return self._gebruikt(kopie)
            raise GeenKopie([geen_kopie([kort(url)])])
        host = urlsplit(url).netloc
        try:
            if host in self._stil:
                raise self._stil[host]  # it did not answer a moment ago
            blad = self._net.haal(url)
        except Onbereikbaar as fout:
            if not isinstance(fout, Storing):
                self._stil[host] = fout
            if kopie:
                self._teruggevallen = True
                return self._gebruikt(kopie)
            raise
        self._vers.add(url)
        self._cache.put(_sleutel(url), self._vandaag.isoformat().encode() + b"\n" + to_json(blad))
        return blad

    def _kopie(self, url: str) -> tuple[date, Blad] | None:
        data = self._cache.get(_sleutel(url))
        if data is None:
            return None
        dag, _, body = data.partition(b"\n")
        try:
            return date.fromisoformat(dag.decode()), blad_van(body)
        except (ValueError, Tijdelijk):
            return None  # damaged: as if it was not there

    def _gebruikt(self, kopie: tuple[date, Blad]) -> Blad:
        self.oudste = min(self.oudste, kopie[0])
        return kopie[1]

    def bevindingen(self) -> list[Finding]:
        """Return that the CBS did not answer and an older copy was used, if that is so."""
        if not self._teruggevallen:
            return []
        message = f"het CBS antwoordt niet; dit zijn deels cijfers van {dutch.datum(self.oudste)}"
        advice = "geef de opdracht later nog eens"
        return [bevinding("WZ621", message, advice, Level.WAARSCHUWING)]


def _sleutel(url: str) -> str:
    return f"cbs-{url}"
