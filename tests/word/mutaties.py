"""Deliberate defects in a Word file, each with who must find it.

The judges are our own rules (a code) and the Open XML SDK; what neither finds goes out to a
reader. Together they must find all.
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import NamedTuple

TEKST, STIJLEN, NUMMERS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
NOTEN, TYPEN, RELS = "word/footnotes.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"
SDK = "SDK"

Delen = list[tuple[str, bytes]]


class Mutatie(NamedTuple):
    """A change of the parts of a file, and the judges that must find it."""

    naam: str
    doe: Callable[[Mapping[str, bytes]], Delen]
    rechters: tuple[str, ...]


def vervang(deel: str, oud: str, nieuw: str) -> Callable[[Mapping[str, bytes]], Delen]:
    """Return a change of the first ``oud`` in a part; it must be there."""

    def doe(delen: Mapping[str, bytes]) -> Delen:
        tekst = delen[deel].decode()
        assert oud in tekst, oud
        return list({**delen, deel: tekst.replace(oud, nieuw, 1).encode()}.items())

    return doe


def verwijder(deel: str) -> Callable[[Mapping[str, bytes]], Delen]:
    """Return a change that takes a part out."""
    return lambda delen: [(naam, data) for naam, data in delen.items() if naam != deel]


def herhaal(deel: str) -> Callable[[Mapping[str, bytes]], Delen]:
    """Return a change that puts a part in twice."""
    return lambda delen: [*delen.items(), (deel, delen[deel])]


def erbij(deel: str, data: bytes) -> Callable[[Mapping[str, bytes]], Delen]:
    """Return a change that adds a part."""
    return lambda delen: [*delen.items(), (deel, data)]


def zonder_rijen(delen: Mapping[str, bytes]) -> Delen:
    """Take all rows out of the first table."""
    tekst = delen[TEKST].decode()
    begin = tekst.index("<w:tr>")
    eind = tekst.index("</w:tbl>")
    return list({**delen, TEKST: (tekst[:begin] + tekst[eind:]).encode()}.items())


def verdubbel(stuk: str) -> Callable[[Mapping[str, bytes]], Delen]:
    """Return a change that writes the element that begins with ``stuk`` twice."""

    def doe(delen: Mapping[str, bytes]) -> Delen:
        tekst = delen[TEKST].decode()
        begin = tekst.index(f"<{stuk}")
        eind = tekst.index(f"</{stuk}>", begin) + len(stuk) + 3
        new = tekst[:eind] + tekst[begin:eind] + tekst[eind:]
        return list({**delen, TEKST: new.encode()}.items())

    return doe


MUTATIES = (
    Mutatie("XML die breekt", vervang(STIJLEN, "</w:styles>", ""), ("WZ871",)),
    Mutatie("onbekend element", vervang(TEKST, "<w:keepNext/>", "<w:keepMaar/>"), (SDK,)),
    Mutatie(
        "verkeerde volgorde in een alinea",
        vervang(
            TEKST,
            '<w:pStyle w:val="Caption"/><w:keepNext/>',
            '<w:keepNext/><w:pStyle w:val="Caption"/>',
        ),
        (SDK,),
    ),
    Mutatie(
        "verkeerde volgorde in een tabel",
        vervang(TEKST, '<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="fixed"/><w:tblW/>'),
        (SDK,),
    ),
    Mutatie("waarde buiten de lijst", vervang(TEKST, 'w:type="dxa"', 'w:type="cm"'), (SDK,)),
    Mutatie("getal dat geen getal is", vervang(TEKST, 'w:pgSz w:w="', 'w:pgSz w:w="x'), (SDK,)),
    Mutatie(
        "verplicht attribuut weg",
        vervang(TEKST, '<w:bookmarkStart w:id="1" ', "<w:bookmarkStart "),
        (SDK, "WZ852"),
    ),
    Mutatie(
        "tekst buiten een alinea",
        vervang(TEKST, "<w:body>", "<w:body><w:r><w:t>x</w:t></w:r>"),
        (SDK,),
    ),
    Mutatie("alinea in een alinea", vervang(TEKST, "</w:pPr><w:r>", "</w:pPr><w:p/><w:r>"), (SDK,)),
    Mutatie(
        "veld zonder eind",
        vervang(TEKST, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
        ("WZ851",),
    ),
    Mutatie(
        "veld zonder begin",
        vervang(TEKST, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ""),
        ("WZ851",),
    ),
    Mutatie("bladwijzer zonder eind", vervang(TEKST, '<w:bookmarkEnd w:id="1"/>', ""), ("WZ852",)),
    Mutatie(
        "bladwijzer zonder begin",
        vervang(
            TEKST,
            '<w:bookmarkStart w:id="2" w:name="_wz_',
            '<w:bookmarkStart w:id="2001" w:name="_wz_',
        ),
        ("WZ852",),
    ),
    Mutatie(
        "bladwijzernummer dubbel",
        vervang(TEKST, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'),
        ("WZ852",),
    ),
    Mutatie(
        "bladwijzernaam dubbel", vervang(TEKST, 'w:name="_wz_p1"', 'w:name="_wz_p2"'), ("WZ852",)
    ),
    Mutatie(
        "bladwijzernaam te lang",
        vervang(TEKST, 'w:name="_wz_p1"', f'w:name="_wz_{"x" * 40}"'),
        ("WZ852",),
    ),
    Mutatie(
        "paginaverwijzing naar niets",
        vervang(TEKST, "PAGEREF _wz_kop1", "PAGEREF _wz_weg"),
        ("WZ853",),
    ),
    Mutatie(
        "link naar een bladwijzer die er niet is",
        vervang(TEKST, 'w:anchor="_wz_kop1"', 'w:anchor="_wz_weg"'),
        ("WZ853",),
    ),
    Mutatie(
        "link zonder relatie",
        vervang(TEKST, '<w:hyperlink r:id="', '<w:hyperlink r:id="weg'),
        (SDK, "WZ873"),
    ),
    Mutatie(
        "afbeelding zonder relatie", vervang(TEKST, 'r:embed="', 'r:embed="weg'), (SDK, "WZ873")
    ),
    Mutatie("afbeelding weg", verwijder("word/media/beeld1.png"), ("WZ873",)),
    Mutatie("koptekst weg", verwijder("word/header1.xml"), ("WZ873", "WZ872")),
    Mutatie(
        "stijlen zonder inhoudstype",
        vervang(
            TYPEN, '<Override PartName="/word/styles.xml"', '<Override PartName="/word/stijlen.xml"'
        ),
        ("WZ872",),
    ),
    Mutatie("deel met onbekende uitgang", erbij("word/foto.xyz", b"x"), ("WZ872",)),
    Mutatie(
        "tekst met een verkeerd inhoudstype",
        vervang(TYPEN, "wordprocessingml.document.main+xml", "drawing+xml"),
        ("WZ872",),
    ),
    Mutatie("deel dubbel in de zip", herhaal(STIJLEN), ("WZ871",)),
    Mutatie(
        "cel zonder laatste alinea",
        vervang(TEKST, "</w:p></w:tc>", "</w:p><w:p/><w:tbl/></w:tc>"),
        ("WZ861",),
    ),
    Mutatie(
        "cel zonder inhoud",
        vervang(TEKST, "</w:tcPr><w:p>", "</w:tcPr></w:tc><w:tc><w:p>"),
        ("WZ861",),
    ),
    Mutatie("tabel zonder rijen", zonder_rijen, ("WZ861",)),
    Mutatie(
        "rij met een cel te veel",
        vervang(TEKST, "</w:tc></w:tr>", "</w:tc><w:tc><w:p/></w:tc></w:tr>"),
        ("WZ862",),
    ),
    Mutatie("twee tabellen tegen elkaar", verdubbel("w:tbl"), ("WZ861",)),
    Mutatie("tekeningnummer dubbel", verdubbel("w:drawing"), ("WZ863",)),
    Mutatie("nummer van een invulveld dubbel", verdubbel("w:sdt"), ("WZ863",)),
    Mutatie(
        "verwijderde tekst zonder wijziging",
        vervang(TEKST, "<w:t xml:space", "<w:delText/><w:t xml:space"),
        ("WZ854",),
    ),
    Mutatie(
        "gewone tekst in een verwijdering",
        vervang(
            TEKST,
            "</w:pPr><w:r>",
            '</w:pPr><w:del w:id="1" w:author="A"><w:r><w:t>weg</w:t></w:r></w:del><w:r>',
        ),
        ("WZ854",),
    ),
    Mutatie(
        "stijl die er niet is",
        vervang(TEKST, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Kop1"'),
        ("WZ864",),
    ),
    Mutatie(
        "lijst die er niet is",
        vervang(TEKST, '<w:numId w:val="3"/>', '<w:numId w:val="99"/>'),
        ("WZ864",),
    ),
    Mutatie(
        "nootcijfer zonder noot",
        vervang(TEKST, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="22"/>'),
        ("WZ865",),
    ),
    Mutatie(
        "opmerking zonder tekst",
        vervang(TEKST, "</w:pPr><w:r>", '</w:pPr><w:r><w:commentReference w:id="3"/></w:r><w:r>'),
        ("WZ865",),
    ),
    Mutatie(
        "geen titel",
        vervang("docProps/core.xml", "<dc:title>", "<dc:title></dc:title><dc:title>"),
        ("WZ801",),
    ),
    Mutatie(
        "Engels als taal",
        vervang(STIJLEN, 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"'),
        ("WZ802",),
    ),
    Mutatie(
        "kopniveau overgeslagen",
        vervang(TEKST, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading3"'),
        ("WZ804",),
    ),
    Mutatie("tabel zonder kopregel", vervang(TEKST, "<w:tblHeader/>", ""), ("WZ815",)),
    Mutatie(
        "beeld zonder alternatieve tekst", vervang(TEKST, " descr=", " beschrijving="), ("WZ811",)
    ),
    Mutatie(
        "tekst te licht",
        vervang(STIJLEN, 'w:color w:val="262626"', 'w:color w:val="A0A0A0"'),
        ("WZ820",),
    ),
)


def gemuteerd(data: bytes, mutatie: Mutatie) -> bytes:
    """Return the Word file ``data`` with the defect in it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archief:
        delen = {naam: archief.read(naam) for naam in archief.namelist()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archief:
        for naam, inhoud in mutatie.doe(delen):
            archief.writestr(naam, inhoud)
    return buffer.getvalue()
