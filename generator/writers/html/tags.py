"""The smallest pieces of HTML, as strings: escaping, elements, pictures inside the page."""

import re
from base64 import b64encode
from collections.abc import Iterable

_ILLEGAL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_SPECIAL = re.compile(f'[&<>"{_ILLEGAL}]')
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}

_KINDS = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg"}


def escape(text: str) -> str:
    """Return ``text`` for use in text and in attributes; letters HTML forbids disappear."""
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda found: _NAMED.get(found[0], ""), text)


def element(name: str, /, inside: str, **attributes: str) -> str:
    """Return an element around ``inside``, which is HTML already."""
    return f"{_start(name, attributes)}{inside}</{name}>"


def block(name: str, /, inside: Iterable[str], **attributes: str) -> str:
    """Return an element around pieces of HTML, each on a line of its own; empty ones are none."""
    return element(name, "\n".join(("", *filter(None, inside), "")), **attributes)


def void(name: str, /, **attributes: str) -> str:
    """Return an element that holds nothing, such as a line break."""
    return _start(name, attributes)


def _start(name: str, attributes: dict[str, str]) -> str:
    """Return the start of an element.

    An attribute without a value is left out, but for ``alt``: an empty one says "decoration". In
    the name of an attribute ``_`` stands for ``-``; one at its end only keeps Python content.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value or key == "alt"
    )
    return f"<{name}{written}>"


def data_address(name: str, data: bytes) -> str:
    """Return the picture ``data`` as an address, so that the page needs no other file."""
    kind = _KINDS[name[name.rindex(".") :].lower()]
    return f"data:{kind};base64,{b64encode(data).decode()}"
