"""Whether figures that are set side by side are of one year."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.value import Value

FAMILIE = "Analyse: cijfers die niet kloppen"

_KOLOMMEN = ("inwoners", "inwoners_65plus", "aandeel_65plus", "huishoudens", "woningvoorraad")


@regel("WZ752", Level.WAARSCHUWING, bereik="regio")
def peiljaren_verschillen(basis: Basis) -> Meldingen:
    """Cijfers naast elkaar zijn van hetzelfde jaar.

    De delen van één geheel en de gemeenten in één kolom zijn alleen te vergelijken als zij van
    hetzelfde jaar zijn. Anders meet de tabel het verschil tussen jaren en niet tussen gemeenten of
    soorten.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2021, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    cijfers, regio = basis.dossier.cijfers, basis.dossier.regio
    yield from _een_jaar([cijfers.koopwoningen, cijfers.huurwoningen], "koop en huur")
    yield from _een_jaar(_velden(cijfers.woninggeschiktheid), "de soorten woningen")
    yield from _een_jaar(_velden(cijfers.huishoudens_75plus), "alleen en samen")
    gemeenten = regio.gemeenten if regio else ()
    for veld in _KOLOMMEN:
        naam = NAMEN.get(veld, "aandeel 65-plussers")
        yield from _een_jaar([getattr(g, veld) for g in gemeenten], f"de kolom {naam}")


@regel("WZ753", Level.TIP, bereik="regio")
def corporatie_ander_jaar(basis: Basis) -> Meldingen:
    """Het corporatiebezit is van hetzelfde jaar als koop en huur.

    In de tabel met kerncijfers staan koop, huur en corporatie onder elkaar. Zijn de jaren
    verschillend, dan is het verschil tussen huur en corporatie niet precies te lezen.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen).

    Fout:
        cijfers:
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2026, bron: cbs}
          corporatiewoningen: {waarde: 30, eenheid: procent, peildatum: 2021, bron: cbs}

    Goed:
        cijfers:
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2026, bron: cbs}
          corporatiewoningen: {waarde: 30, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    huur, corporatie = basis.dossier.cijfers.huurwoningen, basis.dossier.cijfers.corporatiewoningen
    if huur is None or corporatie is None or not (huur.bekend and corporatie.bekend):
        return
    if huur.jaar and corporatie.jaar and huur.jaar != corporatie.jaar:
        yield meld(
            corporatie,
            f"dit cijfer is van {corporatie.jaar.kaal}, de huurwoningen zijn van {huur.jaar.kaal}",
            "zoek cijfers van hetzelfde jaar",
        )


def _een_jaar(cijfers: Iterable[Cijfer | None], wat: str) -> Iterator[Melding]:
    """Yield a message at the first figure that is not of the year that most are of."""
    bekend = [c for c in cijfers if c is not None and c.bekend and c.jaar is not None]
    jaren = Counter(int(c.jaar) for c in bekend if c.jaar is not None)
    if len(jaren) < 2:
        return
    meest = max(jaren, key=lambda jaar: (jaren[jaar], jaar))
    anders = next(c for c in bekend if c.jaar != meest)
    alle = dutch.opsomming([str(jaar) for jaar in sorted(jaren)])
    yield meld(
        anders,
        f"{wat}: de cijfers zijn van verschillende jaren ({alle})",
        f"zoek ook hier een cijfer van {meest}",
    )


def _velden(delen: Value | None) -> list[Cijfer]:
    return [getattr(delen, naam) for naam in delen.__struct_fields__] if delen else []
