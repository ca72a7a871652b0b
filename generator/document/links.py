"""Addresses that a reader can follow."""

from urllib.parse import quote

SCHEMES = ("http://", "https://", "mailto:")
_KEPT = "%/:=&?~#+!$,;'@()*"


def address(url: str) -> str:
    """Return ``url`` as writers put it down, or nothing when it is not safe to follow."""
    return quote(url, safe=_KEPT) if url.lower().startswith(SCHEMES) else ""
