"""T16: the partners, their domain, their role and whether they agree."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.proces import Partner
from generator.tables.bouw import Kolom, Waarde, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per partner."""
    partners = basis.dossier.partners
    return tabel(
        basis,
        "partners",
        f"Partners van {basis.naam} en hun rol",
        (
            Kolom(kop="Partner", breedte=1.5),
            Kolom(kop="Domein", breedte=1, optioneel=True, leeg="alle domeinen"),
            Kolom(kop="Rol", breedte=2),
            Kolom(kop="Bijdrage", breedte=1.8, optioneel=True),
            Kolom(kop="Akkoord", breedte=1, leeg="nog te vragen"),
        ),
        [
            (
                partner.naam,
                dutch.opsomming([str(domein) for domein in partner.domeinen]) or None,
                partner.rol,
                partner.bijdrage,
                _akkoord(partner),
            )
            for partner in partners
        ],
        duiding=_duiding(partners),
    )


def _akkoord(partner: Partner) -> Waarde:
    akkoord = partner.akkoord
    if akkoord is None:
        return None
    return f"{akkoord.status} ({akkoord.datum})" if akkoord.datum else akkoord.status


def _duiding(partners: tuple[Partner, ...]) -> str:
    voor = sum(p.akkoord is not None and p.akkoord.status.startswith("akkoord") for p in partners)
    if not voor:
        return "De partners hebben nog geen akkoord gegeven."
    if voor == len(partners):
        return "Alle partners zijn akkoord."
    return f"{voor} van de {len(partners)} partners zijn akkoord."
