"""The key figures of the gemeente beside those of the region and the Netherlands (table T1)."""

from collections.abc import Callable

from generator.calc.reeksen import laatste, op_jaar
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Vergelijking
from generator.core.cijfer import Cijfer
from generator.core.value import Value, replace
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import Dossier

_Lezer = Callable[[Rekenaar, Cijfers, str], Cijfer | None]
"""Reads an indicator from an area; the text says which (``in de regio``), for the formula."""


class _Kerncijfer(Value, frozen=True, kw_only=True):
    """An indicator: how it is read from an area, and whether an index makes sense."""

    id: str
    naam: str
    lees: _Lezer
    met_index: bool = True


def _veld(
    id: str, naam: str, *, met_index: bool = True, decimalen: int | None = None
) -> _Kerncijfer:
    """Return an indicator that is a field of :class:`Cijfers` as it stands."""

    def lees(_: Rekenaar, cijfers: Cijfers, waar: str) -> Cijfer | None:
        cijfer: Cijfer | None = getattr(cijfers, id)
        if cijfer is None or decimalen is None:
            return cijfer
        return replace(cijfer, decimalen=decimalen)

    return _Kerncijfer(id=id, naam=naam, lees=lees, met_index=met_index)


def _aandeel_ouder(leeftijd: int) -> _Kerncijfer:
    veld = f"inwoners_{leeftijd}plus"

    def lees(rekenaar: Rekenaar, cijfers: Cijfers, waar: str) -> Cijfer | None:
        deel: Cijfer | None = getattr(cijfers, veld)
        if deel is None:
            return None
        geheel = op_jaar(cijfers.inwoners, cijfers.inwoners_reeks, deel.jaar)
        return rekenaar.aandeel(
            term(f"{leeftijd}-plussers {waar}", deel), term(f"inwoners {waar}", geheel)
        )

    return _Kerncijfer(id=f"aandeel_{leeftijd}plus", naam=f"Aandeel {leeftijd}-plussers", lees=lees)


def _aandeel_eenpersoons(rekenaar: Rekenaar, cijfers: Cijfers, waar: str) -> Cijfer | None:
    deel = cijfers.eenpersoonshuishoudens
    if deel is None:
        return None
    geheel = op_jaar(cijfers.huishoudens, cijfers.huishoudens_reeks, deel.jaar)
    return rekenaar.aandeel(
        term(f"eenpersoonshuishoudens {waar}", deel), term(f"huishoudens {waar}", geheel)
    )


KERNCIJFERS = (
    _veld("inwoners", "Inwoners", met_index=False),
    _aandeel_ouder(65),
    _aandeel_ouder(75),
    _aandeel_ouder(85),
    _veld("huishoudens", "Huishoudens", met_index=False),
    _Kerncijfer(
        id="aandeel_eenpersoonshuishoudens",
        naam="Aandeel eenpersoonshuishoudens",
        lees=_aandeel_eenpersoons,
    ),
    _veld("gemiddelde_huishoudensgrootte", "Gemiddeld aantal personen per huishouden", decimalen=1),
    _veld("bevolkingsdichtheid", "Inwoners per km²"),
    _veld("woningvoorraad", "Woningen", met_index=False),
    _veld("koopwoningen", "Koopwoningen"),
    _veld("huurwoningen", "Huurwoningen"),
    _veld("corporatiewoningen", "Woningen van corporaties"),
    _veld("woz_waarde", "Gemiddelde WOZ-waarde"),
    _veld("woz_waarde_eerder", "Gemiddelde WOZ-waarde, eerder jaar"),
    _Kerncijfer(
        id="verkoopprijs",
        naam="Gemiddelde verkoopprijs",
        lees=lambda _, cijfers, __: laatste(cijfers.verkoopprijs_reeks),
    ),
    _veld("wmo_clienten_per_1000", "Wmo-cliënten per 1.000 inwoners", decimalen=0),
    _veld("aow_per_1000", "Inwoners met AOW per 1.000 inwoners", decimalen=0),
)
"""All indicators, in the order in which they are printed."""


def vergelijkingen(rekenaar: Rekenaar, dossier: Dossier) -> tuple[Vergelijking, ...]:
    """Return every indicator of which at least one area has a figure."""
    gebieden = (
        (dossier.cijfers, "in de gemeente"),
        (dossier.regiocijfers, "in de regio"),
        (dossier.landelijke_cijfers, "in Nederland"),
    )
    found = []
    for kern in KERNCIJFERS:
        drie = [kern.lees(rekenaar, cijfers, waar) for cijfers, waar in gebieden]
        if any(cijfer is not None for cijfer in drie):
            found.append(_vergelijk(rekenaar, kern, *drie))
    return tuple(found)


def _vergelijk(
    rekenaar: Rekenaar,
    kern: _Kerncijfer,
    gemeente: Cijfer | None,
    regio: Cijfer | None,
    nederland: Cijfer | None,
) -> Vergelijking:
    eigen = term(f"{kern.naam} in de gemeente", gemeente)

    def index(naam: str, ander: Cijfer | None) -> Cijfer | None:
        if not kern.met_index or ander is None:
            return None
        return rekenaar.index(eigen, term(f"{kern.naam} {naam}", ander))

    return Vergelijking(
        id=kern.id,
        naam=kern.naam,
        gemeente=eigen.cijfer,
        regio=regio,
        nederland=nederland,
        index=index("in Nederland", nederland),
        index_regio=index("in de regio", regio),
    )
