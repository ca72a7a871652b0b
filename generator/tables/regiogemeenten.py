"""The gemeenten of the region side by side."""

from generator.calc.uitkomst import Basis
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente, and the region itself when its figures are given."""
    regio = basis.dossier.regio
    if regio is None:
        return None
    rijen: list[Rij] = [
        (
            g.naam,
            g.inwoners,
            g.inwoners_65plus,
            g.aandeel_65plus and replace(g.aandeel_65plus, decimalen=1),
            g.huishoudens,
            g.woningvoorraad,
        )
        for g in regio.gemeenten
    ]
    samen = basis.dossier.regiocijfers
    totaal = bool(rijen) and samen.inwoners is not None
    if totaal:
        rijen.append(
            (
                regio.naam,
                samen.inwoners,
                samen.inwoners_65plus,
                _aandeel(basis),
                samen.huishoudens,
                samen.woningvoorraad,
            )
        )
    return tabel(
        basis,
        "regiogemeenten",
        f"De gemeenten van {regio.naam} naast elkaar",
        (
            Kolom(kop="Gemeente", breedte=1.5),
            Kolom(kop="Inwoners", rechts=True),
            Kolom(kop="65-plussers", rechts=True),
            Kolom(kop="Aandeel 65-plussers", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="Huishoudens", rechts=True),
            Kolom(kop="Woningen", rechts=True),
        ),
        rijen,
        duiding=_duiding(basis),
        totaal=totaal,
    )


def _aandeel(basis: Basis) -> Cijfer | None:
    """Return the share of the region as a whole, when the gemeenten show theirs."""
    regio, kern = basis.dossier.regio, basis.analyse.kerncijfer("aandeel_65plus")
    getoond = regio is not None and any(g.aandeel_65plus for g in regio.gemeenten)
    return kern.regio if kern and getoond else None


def _duiding(basis: Basis) -> str:
    regio = basis.dossier.regio
    bekend = [g for g in (regio.gemeenten if regio else ()) if g.inwoners and g.inwoners.bekend]
    if regio is None or len(bekend) < 2:
        return ""
    grootste = max(bekend, key=lambda g: g.inwoners.getal if g.inwoners else 0.0)
    return f"{grootste.naam} heeft de meeste inwoners van {regio.naam} ({grootste.inwoners})."
