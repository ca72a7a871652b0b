"""The shortage of homes per group: tekort = behoefte − aanbod − harde plannen."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from generator.calc.groepen import doet_mee
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Tekort
from generator.core.cijfer import Cijfer, Term
from generator.core.leaf import Tekst
from generator.core.source import SourceTable
from generator.core.value import replace
from generator.inputs.laag import REGIONAAL, laag_van_waarde
from generator.inputs.model.aanbod import Plan, Woonaanbod, Woonvorm
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep

Niveau = Literal["lokaal", "regionaal"]


def tekorten(rekenaar: Rekenaar, dossier: Dossier, sources: SourceTable) -> tuple[Tekort, ...]:
    """Return the shortages of all groups that play a part.

    A published extra need (``opgave``) is taken over; for the other kinds of home the shortage
    is calculated from need, supply and hard plans. A figure is regional when it stands in the
    file of the region, or its ``gebied`` is the name of the region or the province.
    """
    vormen = {vorm.id: vorm for vorm in dossier.woonvormen}
    gebieden = (
        dossier.gemeente and dossier.gemeente.provincie,
        dossier.regio and dossier.regio.naam,
    )
    namen = {naam.kaal.casefold() for naam in gebieden if naam}

    def niveau(cijfer: Cijfer) -> Niveau:
        genoemd = cijfer.gebied is not None and cijfer.gebied.kaal.casefold() in namen
        van_regio = laag_van_waarde(cijfer, sources) == REGIONAAL
        return "regionaal" if genoemd or van_regio else "lokaal"

    found: list[Tekort] = []
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        telling = _Telling(rekenaar, groep, vormen, niveau)
        found.extend(telling.opgegeven())
        found.extend(telling.berekend())
    return tuple(found)


class _Telling:
    """The shortages of one group; reads its figures for one kind of home, year and level."""

    def __init__(
        self,
        rekenaar: Rekenaar,
        groep: Aandachtsgroep,
        vormen: dict[Tekst, Woonvorm],
        niveau: Callable[[Cijfer], Niveau],
    ) -> None:
        self._rekenaar = rekenaar
        self._groep = groep
        self._vormen = vormen
        self._niveau = niveau

    def opgegeven(self) -> Iterable[Tekort]:
        """Yield the published extra needs, taken over as they are."""
        niet = Cijfer(waarde=None, reden=Tekst("niet apart bekend: de opgave is gepubliceerd"))
        for item in self._groep.opgave:
            yield Tekort(
                groep=self._groep,
                woonvorm=self._vormen[item.woonvorm],
                jaar=item.jaar,
                behoefte=niet,
                aanbod=niet,
                plan_hard=niet,
                plan_zacht=niet,
                tekort=item.cijfer,
                opgegeven=True,
                niveau=self._niveau(item.cijfer),
            )

    def berekend(self) -> Iterable[Tekort]:
        """Yield the shortages that follow from need, supply and hard plans."""
        gegeven = {(o.woonvorm, o.jaar, self._niveau(o.cijfer)) for o in self._groep.opgave}
        for item in self._groep.behoefte.wonen if self._groep.behoefte else ():
            if (item.woonvorm, item.jaar, self._niveau(item.cijfer)) not in gegeven:
                yield self._bereken(item)

    def _bereken(self, item: Woonaanbod) -> Tekort:
        aanbod = term("aanbod", self._aanbod(item))
        hard = self._plan(item, "hard")
        # No hard plans at all is said, not counted as an unknown: the need stays visible.
        af = [aanbod] if hard is None else [aanbod, term("harde plannen", hard)]
        behoefte = term(
            "behoefte" if item.jaar is None else f"behoefte {int(item.jaar)}", item.cijfer
        )
        tekort = self._rekenaar.verschil(behoefte, af, over_jaren=True)
        if tekort.bekend and hard is None:
            tekort = replace(tekort, toelichting=Tekst("Harde plannen zijn niet opgegeven."))
        return Tekort(
            groep=self._groep,
            woonvorm=self._vormen[item.woonvorm],
            jaar=item.jaar,
            behoefte=item.cijfer,
            aanbod=aanbod.cijfer,
            plan_hard=term("", hard).cijfer,
            plan_zacht=term("", self._plan(item, "zacht")).cijfer,
            tekort=tekort,
            niveau=self._niveau(item.cijfer),
        )

    def _aanbod(self, item: Woonaanbod) -> Cijfer | None:
        groep = self._groep
        aanbod = groep.aanbod_huidig.wonen if groep.aanbod_huidig else ()
        return self._optelling("aanbod", item, aanbod)

    def _plan(self, item: Woonaanbod, hardheid: str) -> Cijfer | None:
        plannen = [
            plan
            for plan in self._groep.plancapaciteit
            if plan.hardheid == hardheid and (item.jaar is None or plan.jaar <= item.jaar)
        ]
        naam = "harde plannen" if hardheid == "hard" else "zachte plannen"
        return self._optelling(naam, item, plannen)

    def _optelling(
        self, naam: str, item: Woonaanbod, delen: Sequence[Woonaanbod | Plan]
    ) -> Cijfer | None:
        """Add up what counts for this kind of home and level; kinds of home never overlap."""
        niveau = self._niveau(item.cijfer)
        tellen = [
            Term(naam=f"{naam} {number}", cijfer=deel.cijfer)
            for number, deel in enumerate(delen, start=1)
            if deel.woonvorm == item.woonvorm and self._niveau(deel.cijfer) == niveau
        ]
        if len(tellen) < 2:
            return tellen[0].cijfer if tellen else None
        return self._rekenaar.som(tellen, overlap=False, over_jaren=True)


def _met_jaar(naam: str, item: Woonaanbod) -> str:
    return naam if item.jaar is None else f"{naam} {int(item.jaar)}"
