"""What the guide asks and the input lacks: the requirements of completeness, for rules."""

from generator.calc.eisen.eis import Eis
from generator.calc.uitkomst import Basis, Groepsbeeld


def ontbrekend(basis: Basis) -> dict[str, list[Eis]]:
    """Return what is simply not there, by the key path where it belongs.

    What stands there without a number is not among it: that is a gap which is known.
    """
    found: dict[str, list[Eis]] = {}
    for eis in basis.analyse.volledigheid.eisen:
        if eis.status == "ontbreekt":
            found.setdefault(eis.path, []).append(eis)
    return found


def nog_open(basis: Basis, begin: str) -> list[Eis]:
    """Return what is asked under the key path ``begin`` and not met, also when that is known."""
    return [
        eis
        for eis in basis.analyse.volledigheid.eisen
        if eis.status != "aanwezig" and eis.path.startswith(begin)
    ]


def ingevuld(basis: Basis) -> list[Groepsbeeld]:
    """Return the groups that take part and of which something is known.

    A group of which nothing is known is reported once, and not part by part.
    """
    return [beeld for beeld in basis.analyse.groepen if is_ingevuld(beeld)]


def is_ingevuld(beeld: Groepsbeeld) -> bool:
    """Return whether anything is said of the group: its size or needs, or a text about it."""
    groep = beeld.groep
    return beeld.heeft_gegevens or any(
        (groep.plancapaciteit, groep.kwalitatief, groep.locatie, groep.urgentie)
    )


def pad_van(beeld: Groepsbeeld, key: str) -> str:
    """Return the key path of ``key`` of a group."""
    return f"aandachtsgroepen[{beeld.groep.id.kaal}].{key}"
