"""One address of the CBS → its rows. The only module of the product that uses the network."""

import http.client
import json
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from typing import Any, NoReturn
from urllib.parse import urlsplit

from generator import __version__
from generator.cbs.fouten import (
    BestaatNiet,
    CbsFout,
    TeVeel,
    bevinding,
    kort,
    onbegrijpelijk,
    onbereikbaar,
    storing,
)

Blad = dict[str, Any]
"""One page: the rows under ``value``, and perhaps a link to the next page."""

MAX_BYTES = 60_000_000
_STUK = 65_536
_TE_VEEL = b"10000 records"
_LANGST = 60.0
"""Longest wait that an answer may ask for, in seconds."""


class Tijdelijk(Exception):
    """A failure that may be gone next time; ``na`` is how long the CBS asks to wait.

    ``fout`` makes the error to raise when it is not gone.
    """

    def __init__(
        self, waarom: str, fout: Callable[[str, str], CbsFout] = onbereikbaar, na: float = 0.0
    ) -> None:
        super().__init__(waarom)
        self.fout, self.na = fout, na


class Net:
    """Asks the CBS, patiently: each time twice as long between two attempts."""

    def __init__(
        self,
        tijdslimiet: float = 30.0,
        pogingen: int = 4,
        wacht: Callable[[float], None] = time.sleep,
    ) -> None:
        self._tijdslimiet, self._pogingen, self._wacht = tijdslimiet, pogingen, wacht
        self._opener = urllib.request.build_opener(_ZelfdeHost)

    def haal(self, url: str) -> Blad:
        """Return what stands at ``url``; raises :class:`CbsFout`."""
        if urlsplit(url).scheme not in ("http", "https"):
            raise onbereikbaar(url, "dit is geen internetadres")
        for poging in range(1, self._pogingen + 1):
            try:
                return blad_van(self._bytes(url))
            except Tijdelijk as problem:
                if poging == self._pogingen:
                    raise problem.fout(url, f"{problem} ({poging} keer geprobeerd)") from problem
                self._wacht(min(problem.na or 2.0 ** (poging - 1), _LANGST))
        raise onbereikbaar(url, "er is niet geprobeerd")

    def _bytes(self, url: str) -> bytes:
        request = urllib.request.Request(
            url,
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "User-Agent": f"woonzorgvisie/{__version__}",
            },
        )
        try:
            with self._opener.open(request, timeout=self._tijdslimiet) as antwoord:
                data = _gelezen(antwoord, time.monotonic() + 4 * self._tijdslimiet, url)
                packed = antwoord.headers.get("Content-Encoding", "").lower() == "gzip"
                return _uitgepakt(data) if packed else data
        except urllib.error.HTTPError as error:
            _mislukt(error, url)
        except TimeoutError as error:
            raise Tijdelijk("er kwam niet op tijd antwoord") from error
        except http.client.IncompleteRead as error:
            raise Tijdelijk("het antwoord brak halverwege af", onbegrijpelijk) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Tijdelijk(_reden(error)) from error


class _ZelfdeHost(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only within the same service."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Return the next request, or refuse it."""
        oud, nieuw = urlsplit(req.full_url), urlsplit(newurl)
        if nieuw.netloc != oud.netloc or (oud.scheme, nieuw.scheme) == ("https", "http"):
            fp.close()
            raise onbegrijpelijk(req.full_url, f"het verwijst door naar {nieuw.netloc}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _gelezen(antwoord: Any, uiterlijk: float, url: str) -> bytes:
    """Return the body; what comes in drops, each in time, is not waited for without end."""
    delen: list[bytes] = []
    lengte, beloofd = 0, antwoord.length
    while beloofd is None or lengte < beloofd:
        deel = antwoord.read1(_STUK)  # what is there now: ``read`` waits until there is enough
        if not deel:
            break
        delen.append(deel)
        lengte += len(deel)
        if lengte > MAX_BYTES:
            raise onbegrijpelijk(url, f"het is groter dan {MAX_BYTES // 1_000_000} MB")
        if time.monotonic() > uiterlijk:
            raise Tijdelijk("het antwoord komt te langzaam binnen")
    if beloofd is not None and lengte < beloofd:
        raise Tijdelijk("het antwoord brak halverwege af", onbegrijpelijk)
    return b"".join(delen)


def _uitgepakt(data: bytes) -> bytes:
    uitpakker = zlib.decompressobj(wbits=31)
    try:
        uit = uitpakker.decompress(data, MAX_BYTES)
    except zlib.error as error:
        raise Tijdelijk("het is beschadigd", onbegrijpelijk) from error
    if not uitpakker.eof:
        raise Tijdelijk("het is niet compleet", onbegrijpelijk)
    return uit


def _mislukt(error: urllib.error.HTTPError, url: str) -> NoReturn:
    """Raise what an HTTP status means."""
    with error:
        try:
            body = error.read(_STUK)
        except (OSError, http.client.HTTPException):
            body = b""
    if _TE_VEEL in body:
        message = f"{kort(url)} geeft meer dan 10.000 rijen"
        raise TeVeel([bevinding("WZ622", message, "vraag om minder gemeenten tegelijk")])
    if error.code == 404:
        message = f"het CBS heeft niets (meer) op {kort(url)}"
        advice = "kijk op opendata.cbs.nl of de tabel een opvolger heeft"
        raise BestaatNiet([bevinding("WZ623", message, advice)])
    if error.code >= 500 or error.code == 429:
        na = error.headers.get("Retry-After", "")
        wacht = float(na) if na.isdecimal() else 0.0
        raise Tijdelijk(f"het meldt fout {error.code}", storing, wacht)
    raise onbegrijpelijk(url, f"het meldt fout {error.code}")


def blad_van(data: bytes) -> Blad:
    """Return the page in ``data``: JSON with rows under ``value``; raises :class:`Tijdelijk`."""
    if data.lstrip()[:1] == b"<":
        raise Tijdelijk("er kwam een webpagina in plaats van cijfers", onbegrijpelijk)
    try:
        blad = json.loads(data.decode("utf-8-sig"), parse_constant=_geen_getal)
    except UnicodeDecodeError as error:
        raise Tijdelijk("de letters zijn niet te lezen (geen UTF-8)", onbegrijpelijk) from error
    except (ValueError, RecursionError) as error:
        raise Tijdelijk("het is geen geldige of complete JSON", onbegrijpelijk) from error
    rijen = blad.get("value") if isinstance(blad, dict) else None
    if not isinstance(rijen, list) or not all(isinstance(rij, dict) for rij in rijen):
        raise Tijdelijk("er staat geen lijst met rijen in", onbegrijpelijk)
    return dict(blad)


def _geen_getal(woord: str) -> NoReturn:
    """Refuse ``NaN`` and ``Infinity``, which are not JSON."""
    raise ValueError(woord)


def _reden(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    if "CERTIFICATE" in str(reason):
        return "het certificaat is niet te controleren; vraag uw ICT-afdeling om hulp"
    if isinstance(reason, TimeoutError):
        return "er kwam niet op tijd antwoord"
    return "er is geen verbinding, of de verbinding viel weg"
