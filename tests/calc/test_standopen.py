"""What gemeenten lack most: kinds of parts together, in how many of them, and from whom."""

from generator.calc.eisen import eis as h
from generator.calc.eisen.eis import Eis
from generator.calc.eisen.telling import Volledigheid
from generator.calc.standopen import Openstaand, leveranciers, openstaand
from generator.core.leaf import Tekst


def eis(
    stap: str = "analyse",
    hoofdstuk: str = h.ANALYSE,
    onderwerp: str = "Kerncijfers",
    **velden: object,
) -> Eis:
    levert = velden.pop("levert", ())
    assert isinstance(levert, tuple)
    return Eis(
        stap=stap,
        hoofdstuk=hoofdstuk,
        onderwerp=onderwerp,
        path="x",
        levert=tuple(map(Tekst, levert)),
        **velden,  # type: ignore[arg-type]
    )


def groep(naam: str, soort: str, **velden: object) -> Eis:
    return eis(hoofdstuk=h.GROEPEN, onderwerp="Aandachtsgroepen", over=naam, soort=soort, **velden)


def van(*gemeenten: tuple[Eis, ...]) -> tuple[Openstaand, ...]:
    return openstaand([Volledigheid(eisen=eisen) for eisen in gemeenten])


def test_one_kind_of_part_of_all_groups_and_years_is_one_line() -> None:
    (een,) = van(
        (
            groep("Ouderen", "prognose over 10 jaar"),
            groep("Ouderen", "prognose over 20 jaar", status="aanwezig"),
            groep("Studenten", "prognose"),
        )
    )
    assert (een.onderdeel, een.wat) == ("Analyse", "Aandachtsgroepen: prognose")
    assert (een.open, een.gevraagd, een.gemeenten, een.namen) == (2, 3, 1, ())


def test_what_most_gemeenten_lack_comes_first_and_then_what_lacks_most() -> None:
    bij_een = (groep("a", "omvang"), groep("b", "omvang"))
    bij_twee = (eis(over="Inwoners"), groep("a", "behoefte"), groep("b", "behoefte"))
    gevonden = van((*bij_een, *bij_twee), bij_twee)
    assert [(een.wat, een.gemeenten, een.open) for een in gevonden] == [
        ("Aandachtsgroepen: behoefte", 2, 4),
        ("", 2, 2),
        ("Aandachtsgroepen: omvang", 1, 2),
    ]


def test_parts_without_a_kind_are_named_themselves() -> None:
    (een,) = van((eis(over="Inwoners"), eis(over="Woningen"), eis(over="Er", status="aanwezig")))
    assert een.namen == ("Inwoners", "Woningen")
    (twee,) = van((eis(hoofdstuk=h.CONFRONTATIE, over="Antwoord"),))
    assert twee.wat == h.CONFRONTATIE


def test_what_is_all_there_is_not_listed() -> None:
    assert van((eis(over="Inwoners", status="aanwezig"),)) == ()
    assert van() == ()


def test_parties_are_those_of_what_is_open_the_most_named_first() -> None:
    eisen = (
        groep("a", "omvang", levert=("CIZ",)),
        groep("b", "omvang", levert=("Gemeente",)),
        groep("c", "omvang", levert=("Gemeente",)),
        groep("d", "omvang", levert=("CBS",), status="aanwezig"),
        eis(
            "vervolg",
            h.PROCES,
            "Afspraken",
            over="x",
            soort="akkoord",
            gegeven=False,
            levert=("Y",),
        ),
    )
    omvang, akkoord = van(eisen)
    assert omvang.levert == ("Gemeente", "CIZ")
    assert (akkoord.onderdeel, akkoord.levert) == ("Afspraken", ())
    assert leveranciers([Volledigheid(eisen=eisen)]) == [("Gemeente", 2), ("CIZ", 1)]
