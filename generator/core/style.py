"""The look of every document, as data: fonts, colours, sizes and the page.

Writers know names and roles; what those look like stands here and nowhere else. A bureau or a
gemeente changes it with ``huisstijl.yaml``, which is checked for contrast; the defaults are the
style ``rustig``.
"""

from typing import Literal

from generator.core.typeface import typeface
from generator.core.value import Value

BoxKind = Literal["kernboodschap", "kader", "let-op", "aan-te-leveren"]
BoxEdge = Literal["links", "boven", "rondom"]


class Page(Value, frozen=True, kw_only=True):
    """A sheet of paper; all sizes in centimetres."""

    width: float = 21.0
    height: float = 29.7
    margin: float = 2.5
    header: float = 1.25

    @property
    def text_width(self) -> float:
        """The width between the margins, in centimetres."""
        return self.width - 2 * self.margin

    @property
    def text_height(self) -> float:
        """The height between the margins, in centimetres."""
        return self.height - 2 * self.margin

    @property
    def landscape(self) -> "Page":
        """The same sheet on its side."""
        return Page(width=self.height, height=self.width, margin=self.margin, header=self.header)


class BoxLook(Value, frozen=True, kw_only=True):
    """A framed text: ``label`` says in words what the colours say as well."""

    label: str
    ground: str
    edge: str
    ink: str


class Image(Value, frozen=True, kw_only=True):
    """A picture of the house: its names among the pictures, and its shape.

    ``svg`` is the same picture drawn sharp, when there is one; ``ratio`` is height divided by
    width, ``width`` how wide it is shown in centimetres. Without ``alt`` it is decoration.
    """

    png: str
    svg: str = ""
    alt: str = ""
    width: float
    ratio: float


class Cover(Value, frozen=True, kw_only=True):
    """The title block on the front page, a strip at its left, and a picture under it."""

    ground: str = "12505B"
    ink: str = "FFFFFF"
    edge: str = "12505B"
    image: Image | None = None


class Words(Value, frozen=True, kw_only=True):
    """The words with which captions begin."""

    table: str = "Tabel"
    figure: str = "Figuur"


class Style(Value, frozen=True, kw_only=True):
    """The house style. Colours are RRGGBB, font sizes in points."""

    language: str = "nl-NL"
    font: str = "Calibri"
    heading_font: str = "Calibri"
    heading_bold: bool = True
    heading_rule: bool = False
    code_font: str = "Consolas"
    size: float = 10.5
    heading_sizes: tuple[float, float, float, float] = (20, 14, 12, 10.5)
    title_size: float = 32
    subtitle_size: float = 15
    table_size: float = 9.5
    small_size: float = 8.5
    ink: str = "262626"
    quiet: str = "595959"
    tint: str = "12505B"
    accent: str = "1B7A78"
    ground: str = "E9F2F2"
    rule: str = "B4CBCC"
    link: str = "0B5C8C"
    head_ground: str = "12505B"
    head_ink: str = "FFFFFF"
    palette: tuple[str, ...] = ("12505B", "C46A14", "8C4A6B", "2B8F88", "3F5F94", "7A8F3C")
    page: Page = Page()
    cover: Cover = Cover()
    logo: Image | None = None
    footer: str = ""
    words: Words = Words()
    box_edge: BoxEdge = "links"
    kernboodschap: BoxLook = BoxLook(
        label="Kernboodschap", ground="E3F0EF", edge="1B7A78", ink="12505B"
    )
    kader: BoxLook = BoxLook(label="", ground="F3F5F5", edge="8FA9AB", ink="12505B")
    let_op: BoxLook = BoxLook(label="Let op", ground="FDF1E1", edge="C46A14", ink="7A3F06")
    aan_te_leveren: BoxLook = BoxLook(
        label="Nog aan te leveren", ground="F6EBF1", edge="8C4A6B", ink="6B2F4F"
    )

    def box(self, kind: BoxKind) -> BoxLook:
        """Return the look of a box of ``kind``."""
        looks: dict[BoxKind, BoxLook] = {
            "kernboodschap": self.kernboodschap,
            "kader": self.kader,
            "let-op": self.let_op,
            "aan-te-leveren": self.aan_te_leveren,
        }
        return looks[kind]

    @property
    def fonts(self) -> tuple[str, ...]:
        """The fonts of the text, the first that a machine has counts: the own one, its stand-in."""
        return tuple(filter(None, (self.font, typeface(self.font).stand_in)))


DEFAULT = Style()
"""A calm look in dark blue-green."""
