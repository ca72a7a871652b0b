"""``cijfers haal``: from a folder to what is proposed for its files."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from generator.cbs.antwoord import Dienst
from generator.cbs.fouten import CbsFout, GeenKopie, bevinding, geen_kopie
from generator.cbs.kopie import Kopieen
from generator.cbs.lees import lees
from generator.cbs.meting import Meting
from generator.cbs.tabel import Tabel, met_groepen
from generator.cijfers.bestand import Bestand, open_bestand
from generator.cijfers.haal.doel import Doel, doelen, plek, samen_gevraagd
from generator.cijfers.haal.kies import Kandidaat, kandidaten, kies
from generator.cijfers.haal.lijsten import bronbestand, groepsnamen, nieuwe_bronnen, organisaties
from generator.cijfers.voorstel import Voorstel
from generator.core.finding import Finding, Level
from generator.core.value import Value
from generator.inputs.landelijk import landelijke_map
from generator.inputs.reader import is_gemeente

Meld = Callable[[str, int, int], None]
"""Hears which table is read, how many were read, and how many there are."""


class Oogst(Value, frozen=True, kw_only=True):
    """What the CBS gave: proposals, findings, and for each reason how many figures stay."""

    bestanden: dict[Path, Bestand]
    voorstellen: tuple[Voorstel, ...]
    findings: tuple[Finding, ...]
    blijft: dict[str, int]
    gelezen: int
    opgehaald: date


def oogst(
    folder: Path,
    tabellen: Sequence[Tabel],
    diensten: Mapping[str, Dienst],
    kopieen: Kopieen,
    meld: Meld,
) -> Oogst:
    """Read ``tabellen`` for the gemeente or region in ``folder``.

    Raises :class:`InputError` when the files there cannot be read. A table that cannot be read is
    a finding; the others go on.
    """
    folder = Path(os.path.abspath(folder))  # "." and ".." must not hide the region
    alle = doelen(folder)
    namen = groepsnamen(_invoer(folder, "aandachtsgroepen.yaml"))
    gevraagd = [met_groepen(tabel, namen) for tabel in tabellen]
    bestanden = _bestanden(folder, alle, gevraagd)  # a mistake in them is told before asking
    bekend = organisaties(_invoer(folder, "bronnen.yaml"))
    metingen, findings = _gemeten(folder, alle, gevraagd, diensten, meld)
    gekozen = list(kies(_kandidaten(alle, metingen, bestanden), bestanden, bekend))
    nieuw = [keuze for keuze in gekozen if keuze.voorstel]
    met_bron = {keuze.tabel for keuze in nieuw if keuze.met_bron}
    bronnen = nieuwe_bronnen(
        [tabel for tabel in tabellen if tabel.id in met_bron],
        bekend,
        bestanden[bronbestand(folder, regio=not is_gemeente(folder))],
        kopieen.oudste,
    )
    return Oogst(
        bestanden=bestanden,
        voorstellen=(*(keuze.voorstel for keuze in nieuw if keuze.voorstel), *bronnen),
        findings=tuple(dict.fromkeys((*findings, *kopieen.bevindingen()))),
        blijft=dict(Counter(keuze.blijft for keuze in gekozen if not keuze.voorstel)),
        gelezen=len(metingen),
        opgehaald=kopieen.oudste,
    )


def _gemeten(
    folder: Path,
    alle: Iterable[Doel],
    tabellen: Sequence[Tabel],
    diensten: Mapping[str, Dienst],
    meld: Meld,
) -> tuple[list[Meting], list[Finding]]:
    """Return what the CBS gives, table by table, and what went wrong."""
    eigen = tuple(dict.fromkeys(code for doel in alle for code in doel.gebieden))
    gebieden = samen_gevraagd(folder, eigen)
    metingen: list[Meting] = []
    findings: list[Finding] = []
    zonder: list[str] = []
    for at, tabel in enumerate(tabellen):
        meld(tabel.id, at, len(tabellen))
        try:
            lezing = lees(tabel, diensten, gebieden)
        except GeenKopie:
            zonder.append(tabel.id)
        except CbsFout as fout:
            findings += fout.findings
        else:
            metingen.append(lezing.meting)
            findings += (*lezing.findings, *_ontbrekend(lezing.meting, eigen))
    return metingen, [*findings, *([geen_kopie(zonder)] if zonder else [])]


def _ontbrekend(meting: Meting, codes: Sequence[str]) -> Iterator[Finding]:
    for code in codes:
        if code not in meting.gebieden:
            yield bevinding(
                "WZ624",
                f"CBS-tabel {meting.tabel.id} heeft geen gebied {code}",
                "kijk of de code klopt, en of de gemeente is samengevoegd",
                Level.WAARSCHUWING,
            )


def _kandidaten(
    alle: Iterable[Doel], metingen: Sequence[Meting], bestanden: Mapping[Path, Bestand]
) -> Iterator[Kandidaat]:
    for doel in alle:
        for meting in metingen:
            yield from kandidaten(doel, meting, bestanden)


def _bestanden(
    folder: Path, alle: Iterable[Doel], tabellen: Iterable[Tabel]
) -> dict[Path, Bestand]:
    """Return every file that may change, as it is now."""
    delen = [deel for tabel in tabellen for deel in tabel.onderdelen]
    paden = {bronbestand(folder, regio=not is_gemeente(folder))}
    for doel in alle:
        paden.update(gevonden[0] for deel in delen if (gevonden := plek(doel, deel)))
    return {path: open_bestand(path) for path in sorted(paden)}


def _invoer(folder: Path, naam: str) -> Iterator[Bestand]:
    """Yield the files ``naam`` that count here: national, of the region, of its gemeenten."""
    regio = folder.parent if is_gemeente(folder) else folder
    paden = (
        landelijke_map(regio.parent) / naam,
        regio / "regio.yaml",
        folder / naam,
        *sorted(folder.glob(f"*/{naam}")),
    )
    return (open_bestand(path) for path in paden if path.is_file())
