"""The tree of tags: what a screen reader follows."""

from collections.abc import Iterable, Iterator
from typing import TypeGuard

from pikepdf import Array, Dictionary, Name, Object, Pdf

Kid = Object | int
"""What stands in an element: an element, a reference, or the number of marked content."""


def role(element: Object) -> str:
    """Return the tag of ``element``, such as ``/P``, as it is written."""
    return str(element.get("/S", ""))


def kids(element: Object) -> list[Kid]:
    """Return what stands in ``element``: numbers of marked content, references and elements."""
    inside = element.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, Array) else [inside]


def set_kids(element: Object, inside: Iterable[Kid]) -> None:
    """Put ``inside`` in ``element`` instead of what stands there; elements know their parent."""
    now = list(inside)
    for kid in now:
        if is_element(kid):
            kid.P = element
    element.K = Array(now)


def is_element(kid: Kid) -> TypeGuard[Object]:
    """Whether ``kid`` is an element, not content or a reference to an annotation."""
    return isinstance(kid, Dictionary) and "/S" in kid


def elements(element: Object) -> list[Object]:
    """Return the elements that stand directly in ``element``."""
    return [kid for kid in kids(element) if is_element(kid)]


def walk(element: Object) -> Iterator[Object]:
    """Yield the elements under ``element`` in reading order, each before what stands in it."""
    for kid in elements(element):
        yield kid
        yield from walk(kid)


def annotation(kid: Kid) -> Object | None:
    """Return the annotation that ``kid`` refers to, if it does."""
    if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
        return kid.get("/Obj")
    return None


def marked(element: Object) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield page and number of the marked content that stands directly in ``element``."""
    for kid in kids(element):
        if isinstance(kid, int):
            yield element.Pg.objgen, int(kid)
        elif isinstance(kid, Dictionary) and "/MCID" in kid:
            page = kid.Pg if "/Pg" in kid else element.Pg
            yield page.objgen, int(kid.MCID)


def index(pdf: Pdf) -> None:
    """Write anew how content and annotations find their element, after the tree has changed."""
    content: dict[tuple[int, int], dict[int, Object]] = {}
    numbered: dict[int, Object] = {}
    for element in walk(pdf.Root.StructTreeRoot):
        for at, number in marked(element):
            content.setdefault(at, {})[number] = element
        for kid in kids(element):
            target = annotation(kid)
            if target is not None and "/StructParent" in target:
                numbered[int(target.StructParent)] = element
    for page in pdf.pages:
        found = content.get(page.obj.objgen)
        if found:
            row = [found.get(number) for number in range(max(found) + 1)]
            numbered[int(page.obj.StructParents)] = Array(row)
    pairs = [thing for key in sorted(numbered) for thing in (key, numbered[key])]
    tree = Dictionary(Nums=Array(pairs))
    pdf.Root.StructTreeRoot.ParentTree = pdf.make_indirect(tree)
    pdf.Root.StructTreeRoot.ParentTreeNextKey = max(numbered, default=-1) + 1
