"""The words of a page are those of the Markdown file of the same document."""

from hypothesis import given
from hypothesis import strategies as st

from generator.document.blocks import Box, Cell, Column, Heading, Paragraph, Row, Table
from generator.writers.compare import differences, markdown_words
from generator.writers.html.lezer import html_words
from generator.writers.html.tags import escape
from generator.writers.markdown import write_markdown
from tests.word.voorbeeld import alles, document, kop, p, t
from tests.writers.html.pagina import gelezen, hoofd, schrijf

ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
LETTERS = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Co", "Cc", "Cn", "Zl", "Zp"]), min_size=1
).map(lambda text: " ".join(text.split()))


def letters(page: bytes) -> str:
    return "".join("".join(html_words(page)).split())


def test_a_page_with_everything_says_what_the_markdown_says() -> None:
    words = markdown_words(write_markdown(alles(), "g"))
    assert differences(html_words(schrijf(alles())), words, "x.html") == []


def test_what_is_around_the_document_is_left_out() -> None:
    made = document(kop("Kop", number="1"), p("tekst"))
    assert letters(schrijf(made)) == "Koptekst"


def test_a_difference_is_seen() -> None:
    page = schrijf(document(kop("Kop"), p("tekst met een getal: 12")))
    words = markdown_words(write_markdown(document(kop("Kop"), p("tekst met een getal: 13")), "g"))
    (finding,) = differences(html_words(page), words, "visie.html")
    assert "12' tegenover '" in finding.message
    assert finding.place and finding.place.file == "visie.html"


@given(ANY)
def test_any_text_is_read_back_by_a_browser_exactly_but_for_letters_html_forbids(text: str) -> None:
    allowed = "".join(char for char in text if escape(char)).replace("\r\n", "\n")
    paragraph = hoofd(gelezen(schrijf(document(p(text)))))[0]
    assert (paragraph.text or "") == allowed.replace("\r", "\n")


@given(st.lists(LETTERS.filter(bool), min_size=4, max_size=4))
def test_pages_and_markdown_agree_about_any_words(texts: list[str]) -> None:
    title, words, head, cell = (t(text) for text in texts)
    table = Table(
        key="t",
        title=title,
        number=1,
        columns=(Column(heading=Cell(content=head)),),
        rows=(Row(cells=(Cell(content=cell),)),),
    )
    made = document(
        Heading(level=1, content=title),
        Paragraph(content=words),
        Box(title=title, blocks=(Paragraph(content=words),)),
        table,
    )
    found = differences(
        html_words(schrijf(made)), markdown_words(write_markdown(made, "g")), "x.html"
    )
    assert found == []
