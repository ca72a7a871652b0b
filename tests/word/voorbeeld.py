"""Small documents to write, and one with everything in it."""

import struct
import zlib

from generator.core.style import BoxKind
from generator.document.blocks import (
    Block,
    Box,
    Cell,
    Code,
    CodeBlock,
    Column,
    Content,
    Document,
    Emphasis,
    Figure,
    Front,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)

LANG = (
    "De gemeente wil dat inwoners met een zorgvraag passend kunnen wonen, dicht bij familie,"
    " voorzieningen en ondersteuning. Daarvoor maken de gemeente, de corporaties en de"
    " zorgorganisaties samen afspraken over woningaanpassingen en geclusterde woonvormen. "
)


def t(text: str) -> Content:
    """Return plain content."""
    return (Text(text=text),)


def p(text: str, anchor: str = "") -> Paragraph:
    """Return a paragraph."""
    return Paragraph(content=t(text), anchor=anchor)


def kop(text: str, level: int = 1, number: str = "", **more: object) -> Heading:
    """Return a heading."""
    return Heading(level=level, content=t(text), number=number, **more)  # type: ignore[arg-type]


def lijst(*items: Block | tuple[Block, ...], ordered: bool = False, start: int = 1) -> ListBlock:
    """Return a list; an item is a block or a tuple of blocks."""
    return ListBlock(
        ordered=ordered,
        start=start,
        items=tuple(
            ListItem(blocks=item if isinstance(item, tuple) else (item,)) for item in items
        ),
    )


def tabel(rows: int = 3, columns: int = 3, **more: object) -> Table:
    """Return a table with a first column of words, numbers after it and a row of totals."""
    heads = ("Groep", *(str(2020 + 5 * n) for n in range(1, columns)))
    body = [
        Row(
            cells=tuple(
                Cell(content=t(f"Groep {r}" if c == 0 else f"{r * 137 + c * 11}"), anchor=a)
                for c, a in ((c, f"_wz_c{r}_{c}") for c in range(columns))
            ),
            total=r == rows - 1 and rows > 1,
        )
        for r in range(rows)
    ]
    given = {
        "key": "groepen",
        "title": t("Omvang van de aandachtsgroepen, 2025 tot 2030"),
        "columns": tuple(
            Column(
                heading=Cell(content=t(head)),
                align="right" if n else "left",
                width=2.0 if n == 0 else 1.0,
            )
            for n, head in enumerate(heads)
        ),
        "rows": tuple(body),
        "number": 1,
        "interpretation": t("Alle groepen groeien; de groep ouderen groeit het snelst."),
        "notes": (t("Afgerond op tientallen."),),
        "source": t("Bron: gemeente Voorbeeldstad, peildatum 1 januari 2026"),
        "anchor": "_wz_tabel",
    }
    return Table(**{**given, **more})  # type: ignore[arg-type]


def figuur(**more: object) -> Figure:
    """Return a figure; its pictures are in :func:`beelden`."""
    given = {
        "key": "groei",
        "title": t("Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040"),
        "alt": "Staafdiagram: het aantal 75-plussers groeit van 1.200 naar 2.100.",
        "png": "groei.png",
        "svg": "groei.svg",
        "width_cm": 16.0,
        "height_cm": 7.0,
        "number": 1,
        "interpretation": t("Het aantal 75-plussers groeit tot 2040 met driekwart."),
        "source": t("Bron: raming gemeente Voorbeeldstad, 2026"),
        "anchor": "_wz_figuur",
    }
    return Figure(**{**given, **more})  # type: ignore[arg-type]


def beelden() -> dict[str, bytes]:
    """Return the pictures of :func:`figuur`."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="70">'
        '<rect width="160" height="70" fill="#E9F2F2"/>'
        '<rect x="20" y="30" width="30" height="30" fill="#12505B"/></svg>'
    )
    return {"groei.png": _png(320, 140), "groei.svg": svg.encode()}


def kader(kind: BoxKind = "kader", title: str = "Wat is een woonzorgvisie?") -> Box:
    """Return a box with a list in it."""
    inside = lijst(p("wonen, zorg en welzijn samen"), p("voor alle aandachtsgroepen"))
    return Box(kind=kind, title=t(title), blocks=(p("Een visie op:"), inside, p("Slot.")))


def voorblad(**more: object) -> Front:
    """Return a front page."""
    given = {
        "title": Text(text="Woonzorgvisie Voorbeeldstad 2026-2030"),
        "subtitle": Text(text="Samen werken aan passend wonen met zorg en ondersteuning"),
        "area": Text(text="Gemeente Voorbeeldstad"),
        "status": Text(text="Concept"),
        "version": Text(text="0.3"),
        "date": Text(text="1 juni 2026"),
        "lines": ((Text(text="Opdrachtgever"), Text(text="College van B en W")),),
        "author": "Bureau Voorbeeld",
        "created": "2026-06-01",
    }
    return Front(**{**given, **more})  # type: ignore[arg-type]


def document(*blocks: Block, notes: tuple[Note, ...] = (), **front: object) -> Document:
    """Return a document of ``blocks``."""
    return Document(front=voorblad(**front), blocks=blocks, notes=notes)


def noot(number: int, *content: Block) -> Note:
    """Return a footnote."""
    return Note(number=number, blocks=content)


def opmaak() -> Paragraph:
    """Return a paragraph with every kind of inline content."""
    return Paragraph(
        content=(
            Text(text="Gewoon, "),
            Strong(content=(Text(text="vet "), Emphasis(content=t("en schuin")))),
            Text(text=", "),
            Code(text="bestand.yaml"),
            Text(text=" en een "),
            Link(url="https://example.org/a b?x=1&y=2", content=t("link naar de bron")),
            NoteRef(number=1),
            LineBreak(),
            Text(text="op een nieuwe regel."),
        ),
        anchor="_wz_opmaak",
    )


def alles() -> Document:
    """Return a document in which every kind of block occurs."""
    diep = lijst(p("tweede niveau"), (p("nog een"), lijst(p("derde niveau"))))
    return document(
        kop("Samenvatting"),
        p(LANG * 2, anchor="_wz_p1"),
        kader("kernboodschap", "Er zijn 430 geschikte woningen extra nodig"),
        p(LANG),
        kop("Inleiding", number="1", anchor="_wz_kop1"),
        p(LANG),
        opmaak(),
        kop("Waarom deze visie", 2, "1.1"),
        p("De visie heeft drie doelen:"),
        lijst(p("eerste doel " * 20), (p("tweede doel"), p("met een tweede alinea."), diep)),
        p("In deze volgorde:"),
        lijst(p("onderzoek"), p("gesprek"), (p("besluit"), lijst(p("raad"), ordered=True))),
        p("En opnieuw:", anchor="_wz_p2"),
        lijst(*(p(f"stap {n}") for n in range(3)), ordered=True),
        p(LANG),
        lijst(p("eerst dit"), p("dan dat"), ordered=True),
        Quote(blocks=(p("Ik wil hier oud worden, tussen de mensen die ik ken."),)),
        kop("Leeswijzer", 3, "1.1.1"),
        p(LANG * 3),
        kop("Onderkop zonder nummer", 4),
        p(LANG),
        CodeBlock(text="gemeente:\n  naam: Voorbeeldstad  # let op\n", anchor="_wz_code"),
        kop("Analyse van de opgave", number="2"),
        p(LANG),
        figuur(),
        kop("Aantallen per groep", 2, "2.1"),
        p(LANG),
        tabel(5),
        p(LANG),
        kader(),
        kader("let-op", "Cijfers zijn voorlopig"),
        kader("aan-te-leveren", "Wachtlijst beschermd wonen"),
        kop("Brede tabel", 2, "2.2"),
        tabel(24, 9, landscape=True, number=2, anchor="_wz_breed"),
        kop("Na de brede tabel", 2, "2.3"),
        Paragraph(content=(*t(LANG * 4), NoteRef(number=2), Text(text=" "), NoteRef(number=1))),
        tabel(40, 4, number=3, anchor="_wz_lang", notes=(), interpretation=()),
        kop("Begrippenlijst", number="Bijlage A", annex=True),
        p(LANG),
        kop("Over de cijfers", 2, "A.1", annex=True),
        p(LANG),
        kop("Bronnen", number="Bijlage B", annex=True),
        Paragraph(content=t("Een noot bij alles."), role="note"),
        Paragraph(content=t("Een duiding."), role="interpretation"),
        Paragraph(content=t("Bron: niemand."), role="source"),
        notes=(
            noot(
                1,
                Paragraph(
                    content=(
                        Text(text="Zie "),
                        Link(url="https://example.org", content=t("de bron")),
                        Text(text="."),
                    ),
                    anchor="_wz_n1",
                ),
            ),
            noot(2, p("Tweede noot."), p("Met een tweede alinea.")),
        ),
    )


def _png(width: int, height: int) -> bytes:
    """A plain picture: a light ground with one dark bar."""
    rows = b"".join(
        b"\0"
        + b"".join(
            b"\x12\x50\x5b" if 40 < x < 100 and y > height // 3 else b"\xe9\xf2\xf2"
            for x in range(width)
        )
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
