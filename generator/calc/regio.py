"""The gemeenten of the region side by side."""

from collections.abc import Iterable, Iterator

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Analyse, Regiobeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.inputs.model.gedeeld import Regio, Regiogemeente


def regiobeelden(rekenaar: Rekenaar, regio: Regio | None) -> tuple[Regiobeeld, ...]:
    """Return the gemeenten of the region; a share that was given goes before a calculated one."""

    def aandeel(gemeente: Regiogemeente) -> Cijfer:
        gegeven, naam = gemeente.aandeel_65plus, gemeente.naam.kaal
        if gegeven is not None and gegeven.bekend:
            return replace(gegeven, decimalen=1)
        return rekenaar.aandeel(
            term(f"65-plussers {dutch.waar(naam)}", gemeente.inwoners_65plus),
            term(f"inwoners {dutch.waar(naam)}", gemeente.inwoners),
        )

    return tuple(
        Regiobeeld(naam=gemeente.naam, aandeel_65plus=aandeel(gemeente))
        for gemeente in (regio.gemeenten if regio else ())
    )


def naast_elkaar(analyses: Iterable[Analyse]) -> Iterator[Cijfer]:
    """Yield the figures of gemeenten that a document about their region sets side by side."""
    for een in analyses:
        yield from (kern.gemeente for kern in een.kerncijfers)
        yield from (groei.procent for groei in een.groei)
        yield from (b.omvang for b in een.groepen if b.omvang and b.omvang.bekend)
        for tekort in een.tekorten:
            yield from (tekort.behoefte, tekort.aanbod, tekort.plan_hard, tekort.tekort)
        for half in een.halfjaren:
            yield from (cijfer for cijfer in (half.taakstelling, half.gehuisvest) if cijfer)
