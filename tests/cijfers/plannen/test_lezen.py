"""What headings and words of an export mean, and that no home counts twice or is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cijfers.plannen.kolommen import kolommen_van, termijn_van
from generator.cijfers.plannen.plan import Plan
from generator.cijfers.plannen.regels import programma, voor_ouderen
from generator.cijfers.plannen.termijn import ONBEKEND, Termijn
from generator.cijfers.plannen.vakken import vakken
from generator.cijfers.plannen.woorden import hardheid, is_geheim, telt_niet_mee


@pytest.mark.parametrize(
    ("kop", "van", "tot"),
    [
        ("2027", 2027, 2027),
        ("opleverjaar 2027", 2027, 2027),
        ("oplevering in 2027", 2027, 2027),
        ("2035-2039", 2035, 2039),
        ("2035-39", 2035, 2039),
        ("opleverjaar 2035 2039", 2035, 2039),
        ("2040 t/m 2044", 2040, 2044),
        ("opleverjaar onbekend", 0, 0),
        ("na 2044", 0, 0),
    ],
)
def test_headings_with_years(kop: str, van: int, tot: int) -> None:
    assert termijn_van(kop) == Termijn(van=van, tot=tot)


@pytest.mark.parametrize("kop", ["2039-2035", "12", "bruto", "inwoners 2027", "19270"])
def test_headings_without_years(kop: str) -> None:
    assert termijn_van(kop) is None


@pytest.mark.parametrize(
    "koppen",
    [
        ["gemeente", "plannaam", "sloop", "bruto", "netto", "2027", "planologische status"],
        [
            *("naam_gemeente", "naam", "sloop_aantalwoningen", "bruto_aantalwoningen"),
            *("netto_aantalwoningen", "opleverjaar_2027", "planologische_status"),
        ],
        [
            *("Naam gemeente:", "Naam plan", "Aantal te slopen woningen", "Aantal bruto woningen"),
            *("Netto", "Opleverjaar 2027", "Planologische status*"),
        ],
    ],
)
def test_the_same_columns_under_other_names(koppen: list[str]) -> None:
    kolommen = kolommen_van({kop: at for at, kop in enumerate(koppen, start=1)})
    assert kolommen.zijn_plannen
    assert kolommen.jaren == {6: Termijn(van=2027, tot=2027)}
    assert kolommen.rollen == {
        **{"gemeente": 1, "naam": 2, "sloop": 3, "bruto": 4, "netto": 5},
        "planologisch": 7,
    }


def test_a_table_of_years_is_not_a_list_of_plans() -> None:
    assert not kolommen_van({"Gemeente": 1, "2025": 2, "2026": 3}).zijn_plannen


@pytest.mark.parametrize(
    ("status", "zo"),
    [
        *[(code, "hard") for code in ("1A", "1b", "2", "1A Onherroepelijk")],
        *[(code, "zacht") for code in ("3", "4A", "5b", "4 A: in voorbereiding")],
        ("Onherroepelijk", "hard"),
        ("Vastgesteld", "hard"),
        ("Nog niet vastgesteld", "zacht"),
        ("Ontwerp vastgesteld", "zacht"),
        ("Visie", "zacht"),
        ("", ""),
        ("nader te bepalen", ""),
    ],
)
def test_what_makes_a_plan_hard(status: str, zo: str) -> None:
    assert hardheid(status) == zo


def test_a_word_that_is_not_known_keeps_a_plan_secret() -> None:
    assert [is_geheim(woord) for woord in ("", "Nee", "nee", "false")] == [False] * 4
    assert [is_geheim(woord) for woord in ("Ja", "WAAR", "deels", "?")] == [True] * 4


@pytest.mark.parametrize(
    ("status", "waarom"),
    [
        ("Gerealiseerd", "gerealiseerd"),
        ("Opgeleverd", "gerealiseerd"),
        ("Vervallen", "vervallen"),
        ("In uitvoering", ""),
        ("Deels gerealiseerd", ""),
        ("Nog niet gereed", ""),
    ],
)
def test_plans_that_add_no_homes_any_more(status: str, waarom: str) -> None:
    assert telt_niet_mee(status) == waarom


_JAREN = [ONBEKEND, *(Termijn(van=jaar, tot=jaar) for jaar in (2027, 2028, 2031))]
_AANTAL = st.integers(0, 50)


@st.composite
def _plannen(draw: st.DrawFn) -> list[Plan]:
    gevonden = []
    for naam in draw(st.lists(st.sampled_from(["Haven", "Duin", "Park"]), max_size=6)):
        jaren = draw(st.dictionaries(st.sampled_from(_JAREN[1:]), _AANTAL))
        bruto = sum(jaren.values()) + draw(_AANTAL)
        nultreden = draw(st.integers(0, bruto))
        vormen = {"nultreden": nultreden, "geclusterd": draw(st.integers(0, bruto - nultreden))}
        gevonden.append(
            Plan(
                gemeente="",
                naam=naam,
                geheim=draw(st.booleans()),
                status="",
                planologisch=draw(st.sampled_from(["1A", "3", ""])),
                bruto=bruto,
                sloop=draw(_AANTAL),
                jaren=jaren,
                vormen=vormen,
                tijdelijk=draw(st.sampled_from([0, bruto])),
                aantallen={},
                rij={},
            )
        )
    return gevonden


@given(_plannen())
def test_every_home_counts_once(plannen: list[Plan]) -> None:
    delen = vakken(plannen)
    assert sum(delen.values()) == sum(plan.bruto for plan in plannen)
    for vorm in ("nultreden", "geclusterd"):
        assert sum(n for vak, n in delen.items() if vak.woonvorm == vorm) == sum(
            plan.vormen[vorm] for plan in plannen
        )
    for hard in ("hard", "zacht", ""):
        assert sum(n for vak, n in delen.items() if vak.hardheid == hard) == sum(
            plan.bruto for plan in plannen if plan.hardheid == hard
        )


@given(_plannen(), st.booleans())
def test_parts_are_together_the_whole(plannen: list[Plan], per_plan: bool) -> None:
    regels = list(programma(plannen, per_plan=per_plan))
    gehelen = {r.sleutel["naam"]: r.aantal for r in regels if "onderdeel_van" not in r.sleutel}
    assert sum(gehelen.values()) == sum(plan.bruto for plan in plannen)
    for naam, aantal in gehelen.items():
        delen = [r.aantal for r in regels if r.sleutel.get("onderdeel_van") == naam]
        assert not delen or (len(delen) > 1 and sum(delen) == aantal)
    sleutels = [tuple(sorted(map(str, regel.sleutel.items()))) for regel in regels]
    assert len(set(sleutels)) == len(sleutels)


@given(_plannen())
def test_a_secret_plan_gives_its_name_to_nothing(plannen: list[Plan]) -> None:
    geheim = {plan.naam for plan in plannen} - {plan.naam for plan in plannen if not plan.geheim}
    regels = [*programma(plannen, per_plan=True), *voor_ouderen(plannen)]
    assert not any(naam in str(regel) for naam in geheim for regel in regels)


@given(_plannen())
def test_plans_for_ouderen_are_in_the_programma_too(plannen: list[Plan]) -> None:
    for vorm in ("nultreden", "geclusterd"):
        ouderen = sum(r.aantal for r in voor_ouderen(plannen) if r.sleutel["woonvorm"] == vorm)
        alle = sum(
            r.aantal
            for r in programma(plannen, per_plan=False)
            if r.sleutel.get("woonvorm", r.velden.get("woonvorm")) == vorm
        )
        assert ouderen <= alle


@given(_plannen())
def test_a_plan_for_ouderen_is_ready_in_its_own_years(plannen: list[Plan]) -> None:
    los = [regel for plan in plannen for regel in voor_ouderen([plan])]
    samen = list(voor_ouderen(plannen))
    assert {(*r.sleutel.values(),) for r in samen} == {(*r.sleutel.values(),) for r in los}
    for regel in samen:
        zelfde = [ander.aantal for ander in los if ander.sleutel == regel.sleutel]
        assert regel.aantal == sum(zelfde)


def test_the_columns_as_people_write_them() -> None:
    koppen = [
        *("gemeente", "vertrouwelijk", "plannaam", "plancode", "planstatus", "sloop", "bruto"),
        *("netto", *(f"opleverjaar {jaar}" for jaar in range(2025, 2035)), "2035–39", "2040–44"),
        *("controle", "plantype", "planologische status", "tijdelijk", "eengezins", "meergezins"),
        *("Wonen voor ouderen nultredenwoning", "Wonen voor ouderen geclusterde woonvorm"),
        *("Wonen voor ouderen zorggeschikte woning", "overig geschikt voor ouderen", "check"),
        *("sociale huur corporatie", "sociale huur markt", "middenhuur", "dure huur"),
        *("koop betaalbaar", "koop duur"),
    ]
    kolommen = kolommen_van({kop: at for at, kop in enumerate(koppen)})
    assert len(kolommen.rollen) == 10
    assert len(kolommen.jaren) == 12
    assert list(kolommen.vormen.values()) == ["nultreden", "geclusterd", "zorggeschikt", ""]
    assert {naam: len(at) for naam, at in kolommen.sommen.items()} == {
        "woningtype": 2,
        "prijsklasse": 6,
    }
    assert len(kolommen.controles) == 2
    herkend = len(kolommen.rollen) + 12 + 4 + 8 + 2
    assert herkend == len(koppen) - 1  # all but plantype


def test_a_heading_above_the_years_is_part_of_them() -> None:
    assert termijn_van("aantal woningen naar opleverjaar 2027") == Termijn(van=2027, tot=2027)
    assert termijn_van("oplevering 2040-44") == Termijn(van=2040, tot=2044)
