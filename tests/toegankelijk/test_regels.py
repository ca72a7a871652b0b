"""Each rule: a file with one thing wrong, and the line that a consultant then reads."""

import re

import pytest

from generator.checks.catalogus import catalogus
from generator.toegankelijk.regel import Regel
from generator.toegankelijk.regels import regels
from tests.toegankelijk.bestand import (
    alinea,
    beeld,
    cel,
    controleer_bytes,
    docx,
    link,
    p,
    r,
    rij,
    tabel,
    veld,
)

NOOT = '<w:r><w:footnoteReference w:id="1"/></w:r>'
LANG = p("De gemeente wil dat het wonen en de zorg in de stad op orde zijn. " * 25)
KLEUR = "<w:color w:val='{}'/>"
CEL_ROOD = '<w:shd w:val="clear" w:fill="FF0000"/>'
VERSIERING = '<adec:decorative val="1"/>'
WATERMERK = (
    '<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1">'
    '<v:textpath string="VERTROUWELIJK"/></v:shape></w:pict></w:r></w:p>'
)
TEKSTVAK = (
    "<w:r><w:pict><v:rect><v:textbox><w:txbxContent>" + p("Let op!") + "</w:txbxContent>"
    "</v:textbox></v:rect></w:pict></w:r>"
)
VASTE_STIJL = '<w:style w:type="paragraph" w:default="1"><w:name w:val="Normal"/></w:style>'


def goed(*inhoud: str, **meer: object) -> bytes:
    """Return a right file with a heading, a footnote mark and ``inhoud``."""
    begin = (p("Inleiding", "Kop1"), alinea(r("Tekst."), NOOT))
    return docx(*begin, *inhoud, **meer)  # type: ignore[arg-type]


CASES = {
    "WZ801 geen titel": (goed(titel=""), ["het bestand heeft geen titel in de eigenschappen"]),
    "WZ801 bestandsnaam": (
        goed(titel="visie def2.docx"),
        ["de titel 'visie def2.docx' zegt niet waar het document over gaat"],
    ),
    "WZ802 geen taal": (
        docx(alinea(r("Tekst."), NOOT), stijlen=VASTE_STIJL),
        ["het bestand zegt niet in welke taal het is"],
    ),
    "WZ802 Engels": (
        goed(
            *[
                p("De zorg en het wonen in de stad zijn van de raad.", rpr=f"<w:lang {x}/>")
                for x in ('w:val="en-US"', 'w:val="en-US"', 'w:val="nl-BE"')
            ]
        ),
        [
            "onder kop 'Inleiding', alinea 2: de taal staat op 'en-US', maar de tekst lijkt"
            " Nederlands: 'De zorg en het wonen in de stad zijn van de raad.' (en nog 1 alinea)"
        ],
    ),
    "WZ803 geen koppen": (docx(LANG, alinea(NOOT)), ["in 375 woorden staat niet één kop"]),
    "WZ804 overgeslagen": (
        goed(p("Diep", "Kop3")),
        ["onder kop 'Diep': 'Diep' is van niveau 3, na een kop van niveau 1"],
    ),
    "WZ804 begin": (
        docx(p("Eerst", "Kop2"), alinea(r("x"), NOOT)),
        ["onder kop 'Eerst': 'Eerst' is van niveau 2, als eerste kop"],
    ),
    "WZ805 leeg": (
        goed(p("", "Kop1"), p("Slot.")),
        ["onder kop 'Inleiding', alinea 2: hier staat een lege regel met een kopstijl"],
    ),
    "WZ806 vet": (
        goed(p("Wonen", rpr="<w:b/>"), p("Over wonen.")),
        ["onder kop 'Inleiding', alinea 2: 'Wonen' is vet gemaakt, maar is geen kop"],
    ),
    "WZ807 twee": (
        goed(p(""), p(""), p("Slot.")),
        ["onder kop 'Inleiding', alinea 2: hier staan 2 lege regels als witruimte, na 'Tekst.'"],
    ),
    "WZ807 een": (
        goed(p(""), p("Slot.")),
        ["onder kop 'Inleiding', alinea 2: hier staat een lege regel als witruimte, na 'Tekst.'"],
    ),
    "WZ808 streepjes": (
        goed(p("- wonen"), p("- zorg"), p("Slot.")),
        [
            "onder kop 'Inleiding', alinea 2: een lijst van 2 regels is met de hand getypt:"
            " '- wonen'"
        ],
    ),
    "WZ808 bolletje": (
        goed(p("• wonen"), p("Slot.")),
        ["onder kop 'Inleiding', alinea 2: een lijst van 1 regel is met de hand getypt: '• wonen'"],
    ),
    "WZ810 hier": (
        goed(alinea(r("Zie "), link("klik hier"))),
        ["onder kop 'Inleiding', alinea 2: de link 'klik hier' zegt niet waar hij heen gaat"],
    ),
    "WZ810 kaal": (
        goed(alinea(link("https://example.org/a"))),
        ["onder kop 'Inleiding', alinea 2: de link is een kaal webadres: 'https://example.org/a'"],
    ),
    "WZ811 geen": (
        goed(alinea(beeld())),
        ["onder kop 'Inleiding', alinea 2: 'Figuur 1' heeft geen alternatieve tekst"],
    ),
    "WZ812 bestand": (
        goed(alinea(beeld("groei.png"))),
        [
            "onder kop 'Inleiding', alinea 2: de alternatieve tekst zegt niet wat er te zien is:"
            " 'groei.png'"
        ],
    ),
    "WZ812 decoratief": (
        goed(alinea(beeld("Groei van 3 naar 5.", erin=VERSIERING))),
        [
            "onder kop 'Inleiding', alinea 2: 'Figuur 1' is decoratief, maar heeft ook een tekst:"
            " 'Groei van 3 naar 5.'"
        ],
    ),
    "WZ813 zweeft": (
        goed(alinea(beeld("Groei van 3 naar 5.", zweeft=True))),
        ["onder kop 'Inleiding', alinea 2: 'Figuur 1' zweeft los van de tekst"],
    ),
    "WZ813 tekstvak": (
        goed(alinea(TEKSTVAK)),
        ["onder kop 'Inleiding', alinea 2: hier staat een tekstvak: 'Let op!'"],
    ),
    "WZ815 geen": (
        goed(tabel(rij("Groep", "2025"), rij("Ouderen", "12"))),
        [
            "onder kop 'Inleiding', tabel die begint met 'Groep 2025 Ouderen 12': deze tabel heeft"
            " geen kopregel"
        ],
    ),
    "WZ815 lager": (
        goed(p("Tabel 1: Groei", "Bijschrift"), tabel(rij("a", "b"), rij("c", "d", kop=True))),
        ["onder kop 'Inleiding', tabel 'Tabel 1: Groei': de kopregel staat niet bovenaan"],
    ),
    "WZ816 leeg": (
        goed(tabel(rij(cel(p("")), "2025", kop=True), rij("Ouderen", "12"))),
        [
            "onder kop 'Inleiding', tabel die begint met '2025 Ouderen 12': de kopcel van kolom 1"
            " is leeg"
        ],
    ),
    "WZ817 breed": (
        goed(tabel(rij("a", "b", kop=True), rij(cel("c", '<w:gridSpan w:val="2"/>')))),
        ["onder kop 'Inleiding', tabel die begint met 'a b c': in rij 2 zijn cellen samengevoegd"],
    ),
    "WZ818 genest": (
        goed(tabel(rij("a", "b", kop=True), rij("c", cel(tabel(rij("x"), kolommen=1))))),
        [
            "onder kop 'Inleiding', tabel die begint met 'x', rij 2: deze tabel staat in een"
            " andere tabel"
        ],
    ),
    "WZ820 grijs": (
        goed(p("Bleek.", rpr=KLEUR.format("AAAAAA")), p("Ook.", rpr=KLEUR.format("AAAAAA"))),
        [
            "onder kop 'Inleiding', alinea 2: kleur AAAAAA op FFFFFF heeft een contrast van 2,3 op"
            " 1, nodig is 4,5: 'Bleek.' (en nog 1 ander stuk tekst)"
        ],
    ),
    "WZ820 op een gekleurde cel": (
        goed(
            tabel(
                rij("a", "b", kop=True),
                rij("c", cel(p("Rood.", rpr=KLEUR.format("000080")), CEL_ROOD)),
            )
        ),
        [
            "onder kop 'Inleiding', tabel die begint met 'a b c Rood.', rij 2: kleur 000080 op"
            " FF0000 heeft een contrast van 4,0 op 1, nodig is 4,5: 'Rood.'"
        ],
    ),
    "WZ821 woord": (
        goed(alinea(r("Dit is "), r("urgent", KLEUR.format("C00000")), r("."))),
        ["onder kop 'Inleiding', alinea 2: 'urgent' valt alleen op door zijn kleur"],
    ),
    "WZ821 cel": (
        goed(tabel(rij("a", "b", kop=True), rij("c", cel(p(""), CEL_ROOD)))),
        [
            "onder kop 'Inleiding', tabel die begint met 'a b c': in deze tabel staan cellen met"
            " een kleur en zonder tekst"
        ],
    ),
    "WZ822 klein": (
        goed(p("Kleine letters.", rpr='<w:sz w:val="13"/>')),
        ["onder kop 'Inleiding', alinea 2: tekst van 6,5 punt: 'Kleine letters.'"],
    ),
    "WZ823 watermerk": (
        goed(koptekst=WATERMERK),
        ["het watermerk 'VERTROUWELIJK' staat nergens in de tekst"],
    ),
    "WZ851 open": (
        goed(alinea('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r("x"))),
        ["onder kop 'Inleiding', alinea 2: hier begint een veld dat geen eind heeft"],
    ),
    "WZ852 open": (
        goed(alinea('<w:bookmarkStart w:id="1" w:name="a"/>', r("x"))),
        ["onder kop 'Inleiding', alinea 2: bladwijzer 'a' heeft geen eind"],
    ),
    "WZ853 niets": (
        goed(alinea(veld("PAGEREF weg \\h"))),
        ["onder kop 'Inleiding', alinea 2: hier staat een verwijzing naar 'weg', die er niet is"],
    ),
    "WZ854 los": (
        goed(alinea("<w:r><w:delText>oud</w:delText></w:r>")),
        ["onder kop 'Inleiding', alinea 2: 'oud' is verwijderd zonder wijziging erbij"],
    ),
    "WZ861 rijen": (
        goed(tabel()),
        ["onder kop 'Inleiding', tabel zonder tekst: deze tabel heeft geen rijen"],
    ),
    "WZ862 scheef": (
        goed(tabel(rij("a", "b", kop=True), rij("c"))),
        [
            "onder kop 'Inleiding', tabel die begint met 'a b c': rij 2 heeft 1 cellen breedte, de"
            " tabel 2 kolommen"
        ],
    ),
    "WZ863 dubbel": (
        goed(alinea(beeld("Groei van 3 naar 5.")), alinea(beeld("Krimp van 5 naar 3."))),
        ["onder kop 'Inleiding', alinea 3: tekening met een dubbel nummer: 1"],
    ),
    "WZ864 stijl": (
        goed(p("Tekst.", "Weg")),
        ["onder kop 'Inleiding', alinea 2: de stijl 'Weg' bestaat niet in dit bestand"],
    ),
    "WZ865 noot": (
        goed(alinea('<w:r><w:footnoteReference w:id="9"/></w:r>')),
        ["onder kop 'Inleiding', alinea 2: de voetnoot waar dit naar wijst, is er niet"],
    ),
    "WZ871 kapot": (
        goed(erbij={"word/theme.xml": "<a"}),
        ["het onderdeel word/theme.xml is kapot"],
    ),
    "WZ872 soort": (
        goed(erbij={"word/foto.xyz": "x"}),
        ["het bestand zegt niet wat voor onderdeel word/foto.xyz is"],
    ),
    "WZ873 relatie": (
        goed(alinea('<w:hyperlink r:id="rWeg">', r("Naar de raad"), "</w:hyperlink>")),
        ["onder kop 'Inleiding', alinea 2: word/document.xml wijst met 'rWeg' naar niets"],
    ),
}


def found(data: bytes, code: str = "") -> list[str]:
    """Return the lines for a file, without its name and advice."""
    return [
        f"{f.path}: {f.message}" if f.path else f.message
        for f in controleer_bytes(data, "proef.docx")
        if f.code.startswith(code)
    ]


@pytest.mark.parametrize("name", CASES)
def test_a_rule_finds_what_is_wrong_and_where(name: str) -> None:
    data, lines = CASES[name]
    assert found(data, name[:5]) == lines


def test_every_rule_has_a_case() -> None:
    assert {name[:5] for name in CASES} == {rule.code for rule in regels()}


RIGHT = {
    "een gewoon bestand": goed(),
    "een decoratief beeld": goed(alinea(beeld(erin=VERSIERING, zweeft=True))),
    "een regel na een tabel": goed(
        tabel(rij("a", "b", kop=True), rij("c", "d")).removesuffix(p("Na.")), p(""), p("Slot.")
    ),
    "een kader van een cel": goed(tabel(rij("Kader"), kolommen=1)),
    "een vet woord in een zin": goed(alinea(r("Dit is "), r("belangrijk", "<w:b/>"))),
    "een gekleurd en vet woord": goed(
        alinea(r("Dit is "), r("urgent", "<w:b/>" + KLEUR.format("C00000")))
    ),
    "een link met een naam": goed(alinea(r("Zie de "), link("handreiking wonen en zorg"))),
    "een zin die met een getal begint": goed(p("1. is een getal."), p("Slot.")),
    "grote tekst in grijs": goed(p("Groot.", rpr='<w:sz w:val="40"/>' + KLEUR.format("888888"))),
    "een concept met een watermerk": goed(p("Dit stuk is vertrouwelijk."), koptekst=WATERMERK),
    "een Engelse zin": goed(
        p("Ageing in place is what most people want, research says.", rpr='<w:lang w:val="en-GB"/>')
    ),
    "een invoeging met wijzigingen": goed(
        alinea(
            '<w:ins w:id="7" w:author="A">',
            r("nieuw"),
            "</w:ins>",
            '<w:del w:id="8" w:author="A"><w:r><w:delText>oud</w:delText></w:r></w:del>',
        )
    ),
    "een beeld met een oude en een nieuwe vorm": goed(
        alinea(
            "<w:r><mc:AlternateContent><mc:Choice>"
            + beeld("Groei van 3 naar 5.").removeprefix("<w:r>").removesuffix("</w:r>")
            + "</mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    ),
}


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_gives_no_finding(name: str) -> None:
    assert found(RIGHT[name]) == []


@pytest.mark.parametrize("rule", regels(), ids=lambda rule: rule.code)
def test_a_rule_explains_itself_and_how_to_mend_it_in_word(rule: Regel) -> None:
    uitleg = catalogus()[rule.code].uitleg
    assert re.fullmatch(r"WZ8[0-7]\d", rule.code)
    assert uitleg.titel.endswith(".") and uitleg.waarom and uitleg.herstel


def test_a_heading_style_counts_by_its_name_in_any_language() -> None:
    dutch_ids = goed(p("Wonen", "Kop2"), p("Diep", "Kop3"))
    assert found(dutch_ids) == []


def test_a_chain_of_styles_that_goes_round_ends() -> None:
    ring = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/>'
        '<w:basedOn w:val="A"/></w:style>'
    )
    assert found(docx(p("Tekst.", "A"), stijlen=ring), "WZ864") == []
