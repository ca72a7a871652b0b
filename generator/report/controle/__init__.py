"""What ``controleer`` shows: one module for each form, each with ``toon(uitslag)``."""

from generator.report.controle import json, md, sarif, tekst

FORMATEN = {"tekst": tekst.toon, "json": json.toon, "md": md.toon, "sarif": sarif.toon}
"""The forms by name."""
