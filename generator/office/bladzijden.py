"""The pages of a PDF on which the bookmarks of the Word file stand."""

import io
from collections.abc import Iterable, Iterator

import pikepdf


def bookmark_pages(pdf: bytes, names: Iterable[str]) -> tuple[int, dict[str, int]]:
    """Return how many pages ``pdf`` has, and the page of each bookmark in ``names`` that it knows.

    ``pdf`` must have been exported with its bookmarks as destinations.
    """
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        places = dict(_destinations(opened.Root))
        found = {
            name: numbers[places[written].objgen]
            for name in names
            if (written := _as_written(name)) in places
        }
        return len(numbers), found


def _destinations(root: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Object]]:
    """Yield the name of each destination and its page: LibreOffice knows two ways to keep them."""
    for name, place in root.get("/Dests", pikepdf.Dictionary()).items():
        yield name.removeprefix("/"), _page(place)
    tree = root.get("/Names", pikepdf.Dictionary()).get("/Dests")
    if tree is not None:
        for name, place in pikepdf.NameTree(tree).items():
            yield name, _page(place)


def _page(place: pikepdf.Object) -> pikepdf.Object:
    explicit = place.D if isinstance(place, pikepdf.Dictionary) else place
    return explicit[0]


def _as_written(name: str) -> str:
    """Return ``name`` as LibreOffice writes it: what is no letter or digit becomes its code."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c == "-") else f"{ord(c):02X}" for c in name
    )
