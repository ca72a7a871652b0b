"""The one table of Word styles that the product knows: name in Word -> id in the file.

The name is what a user sees and what a house style is matched on; ids are an affair of the file.
Names in lower case or plain English are Word's own styles: Word shows them in its own language.
"""

IDS = {
    "Normal": "Normal",
    "Title": "Title",
    "Subtitle": "Subtitle",
    "heading 1": "Heading1",
    "heading 2": "Heading2",
    "heading 3": "Heading3",
    "heading 4": "Heading4",
    "Kop 1 zonder nummer": "Kop1zondernummer",
    "Kop 2 zonder nummer": "Kop2zondernummer",
    "Kop 3 zonder nummer": "Kop3zondernummer",
    "Kop 4 zonder nummer": "Kop4zondernummer",
    "Bijlage": "Bijlage",
    "Bijlage 2": "Bijlage2",
    "Bijlage 3": "Bijlage3",
    "Voorblad logo": "Voorbladlogo",
    "Voorblad beeld": "Voorbladbeeld",
    "Voorblad gebied": "Voorbladgebied",
    "Voorblad regel": "Voorbladregel",
    "Kop voorwerk": "Kopvoorwerk",
    "Kop lijst": "Koplijst",
    "Colofon": "Colofon",
    "TOC Heading": "TOCHeading",
    "toc 1": "TOC1",
    "toc 2": "TOC2",
    "toc 3": "TOC3",
    "table of figures": "TableofFigures",
    "header": "Header",
    "footer": "Footer",
    "caption": "Caption",
    "Bijschrift nummer": "Bijschriftnummer",
    "Figuur": "Figuur",
    "Duiding": "Duiding",
    "Noot": "Noot",
    "Bron": "Bron",
    "List Bullet": "ListBullet",
    "List Bullet 2": "ListBullet2",
    "List Bullet 3": "ListBullet3",
    "List Number": "ListNumber",
    "List Number 2": "ListNumber2",
    "List Number 3": "ListNumber3",
    "List Continue": "ListContinue",
    "List Continue 2": "ListContinue2",
    "List Continue 3": "ListContinue3",
    "Quote": "Quote",
    "Code": "Code",
    "Code teken": "Codeteken",
    "Kader": "Kader",
    "Kader kop": "Kaderkop",
    "Kader soort kernboodschap": "Kadersoortkernboodschap",
    "Kader soort let-op": "Kadersoortletop",
    "Kader soort aan-te-leveren": "Kadersoortaanteleveren",
    "Tabeltekst": "Tabeltekst",
    "Tabelgetal": "Tabelgetal",
    "Tabelkop": "Tabelkop",
    "Tabelkop getal": "Tabelkopgetal",
    "Tabelrijkop": "Tabelrijkop",
    "Tabelrijkop toelichting": "Tabelrijkoptoelichting",
    "Tabeltotaal": "Tabeltotaal",
    "Tabeltotaal getal": "Tabeltotaalgetal",
    "Tabel woonzorgvisie": "Tabelwoonzorgvisie",
    "Tussenruimte": "Tussenruimte",
    "footnote text": "FootnoteText",
    "footnote reference": "FootnoteReference",
    "Hyperlink": "Hyperlink",
}
"""Every style a writer may use; a name outside this table is a mistake in the code."""

_IN_DUTCH_WORD = {
    "Normal": "Standaard",
    "Title": "Titel",
    "Subtitle": "Ondertitel",
    **{f"heading {level}": f"Kop {level}" for level in range(1, 5)},
    "TOC Heading": "Kop van inhoudsopgave",
    **{f"toc {level}": f"Inhopg {level}" for level in range(1, 4)},
    "header": "Koptekst",
    "footer": "Voettekst",
    "caption": "Bijschrift",
    "List Bullet": "Lijst opsom.teken",
    "List Bullet 2": "Lijst opsom.teken 2",
    "List Bullet 3": "Lijst opsom.teken 3",
    "List Number": "Lijstnummering",
    "List Number 2": "Lijstnummering 2",
    "List Number 3": "Lijstnummering 3",
    "List Continue": "Lijstvoortzetting",
    "List Continue 2": "Lijstvoortzetting 2",
    "List Continue 3": "Lijstvoortzetting 3",
    "Quote": "Citaat",
    "footnote text": "Voetnoottekst",
    "footnote reference": "Voetnootmarkering",
}


def dutch_name(name: str) -> str:
    """Return how Dutch Word shows the style ``name``."""
    return _IN_DUTCH_WORD.get(name, name)


def file_name(name: str) -> str:
    """Return how a file of Word names the style that Dutch Word shows as ``name``."""
    return _IN_FILES.get(name, name)


_IN_FILES = {shown: name for name, shown in _IN_DUTCH_WORD.items()}
