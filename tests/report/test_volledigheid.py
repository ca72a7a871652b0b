"""What a consultant sees on the screen of how complete the input is."""

from collections.abc import Sequence

from generator.calc.eisen.eis import AMBITIES, EINDBEELD, PROCES, Eis
from generator.calc.eisen.telling import Volledigheid
from generator.calc.eisen.telling import volledigheid as geteld
from generator.core.leaf import Tekst
from generator.core.source import SourceTable
from generator.report.volledigheid import kort, volledig


def volledigheid(eisen: Sequence[Eis]) -> Volledigheid:
    return geteld(eisen, SourceTable())


def eis(over: str, status: str, levert: str = "", **anders: str) -> Eis:
    velden = {
        "stap": "inhoudsopgave",
        "hoofdstuk": EINDBEELD,
        "onderwerp": "Eindbeeld",
        "path": "x",
        **anders,
    }
    return Eis(over=over, status=status, levert=(Tekst(levert, (3,)),) if levert else (), **velden)


PROCESDEEL = {"stap": "vooraf", "hoofdstuk": PROCES, "onderwerp": "Proces en partners"}
GROEP = {"stap": "analyse", "onderwerp": "Aandachtsgroepen"}
UITKOMST = volledigheid(
    (
        eis("Bestuurlijke opdracht", "onbekend", "Gemeente", **PROCESDEEL),
        eis("Trekker", "aanwezig", **PROCESDEEL),
        eis("Studenten", "ontbreekt", "Universiteit", soort="behoefte", deel="zorg", **GROEP),
        eis("Studenten", "ontbreekt", "Universiteit", soort="omvang", deel="regio", **GROEP),
        eis("Studenten", "onbekend", "CBS", soort="omvang", deel="gemeente", **GROEP),
        eis("Langer thuis", "aanwezig"),
        eis("Bezoek", "ontbreekt", soort="nulmeting", hoofdstuk=AMBITIES, onderwerp="Ambities"),
    )
)


def test_in_short():
    assert kort("Testdam", UITKOMST) == [
        "Volledigheid van Testdam: 2 van 7 onderdelen aanwezig, 2 nog niet bekend, 3 ontbreken",
        "  Vooraf                              [##########..........]    1 van   2",
        "  Stap 1: de analyse                  [....................]    0 van   3",
        "  Stap 4: de inhoud                   [##########..........]    1 van   2",
    ]


def test_in_full():
    regels = volledig("Testdam", UITKOMST)
    assert regels[: len(kort("Testdam", UITKOMST))] == kort("Testdam", UITKOMST)
    assert regels[8:] == [
        "Vooraf",
        "  Proces en partners",
        "    nog niet bekend: Bestuurlijke opdracht",
        "    levert: Gemeente",
        "",
        "Stap 1: de analyse",
        "  Studenten",
        "    ontbreekt: Omvang (regio); behoefte (zorg)",
        "    nog niet bekend: Omvang (gemeente)",
        "    levert: Universiteit; CBS",
        "",
        "Stap 4: de inhoud",
        "  Ambities: nulmeting",
        "    ontbreekt: Bezoek",
        "    levert: nog af te spreken",
        "",
        "Per hoofdstuk",
        "  Proces en partners                  [##########..........]    1 van   2",
        "  Eindbeeld                           [#####...............]    1 van   4",
        "  Ambities en doelen                  [....................]    0 van   1",
    ]


def test_lines_fit_and_a_windows_console_can_show_them():
    lang = volledigheid([eis(f"Eindbeeld over onderwerp {n}", "ontbreekt") for n in range(40)])
    for regel in [*volledig("Testdam aan de Vecht en de Rijn", lang), *volledig("x", UITKOMST)]:
        assert len(regel) <= 100
        regel.encode("cp850")


def test_a_full_bar_only_when_everything_is_there():
    bijna = volledigheid([*[eis("a", "aanwezig")] * 199, eis("b", "ontbreekt")])
    assert kort("T", bijna)[-1] == f"  {'Stap 4: de inhoud':<35} [{'#' * 19}.]  199 van 200"
    vol = volledigheid([eis("a", "aanwezig")])
    assert f"[{'#' * 20}]" in kort("T", vol)[-1]
