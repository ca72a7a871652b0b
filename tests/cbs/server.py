"""A small CBS on this machine: answers in the shapes of the real one, and misbehaves when asked.

The shapes are those of recorded answers: v4 with one row for each cell, v3 with filled up keys.
The numbers are made up.
"""

import gzip
import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

Rij = dict[str, Any]
Streek = Callable[["Antwoorder"], None]
"""Answers a request in its own way."""


@dataclass
class Tabel4:
    """A table of the new service."""

    dimensies: list[Rij]
    maten: list[Rij]
    leden: dict[str, list[Rij]]
    cellen: list[Rij]
    groepen: list[Rij] = field(default_factory=list)

    def rijen(self, wat: str) -> list[Rij] | None:
        if wat.endswith("Codes") and wat != "MeasureCodes":
            return self.leden.get(wat.removesuffix("Codes"))
        return {
            "Dimensions": self.dimensies,
            "MeasureCodes": self.maten,
            "MeasureGroups": self.groepen,
            "Observations": self.cellen,
        }.get(wat)


@dataclass
class Tabel3:
    """A table of the old service."""

    eigenschappen: list[Rij]
    leden: dict[str, list[Rij]]
    cellen: list[Rij]

    def rijen(self, wat: str) -> list[Rij] | None:
        vast = {"DataProperties": self.eigenschappen, "TypedDataSet": self.cellen}
        return vast.get(wat, self.leden.get(wat))


class Server(ThreadingHTTPServer):
    """Holds the tables, what was asked, and the tricks to play: part of an address → in turn."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Antwoorder)
        self.v4: dict[str, Tabel4] = {}
        self.v3: dict[str, Tabel3] = {}
        self.streken: dict[str, list[Streek]] = {}
        self.gevraagd: list[str] = []
        self.per_blad = 1000
        self.klaar = threading.Event()

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet when a client hangs up."""


class Antwoorder(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        pad = unquote(urlsplit(self.path).path)
        self.server.gevraagd.append(unquote(self.path))
        for deel, streken in self.server.streken.items():
            if deel in pad and streken:
                streek = streken.pop(0)
                if streek is not GEWOON:
                    streek(self)
                    return
                break
        self.gewoon()

    def gewoon(self) -> None:
        _, dienst, *rest = unquote(urlsplit(self.path).path).split("/")
        vragen = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
        tabel = (self.server.v4 if dienst == "v4" else self.server.v3).get(rest[-2])
        rijen = tabel.rijen(rest[-1]) if tabel else None
        if rijen is None:
            self.stuur(b"not found", code=404, soort="text/plain")
            return
        gekozen = [rij for rij in rijen if _past(rij, vragen.get("$filter", ""))]
        if "ODataApi" in rest and len(gekozen) > 10_000:
            self.stuur(b"This query returns more than 10000 records.", code=500)
            return
        self._blad(gekozen, int(vragen.get("$skip", 0)), "@odata" if dienst == "v4" else "odata")

    def _blad(self, rijen: list[Rij], vanaf: int, merk: str) -> None:
        tot = vanaf + self.server.per_blad
        blad: Rij = {f"{merk}.context": "x", "value": rijen[vanaf:tot]}
        if tot < len(rijen):
            kaal = re.sub(r"&?\$skip=\d+", "", self.path)
            blad[f"{merk}.nextLink"] = (
                f"{self.server.adres}{kaal}{'&' if '?' in kaal else '?'}$skip={tot}"
            )
        self.stuur(json.dumps(blad).encode())

    def stuur(
        self,
        data: bytes,
        *,
        code: int = 200,
        soort: str = "application/json",
        lengte: int | None = None,
        **koppen: str,
    ) -> None:
        self.send_response(code)
        self.send_header("Content-Type", soort)
        self.send_header("Content-Length", str(len(data) if lengte is None else lengte))
        for naam, waarde in koppen.items():
            self.send_header(naam.replace("_", "-"), waarde)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test output clean."""


def _past(rij: Rij, filter: str) -> bool:
    """Return whether a row fits a filter of the kinds that the product asks."""
    for deel in filter.split(" and "):
        in_lijst = re.fullmatch(r"(\w+) in \((.*)\)", deel)
        if in_lijst:
            leden = re.findall(r"'([^']*)'", in_lijst.group(2))
            if rij.get(in_lijst.group(1)) not in leden:
                return False
        starts = re.findall(r"startswith\((\w+),'([^']*)'\)", deel)
        if starts and not any(str(rij.get(kolom)).startswith(begin) for kolom, begin in starts):
            return False
    return True


@contextmanager
def draaiend() -> Iterator[Server]:
    """Run a server for as long as the block lasts."""
    server = Server()
    draad = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    draad.start()
    try:
        yield server
    finally:
        server.klaar.set()
        server.shutdown()
        draad.join()
        server.server_close()


# ---- Tricks ----


def GEWOON(antwoorder: Antwoorder) -> None:
    raise AssertionError("the server answers as usual")


def fout(code: int, **koppen: str) -> Streek:
    return lambda a: a.stuur(b"oops", code=code, soort="text/plain", **koppen)


def traag(antwoorder: Antwoorder) -> None:
    antwoorder.server.klaar.wait(5)


def half(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": [{"Identifier": "A', lengte=5000)


def afgekapt(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": [{"Identifier": "A')


def html(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"<!doctype html><h1>Onderhoud</h1>", soort="text/html")


def leeg(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"")


def geen_getal(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": [{"Value": NaN}, {"Value": -Infinity}]}')


def druppelt(antwoorder: Antwoorder) -> None:
    """Send one sign at a time, each in time, and never all of it."""
    antwoorder.send_response(200)
    antwoorder.send_header("Content-Length", "100000")
    antwoorder.end_headers()
    with suppress(OSError):  # the client hangs up
        while not antwoorder.server.klaar.wait(0.05):
            antwoorder.wfile.write(b" ")


def geen_lijst(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": "leeg"}')


def geen_rijen(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": [1, 2]}')


def diep(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"[" * 200_000)


def latin(antwoorder: Antwoorder) -> None:
    antwoorder.stuur('{"value": [{"Title": "Fryslân"}]}'.encode("cp1252"))


def eindeloos(antwoorder: Antwoorder) -> None:
    volgende = f"{antwoorder.server.adres}{antwoorder.path}"
    antwoorder.stuur(json.dumps({"value": [], "@odata.nextLink": volgende}).encode())


def altijd_verder(antwoorder: Antwoorder) -> None:
    nummer = len(antwoorder.server.gevraagd)
    antwoorder.server.streken.setdefault("", []).append(altijd_verder)
    volgende = f"{antwoorder.server.adres}/v4/x/Dimensions?$skip={nummer}"
    antwoorder.stuur(json.dumps({"value": [], "@odata.nextLink": volgende}).encode())


def verder_elders(antwoorder: Antwoorder) -> None:
    link = "http://elders.example/v4/x"
    antwoorder.stuur(json.dumps({"value": [], "@odata.nextLink": link}).encode())


def doorverwezen(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"", code=302, Location="http://elders.example/")


def rondje(antwoorder: Antwoorder) -> None:
    antwoorder.server.streken.setdefault("", []).append(rondje)
    antwoorder.stuur(b"", code=302, Location=antwoorder.path)


def binnen_de_host(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"", code=302, Location=antwoorder.path)


def ingepakt(antwoorder: Antwoorder) -> None:
    data = gzip.compress(json.dumps({"value": [{"Identifier": "A"}]}).encode())
    antwoorder.stuur(data, Content_Encoding="gzip")


def half_ingepakt(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(gzip.compress(b'{"value": []}')[:-9], Content_Encoding="gzip")


def niet_ingepakt(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b'{"value": []}', Content_Encoding="gzip")


def te_veel(antwoorder: Antwoorder) -> None:
    antwoorder.stuur(b"This query returns more than 10000 records.", code=500)


def ophangen(antwoorder: Antwoorder) -> None:
    antwoorder.wfile.write(b"rommel")
