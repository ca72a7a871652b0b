"""Builds a small Word file by hand, right in every respect, so that a test can spoil one thing."""

import io
import zipfile

from generator.core.finding import Finding
from generator.toegankelijk.controle import bevindingen
from generator.toegankelijk.lees import lees
from generator.toegankelijk.openen import open_bytes

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RUIMTEN = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STIJLEN = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="nl-NL"/></w:rPr>'
    '</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1"'
    ' w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="Kop{n}"><w:name w:val="heading {n}"/>'
        f'<w:basedOn w:val="Standaard"/><w:rPr><w:b/></w:rPr></w:style>'
        for n in (1, 2, 3)
    )
    + '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>'
    + '<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr>'
    '<w:color w:val="0000EE"/><w:u w:val="single"/></w:rPr></w:style>'
)


def p(tekst: str, stijl: str = "", rpr: str = "", ppr: str = "") -> str:
    """Return a paragraph."""
    stijl = f'<w:pStyle w:val="{stijl}"/>' if stijl else ""
    return f"<w:p><w:pPr>{stijl}{ppr}</w:pPr>{r(tekst, rpr) if tekst else ''}</w:p>"


def r(tekst: str, rpr: str = "") -> str:
    """Return a run."""
    vorm = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return f'<w:r>{vorm}<w:t xml:space="preserve">{tekst}</w:t></w:r>'


def alinea(*stukken: str) -> str:
    """Return a paragraph of ready pieces."""
    return f"<w:p>{''.join(stukken)}</w:p>"


def cel(inhoud: str, tcpr: str = "") -> str:
    """Return a cell; ``inhoud`` is its text, or ready paragraphs."""
    binnen = inhoud if inhoud.startswith("<") else p(inhoud)
    return f"<w:tc><w:tcPr>{tcpr}</w:tcPr>{binnen}</w:tc>"


def rij(*cellen: str, kop: bool = False) -> str:
    """Return a row of cells, ready or as texts."""
    klaar = "".join(c if c.startswith("<w:tc>") else cel(c) for c in cellen)
    return f"<w:tr><w:trPr>{'<w:tblHeader/>' if kop else ''}</w:trPr>{klaar}</w:tr>"


def tabel(*rijen: str, kolommen: int = 2) -> str:
    """Return a table, with the paragraph after it that Word asks for."""
    rooster = "<w:gridCol/>" * kolommen
    return f"<w:tbl><w:tblPr/><w:tblGrid>{rooster}</w:tblGrid>{''.join(rijen)}</w:tbl>{p('Na.')}"


def beeld(alt: str = "", *, naam: str = "Figuur 1", zweeft: bool = False, erin: str = "") -> str:
    """Return a run with a drawing."""
    plaats = "anchor" if zweeft else "inline"
    return (
        f'<w:r><w:drawing><wp:{plaats}><wp:docPr id="1" name="{naam}" descr="{alt}">{erin}'
        f"</wp:docPr></wp:{plaats}></w:drawing></w:r>"
    )


def link(tekst: str) -> str:
    """Return a link to another site."""
    getoond = r(tekst, '<w:rStyle w:val="Link"/>')
    return f'<w:hyperlink r:id="rLink">{getoond}</w:hyperlink>'


def veld(code: str, getoond: str = "1") -> str:
    """Return a whole field."""
    begin, midden, eind = (
        f'<w:r><w:fldChar w:fldCharType="{soort}"/></w:r>' for soort in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{code}</w:instrText></w:r>{midden}{r(getoond)}{eind}"


def docx(
    *inhoud: str,
    titel: str = "Woonzorgvisie Testdam",
    stijlen: str = _STIJLEN,
    koptekst: str = "",
    erbij: dict[str, str] | None = None,
    weg: tuple[str, ...] = (),
) -> bytes:
    """Return a Word file with the body ``inhoud``; ``erbij`` are parts, ``weg`` parts left out."""
    rels = {"styles": "rStijl", "header": "rKop", "footnotes": "rNoot"}
    delen = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _rels(
            ("r1", f"{_OFFICE}/officeDocument", "word/document.xml"),
            ("r2", "x/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{titel}</dc:title></c>",
        "word/_rels/document.xml.rels": _rels(
            *((id, f"{_OFFICE}/{soort}", f"{soort}.xml") for soort, id in rels.items()),
            ("rLink", f"{_OFFICE}/hyperlink", "https://example.org"),
        ),
        "word/document.xml": _deel("document", f"<w:body>{''.join(inhoud)}</w:body>"),
        "word/styles.xml": _deel("styles", stijlen),
        "word/header.xml": _deel("hdr", koptekst or p("Koptekst")),
        "word/footnotes.xml": _deel(
            "footnotes", f'<w:footnote w:id="1">{p("Een noot.")}</w:footnote>'
        ),
        **(erbij or {}),
    }
    return zip_van({naam: tekst for naam, tekst in delen.items() if naam not in weg})


def zip_van(delen: dict[str, str]) -> bytes:
    """Return a zip file of texts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, tekst in delen.items():
            archief.writestr(naam, tekst)
    return buffer.getvalue()


def _deel(naam: str, inhoud: str) -> str:
    return f"<w:{naam} {_RUIMTEN}>{inhoud}</w:{naam}>"


def _rels(*relaties: tuple[str, str, str]) -> str:
    buiten = ' TargetMode="External"'
    lijst = "".join(
        f'<Relationship Id="{id}" Type="{soort}" Target="{doel}"'
        f"{buiten if doel.startswith('http') else ''}/>"
        for id, soort, doel in relaties
    )
    ruimte = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{ruimte}">{lijst}</Relationships>'


def _types() -> str:
    delen = {"document": "document.main", "styles": "styles", "header": "header"}
    delen["footnotes"] = "footnotes"
    lijst = "".join(
        f'<Override PartName="/word/{naam}.xml" ContentType="{_SOORT}.{soort}+xml"/>'
        for naam, soort in delen.items()
    )
    ruimte = "http://schemas.openxmlformats.org/package/2006/content-types"
    return (
        f'<Types xmlns="{ruimte}"><Default Extension="rels" ContentType="application/xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lijst}</Types>'
    )


def controleer_bytes(data: bytes, naam: str) -> list[Finding]:
    """Return what the rules find in the Word file ``data``, which the user knows as ``naam``."""
    return list(bevindingen(lees(open_bytes(data)), naam))
