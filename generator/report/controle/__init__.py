"""What ``controleer`` shows: one module for each form, each with ``toon(uitslag)``."""

from generator.report.controle import json, md, overzicht, sarif, tekst

FORMATEN = {
    "tekst": tekst.toon,
    "json": json.toon,
    "md": md.toon,
    "sarif": sarif.toon,
    "volledigheid": overzicht.toon,
}
"""The forms by name."""
