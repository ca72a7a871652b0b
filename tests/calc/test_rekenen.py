"""Arithmetic on figures: what comes out, and what is refused with which reason."""

from hypothesis import given
from hypothesis import strategies as st

from generator.calc.rekenen import Rekenaar, bron_ids, term
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.source import SourceTable
from generator.core.value import replace


def cijfer(waarde, eenheid="personen", jaar=2024, bron="cbs", sources=(3,)):
    return Cijfer(
        waarde=None if waarde is None else Getal(waarde, sources),
        eenheid=Tekst(eenheid),
        peildatum=Jaar(jaar) if jaar else None,
        bron=Tekst(bron),
        bronnen=(bron,),
        reden=Tekst("nog opvragen") if waarde is None else None,
        levert=Tekst("CIZ") if waarde is None else None,
        sources=sources,
    )


def reken():
    return Rekenaar(SourceTable())


def test_share_with_formula_terms_and_sources():
    sources = SourceTable()
    deel, geheel = cijfer(30913, sources=(1,)), cijfer(226500, bron="kwb", sources=(2,))
    uit = Rekenaar(sources).aandeel(term("65-plussers", deel), term("inwoners", geheel))
    assert uit.kaal == "13,6%"
    assert uit.formule == "65-plussers ÷ inwoners × 100"
    assert [t.naam for t in uit.termen] == ["65-plussers", "inwoners"]
    assert uit.bronnen == ("cbs", "kwb")
    assert uit.jaar == 2024
    source = sources[uit.sources[0]]
    assert source.formula == uit.formule
    assert source.inputs == (1, 2)


def test_missing_term_is_named():
    uit = reken().aandeel(term("studenten", cijfer(None)), term("inwoners", cijfer(1000)))
    assert not uit.bekend
    assert uit.reden == "niet bekend: studenten (nog opvragen)"
    assert uit.levert == "CIZ"
    assert uit.kaal == "nog aan te leveren"


def test_figure_that_was_not_filled_in():
    uit = reken().verschil(term("behoefte", cijfer(10)), [term("aanbod", None)])
    assert uit.reden == "niet bekend: aanbod (niet ingevuld)"


def test_years_must_be_equal_unless_the_caller_says_so():
    deel, geheel = (
        term("65-plussers", cijfer(30, jaar=2024)),
        term("inwoners", cijfer(90, jaar=2026)),
    )
    refused = reken().aandeel(deel, geheel)
    assert refused.reden == "de peiljaren verschillen: 65-plussers 2024 en inwoners 2026"
    allowed = reken().aandeel(deel, geheel, over_jaren=True)
    assert allowed.kaal == "33,3%"
    assert allowed.toelichting == "Let op: 65-plussers 2024 en inwoners 2026."
    assert allowed.peildatum is None


def test_percentage_of_a_small_number_is_not_given():
    uit = reken().aandeel(term("a", cijfer(10)), term("b", cijfer(49)))
    assert uit.reden == "van minder dan 50 wordt geen percentage gegeven"
    assert reken().aandeel(term("a", cijfer(10)), term("b", cijfer(50))).bekend


def test_no_division_by_zero():
    uit = reken().verhouding(term("a", cijfer(10)), term("b", cijfer(0)), "per stuk")
    assert uit.reden == "er kan niet worden gedeeld door nul"


def test_overlapping_groups_are_never_added_up():
    delen = [term("ouderen", cijfer(100)), term("mantelzorgers", cijfer(50))]
    assert reken().som(delen, overlap=True).reden == "de groepen overlappen; optellen telt dubbel"
    assert reken().som(delen, overlap=False).kaal == "150"


def test_units_must_be_equal_to_add_or_subtract():
    uit = reken().verschil(
        term("behoefte", cijfer(10, "woningen")), [term("aanbod", cijfer(4, "plaatsen"))]
    )
    assert uit.reden == "de eenheden verschillen: behoefte in woningen en aanbod in plaatsen"


def test_negative_difference_is_a_surplus():
    uit = reken().verschil(term("behoefte", cijfer(10)), [term("aanbod", cijfer(14))])
    assert uit.kaal == "\N{MINUS SIGN}4"


def test_growth_names_its_period():
    uit = reken().groei(term("2021", cijfer(200, jaar=2021)), term("2024", cijfer(250, jaar=2024)))
    assert (uit.kaal, uit.periode) == ("25,0%", "2021-2024")


def test_index_per_1000_and_ratio():
    een, ander = term("gemeente", cijfer(62, "procent")), term("Nederland", cijfer(57, "procent"))
    assert reken().index(een, ander).kaal == "109"
    per = reken().per_1000(term("cliënten", cijfer(560)), term("inwoners", cijfer(10_000)))
    assert (per.kaal, per.eenheid) == ("56,0", "per 1.000 inwoners")


def test_ids_of_sources():
    assert bron_ids(Cijfer(waarde=None)) == ()
    assert bron_ids(Cijfer(waarde=Getal(1), bron=Tekst("x"))) == ("x",)


@given(st.integers(0, 10**8), st.integers(50, 10**8))
def test_share_lies_between_0_and_100_when_the_part_fits(deel, geheel):
    uit = reken().aandeel(term("deel", cijfer(min(deel, geheel))), term("geheel", cijfer(geheel)))
    assert 0 <= uit.getal <= 100


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=6), st.integers(0, 10**6))
def test_difference_and_sum_are_each_others_opposite(delen, rest):
    termen = [term(str(at), cijfer(deel)) for at, deel in enumerate(delen)]
    totaal = reken().som([*termen, term("rest", cijfer(rest))], overlap=False)
    assert reken().verschil(term("totaal", totaal), termen).getal == rest


def in_periode(waarde, periode):
    return replace(cijfer(waarde, jaar=None), periode=Tekst(periode))


def test_the_period_that_all_terms_share_is_kept():
    termen = [term("a", in_periode(1, "2027-2030")), term("b", in_periode(2, "2027-2030"))]
    assert reken().som(termen, overlap=False).periode == "2027-2030"
    anders = [*termen, term("c", in_periode(3, "2031-2035"))]
    assert reken().som(anders, overlap=False).periode is None


def test_an_outcome_from_elsewhere_keeps_terms_sources_and_the_date_it_is_of():
    sources = SourceTable()
    wat, aandeel = cijfer(10, "woningen", 2026, sources=(1,)), cijfer(33, "procent", bron="kwb")
    uit = Rekenaar(sources).uitkomst(
        "te verdelen × aandeel, in hele getallen",
        [term("te verdelen", wat), term("aandeel", aandeel)],
        lambda: 3,
        eenheid=wat.eenheid,
        van=wat,
    )
    assert (uit.met_eenheid, uit.jaar, uit.toelichting) == ("3 woningen", 2026, None)
    assert uit.bronnen == ("cbs", "kwb")
    assert sources[uit.sources[0]].formula == uit.formule


def test_an_outcome_from_elsewhere_is_not_asked_for_when_something_lacks():
    def uitkomst(deel, bezwaar=""):
        return reken().uitkomst(
            "deel", [term("deel", deel)], lambda: 1 / 0, eenheid=None, bezwaar=bezwaar
        )

    assert uitkomst(cijfer(None)).reden == "niet bekend: deel (nog opvragen)"
    assert uitkomst(cijfer(5), "dat kan niet").reden == "dat kan niet"
