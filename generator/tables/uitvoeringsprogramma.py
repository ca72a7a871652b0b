"""T14: who does what, how and when."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.core.leaf import Datum, Jaar, Tekst
from generator.document.blocks import Table
from generator.inputs.model.uitvoering import Maatregel
from generator.tables.bouw import Kolom, Rij, Waarde, tabel
from generator.tables.namen import naam_van, namen_van
from generator.tables.woorden import deel_van

NIET_GESTART = "nog niet gestart"


def maak(basis: Basis, niveau: str | Tekst | None = None) -> Table | None:
    """Return one row per measure, in order of its start; with ``niveau`` only that level."""
    lagen = basis.analyse.lagen
    maatregelen = [
        m for m in basis.dossier.maatregelen if niveau is None or lagen.niveau(m) == niveau
    ]
    standen = [stand for m in maatregelen if (stand := _voortgang(m))]
    begonnen = any(stand != [NIET_GESTART] for stand in standen)
    return tabel(
        basis,
        "uitvoeringsprogramma",
        f"Uitvoeringsprogramma van {basis.naam}",
        (
            Kolom(kop="Wat", breedte=2.3),
            Kolom(kop="Hoe", breedte=2.4),
            Kolom(kop="Wie", breedte=2.9),
            Kolom(kop="Wanneer", breedte=1.2),
            Kolom(kop="Resultaat", breedte=1.5),
            Kolom(kop="Kosten en dekking", breedte=1.4),
            Kolom(kop="Vorm", breedte=1.2),
            Kolom(kop="Voortgang", breedte=1, optioneel=True, leeg=NIET_GESTART),
        ),
        [
            _rij(basis, m, met_voortgang=begonnen)
            for m in sorted(maatregelen, key=lambda m: _begin(m.wanneer.start))
        ],
        duiding=_duiding(maatregelen),
        noten=["Nog geen enkele maatregel is gestart."] if standen and not begonnen else (),
        landscape=True,
    )


def wie(basis: Basis, maatregel: Maatregel) -> Waarde:
    """Return who pulls, and who takes part."""
    partners = basis.dossier.partners
    # A gemeente that takes over the pulling may leave itself in the list of the region.
    mee = namen_van(partners, [p for p in maatregel.wie.partners if p != maatregel.wie.trekker])
    trekker = f"Trekker: {naam_van(partners, maatregel.wie.trekker)}"
    return [trekker, f"Met: {mee}"] if mee else trekker


def wanneer(maatregel: Maatregel) -> str:
    """Return the years or dates: ``2027 tot 2030``, or one when they are the same."""
    start, gereed = maatregel.wanneer.start, maatregel.wanneer.gereed
    return f"{start}" if start == gereed else f"{start} tot {gereed}"


def _rij(basis: Basis, m: Maatregel, *, met_voortgang: bool) -> Rij:
    fase = f"fase: {m.fase}" if m.fase else None
    thema = _thema(m.thema) if m.thema else None
    return (
        [m.naam, m.wat],
        m.hoe,
        wie(basis, m),
        wanneer(m),
        m.resultaat,
        _kosten(m),
        [m.afspraakvorm, basis.analyse.lagen.label(m), m.gebied, fase, thema],
        _voortgang(m) if met_voortgang else None,
    )


def _thema(onderwerp: Tekst) -> str:
    return f"thema: {onderwerp.replace('_', ' ')}"


def _voortgang(m: Maatregel) -> list[str] | None:
    """Return how it stands; one word when content, planning and money stand the same."""
    stand = m.voortgang
    if stand is None:
        return None
    if stand.inhoud == stand.planning == stand.financien:
        return [stand.inhoud]
    return [f"inhoud: {stand.inhoud}", f"planning: {stand.planning}", f"geld: {stand.financien}"]


def _kosten(m: Maatregel) -> Waarde:
    if m.middelen is None:
        return None
    bedrag, status = m.middelen.bedrag, m.middelen.status
    dekking = f"dekking: {m.middelen.dekking}" if m.middelen.dekking else None
    if bedrag.bekend:
        return [bedrag, dekking, status]
    # The reason says already that the money is still to be found.
    return [bedrag.reden or bedrag, dekking, None if status == "nog te regelen" else status]


def _begin(start: Datum | Jaar) -> tuple[int, int, int]:
    return (start.year, start.month, start.day) if isinstance(start, Datum) else (int(start), 1, 1)


def _duiding(maatregelen: Sequence[Maatregel]) -> str:
    open_kosten = sum(m.middelen is None or not m.middelen.bedrag.bekend for m in maatregelen)
    if not open_kosten:
        return "Van alle maatregelen zijn de kosten bekend."
    wat = deel_van(open_kosten, len(maatregelen), "maatregelen")
    return f"Van {wat} zijn de kosten nog niet bekend."
