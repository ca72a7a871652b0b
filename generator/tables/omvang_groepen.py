"""T2: the current size of each aandachtsgroep."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, bekende, tabel
from generator.tables.woorden import OVERLAP, buiten_beeld, deel_van, wachten


def maak(basis: Basis, alleen_bekend: bool = False) -> Table | None:
    """Return one row per group; groups overlap, so there is no total.

    With ``alleen_bekend`` only the groups with a known size; a remark counts the others.
    """
    alle = [_rij(beeld) for beeld in basis.analyse.groepen]
    rijen = bekende(alle, alleen_bekend)
    return tabel(
        basis,
        "omvang_groepen",
        f"Huidige omvang van de aandachtsgroepen {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Groep", breedte=2),
            Kolom(kop="Peiljaar", breedte=0.8, leeg=NVT),
            Kolom(kop="In de gemeente", rechts=True, eenheid=True, breedte=1.3),
            Kolom(kop="Per 1.000 inwoners", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="In de regio", rechts=True, eenheid=True, breedte=1.3),
        ),
        rijen,
        duiding=_duiding(basis.analyse.groepen),
        noten=[
            OVERLAP,
            wachten(len(alle) - len(rijen)),
            *andere_gebieden(basis),
            *buiten_beeld(basis),
        ],
        jaren_getoond=True,
    )


def andere_gebieden(basis: Basis) -> Iterator[str]:
    """Say which regional figures are for another area than the region of this document."""
    regio = basis.dossier.regio
    for beeld in basis.analyse.groepen:
        gebied = beeld.omvang_regio.gebied if beeld.omvang_regio else None
        if gebied and (regio is None or gebied != regio.naam):
            yield f"{beeld.groep.naam}: het cijfer voor de regio geldt voor {gebied}."


def _rij(beeld: Groepsbeeld) -> Rij:
    jaren = [_jaar(cijfer) for cijfer in (beeld.omvang, beeld.omvang_regio)]
    getoond = " en ".join(dict.fromkeys(jaar for jaar in jaren if jaar))
    return beeld.groep.naam, getoond or None, beeld.omvang, beeld.per_1000, beeld.omvang_regio


def _jaar(cijfer: Cijfer | None) -> str:
    if cijfer is None or not cijfer.bekend:
        return ""
    if cijfer.jaar is not None:
        return str(int(cijfer.jaar))
    return str(cijfer.periode or "")


def _duiding(groepen: tuple[Groepsbeeld, ...]) -> str:
    bekend = sum(beeld.omvang is not None and beeld.omvang.bekend for beeld in groepen)
    if not bekend:
        return "Van geen enkele groep is de omvang in de gemeente al bekend."
    return f"Van {deel_van(bekend, len(groepen), 'groepen')} is de omvang in de gemeente bekend."
