"""T10: the demand for care, now and expected."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.analyse import Zorgvraag
from generator.tables.bouw import NVT, Kolom, tabel
from generator.tables.woorden import met_jaar


def maak(basis: Basis) -> Table | None:
    """Return one row per kind of care."""
    vragen = basis.dossier.zorgvraag
    return tabel(
        basis,
        "zorgvraag",
        f"Vraag naar zorg {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Soort zorg", breedte=2),
            Kolom(kop="Jaar", breedte=0.6, leeg=NVT),
            Kolom(kop="Nu", rechts=True, eenheid=True, breedte=1.2),
            Kolom(kop="Straks", breedte=1.4),
            Kolom(kop="Toelichting", breedte=2, optioneel=True, leeg="geen"),
        ),
        [
            (
                vraag.naam,
                vraag.huidig.jaar if vraag.huidig.bekend else None,
                vraag.huidig,
                [f"{punt.cijfer.met_eenheid} in {punt.jaar}" for punt in vraag.straks] or None,
                vraag.toelichting,
            )
            for vraag in vragen
        ],
        duiding=_duiding(vragen),
        jaren_getoond=True,
    )


def _duiding(vragen: tuple[Zorgvraag, ...]) -> str:
    bekend = [vraag for vraag in vragen if vraag.huidig.bekend]
    if not bekend:
        return "Hoeveel zorg er nu nodig is, is nog niet bekend."
    eerste = bekend[0]
    zin = f"{eerste.naam}: {met_jaar(eerste.huidig)}."
    rest = len(vragen) - len(bekend)
    if not rest:
        return zin
    soort = dutch.meervoud(rest, "soort zorg", "soorten zorg")
    return f"{zin} Van {dutch.telwoord(rest)} {soort} ontbreekt het cijfer nog."
