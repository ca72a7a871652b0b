"""A figure that is not known yet."""

from typing import Any


def nog_op_te_vragen(levert: str) -> dict[str, Any]:
    """Return a figure that is not known yet, with who can deliver it."""
    wie = {"levert": levert} if levert else {}
    return {"waarde": None, "reden": "nog op te vragen", **wie}
