"""One figure becomes another: which of its keys change, come or go."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.inputs.bewerk.wijziging import Pad, Weg, Wijziging, Zet

_HIAAT = ("reden", "levert")
_MOMENT = ("peildatum", "periode")


def cijfer_wijzigingen(pad: Pad, velden: Mapping[str, Any]) -> Iterator[Wijziging]:
    """Yield the changes that give the figure at ``pad`` the ``velden`` of a new figure.

    A known value takes away why it was not known; a peildatum takes the place of a periode. What
    else a person wrote with the figure, such as a toelichting, stays. ``None`` for another field
    than ``waarde`` takes that field away.
    """
    for naam, waarde in velden.items():
        if waarde is None and naam != "waarde":
            yield Weg(pad=(*pad, naam))
        else:
            yield Zet(pad=(*pad, naam), waarde=waarde)
    weg = _HIAAT if velden.get("waarde") is not None else ()
    gezet = [naam for naam in _MOMENT if velden.get(naam) is not None]
    anders = [naam for naam in _MOMENT if naam not in velden] if gezet else []
    for naam in (*weg, *anders):
        if naam not in velden:
            yield Weg(pad=(*pad, naam))
