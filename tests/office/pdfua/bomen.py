"""Small trees of tags, and what stands in them, as text."""

from pikepdf import Array, Dictionary, Name, Object, Pdf

from generator.office.pdfua.boom import Kid, annotation, is_element, kids, role, set_kids


class Boom:
    """A PDF of one page with a tree to fill."""

    def __init__(self, content: bytes = b"") -> None:
        self.pdf = Pdf.new()
        self.pdf.add_blank_page()
        self.page = self.pdf.pages[0]
        self.page.obj.Contents = self.pdf.make_stream(content)
        self.page.obj.StructParents = 0
        self.root = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([])))
        self.pdf.Root.StructTreeRoot = self.root

    def fill(self, *inside: Kid) -> None:
        """Put ``inside`` in a document element under the root."""
        set_kids(self.root, [self.element("Document", *inside)])

    def element(self, tag: str, *inside: Kid, **more: object) -> Object:
        """Return an element with tag ``tag``."""
        given = Dictionary(S=Name(f"/{tag}"), Pg=self.page.obj, **more)
        made = self.pdf.make_indirect(given)
        if inside:
            set_kids(made, inside)
        return made

    def link(self, number: int | None) -> Object:
        """Add an annotation to the page and return a reference to it."""
        made = self.pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link))
        if number is not None:
            made.StructParent = number
        if "/Annots" not in self.page.obj:
            self.page.obj.Annots = Array([])
        self.page.obj.Annots.append(made)
        return Dictionary(Type=Name.OBJR, Obj=made)

    @property
    def said(self) -> str:
        """The tree as text: ``Document(P(0 1) Link(2 @7))``."""
        return " ".join(_said(kid) for kid in kids(self.root))

    @property
    def painted(self) -> str:
        """The content of the page, on one line."""
        return " ".join(self.page.obj.Contents.read_bytes().decode("latin-1").split())


def _said(kid: Kid) -> str:
    if is_element(kid):
        inside = " ".join(_said(each) for each in kids(kid))
        return role(kid).removeprefix("/") + (f"({inside})" if inside else "")
    target = annotation(kid)
    return f"@{target.get('/StructParent')}" if target is not None else str(kid)
