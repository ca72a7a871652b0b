"""The task of a gemeente for status holders per half-year: given or calculated, and what is left.

It is the national number times the inhabitants of the gemeente divided by those of the country,
both on 1 January of the year before the half-year, rounded up (Huisvestingswet 2014, art. 29).
"""

from generator.calc.eerlijk import taakstelling, telbaar
from generator.calc.halfjaar import Halfjaarbeeld, jaar_van, volgorde
from generator.calc.reeksen import punt
from generator.calc.rekenen import Rekenaar, term
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.inputs.model.analyse import Taakstelling
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import LandelijkeTaakstelling


def halfjaren(rekenaar: Rekenaar, dossier: Dossier) -> tuple[Halfjaarbeeld, ...]:
    """Return the half-years of a gemeente: each task that is given or that can be calculated.

    They are in order of time; what is no half-year comes last.
    """
    if dossier.gemeente is None:
        return ()
    landelijk = {
        item.halfjaar.kaal: item for item in (dossier.regio.taakstelling if dossier.regio else ())
    }
    eigen = {item.halfjaar.kaal for item in dossier.taakstelling}
    alle = [
        *dossier.taakstelling,
        *(Taakstelling(halfjaar=i.halfjaar) for code, i in landelijk.items() if code not in eigen),
    ]
    beelden: list[Halfjaarbeeld] = []
    for item in sorted(alle, key=lambda item: volgorde(item.halfjaar.kaal)):
        van_het_land = landelijk.get(item.halfjaar.kaal)
        berekend = _berekend(rekenaar, dossier, van_het_land) if van_het_land else None
        vorige = _direct_ervoor(beelden, item)
        beelden.append(_beeld(rekenaar, item, berekend, vorige))
    return tuple(beelden)


def _beeld(
    rekenaar: Rekenaar,
    item: Taakstelling,
    berekend: Cijfer | None,
    vorige: Halfjaarbeeld | None,
) -> Halfjaarbeeld:
    naam = item.halfjaar.kaal
    mogelijk = [cijfer for cijfer in (item.taakstelling, berekend) if cijfer]
    bekend = [cijfer for cijfer in mogelijk if cijfer.bekend]
    taak = next(iter((*bekend, *mogelijk)), term("", None).cijfer)
    # A calculated task is without what was left; of a given one only who gave it knows.
    erbij = item.achterstand_meegeteld is False or taak is berekend
    rest = vorige.achterstand if vorige and erbij and vorige.achterstand.bekend else None
    opgave = taak
    if rest:
        termen = [term(f"taakstelling {naam}", taak), term("meegenomen achterstand", rest)]
        # Both are of their own half-year: that the dates differ is no news.
        som = rekenaar.som(termen, overlap=False, over_jaren=True)
        opgave = replace(som, peildatum=taak.peildatum, periode=taak.periode, toelichting=None)
    return Halfjaarbeeld(
        halfjaar=item.halfjaar,
        taakstelling=taak,
        berekend=berekend,
        meegenomen=rest,
        opgave=opgave,
        gehuisvest=item.gehuisvest,
        achterstand=rekenaar.verschil(
            term(f"{'opgave' if rest else 'taakstelling'} {naam}", opgave),
            [term(f"gehuisvest {naam}", item.gehuisvest)],
            over_jaren=True,
        ),
        toelichting=item.toelichting,
    )


def _direct_ervoor(beelden: list[Halfjaarbeeld], item: Taakstelling) -> Halfjaarbeeld | None:
    nummer = volgorde(item.halfjaar.kaal)
    return next((b for b in reversed(beelden) if volgorde(b.halfjaar.kaal) == nummer - 1), None)


def _berekend(rekenaar: Rekenaar, dossier: Dossier, land: LandelijkeTaakstelling) -> Cijfer | None:
    """Return the task by the law, or ``None`` when it is not said for which half-year."""
    jaar = jaar_van(land.halfjaar.kaal)
    if jaar is None:
        return None
    dag = f"1 januari {jaar - 1}"
    eigen = _inwoners(dossier.cijfers, jaar - 1)
    nederland = land.inwoners or _inwoners(dossier.landelijke_cijfers, jaar - 1)
    termen = [
        term("landelijke taakstelling", land.aantal),
        term(f"inwoners van {dossier.naam.kaal} op {dag}", eigen),
        term(f"inwoners van Nederland op {dag}", nederland),
    ]
    getallen = [deel.cijfer.getal for deel in termen if deel.cijfer.bekend]
    return rekenaar.uitkomst(
        f"{termen[0].naam} × {termen[1].naam} ÷ {termen[2].naam}, naar boven afgerond",
        termen,
        lambda: taakstelling(*map(int, getallen)),
        eenheid=land.aantal.eenheid,
        van=land.aantal,
        bezwaar=_bezwaar(getallen, nederland),
    )


def _inwoners(cijfers: Cijfers, jaar: int) -> Cijfer | None:
    """Return the inhabitants on 1 January of ``jaar``."""
    nu = cijfers.inwoners
    return nu if nu is not None and nu.jaar == jaar else punt(cijfers.inwoners_reeks, jaar)


def _bezwaar(getallen: list[float], nederland: Cijfer | None) -> str:
    """Return why the law cannot be applied to these numbers, or an empty text."""
    if not all(map(telbaar, getallen)):
        return "een taakstelling volgt alleen uit hele getallen van nul of meer"
    niemand = nederland is not None and nederland.bekend and not nederland.getal
    return "er kan niet worden gedeeld door nul" if niemand else ""
