"""T9: the task for housing status holders and the result, per half-year."""

from generator.calc.uitkomst import Basis, Halfjaarbeeld
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per half-year."""
    halfjaren = basis.analyse.halfjaren
    return tabel(
        basis,
        "taakstelling",
        f"Taakstelling statushouders in {basis.naam}",
        (
            Kolom(kop="Halfjaar", breedte=1.3),
            Kolom(kop="Taakstelling", rechts=True, eenheid=True),
            Kolom(kop="Gehuisvest", rechts=True, eenheid=True),
            Kolom(kop="Achterstand", rechts=True, eenheid=True),
            Kolom(kop="Toelichting", breedte=1.8, optioneel=True, leeg="geen"),
        ),
        [
            (
                halfjaar(beeld.taakstelling.halfjaar),
                beeld.taakstelling.taakstelling,
                beeld.taakstelling.gehuisvest,
                beeld.achterstand,
                beeld.taakstelling.toelichting,
            )
            for beeld in halfjaren
        ],
        duiding=_duiding(halfjaren),
        noten=[
            "Achterstand = taakstelling − gehuisvest in hetzelfde halfjaar. Een getal onder nul is "
            "een voorsprong."
        ],
        jaren_getoond=True,
    )


def halfjaar(code: Tekst) -> Tekst:
    """Return ``2020-2`` as ``tweede helft van 2020``; other texts stay as they are."""
    jaar, _, deel = code.kaal.partition("-")
    woord = {"1": "eerste", "2": "tweede"}.get(deel)
    return Tekst(f"{woord} helft van {jaar}", code.sources) if woord else code


def _duiding(halfjaren: tuple[Halfjaarbeeld, ...]) -> str:
    bekend = [beeld for beeld in halfjaren if beeld.achterstand.bekend]
    if not bekend:
        return "De taakstelling of het resultaat is nog niet bekend."
    laatste = bekend[-1]
    wanneer = f"In de {halfjaar(laatste.taakstelling.halfjaar)}"
    if laatste.achterstand.getal <= 0:
        return f"{wanneer} haalde de gemeente de taakstelling."
    return (
        f"{wanneer} bleef de gemeente {laatste.achterstand.met_eenheid} achter op de taakstelling."
    )
