"""Key figures of the gemeenten of a region side by side, with the region and the Netherlands."""

from collections.abc import Sequence

from generator.calc.gemeentecijfers import gemeentecijfers
from generator.calc.uitkomst import Basis, Vergelijking
from generator.core.cijfer import Cijfer
from generator.core.finding import meant
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_ONDERWERPEN: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "bevolking": (
        "De bevolking van de gemeenten",
        (
            ("inwoners", "Inwoners"),
            ("groei", "Groei inwoners"),
            ("aandeel_65plus", "65 jaar en ouder"),
            ("aandeel_75plus", "75 jaar en ouder"),
            ("aandeel_85plus", "85 jaar en ouder"),
        ),
    ),
    "wonen": (
        "Huishoudens en woningen in de gemeenten",
        (
            ("huishoudens", "Huishoudens"),
            ("aandeel_eenpersoonshuishoudens", "Waarvan één persoon"),
            ("woningvoorraad", "Woningen"),
            ("koopwoningen", "Koop"),
            ("corporatiewoningen", "Huur van corporaties"),
            ("woz_waarde", "Gemiddelde WOZ-waarde"),
        ),
    ),
    "zorg": (
        "Ondersteuning en inkomen in de gemeenten",
        (
            ("wmo_clienten_per_1000", "Wmo-cliënten per 1.000 inwoners"),
            ("aow_per_1000", "AOW per 1.000 inwoners"),
        ),
    ),
}
"""What can be shown: title and columns, each the id of a figure with its heading."""

_EERSTE = next(iter(_ONDERWERPEN))
_NIET = "niet bekend"


def maak(basis: Basis, onderwerp: str | Tekst = _EERSTE) -> Table | None:
    """Return one row per gemeente on one subject: ``bevolking``, ``wonen`` or ``zorg``."""
    naam = str.__str__(onderwerp)
    if naam not in _ONDERWERPEN:
        advies = meant(naam, _ONDERWERPEN)
        raise LookupError(f"er is geen onderwerp '{naam}'" + (advies and f"; {advies}"))
    titel, kolommen = _ONDERWERPEN[naam]
    regio = basis.dossier.regio
    perkolom = [_weg_als_leeg(_kolom(basis, id)) for id, _ in kolommen]
    if regio is None or not any(any(kolom) for kolom in perkolom):
        return None
    gebieden = [*(g.naam for g in regio.gemeenten), regio.naam, "Nederland"]
    rijen: list[Rij] = list(zip(gebieden, *perkolom, strict=True))
    return tabel(
        basis,
        "gemeenten_cijfers" if naam == _EERSTE else f"gemeenten_cijfers-{naam}",
        f"{titel} van {regio.naam}",
        (
            Kolom(kop="Gebied", breedte=1.5),
            *(Kolom(kop=kop, rechts=True, leeg=_NIET, optioneel=True) for _, kop in kolommen),
        ),
        rijen if any(rijen[-1][1:]) else rijen[:-1],
        duiding=_duiding(basis, kolommen, perkolom),
        noten=_noten(basis, kolommen),
    )


def _kolom(basis: Basis, id: str) -> list[Cijfer | None]:
    """Return a figure of each gemeente, then that of the region and of the Netherlands."""
    if id == "groei":
        return _groei(basis)
    kern = _kern(basis, id)
    gemeenten = [een.cijfer for een in gemeentecijfers(basis, id)]
    return [*gemeenten, kern.gemeente if kern else None, kern.nederland if kern else None]


def _groei(basis: Basis) -> list[Cijfer | None]:
    """Return the growth of the number of inhabitants, of those whose folder was read."""
    gelezen = {een.naam: een.analyse.groei_van("inwoners") for een in basis.gemeenten}
    regio, eigen = basis.dossier.regio, basis.analyse.groei_van("inwoners")
    gevonden = [gelezen.get(g.naam) for g in (regio.gemeenten if regio else ())]
    return [
        *(groei.procent if groei else None for groei in gevonden),
        eigen.procent if eigen else None,
        eigen.procent_nederland if eigen else None,
    ]


def _kern(basis: Basis, id: str) -> Vergelijking | None:
    """Return the key figure of the region, or of a gemeente when only those have it."""
    eigen = basis.analyse.kerncijfer(id)
    if eigen is not None:
        return eigen
    ander = next((k for g in basis.gemeenten if (k := g.analyse.kerncijfer(id))), None)
    niet = Cijfer(waarde=None, reden=Tekst("niet ingevuld"))
    return ander and Vergelijking(id=id, naam=ander.naam, gemeente=niet, nederland=ander.nederland)


def _weg_als_leeg(kolom: list[Cijfer | None]) -> list[Cijfer | None]:
    """Return a column, or one with nothing in it when no gemeente has the figure.

    Of region and country only what is known counts: nobody is asked for it.
    """
    gemeenten, samen = kolom[:-2], kolom[-2:]
    if not any(c and c.bekend for c in gemeenten):
        return [None] * len(kolom)
    return [*gemeenten, *(c if c and c.bekend else None for c in samen)]


def _duiding(
    basis: Basis, kolommen: Sequence[tuple[str, str]], perkolom: Sequence[list[Cijfer | None]]
) -> str:
    """Say where the first share in the table is lowest and where it is highest."""
    namen = [g.naam for g in basis.dossier.regio.gemeenten] if basis.dossier.regio else []
    for (_, kop), kolom in zip(kolommen, perkolom, strict=True):
        paren = zip(kolom[: len(namen)], namen, strict=True)
        delen = [(c, naam) for c, naam in paren if c and c.bekend and c.eenheid == "procent"]
        if len(delen) > 1:
            laag, hoog = (wie(delen, key=lambda paar: paar[0].getal) for wie in (min, max))
            return f"{kop}: van {laag[0]} ({laag[1]}) tot {hoog[0]} ({hoog[1]})."
    return ""


def _noten(basis: Basis, kolommen: Sequence[tuple[str, str]]) -> list[str]:
    groei = basis.analyse.groei_van("inwoners")
    if groei is None or "groei" not in dict(kolommen):
        return []
    return [f"Groei van het aantal inwoners van {groei.van.jaar} tot {groei.tot.jaar}."]
