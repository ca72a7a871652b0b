"""Markdown as templates and texts write it → blocks."""

from hypothesis import given
from hypothesis import strategies as st

from generator.core import marks
from generator.core.leaf import Opmaak, Tekst
from generator.document.blocks import (
    Block,
    Box,
    CodeBlock,
    Emphasis,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    NoteRef,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from generator.document.content import pieces, plain_text
from generator.document.markdown import Body, SlotBlock, read_markdown


def outline(blocks: tuple[Block | SlotBlock, ...], depth: int = 0) -> str:
    """Return blocks as indented lines: what a reader of the document sees."""
    lines = [line for block in blocks for line in _outline(block, depth)]
    return "\n".join(line for line in lines if line)


def _outline(block: Block | SlotBlock, depth: int) -> list[str]:
    pad = "  " * depth
    match block:
        case Heading():
            return [f"{pad}h{block.level} {plain_text(block.content)}"]
        case Paragraph():
            return [f"{pad}p {plain_text(block.content)}"]
        case ListBlock():
            first = f"{pad}{f'ol {block.start}' if block.ordered else 'ul'}"
            items = [[f"{pad}  -", outline(item.blocks, depth + 2)] for item in block.items]
            return [first, *(line for item in items for line in item)]
        case Box():
            first = f"{pad}box {block.kind}: {plain_text(block.title)}"
            return [first, outline(block.blocks, depth + 1)]
        case Quote():
            return [f"{pad}quote", outline(block.blocks, depth + 1)]
        case CodeBlock():
            return [f"{pad}code {block.text!r}"]
        case Table():
            heads = [plain_text(c.heading.content) for c in block.columns]
            rows = [heads, *([plain_text(c.content) for c in row.cells] for row in block.rows)]
            return [f"{pad}row {' / '.join(row)}" for row in rows]
        case _:
            return [f"{pad}slot {block.number}"] if isinstance(block, SlotBlock) else []


def read(text: str) -> str:
    body = read_markdown(text)
    assert not body.problems
    return outline(body.blocks)


def complaint(text: str) -> str:
    body: Body = read_markdown(text)
    assert len(body.problems) == 1, body.problems
    return body.problems[0].message


def test_headings_paragraphs_and_lines_of_one_paragraph() -> None:
    assert read("# Een\n\nTekst op\ntwee regels.\n\n## Twee\n") == (
        "h1 Een\np Tekst op twee regels.\nh2 Twee"
    )


def test_a_list_may_follow_a_line_at_once_and_nest_by_two_or_four_spaces() -> None:
    nested = "p Vooraf\nul\n  -\n    p een\n    ul\n      -\n        p twee\n  -\n    p drie"
    assert read("Vooraf\n- een\n  - twee\n- drie\n") == nested
    assert read("Vooraf\n\n- een\n    - twee\n- drie\n") == nested


def test_an_item_may_have_more_paragraphs() -> None:
    assert read("- een\n\n  vervolg\n- twee\n") == (
        "ul\n  -\n    p een\n    p vervolg\n  -\n    p twee"
    )


def test_numbered_lists_keep_their_start_and_begin_anew_after_text() -> None:
    assert read("3. drie\n4. vier\n\nTekst\n\n1. een\n") == (
        "ol 3\n  -\n    p drie\n  -\n    p vier\np Tekst\nol 1\n  -\n    p een"
    )


def test_boxes_quotes_code_and_tables() -> None:
    assert read("::: kernboodschap De kern\nEen zin.\n\n- punt\n:::\n") == (
        "box kernboodschap: De kern\n  p Een zin.\n  ul\n    -\n      p punt"
    )
    assert read("> Citaat\n") == "quote\n  p Citaat"
    assert read("```\na < b\n  c\n```\n") == "code 'a < b\\n  c'"
    assert read("| a | b |\n|---|--:|\n| x | 1 |\n") == "row a / b\nrow x / 1"


def test_inline_constructs() -> None:
    block = read_markdown("**vet** *schuin* [naam](https://x.nl/a_b)  \nnieuw").blocks[0]
    assert isinstance(block, Paragraph)
    kinds = [type(piece) for piece in block.content if not isinstance(piece, Text)]
    assert kinds == [Strong, Emphasis, Link, LineBreak]


def test_footnotes_are_counted_by_first_use() -> None:
    body = read_markdown("Eén[^b] en twee[^a] en weer[^b].\n\n[^a]: Noot *a*.\n\n[^b]: Noot b.\n")
    block = body.blocks[0]
    assert isinstance(block, Paragraph)
    assert [p.number for p in block.content if isinstance(p, NoteRef)] == [1, 2, 1]
    assert [outline(note) for note in body.notes] == ["p Noot b.", "p Noot a."]


def test_a_table_or_chart_stands_alone_on_its_line() -> None:
    assert read(f"Tekst\n\n{marks.slot(7)}\n\nTekst\n") == "p Tekst\nslot 7\np Tekst"
    assert "midden in een tekst" in complaint(f"Tekst {marks.slot(7)} tekst")


def test_what_cannot_be_shown_is_said() -> None:
    assert "'<br>' is HTML" in complaint("Tekst<br>tekst")
    assert "een losse lijn" in complaint("Tekst\n\n---\n\nTekst")
    assert "heeft geen tekst" in complaint("Tekst[^x]")
    assert "geen volledig adres" in complaint("[naam](pagina.html)")
    assert "het kader 'gek' bestaat niet" in complaint("::: gek Titel\ntekst\n:::\n")
    assert "wordt niet gesloten" in complaint("::: kader Titel\ntekst\n")
    assert "te diep genest" in complaint(">" * 200 + " tekst")
    assert "te diep genest" in complaint("*" * 5000 + "a" + "*" * 5000)
    assert "alleen gewone tekst" in complaint("::: kader Titel\n## Kop\n:::\n")


HOSTILE = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Co", "Cc"]), min_size=1, max_size=40
).map(lambda text: " ".join(text.split()))


@given(HOSTILE, st.sampled_from(["{}", "Voor {} na", "- {}", "> {}", "**{}**", "## {}", "1. {}"]))
def test_a_value_never_changes_the_structure_around_it(value: str, form: str) -> None:
    def shape(text: str) -> str:
        return read(form.format(marks.escape(f"{Tekst(text, (1,))}")))

    if value:
        assert shape(value) == shape("woord").replace("woord", value)


def test_a_markdown_value_keeps_its_structure_and_its_source_to_the_end() -> None:
    value = Opmaak("- een\n- **twee**\n\nSlot.", (9,)).__html__()
    body = read_markdown(f"Vooraf\n\n{value}\n\nNa.")
    assert outline(body.blocks) == "p Vooraf\nul\n  -\n    p een\n  -\n    p twee\np Slot.\np Na."
    slot, after = body.blocks[2], body.blocks[3]
    assert isinstance(slot, Paragraph) and isinstance(after, Paragraph)
    assert slot.content == (Text(text="Slot.", sources=(9,)),)
    assert after.content == (Text(text="Na.", sources=()),)


def test_a_footnote_may_stand_where_it_is_used_and_equal_ones_are_one() -> None:
    words = marks.wrap("StatLine", [7])
    note = marks.note(f"CBS {words} *1* [a](b).")
    body = read_markdown(f"**Een**.{note}\n\n- Twee.{note} Drie.[^x]\n\n[^x]: Los.\n")
    assert [[plain_text(block.content) for block in one] for one in body.notes] == [  # type: ignore[union-attr]
        ["CBS StatLine *1* [a](b)."],
        ["Los."],
    ]
    first = body.blocks[0]
    assert isinstance(first, Paragraph) and first.content[-1] == NoteRef(number=1)
    assert (7,) in [by for _, by in pieces(body.notes[0][0].content)]  # type: ignore[union-attr]
    assert body.problems == ()
