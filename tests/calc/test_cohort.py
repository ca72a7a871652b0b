"""The model reproduces the published check figures and has the properties it must have."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.calc.cohort import projectie, toets_factor, vanaf, vooruit
from generator.inputs.leeftijdstabel import KLASSEN

GEPUBLICEERD = {
    "GM0034": ((44571, 17113, 3031), (57227, 29612, 7222), 253, 2.1),
    "GM0303": ((10112, 4538, 1141), (11647, 6278, 1731), 93, -1.1),
    "GM0995": ((18265, 9173, 1881), (21233, 11052, 3659), 128, 1.3),
    "GM0171": ((11103, 5270, 1241), (12488, 6812, 2069), 94, -0.3),
    "GM0184": ((3013, 1295, 304), (3944, 1914, 509), 135, 1.6),
    "GM0050": ((5195, 1992, 463), (6607, 3405, 786), 166, -1.3),
    "GM0392": ((34931, 16513, 4108), (41861, 21252, 6243), 77, 2.0),
    "GM0377": ((6648, 3478, 1000), (7053, 3821, 1240), 21, -2.5),
    "GM0397": ((7549, 4084, 1223), (7683, 4257, 1440), 14, -2.8),
    "GM0473": ((5041, 2654, 717), (5320, 2915, 972), 45, -2.7),
    "GM0375": ((9806, 4563, 1106), (11380, 6018, 1744), 84, 1.2),
    "GM0396": ((10735, 5032, 1423), (11252, 6482, 1839), 54, 0.2),
    "GM0453": ((17937, 8226, 2067), (19960, 11024, 3103), 77, 1.3),
}
"""65+/75+/85+ in 2031 and 2041, growth of 75+ 2021-2041 in percent, back-test 65+ 2024."""


@pytest.fixture(scope="module")
def overleving(raming):
    return {
        int(jaar): {klasse.kaal: float(deel) for klasse, deel in delen.items()}
        for jaar, delen in raming.overleving.items()
    }


def ouderen(banden):
    return tuple(vanaf(banden, leeftijd) for leeftijd in (65, 75, 85))


@pytest.mark.parametrize("code", GEPUBLICEERD)
def test_published_figures_of_the_example_gemeenten(code, leeftijden_van, overleving):
    in_2031, in_2041, groei_75, afwijking = GEPUBLICEERD[code]
    rij = leeftijden_van(code)
    jaren = projectie(rij.klassen, 2021, overleving)
    # Ratios are stored with four decimals; the published figures were made without rounding.
    assert ouderen(jaren[2031]) == pytest.approx(in_2031, rel=0.0006, abs=1)
    assert ouderen(jaren[2041]) == pytest.approx(in_2041, rel=0.0006, abs=1)
    assert 100 * (vanaf(jaren[2041], 75) / vanaf(jaren[2021], 75) - 1) == pytest.approx(
        groei_75, abs=0.6
    )
    factor = toets_factor(jaren[2021], jaren[2026], 0.6)
    gemeten = 100 * (round(rij.werkelijk[2021] * factor) / rij.werkelijk[2024] - 1)
    assert round(gemeten, 1) == pytest.approx(afwijking, abs=0.1)


def test_national_sums_of_2041(alle_rijen, klassen_van, overleving):
    assert len(alle_rijen) == 333
    sommen = [0.0, 0.0, 0.0]
    for rij in alle_rijen:
        for at, aantal in enumerate(ouderen(projectie(klassen_van(rij), 2021, overleving)[2041])):
            sommen[at] += aantal
    assert [round(som / 1e6, 3) for som in sommen] == [4.644, 2.518, 0.763]


def test_back_test_over_all_gemeenten(alle_rijen, klassen_van, overleving):
    afwijkingen = []
    for rij in alle_rijen:
        banden = klassen_van(rij)
        factor = toets_factor(banden, vooruit(banden, overleving[2026]), 0.6)
        geraamd = round(int(rij["werkelijk_65plus_2021"]) * factor)
        afwijkingen.append(100 * (geraamd / int(rij["werkelijk_65plus_2024"]) - 1))
    assert sum(map(abs, afwijkingen)) / len(afwijkingen) == pytest.approx(1.24, abs=0.005)
    assert sum(abs(round(a, 1)) > 2.5 for a in afwijkingen) == 34


deel = st.floats(min_value=0, max_value=1)
persons = st.lists(st.integers(0, 50_000), min_size=len(KLASSEN), max_size=len(KLASSEN))


@given(persons, st.lists(deel, min_size=len(KLASSEN), max_size=len(KLASSEN)))
def test_survival_never_makes_a_cohort_larger(aantallen, delen):
    banden = dict(zip(KLASSEN, map(float, aantallen), strict=True))
    later = vooruit(banden, dict(zip(KLASSEN, delen, strict=True)))
    for klasse, volgende in pairwise(KLASSEN[:-1]):
        assert later[volgende] <= banden[klasse]
    assert later["95+"] <= banden["90-94"] + banden["95+"]
    assert sum(later.values()) <= sum(banden.values()) + 1e-6


def test_fewer_and_fewer_above_a_higher_age():
    banden = dict.fromkeys(KLASSEN, 10.0)
    assert [vanaf(banden, age) for age in (65, 75, 85, 95)] == [70, 50, 30, 10]
