"""The talks: with whom, about which domains, and how much is asked."""

from collections.abc import Sized

from generator.calc.gesprek import Gesprek
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.model.proces import Partner
from generator.tables.bouw import Kolom, Rij, tabel
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per partner to talk with."""
    return tabel(
        basis,
        "gesprekken",
        f"De gesprekken {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Partner", breedte=2.4),
            Kolom(kop="Domein", breedte=1.2, leeg="alle domeinen"),
            Kolom(kop="Gevraagde gegevens", rechts=True, breedte=1.1),
            Kolom(kop="Ambities", rechts=True, breedte=0.9),
            Kolom(kop="Maatregelen", rechts=True, breedte=1.3),
            Kolom(kop="Akkoord", breedte=1.2, leeg="nog te vragen"),
        ),
        [_rij(gesprek) for gesprek in basis.analyse.gesprekken.partners],
        duiding=_duiding(basis),
    )


def _rij(gesprek: Gesprek) -> Rij:
    partner = gesprek.partner
    return (
        partner.naam,
        dutch.opsomming([str(domein) for domein in partner.domeinen]) or None,
        _aantal(gesprek.hiaten, partner),
        _aantal(gesprek.ambities, partner),
        _aantal(gesprek.maatregelen, partner),
        partner.akkoord.status if partner.akkoord else None,
    )


def _aantal(delen: Sized, partner: Partner) -> Tekst:
    return Tekst(dutch.getal(len(delen)) if delen else "geen", partner.id.sources)


def _duiding(basis: Basis) -> str:
    gesprekken = basis.analyse.gesprekken.partners
    vragend = sum(bool(gesprek.hiaten) for gesprek in gesprekken)
    if not vragend:
        return "Van de partners vragen wij geen gegevens."
    return f"Van {deel_van(vragend, len(gesprekken), 'partners')} vragen wij gegevens."
