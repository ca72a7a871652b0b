"""How to build: what the user asks of the pipeline."""

from generator.core.value import Value


class Options(Value, frozen=True, kw_only=True):
    """What to build: which kind of document, in which formats, where to.

    ``kind`` is a folder in the templates; the folder of own ``templates`` goes first. ``round``
    names the round of review for which a copy is made as well; ``look`` is the house style by name
    or path, where it is not that of the gemeente or its region. ``numbers`` asks for real page
    numbers, which takes LibreOffice. ``charts`` is how charts stand in Word (``beeld`` or
    ``bewerkbaar``), where it is not as the gemeente says. ``map`` is the file with the boundaries
    of gemeenten, where it is not that of the region.
    """

    kind: str = "woonzorgvisie"
    formats: tuple[str, ...] = ("docx", "md")
    output: str = "output"
    templates: str = "templates"
    round: str = ""
    look: str = ""
    numbers: bool = False
    charts: str = ""
    map: str = ""

    @property
    def needs_office(self) -> bool:
        """Whether LibreOffice must lay the document out."""
        return self.numbers or "pdf" in self.formats
