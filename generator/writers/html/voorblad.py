"""What stands around the text: the title of the document above it, the colophon below it."""

from collections.abc import Iterable

from generator.core.style import Image
from generator.document.blocks import Front
from generator.writers.html.context import Context
from generator.writers.html.objecten import PIXELS
from generator.writers.html.tags import block, data_address, element, escape, void


def write_header(front: Front, ctx: Context) -> str:
    """Return the title block, with what ``gemeente.yaml`` says about the document."""
    logo, image = ctx.look.logo, ctx.look.cover.image
    title = (
        _image(logo, "logo", ctx) if logo else "",
        _words("p", front.area.text, "gebied"),
        element("h1", escape(front.title.text)),
        _words("p", front.subtitle.text, "ondertitel"),
    )
    parts = (
        block("div", title, class_="titel"),
        _image(image, "omslag", ctx) if image else "",
        _listed((label.text, text.text) for label, text in front.lines),
    )
    return block("header", parts)


def write_footer(front: Front, build: str, ctx: Context) -> str:
    """Return the colophon, in which state the document is, and the words of the house."""
    version = front.version.text and f"versie {front.version.text.removeprefix('versie ')}"
    state = (front.title.text, front.area.text, front.status.text, version, front.date.text)
    up = element("a", "Naar de inhoud", href="#inhoud", class_="omhoog")
    colophon = [(label.text, text.text) for label, text in front.colophon]
    lines = (
        element("h2", "Colofon"),
        _listed([*colophon, ("Kenmerk", build)]),
        _words("p", " · ".join(filter(None, state))),
        _words("p", ctx.look.footer),
    )
    return block("footer", (*lines, up))


def _listed(rows: Iterable[tuple[str, str]]) -> str:
    """Return labels with their texts; nothing when no text says anything."""
    written = [
        element("div", element("dt", escape(label)) + element("dd", escape(text)))
        for label, text in rows
        if text
    ]
    return block("dl", written) if written else ""


def _words(name: str, text: str, kind: str = "") -> str:
    return element(name, escape(text), class_=kind) if text else ""


def _image(image: Image, kind: str, ctx: Context) -> str:
    name = image.svg or image.png
    return void(
        "img",
        class_=kind,
        src=data_address(name, ctx.pictures[name]),
        alt=image.alt,
        width=str(round(image.width * PIXELS)),
        height=str(round(image.width * image.ratio * PIXELS)),
    )
