"""What is shared while the parts of one package are written, and where the writing takes place."""

from generator.core.style import Style
from generator.core.value import Value
from generator.word.hoogte import Heights
from generator.word.nummering import FIRST_OWN, NumberedList
from generator.word.xml import DECLARATION, R_NS, escape

_REL_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EXTERNAL = ' TargetMode="External"'


class Rels:
    """The relations of one part: everything it points at outside itself."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, bool], str] = {}

    def add(self, kind: str, target: str, *, external: bool = False) -> str:
        """Return the id of the relation of ``kind`` to ``target``; equal ones share an id."""
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    def xml(self) -> str:
        """Return the part that lists the relations."""
        listed = "".join(
            f'<Relationship Id="{rel_id}" Type="{_kind_url(kind)}" Target="{escape(target)}"'
            f"{_EXTERNAL if external else ''}/>"
            for (kind, target, external), rel_id in self._ids.items()
        )
        return f'{DECLARATION}<Relationships xmlns="{_REL_NS}">{listed}</Relationships>'


def _kind_url(kind: str) -> str:
    return kind if ":" in kind else f"{R_NS}/{kind}"


class Counters:
    """Numbers that must be unique in one package, handed out in reading order."""

    def __init__(self) -> None:
        self._bookmarks: set[str] = set()
        self._drawings = 0
        self.lists: list[NumberedList] = []
        self.notes: list[int] = []
        self.pictures: dict[str, str] = {}
        self.charts: dict[str, str] = {}

    def bookmark(self, name: str) -> tuple[str, str]:
        """Return start and end of bookmark ``name``; nothing when it has no name or exists."""
        if not name or name in self._bookmarks:
            return "", ""
        self._bookmarks.add(name)
        number = len(self._bookmarks)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return start, f'<w:bookmarkEnd w:id="{number}"/>'

    def drawing(self) -> int:
        """Return the number of the next drawing."""
        self._drawings += 1
        return self._drawings

    def numbered_list(self, level: int, start: int) -> int:
        """Return the number in Word of a new list at ``level`` that begins at ``start``."""
        num_id = FIRST_OWN + len(self.lists)
        self.lists.append(NumberedList(num_id=num_id, level=level, start=start))
        return num_id

    def picture(self, key: str) -> str:
        """Return the name in the package of the picture ``key``, the same for equal keys."""
        ending = key.rsplit(".", 1)[-1]
        return self.pictures.setdefault(key, f"media/beeld{len(self.pictures) + 1}.{ending}")

    def chart(self, key: str) -> str:
        """Return the name in the package of the chart that shows the figure ``key``."""
        name = self.charts.setdefault(key, f"charts/grafiek{len(self.charts) + 1}")
        return f"{name}.xml"


class Context(Value, frozen=True, kw_only=True):
    """The place where blocks are written.

    ``width`` is the room for text in twips, ``style`` the style of an ordinary paragraph,
    ``depth`` how many lists are around, ``notes`` the footnotes that may be referred to here;
    ``keep`` ties a paragraph to the block after it; ``room`` asks for room under a table or box.
    """

    look: Style
    rels: Rels
    counters: Counters
    heights: Heights
    width: int
    notes: frozenset[int] = frozenset()
    style: str = "Normal"
    depth: int = 0
    in_cell: bool = False
    keep: bool = False
    room: bool = True
