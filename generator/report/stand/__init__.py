"""What ``stand`` shows: one module for each form, each with ``toon(uitslag)``."""

from generator.report.stand import json, md, tekst

FORMATEN = {"tekst": tekst.toon, "json": json.toon, "md": md.toon}
"""The forms by name."""
