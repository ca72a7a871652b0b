"""The page as a whole: its parts, what it asks of a browser, and what it never does."""

import base64
import re
from collections import Counter
from itertools import pairwise

from generator.core.style import DEFAULT, Cover, Image
from generator.core.value import replace
from generator.document.blocks import Text
from tests.word.voorbeeld import alles, beelden, document, figuur, kop, noot, p, voorblad
from tests.writers.html.pagina import dode_links, gelezen, hoofd, schrijf, tekst, teksten


def test_the_page_says_what_it_is_before_anything_else() -> None:
    page = schrijf(alles())
    assert page.startswith(b'<!DOCTYPE html>\n<html lang="nl-NL">\n<head>\n<meta charset="utf-8">')
    head = gelezen(page).find("head")
    assert head is not None
    assert head.findtext("title") == "Woonzorgvisie Voorbeeldstad 2026-2030"
    named = {meta.get("name"): meta.get("content") for meta in head.iter("meta")}
    assert named["viewport"] == "width=device-width, initial-scale=1"
    assert named["author"] == "Bureau Voorbeeld"
    assert str(named["description"]).startswith("Samen werken")


def test_its_parts_are_known_to_a_screen_reader() -> None:
    body = gelezen(schrijf(alles())).find("body")
    assert body is not None
    assert [child.tag for child in body] == ["a", "header", "div", "footer"]
    assert [child.tag for child in body[2]] == ["nav", "main"]
    assert (body[0].get("href"), body[2][1].get("id")) == ("#tekst", "tekst")
    title = body.find(f".//*[@id='{body[2][0].get('aria-labelledby')}']")
    assert title is not None and tekst(title) == "Inhoud"


def test_the_title_block_is_the_front_page() -> None:
    header = gelezen(schrijf(alles())).find("body/header")
    assert header is not None
    assert teksten(header, "div/h1") == ["Woonzorgvisie Voorbeeldstad 2026-2030"]
    assert teksten(header, "div/p") == [
        "Gemeente Voorbeeldstad",
        "Samen werken aan passend wonen met zorg en ondersteuning",
    ]
    assert teksten(header, "dl/div/dt") == ["Opdrachtgever"]
    assert teksten(header, "dl/div/dd") == ["College van B en W"]


def test_the_foot_tells_the_state_and_the_words_of_the_house() -> None:
    look = replace(DEFAULT, footer="Bureau & Zoon")
    footer = gelezen(schrijf(alles(), look)).find("body/footer")
    assert footer is not None
    assert teksten(footer, "p") == [
        "Woonzorgvisie Voorbeeldstad 2026-2030 · Gemeente Voorbeeldstad · Concept · versie 0.3"
        " · 1 juni 2026",
        "Bureau & Zoon",
    ]


def test_the_foot_holds_the_colophon_and_the_name_of_the_build() -> None:
    front = voorblad(colophon=((Text(text="Gemaakt met"), Text(text="woonzorgvisie")),))
    footer = gelezen(schrijf(replace(alles(), front=front))).find("body/footer")
    assert footer is not None
    assert teksten(footer, "h2") == ["Colofon"]
    assert teksten(footer, "dl/div/dt") == ["Gemaakt met", "Kenmerk"]
    assert teksten(footer, "dl/div/dd") == ["woonzorgvisie", "bouw-1"]


def test_what_is_not_known_leaves_nothing_behind() -> None:
    none = Text(text="")
    bare = voorblad(subtitle=none, area=none, version=none, date=none, lines=(), author="")
    page = schrijf(replace(document(p("tekst")), front=bare))
    root = gelezen(page)
    assert teksten(root, "body/header/*/*") == ["Woonzorgvisie Voorbeeldstad 2026-2030"]
    assert teksten(root, "body/footer/p") == ["Woonzorgvisie Voorbeeldstad 2026-2030 · Concept"]
    assert root.find("body/div/nav") is None
    assert b"None" not in page and b'name="author"' not in page


def test_headings_never_skip_a_level() -> None:
    levels = [
        int(element.tag[1])
        for element in gelezen(schrijf(alles())).iter()
        if re.fullmatch("h[1-6]", element.tag)
    ]
    assert levels.count(1) == 1
    assert max(levels) == 5
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_the_contents_lead_to_chapters_and_their_paragraphs() -> None:
    made = document(
        kop("Samenvatting"),
        kop("Inleiding", number="1", anchor="_wz_inleiding"),
        kop("Waarom", 2, "1.1"),
        kop("Leeswijzer", 3, "1.1.1"),
        kop("Begrippen", number="Bijlage A", annex=True),
    )
    root = gelezen(schrijf(made))
    items = root.findall("body/div/nav/ol/li")
    assert [teksten(item, "a") for item in items] == [
        ["Samenvatting"],
        ["1 Inleiding"],
        ["Bijlage A Begrippen"],
    ]
    assert [teksten(item, "ol/li/a") for item in items] == [[], ["1.1 Waarom"], []]
    assert items[1][0].get("href") == "#_wz_inleiding"
    assert not list(dode_links(root))


def test_a_document_that_begins_below_the_first_level_is_listed_all_the_same() -> None:
    root = gelezen(schrijf(document(kop("Onder", 2), kop("Hoofdstuk"))))
    assert teksten(root, "body/div/nav/ol/li/a") == ["Onder", "Hoofdstuk"]


def test_every_name_is_used_once_and_every_link_leads_somewhere() -> None:
    root = gelezen(schrijf(alles()))
    names = Counter(name for element in root.iter() if (name := element.get("id")))
    assert max(names.values()) == 1
    assert not list(dode_links(root))


def test_the_page_runs_nothing_and_fetches_nothing() -> None:
    page = schrijf(alles())
    root = gelezen(page)
    tags = {element.tag for element in root.iter()}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "video", "audio"}
    for element in root.iter():
        assert not [name for name in element.attrib if name.startswith("on")]
        assert str(element.get("src", "data:")).startswith("data:")
    css = str(root.findtext("head/style"))
    assert "url(" not in css and "@import" not in css
    assert "default-src 'none'" in page.decode()


def test_the_sharp_picture_is_inside_the_page() -> None:
    image = hoofd(gelezen(schrijf(document(figuur())))).find("figure//img")
    assert image is not None
    kind, _, data = str(image.get("src")).partition(";base64,")
    assert kind == "data:image/svg+xml"
    assert base64.b64decode(data) == beelden()["groei.svg"]
    assert (image.get("width"), image.get("height")) == ("605", "265")


def test_logo_and_cover_of_the_house_are_shown() -> None:
    logo = Image(png="groei.png", svg="groei.svg", alt="Logo van Voorbeeldstad", width=4, ratio=0.5)
    cover = Cover(image=Image(png="groei.png", width=16, ratio=0.4))
    root = gelezen(schrijf(alles(), replace(DEFAULT, logo=logo, cover=cover)))
    shown = [
        (image.get("alt"), str(image.get("src"))[:15]) for image in root.findall(".//header//img")
    ]
    assert shown == [("Logo van Voorbeeldstad", "data:image/svg+"), ("", "data:image/png;")]


def test_equal_documents_give_equal_pages() -> None:
    assert schrijf(alles()) == schrijf(alles())


def test_footnotes_lead_there_and_back() -> None:
    root = gelezen(schrijf(alles()))
    text = hoofd(root)
    notes = text.find("section")
    assert notes is not None and notes.get("role") == "doc-endnotes"
    marks = [(link.get("href"), tekst(link), link.get("id")) for link in text.findall(".//sup/a")]
    assert marks == [
        ("#noot-1", "1", "noot-1-in-tekst"),
        ("#noot-2", "2", "noot-2-in-tekst"),
        ("#noot-1", "1", "noot-1-in-tekst-2"),
    ]
    back = [link.get("href") for link in notes.iter("a") if link.get("role") == "doc-backlink"]
    assert back == ["#noot-1-in-tekst", "#noot-1-in-tekst-2", "#noot-2-in-tekst"]
    spoken = [link.get("aria-label") for link in notes.iter("a") if link.get("role")]
    assert len(set(spoken)) == 3


def test_a_footnote_nothing_refers_to_has_no_way_back() -> None:
    root = gelezen(schrijf(document(p("tekst"), notes=(noot(1, p("alleen")),))))
    assert teksten(root, ".//section/ol/li") == ["alleen"]
    assert not list(dode_links(root))
