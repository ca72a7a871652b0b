"""Document → Markdown, and reading its words back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.blocks import (
    Box,
    Cell,
    Code,
    Column,
    Content,
    Document,
    Emphasis,
    Figure,
    Front,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteRef,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
)
from generator.document.content import plain_text
from generator.document.markdown import read_markdown
from generator.writers.compare import differences, markdown_words
from generator.writers.markdown import inline, write_markdown


def words(text: str) -> Content:
    return (Text(text=text),)


FRONT = Front(
    title=Text(text="Visie"),
    subtitle=Text(text=""),
    area=Text(text="Urk"),
    status=Text(text="Concept"),
    version=Text(text="1"),
    date=Text(text="vandaag"),
)


def document(*blocks: object, notes: tuple[Note, ...] = ()) -> Document:
    first = Heading(level=1, content=words("Begin"))
    return Document(front=FRONT, blocks=(first, *blocks), notes=notes)  # type: ignore[arg-type]


def noot(text: str) -> Note:
    return Note(number=1, blocks=(Paragraph(content=words(text)),))


def test_a_document_as_markdown() -> None:
    table = Table(
        key="t",
        title=words("Aantallen"),
        number=1,
        columns=(
            Column(heading=Cell(content=words("Wat"))),
            Column(heading=Cell(content=words("Hoeveel")), align="right"),
        ),
        rows=(
            Row(cells=(Cell(content=words("a | b")), Cell(content=words("1")))),
            Row(cells=(Cell(content=words("Samen")), Cell(content=words("2"))), total=True),
        ),
        interpretation=words("Het zijn er twee."),
        source=words("Bron: CBS"),
    )
    figure = Figure(
        key="f",
        title=words("Groei"),
        number=1,
        alt="Lijn [stijgt]",
        png="f.png",
        svg="f.svg",
        width_cm=16,
        height_cm=8,
        source=words("Bron: CBS"),
    )
    inner = ListBlock(ordered=True, items=(ListItem(blocks=(Paragraph(content=words("diep")),)),))
    listed = ListBlock(
        ordered=False,
        items=(
            ListItem(blocks=(Paragraph(content=words("een")), inner)),
            ListItem(blocks=(Paragraph(content=words("twee")),)),
        ),
    )
    made = document(
        Heading(level=2, number="1.1", content=words("Onder")),
        Paragraph(content=(Text(text="Met "), Strong(content=words("vet ")), NoteRef(number=1))),
        listed,
        Box(kind="kader", title=words("Let op"), blocks=(Paragraph(content=words("in kader")),)),
        table,
        figure,
        notes=(noot("De noot."),),
    )
    assert write_markdown(made, "grafieken").decode() == (
        """\
# Visie

## Begin

### 1.1\N{EN SPACE}Onder

Met **vet** [^1]

-   een

    1.  diep

-   twee

> **Let op**
>
> in kader

**Tabel 1: Aantallen**

| Wat | Hoeveel |
| --- | ---: |
| a \\| b | 1 |
| **Samen** | **2** |

Het zijn er twee.

Bron: CBS

![Lijn \\[stijgt\\]](grafieken/f.png)

**Figuur 1: Groei**

Bron: CBS

[^1]: De noot.
"""
    )


LETTERS = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Co", "Cc", "Zl", "Zp"]), min_size=1
).map(lambda text: " ".join(text.split()))


@given(LETTERS)
def test_a_parser_reads_back_exactly_the_letters_that_were_written(text: str) -> None:
    if not text:
        return
    written = write_markdown(document(Paragraph(content=words(text))), "g").decode()
    body = written.split("## Begin\n\n", 1)[1]
    # "$" and "|" need their backslash elsewhere (pandoc, tables); python-markdown knows no such
    # escapes outside tables and keeps the backslash.
    for sign in "$|<~=:":
        body = body.replace(f"\\{sign}", sign) if sign not in "<" else body.replace("\\<", "&lt;")
    (block,) = read_markdown(body.replace("\\&", "&amp;")).blocks
    assert isinstance(block, Paragraph)
    assert plain_text(block.content) == text


@given(st.lists(LETTERS.filter(bool), min_size=1, max_size=4))
def test_comparing_sees_no_difference_in_equal_texts(texts: list[str]) -> None:
    made = document(*(Paragraph(content=words(text)) for text in texts))
    assert not differences(["Begin", *texts], markdown_words(write_markdown(made, "g")), "x")


def test_comparing_knows_a_letter_from_a_sign() -> None:
    content = (
        Strong(content=words("C:\\")),
        NoteRef(number=1),
        Text(text=": [1] of `x` "),
        Code(text="a\\*b`c"),
        Link(url="https://x.nl/*", content=words("D:\\")),
        Text(text=" 5 * 3 \\| 2"),
    )
    made = document(Paragraph(content=content), notes=(noot("E:\\"),))
    read = markdown_words(write_markdown(made, "g"))
    assert not differences(["Begin", plain_text(content), "E:\\"], read, "x")


def test_comparing_tells_where_texts_part() -> None:
    made = document(Paragraph(content=words("een twee drie vier")))
    (finding,) = differences(
        ["Begin", "een twee 3 vier"], markdown_words(write_markdown(made, "g")), "x"
    )
    assert "'Begineentwee3vier' tegenover 'Begineentweedrievier'" in finding.message


@pytest.mark.parametrize(
    ("content", "markdown"),
    [
        ((Emphasis(content=words(" a ")), Text(text="b")), " *a* b"),
        ((Link(url="https://x.nl/a b", content=words("naam")),), "[naam](<https://x.nl/a b>)"),
        (words("1 * 2 <b> &amp; [x] _y_"), "1 \\* 2 \\<b\\> \\&amp; \\[x\\] \\_y\\_"),
    ],
)
def test_inline_content(content: Content, markdown: str) -> None:
    assert inline(content) == markdown
