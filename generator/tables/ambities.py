"""T13: from vision to ambition, indicator, starting point, target and year."""

from generator.calc.uitkomst import Basis
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.model.visie import Ambitie, Doel
from generator.tables.bouw import Kolom, Waarde, tabel
from generator.tables.namen import naam_van
from generator.tables.woorden import deel_van, frequentie


def maak(basis: Basis, eindbeeld: str | Tekst | None = None) -> Table | None:
    """Return one row per ambition by eindbeeld; with ``eindbeeld`` (an id) only those under it."""
    dossier = basis.dossier
    volgorde = [str.__str__(beeld.id) for beeld in dossier.eindbeelden]
    gekozen = sorted(
        (a for a in dossier.ambities if eindbeeld is None or a.eindbeeld == eindbeeld),
        key=lambda ambitie: volgorde.index(ambitie.eindbeeld),
    )
    return tabel(
        basis,
        "ambities",
        f"Ambities en doelen van {basis.naam}",
        (
            Kolom(kop="Ambitie", breedte=1.5),
            Kolom(kop="Eindbeeld", breedte=1.3),
            Kolom(kop="Niveau", breedte=1, optioneel=True),
            Kolom(kop="Indicator", breedte=1.7),
            Kolom(kop="Nu", breedte=1, eenheid=True, jaar=True),
            Kolom(kop="Doel en jaar", breedte=2.4),
            Kolom(kop="Trekker", breedte=1.2),
        ),
        [
            (
                ambitie.naam,
                naam_van(dossier.eindbeelden, ambitie.eindbeeld),
                basis.analyse.lagen.woord("ambities", ambitie.id),
                ambitie.indicator,
                ambitie.nulmeting,
                _doelen(ambitie),
                naam_van(dossier.partners, ambitie.trekker),
            )
            for ambitie in gekozen
        ],
        duiding=_duiding(gekozen),
        jaren_getoond=True,
        landscape=True,
    )


def _doelen(ambitie: Ambitie) -> Waarde:
    if ambitie.doelen:
        einddoelen = [doel for doel in ambitie.doelen if not doel.tussendoel]
        gekozen = einddoelen or ambitie.doelen
        return [doel_tekst(doel) for doel in sorted(gekozen, key=lambda doel: int(doel.jaar))]
    if ambitie.niet_kwantificeerbaar:
        return f"Geen getal: {ambitie.niet_kwantificeerbaar.reden}"
    return None


def doel_tekst(doel: Doel) -> str:
    """Return a target with its year: ``2030: 4 projecten (nieuwe projecten met voorzieningen)``."""
    delen = []
    if doel.waarde is not None:
        delen.append(_waarde(doel))
    if doel.frequentie:
        delen.append(frequentie(doel.frequentie))
    soort = " (tussendoel)" if doel.tussendoel else ""
    getal = f"{', '.join(delen)}; " if delen else ""
    return f"{doel.jaar}{soort}: {getal}{doel.omschrijving}"


def _waarde(doel: Doel) -> str:
    if doel.eenheid == "procent":
        return f"{doel.waarde}%"
    if doel.eenheid == "euro":
        return f"€\N{NO-BREAK SPACE}{doel.waarde}"
    return f"{doel.waarde} {doel.eenheid}" if doel.eenheid else f"{doel.waarde}"


def _duiding(ambities: list[Ambitie]) -> str:
    met_getal = sum(
        any(d.waarde is not None or d.frequentie for d in ambitie.doelen) for ambitie in ambities
    )
    zonder_meting = sum(not ambitie.nulmeting.bekend for ambitie in ambities)
    zin = f"Een doel met een getal en een jaar: {deel_van(met_getal, len(ambities), 'ambities')}."
    if not zonder_meting:
        return zin
    return f"{zin} Nog zonder nulmeting: {deel_van(zonder_meting, len(ambities), 'ambities')}."
