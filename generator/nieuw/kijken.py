"""What stands in YAML files that are there already, read without judging."""

from pathlib import Path

from generator.core.cache import Cache, default_folder
from generator.inputs import nodes


def lees(path: Path) -> nodes.Mapping | None:
    """Return what stands in a YAML file, or nothing when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        root, findings = nodes.cached_parse(text, path.name, Cache(default_folder()))
    except (OSError, UnicodeDecodeError):
        return None
    return None if findings else root


def tekst(node: nodes.AnyNode | None, *path: str) -> str:
    """Return the text under the keys of ``path``, or an empty text."""
    found = _onder(node, path)
    return found.text if isinstance(found, nodes.Scalar) and not found.empty else ""


def onderdelen(node: nodes.AnyNode | None, *path: str) -> tuple[nodes.AnyNode, ...]:
    """Return the items of the list under the keys of ``path``; none when there is no list."""
    found = _onder(node, path)
    return tuple(found.items) if isinstance(found, nodes.Sequence) else ()


def regio_met(inputs: Path, code: str, mapnaam: str) -> Path | None:
    """Return the folder of the region that says it has the gemeente with this code.

    Of more regions that one counts where the gemeente has its folder ``mapnaam`` already.
    """
    folders = [
        file.parent
        for file in sorted(inputs.glob("*/regio.yaml"))
        for lid in onderdelen(lees(file), "regio", "gemeenten")
        if tekst(lid, "gm_code") == code
    ]
    return min(folders, key=lambda folder: not (folder / mapnaam).is_dir(), default=None)


def _onder(node: nodes.AnyNode | None, path: tuple[str, ...]) -> nodes.AnyNode | None:
    for key in path:
        entry = node.entries.get(key) if isinstance(node, nodes.Mapping) else None
        node = entry.value if entry else None
    return node
