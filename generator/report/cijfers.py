"""What would change in the figures: a table for each file, and what stays as it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TextIO

from generator.cbs.tabel import Tabel
from generator.cijfers.haal.beslis import ANDERE_BRON, GEEN, GEEN_PLEK, GELIJK, NIEUWER
from generator.cijfers.toepassen import Geschreven
from generator.cijfers.voorstel import Voorstel
from generator.core import dutch
from generator.core.paths import shown
from generator.inputs.bewerk.wijziging import tekst_van

_KOPPEN = ("regel", "wat", "was", "wordt", "bron")
_LANGST = 46
_BLIJFT = {
    GELIJK: "{n} {cijfer} {is_} gelijk aan wat er staat",
    NIEUWER: "{n} {cijfer} in uw bestanden {is_} nieuwer dan bij het CBS",
    ANDERE_BRON: "{n} {cijfer} met een andere bron of indeling {blijft} staan",
    GEEN_PLEK: "voor {n} {cijfer} is in uw bestanden nog geen plek",
    GEEN: "voor {n} {cijfer} geeft het CBS hier geen waarde",
}
_GECONTROLEERD = {
    "opname": "namen gezien in antwoorden van het CBS",
    "gebruik": "namen gezien bij anderen die de tabel gebruiken",
    "nee": "namen niet nagegaan; alleen met --tabel",
}
_BALK = 24


def voorvertoning(voorstellen: Sequence[Voorstel]) -> Iterator[str]:
    """Yield the lines that show what would change, file by file."""
    per_bestand: dict[str, list[Voorstel]] = {}
    for voorstel in voorstellen:
        per_bestand.setdefault(shown(voorstel.path), []).append(voorstel)
    for naam, groep in per_bestand.items():
        yield naam
        rijen = [_rij(voorstel) for voorstel in groep]
        breed = [max(len(rij[at]) for rij in (_KOPPEN, *rijen)) for at in range(len(_KOPPEN) - 1)]
        yield _regel(_KOPPEN, breed)
        for rij, voorstel in zip(rijen, groep, strict=True):
            yield _regel(rij, breed)
            if voorstel.opmerking:
                yield f"  {'':{breed[0]}}  {dutch.hoofdletter(voorstel.opmerking)}"
        yield ""


def wat_blijft(blijft: Mapping[str, int]) -> Iterator[str]:
    """Yield how many figures stay, and why."""
    for waarom, zin in _BLIJFT.items():
        if n := blijft.get(waarom, 0):
            yield zin.format(
                n=n,
                cijfer=dutch.meervoud(n, "cijfer", "cijfers"),
                is_=dutch.meervoud(n, "is", "zijn"),
                blijft=dutch.meervoud(n, "blijft", "blijven"),
            )


def opgehaald(dag: date, vandaag: date) -> str:
    """Return of which day the answers of the CBS are."""
    wanneer = "vandaag" if dag == vandaag else f"op {dutch.datum(dag)}"
    return f"Opgehaald bij het CBS: {wanneer}."


def vraag(aantal: int) -> str:
    """Return the question before anything is changed."""
    return f"{_zoveel(aantal)} aanbrengen? [j/N] "


def geschreven(uit: Geschreven) -> Iterator[str]:
    """Yield which files were changed, and why others were not."""
    for path in uit.paden:
        yield f"veranderd: {shown(path)}"
    for finding in uit.findings:
        yield str(finding)


def _zoveel(aantal: int) -> str:
    return f"{aantal} {dutch.meervoud(aantal, 'wijziging', 'wijzigingen')}"


def lijst(tabellen: Iterable[Tabel]) -> Iterator[str]:
    """Yield the tables that can be read, with what they give and how sure we are of them."""
    for tabel in tabellen:
        yield f"{tabel.id:<9} {tabel.titel}"
        delen = [*tabel.onderdelen, *([tabel.groep] if tabel.groep else [])]
        yield f"{'':<9}   geeft: {', '.join(deel.naam.format(id='…') for deel in delen)}"
        yield f"{'':<9}   {_GECONTROLEERD[tabel.gecontroleerd]}"


class Voortgang:
    """A bar on a terminal, and nothing elsewhere."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._live = stream, stream.isatty()

    def __call__(self, naam: str, gedaan: int, totaal: int) -> None:
        """Show that ``gedaan`` of ``totaal`` are done and ``naam`` is next."""
        if self._live:
            vol = _BALK * gedaan // max(totaal, 1)
            balk = "█" * vol + "░" * (_BALK - vol)
            self._stream.write(f"\r\x1b[2K{balk} {gedaan} van {totaal}, nu {naam}")
            self._stream.flush()

    def klaar(self) -> None:
        """Take the bar away."""
        if self._live:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()


def _rij(voorstel: Voorstel) -> tuple[str, ...]:
    delen = (voorstel.wat or tekst_van(voorstel.pad), voorstel.oud, voorstel.nieuw, voorstel.bron)
    return (str(voorstel.place.line), *map(_kort, delen))


def _kort(text: str) -> str:
    return text if len(text) <= _LANGST else f"{text[: _LANGST - 1]}…"


def _regel(rij: Sequence[str], breed: Sequence[int]) -> str:
    cellen = [f"{deel:<{b}}" for deel, b in zip(rij, breed, strict=False)]
    return "  " + "  ".join([f"{rij[0]:>{breed[0]}}", *cellen[1:], rij[-1]])
