"""``cijfers haal``: from a folder to what is proposed for its files."""

import os
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
from generator.inputs.reader import is_gemeente, landelijke_map

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
    eigen = tuple(dict.fromkeys(code for doel in alle for code in doel.gebieden))
    gebieden = samen_gevraagd(folder, eigen)
    namen = groepsnamen(_invoer(folder, "aandachtsgroepen.yaml"))
    metingen: list[Meting] = []
    findings: list[Finding] = []
    zonder: list[str] = []
    for at, tabel in enumerate(tabellen):
        meld(tabel.id, at, len(tabellen))
        try:
            lezing = lees(met_groepen(tabel, namen), diensten, gebieden)
        except GeenKopie:
            zonder.append(tabel.id)
        except CbsFout as fout:
            findings += fout.findings
        else:
            metingen.append(lezing.meting)
            findings += (*lezing.findings, *_ontbrekend(lezing.meting, eigen))
    findings += [geen_kopie(zonder)] if zonder else []
    findings += kopieen.bevindingen()
    bestanden = _bestanden(folder, alle, metingen)
    bekend = organisaties(_invoer(folder, "bronnen.yaml"))
    gekozen = list(kies(_kandidaten(alle, metingen, bestanden), bestanden, bekend))
    voorstellen = [keuze.voorstel for keuze in gekozen if keuze.voorstel]
    gebruikt = dict.fromkeys(keuze.tabel for keuze in gekozen if keuze.voorstel and keuze.met_bron)
    bron = bestanden[bronbestand(folder, regio=not is_gemeente(folder))]
    blijft: dict[str, int] = {}
    for keuze in gekozen:
        if not keuze.voorstel:
            blijft[keuze.blijft] = blijft.get(keuze.blijft, 0) + 1
    return Oogst(
        bestanden=bestanden,
        voorstellen=(
            *voorstellen,
            *nieuwe_bronnen(_op_id(gebruikt, tabellen), bekend, bron, kopieen.oudste),
        ),
        findings=tuple(dict.fromkeys(findings)),
        blijft=blijft,
        gelezen=len(metingen),
        opgehaald=kopieen.oudste,
    )


def _ontbrekend(meting: Meting, codes: Sequence[str]) -> Iterator[Finding]:
    for code in codes:
        if code not in meting.gebieden:
            yield bevinding(
                "WZ624",
                f"CBS-tabel {meting.tabel.id} heeft geen gebied {code}",
                "kijk of de code klopt, en of de gemeente is samengevoegd",
                Level.WAARSCHUWING,
            )


def _op_id(ids: Iterable[str], tabellen: Iterable[Tabel]) -> list[Tabel]:
    gezocht = set(ids)
    return [tabel for tabel in tabellen if tabel.id in gezocht]


def _kandidaten(
    alle: Iterable[Doel], metingen: Sequence[Meting], bestanden: Mapping[Path, Bestand]
) -> Iterator[Kandidaat]:
    for doel in alle:
        for meting in metingen:
            yield from kandidaten(doel, meting, bestanden)


def _bestanden(
    folder: Path, alle: Iterable[Doel], metingen: Iterable[Meting]
) -> dict[Path, Bestand]:
    """Return every file that may change, as it is now."""
    metingen = list(metingen)
    paden = {bronbestand(folder, regio=not is_gemeente(folder))}
    for doel in alle:
        paden.add(doel.path)
        plekken = (plek(doel, deel) for meting in metingen for deel in meting.tabel.onderdelen)
        paden.update(gevonden[0] for gevonden in plekken if gevonden)
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
