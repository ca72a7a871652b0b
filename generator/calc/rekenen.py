"""The one place of arithmetic on figures.

Every method of :class:`Rekenaar` returns a figure that knows its formula, its terms, its sources
and its year. What cannot be calculated honestly is a figure without a number and with a reason:
a term that is not known, years or units that differ, a percentage of a small number.
"""

from collections.abc import Callable, Sequence

from generator.calc.termen import eenheden, inputs, jaartallen, jaren, periode
from generator.core import dutch
from generator.core.cijfer import Cijfer, Term
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.source import Source, SourceTable
from generator.core.value import Value

KLEINSTE_NOEMER = 50
"""Percentages of a smaller number are not given: one person more or less changes them too much."""


class _Som(Value, frozen=True, kw_only=True):
    """What is calculated: the formula in words, the unit and how it is printed."""

    formule: str
    eenheid: Tekst | None
    decimalen: int | None = None
    noemer: Term | None = None
    zelfde_eenheid: bool = False
    over_jaren: bool = False
    reeks: bool = False


class Rekenaar:
    """Makes calculated figures and notes in a table of sources how they were made."""

    def __init__(self, sources: SourceTable) -> None:
        self._sources = sources

    def aandeel(self, deel: Term, geheel: Term, *, over_jaren: bool = False) -> Cijfer:
        """Return ``deel`` as a percentage of ``geheel``.

        With ``over_jaren`` the two may be of different years; the figure then says so.
        """
        som = _Som(
            formule=f"{deel.naam} ÷ {geheel.naam} × 100",
            eenheid=Tekst("procent"),
            decimalen=1,
            noemer=geheel,
            over_jaren=over_jaren,
        )
        return self._reken(som, (deel, geheel), lambda a, b: a / b * 100)

    def groei(self, van: Term, tot: Term, *, decimalen: int = 1) -> Cijfer:
        """Return the growth from ``van`` to a later ``tot`` in percent."""
        som = _Som(
            formule=f"({tot.naam} − {van.naam}) ÷ {van.naam} × 100",
            eenheid=Tekst("procent"),
            decimalen=decimalen,
            noemer=van,
            reeks=True,
        )
        return self._reken(som, (van, tot), lambda a, b: (b - a) / a * 100)

    def toename(self, van: Term, tot: Term) -> Cijfer:
        """Return how much there is more at a later ``tot`` than at ``van``, in their own unit."""
        som = _Som(
            formule=f"{tot.naam} − {van.naam}",
            eenheid=van.cijfer.eenheid,
            zelfde_eenheid=True,
            reeks=True,
        )
        return self._reken(som, (van, tot), lambda a, b: b - a)

    def verschil(self, van: Term, af: Sequence[Term], *, over_jaren: bool = False) -> Cijfer:
        """Return ``van`` minus all of ``af``; all have the same unit."""
        som = _Som(
            formule=" − ".join(term.naam for term in (van, *af)),
            eenheid=van.cijfer.eenheid,
            zelfde_eenheid=True,
            over_jaren=over_jaren,
        )
        return self._reken(som, (van, *af), lambda a, *rest: a - sum(rest))

    def som(self, termen: Sequence[Term], *, overlap: bool, over_jaren: bool = False) -> Cijfer:
        """Return the sum of ``termen``; the caller says whether they overlap.

        People who belong to two groups would count twice, so overlapping terms give no number.
        """
        som = _Som(
            formule=" + ".join(term.naam for term in termen),
            eenheid=termen[0].cijfer.eenheid,
            zelfde_eenheid=True,
            over_jaren=over_jaren,
        )
        if overlap:
            return self._leeg(som, tuple(termen), "de groepen overlappen; optellen telt dubbel")
        return self._reken(som, tuple(termen), lambda *getallen: sum(getallen))

    def per_1000(self, deel: Term, geheel: Term, *, over_jaren: bool = False) -> Cijfer:
        """Return ``deel`` per 1,000 of ``geheel``, usually inhabitants."""
        som = _Som(
            formule=f"{deel.naam} ÷ {geheel.naam} × 1.000",
            eenheid=Tekst(f"per 1.000 {geheel.naam}"),
            decimalen=1,
            noemer=geheel,
            over_jaren=over_jaren,
        )
        return self._reken(som, (deel, geheel), lambda a, b: a / b * 1000)

    def index(self, eigen: Term, ander: Term) -> Cijfer:
        """Return ``eigen`` where ``ander`` (the Netherlands, the region) is 100."""
        som = _Som(
            formule=f"{eigen.naam} ÷ {ander.naam} × 100",
            eenheid=Tekst("index"),
            decimalen=0,
            noemer=ander,
            zelfde_eenheid=True,
        )
        return self._reken(som, (eigen, ander), lambda a, b: a / b * 100)

    def verhouding(self, deel: Term, geheel: Term, eenheid: str) -> Cijfer:
        """Return ``deel`` divided by ``geheel`` in ``eenheid`` (``personen per huishouden``)."""
        som = _Som(
            formule=f"{deel.naam} ÷ {geheel.naam}",
            eenheid=Tekst(eenheid),
            decimalen=1,
            noemer=geheel,
        )
        return self._reken(som, (deel, geheel), lambda a, b: a / b)

    def uitkomst(
        self,
        formule: str,
        termen: Sequence[Term],
        bereken: Callable[[], float],
        *,
        eenheid: Tekst | None,
        decimalen: int | None = None,
        van: Cijfer | None = None,
        bezwaar: str = "",
    ) -> Cijfer:
        """Return what ``bereken`` gives, for what is more than one sum: a fair division.

        It is only called when all ``termen`` are known and there is no ``bezwaar``, the reason
        why it cannot be calculated. ``formule`` says in words how; the date is that of ``van``.
        """
        som = _Som(formule=formule, eenheid=eenheid, decimalen=decimalen, over_jaren=True)
        reden = bezwaar or _bezwaar(som, tuple(termen))
        if reden:
            return self._leeg(som, tuple(termen), reden)
        moment = (van.peildatum, van.periode) if van else (None, None)
        return self._maak(som, tuple(termen), bereken(), *moment)

    def _reken(self, som: _Som, termen: tuple[Term, ...], bereken: Callable[..., float]) -> Cijfer:
        reden = _bezwaar(som, termen)
        if reden:
            return self._leeg(som, termen, reden)
        van_jaar = jaren(termen)
        gelijk = len(set(van_jaar)) == 1
        verschil = "" if gelijk or som.reeks else f"Let op: {jaartallen(termen)}."
        return self._maak(
            som,
            termen,
            bereken(*(term.cijfer.getal for term in termen)),
            termen[0].cijfer.peildatum if gelijk else None,
            periode(termen) if gelijk or not som.reeks else Tekst(f"{van_jaar[0]}-{van_jaar[-1]}"),
            Tekst(verschil) if verschil else None,
        )

    def _maak(
        self,
        som: _Som,
        termen: tuple[Term, ...],
        getal: float,
        peildatum: Datum | Jaar | None,
        periode: Tekst | None,
        toelichting: Tekst | None = None,
    ) -> Cijfer:
        number = self._sources.add(Source(formula=som.formule, inputs=inputs(termen)))
        return Cijfer(
            waarde=Getal(round(getal, 10), (number,)),
            eenheid=som.eenheid,
            peildatum=peildatum,
            periode=periode,
            toelichting=toelichting,
            decimalen=som.decimalen,
            bronnen=_bronnen(termen),
            sources=(number,),
            formule=som.formule,
            termen=termen,
        )

    def _leeg(self, som: _Som, termen: tuple[Term, ...], reden: str) -> Cijfer:
        levert = (term.cijfer.levert for term in termen if not term.cijfer.bekend)
        return Cijfer(
            waarde=None,
            eenheid=som.eenheid,
            reden=Tekst(reden),
            levert=next(levert, None),
            bronnen=_bronnen(termen),
            sources=inputs(termen),
            formule=som.formule,
            termen=termen,
        )


def term(naam: str, cijfer: Cijfer | None) -> Term:
    """Return a term; a figure that was not filled in is one without a number."""
    return Term(naam=naam, cijfer=cijfer or Cijfer(waarde=None, reden=Tekst("niet ingevuld")))


def bron_ids(cijfer: Cijfer) -> tuple[str, ...]:
    """Return the ids of the sources of a figure, given or calculated."""
    if cijfer.bronnen:
        return cijfer.bronnen
    return (cijfer.bron.kaal,) if cijfer.bron else ()


def _bezwaar(som: _Som, termen: tuple[Term, ...]) -> str:
    """Return why nothing can be calculated, or an empty text."""
    onbekend = [term for term in termen if not term.cijfer.bekend]
    if onbekend:
        namen = dutch.opsomming([term.naam for term in onbekend])
        reden = onbekend[0].cijfer.reden
        return f"niet bekend: {namen}" + (f" ({reden.kaal})" if reden else "")
    if som.zelfde_eenheid and len({term.cijfer.eenheid for term in termen}) > 1:
        return f"de eenheden verschillen: {eenheden(termen)}"
    if not (som.over_jaren or som.reeks) and len(set(jaren(termen))) > 1:
        return f"de peiljaren verschillen: {jaartallen(termen)}"
    if som.noemer is None:
        return ""
    noemer = som.noemer.cijfer.getal
    if noemer <= 0:
        return "er kan niet worden gedeeld door nul"
    if som.eenheid == "procent" and noemer < KLEINSTE_NOEMER:
        return f"van minder dan {KLEINSTE_NOEMER} wordt geen percentage gegeven"
    return ""


def _bronnen(termen: tuple[Term, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(bron for term in termen for bron in bron_ids(term.cijfer)))
