"""The task for status holders: given, calculated by the law, and what is carried over."""

import pytest

from generator.calc.halfjaar import Halfjaarbeeld, in_woorden
from generator.calc.rekenen import Rekenaar
from generator.calc.taakstelling import halfjaren
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.source import SourceTable
from generator.inputs.model.analyse import Taakstelling
from generator.inputs.model.basis import Reeks
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.gedeeld import LandelijkeTaakstelling, Regio
from tests.calc.verdeling_invoer import cijfer, getallen
from tests.charts.gegevens import basis


def taak(halfjaar: str, **velden: Cijfer | bool) -> Taakstelling:
    return Taakstelling(halfjaar=Tekst(halfjaar), **velden)


def land(halfjaar: str, aantal: Cijfer, inwoners: Cijfer | None = None) -> LandelijkeTaakstelling:
    return LandelijkeTaakstelling(halfjaar=Tekst(halfjaar), aantal=aantal, inwoners=inwoners)


def reeks(**waarden: float) -> Reeks:
    return Reeks(
        eenheid=Tekst("personen"),
        bron=Tekst("cbs"),
        moment=Tekst("1 januari"),
        waarden={Jaar(int(jaar[1:])): Getal(aantal) for jaar, aantal in waarden.items()},
    )


def beelden(
    *taken: Taakstelling,
    land: tuple[LandelijkeTaakstelling, ...] = (),
    inwoners: Cijfers | None = None,
) -> tuple[Halfjaarbeeld, ...]:
    invoer = basis(
        taakstelling=taken,
        regio=Regio(naam=Tekst("Delta"), taakstelling=land),
        cijfers=inwoners or Cijfers(inwoners_reeks=reeks(j2024=59_000, j2025=60_000)),
        landelijke_cijfers=Cijfers(inwoners_reeks=reeks(j2024=17_900_000, j2025=18_000_000)),
    )
    return halfjaren(Rekenaar(SourceTable()), invoer.dossier)


def test_the_law_takes_the_inhabitants_of_the_year_before_and_rounds_up() -> None:
    """10,000 × 60,000 ÷ 18,000,000 = 33.3, so 34."""
    (beeld,) = beelden(land=(land("2026-2", cijfer(10_000, periode="tweede helft van 2026")),))
    assert beeld.taakstelling.met_eenheid == "34 personen"
    assert beeld.taakstelling.periode == "tweede helft van 2026"
    assert beeld.is_berekend
    assert [(term.naam, term.cijfer.kaal) for term in beeld.taakstelling.termen] == [
        ("landelijke taakstelling", "10.000"),
        ("inwoners van Ijzerdam op 1 januari 2025", "60.000"),
        ("inwoners van Nederland op 1 januari 2025", "18.000.000"),
    ]


def test_the_year_before_is_that_of_the_half_year() -> None:
    """10,000 × 59,000 ÷ 17,900,000 = 32.96, so 33."""
    (beeld,) = beelden(land=(land("2025-1", cijfer(10_000)),))
    assert beeld.taakstelling.getal == 33


def test_inhabitants_of_another_year_do_not_count() -> None:
    (beeld,) = beelden(land=(land("2028-1", cijfer(10_000)),))
    assert beeld.taakstelling.reden == (
        "niet bekend: inwoners van Ijzerdam op 1 januari 2027 en inwoners van Nederland op "
        "1 januari 2027 (niet ingevuld)"
    )


def test_the_region_can_give_the_inhabitants_of_the_country() -> None:
    eigen = Cijfers(inwoners=cijfer(61_000, jaar=2027))
    heel_nederland = cijfer(18_200_000, jaar=2027)
    (beeld,) = beelden(land=(land("2028-1", cijfer(10_000), heel_nederland),), inwoners=eigen)
    assert beeld.taakstelling.getal == 34  # 33.5


@pytest.mark.parametrize(
    ("aantal", "reden"),
    [
        (cijfer(None), "niet bekend: landelijke taakstelling (nog op te vragen)"),
        (cijfer(-5), "een taakstelling volgt alleen uit hele getallen van nul of meer"),
        (cijfer(10.5), "een taakstelling volgt alleen uit hele getallen van nul of meer"),
    ],
)
def test_without_a_whole_national_number_there_is_no_task(aantal: Cijfer, reden: str) -> None:
    (beeld,) = beelden(land=(land("2026-1", aantal),))
    assert beeld.taakstelling.reden == reden


def test_a_given_task_goes_before_a_calculated_one() -> None:
    (beeld,) = beelden(
        taak("2026-2", taakstelling=cijfer(40)), land=(land("2026-2", cijfer(10_000)),)
    )
    assert (beeld.taakstelling.getal, beeld.is_berekend) == (40, False)
    assert beeld.berekend is not None
    assert beeld.berekend.getal == 34


def test_a_task_that_is_not_known_is_calculated() -> None:
    leeg = taak("2026-2", taakstelling=cijfer(None), gehuisvest=cijfer(30))
    (beeld,) = beelden(leeg, land=(land("2026-2", cijfer(10_000)),))
    assert getallen([beeld.taakstelling, beeld.achterstand]) == [34, 4]


def test_what_is_left_comes_on_top_of_the_next_half_year() -> None:
    gevonden = beelden(
        taak("2026-1", gehuisvest=cijfer(30)),
        taak("2026-2", gehuisvest=cijfer(20)),
        land=(land("2026-1", cijfer(10_000)), land("2026-2", cijfer(5_000))),
    )
    assert getallen([beeld.taakstelling for beeld in gevonden]) == [34, 17]
    assert getallen([beeld.meegenomen for beeld in gevonden]) == [None, 4]
    assert getallen([beeld.opgave for beeld in gevonden]) == [34, 21]
    assert getallen([beeld.achterstand for beeld in gevonden]) == [4, 1]


def test_a_lead_makes_the_next_half_year_lighter() -> None:
    gevonden = beelden(
        taak("2025-2", taakstelling=cijfer(10), gehuisvest=cijfer(16)),
        taak("2026-1", taakstelling=cijfer(20), gehuisvest=cijfer(12), achterstand_meegeteld=False),
    )
    assert getallen([gevonden[1].meegenomen, gevonden[1].achterstand]) == [-6, 2]


@pytest.mark.parametrize("meegeteld", [None, True])
def test_nothing_is_counted_twice_when_it_may_be_in_the_task_already(
    meegeteld: bool | None,
) -> None:
    gevonden = beelden(
        taak("2025-2", taakstelling=cijfer(10), gehuisvest=cijfer(4)),
        taak("2026-1", taakstelling=cijfer(20), achterstand_meegeteld=meegeteld),
    )
    assert gevonden[1].meegenomen is None
    assert gevonden[1].opgave.getal == 20


def test_nothing_is_carried_over_a_gap_or_from_an_unknown_result() -> None:
    gevonden = beelden(
        taak("2024-1", taakstelling=cijfer(10), gehuisvest=cijfer(4)),
        taak("2025-1", taakstelling=cijfer(10), achterstand_meegeteld=False),
        taak("2025-2", taakstelling=cijfer(10), achterstand_meegeteld=False),
    )
    assert [beeld.meegenomen for beeld in gevonden] == [None, None, None]


def test_the_order_is_that_of_time_and_what_is_no_half_year_comes_last() -> None:
    gevonden = beelden(
        *(taak(code, taakstelling=cijfer(1)) for code in ("najaar", "2026-1", "2025-2")),
        land=(land("2025-1", cijfer(100)),),
    )
    assert [beeld.halfjaar for beeld in gevonden] == ["2025-1", "2025-2", "2026-1", "najaar"]


def test_half_years_in_words() -> None:
    assert in_woorden(Tekst("2026-2")) == "tweede helft van 2026"
    assert in_woorden(Tekst("2026-1"), kort=True) == "eerste helft 2026"
    assert in_woorden(Tekst("najaar 2026")) == "najaar 2026"
