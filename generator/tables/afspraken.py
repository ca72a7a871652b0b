"""The agreements that are asked of one partner: the measures in which it has a part."""

from generator.calc.gesprek import Gesprek
from generator.calc.uitkomst import Basis
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel
from generator.tables.namen import naam_van
from generator.tables.uitvoeringsprogramma import wanneer

_AKKOORD = ("☐ ja   ☐ nee", "☐ anders")


def maak(basis: Basis, partner: Tekst | str) -> Table | None:
    """Return a row per measure that ``partner`` (its id) pulls; without these, all it is in."""
    gesprek = basis.analyse.gesprekken.met(partner)
    eigen = [m for m in gesprek.maatregelen if m.wie.trekker == partner]
    return tabel(
        basis,
        f"afspraken-{gesprek.partner.id.kaal}",
        _titel(gesprek, eigen=bool(eigen)),
        (
            Kolom(kop="Voorstel", breedte=1.6),
            Kolom(kop="Wat er gebeurt", breedte=2.3),
            Kolom(kop="Trekker", breedte=1.6, optioneel=True),
            Kolom(kop="Wanneer", breedte=1.3),
            Kolom(kop="Uw akkoord", breedte=1.1),
        ),
        [
            (
                maatregel.naam,
                maatregel.wat,
                None if eigen else naam_van(basis.dossier.partners, maatregel.wie.trekker),
                wanneer(maatregel),
                _AKKOORD,
            )
            for maatregel in eigen or gesprek.maatregelen
        ],
    )


def _titel(gesprek: Gesprek, *, eigen: bool) -> str:
    naam = gesprek.partner.naam
    return f"Maatregelen waarvan {naam} de trekker is" if eigen else f"Maatregelen met {naam}"
