"""The contrast of two colours, as WCAG 2.1 counts it."""


def contrast(kleur: str, grond: str) -> float:
    """Return the contrast of two colours (RRGGBB): from 1, equal, to 21, black on white."""
    licht, donker = sorted((_helderheid(kleur), _helderheid(grond)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _helderheid(kleur: str) -> float:
    rood, groen, blauw = (_lineair(int(kleur[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _lineair(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4
