"""What makes Word refuse or change a file, as the product itself finds it."""

from tests.toegankelijk.bestand import controleer_bytes

STRUCTUUR = "WZ85"
"""From this code on rules are about the make-up of a file, not about who can read it."""


def broken_rules(data: bytes) -> list[str]:
    """Return what is wrong with the make-up of a Word file, one line per mistake."""
    return [
        str(finding)
        for finding in controleer_bytes(data, "proef.docx")
        if finding.code >= STRUCTUUR
    ]
