"""Housing status holders: the task and the result per half-year."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Halfjaarbeeld
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, reeks
from generator.charts.woorden import alttekst, tekst
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.inputs.model.analyse import Taakstelling


def maak(basis: Basis) -> Chart | None:
    """Return two bars per half-year; a result that is not known yet says so."""
    beelden = [beeld for beeld in basis.analyse.halfjaren if _iets_bekend(beeld.taakstelling)]
    if not beelden:
        return None
    regels = [beeld.taakstelling for beeld in beelden]
    namen = [_halfjaar(regel.halfjaar) for regel in regels]
    cijfers = [cijfer for regel in regels for cijfer in (regel.taakstelling, regel.gehuisvest)]
    gemeente, eenheid = basis.naam, gangbare_eenheid(cijfers)
    periode = namen[0] if len(namen) == 1 else f"{namen[0]} tot en met {namen[-1]}"
    return Chart(
        key="taakstelling",
        kind="grouped",
        title=f"Taakstelling en huisvesting van statushouders in {gemeente}, {periode} ({eenheid})",
        unit=eenheid,
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram van taakstelling en huisvesting van statushouders in {gemeente}",
            f"Per halfjaar het aantal {eenheid}.",
            [
                (naam, f"taakstelling {tekst(r.taakstelling)}, gehuisvest {tekst(r.gehuisvest)}")
                for naam, r in zip(namen, regels, strict=True)
            ],
        ),
        interpretation=_zin(beelden),
        categories=tuple(namen),
        series=(
            reeks("Taakstelling", (regel.taakstelling for regel in regels)),
            reeks("Gehuisvest", (regel.gehuisvest for regel in regels)),
        ),
        upright=True,
        headings=("Halfjaar", "Taakstelling", "Gehuisvest"),
        table=tuple(
            (naam, regel.taakstelling, regel.gehuisvest or "onbekend")
            for naam, regel in zip(namen, regels, strict=True)
        ),
    )


def _iets_bekend(regel: Taakstelling) -> bool:
    return regel.taakstelling.bekend or bekend(regel.gehuisvest)


def _halfjaar(code: Tekst, helft: str = "helft") -> str:
    jaar, _, nummer = code.kaal.partition("-")
    woord = {"1": "eerste", "2": "tweede"}.get(nummer)
    return str(Tekst(f"{woord} {helft} {jaar}" if woord else code.kaal, code.sources))


def _zin(beelden: list[Halfjaarbeeld]) -> str:
    for beeld in reversed(beelden):
        regel, achterstand = beeld.taakstelling, beeld.achterstand
        if regel.gehuisvest is not None and achterstand.bekend:
            zijn = dutch.meervoud(regel.gehuisvest.getal, "is", "zijn")
            zin = (
                f"In de {_halfjaar(regel.halfjaar, 'helft van')} {zijn} er "
                f"{regel.gehuisvest.met_eenheid} gehuisvest; de taakstelling was "
                f"{regel.taakstelling}"
            )
            if not achterstand.getal:
                return f"{zin}. Dat is precies genoeg."
            hoe = "meer dan gevraagd" if achterstand.getal < 0 else "minder dan gevraagd"
            aantal = Tekst(dutch.getal(abs(achterstand.getal)), achterstand.sources)
            dat = f"Dat {dutch.meervoud(abs(achterstand.getal), 'is', 'zijn')} er"
            return f"{zin}. {dat} {aantal} {hoe}."
    return "Hoeveel statushouders gehuisvest zijn, is nog niet bekend."
