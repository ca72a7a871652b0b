"""One value written over another, in the way the old one was written."""

import re
from typing import Any

from generator.inputs.bewerk.boom import Stuk, nieuwe_regel, regeleinde
from generator.inputs.bewerk.tekst import als_blok, in_stijl
from generator.inputs.skelet.scalars import block


def geschreven(text: str, waarde: Stuk, nieuw: Any, kol: int | None) -> str:
    """Return ``nieuw`` as it comes in the place of ``waarde``: same quotes, same kind of block.

    ``kol`` is the column of its key; between brackets, where no block can stand, there is none.
    """
    oud = text[waarde.start : waarde.eind]
    einde_regel = nieuwe_regel(text)
    if waarde.blok:
        inspring = " " * ((kol or 0) + 2)
        eerste = re.search(r"[\r\n]( *)[^\s]", oud)
        regels = isinstance(nieuw, str) and als_blok(
            nieuw, oud, eerste.group(1) if eerste else inspring
        )
        if regels:
            return einde_regel.join(regels)
        opmerking = re.search(r"\s+#.*", oud.splitlines()[0])
        return in_stijl(nieuw, "") + (opmerking.group() if opmerking else "")
    spatie = " " if waarde.start == waarde.eind and text[waarde.start - 1] == ":" else ""
    achter = text[waarde.eind : regeleinde(text, waarde.eind)].strip()
    lang = block(nieuw) if isinstance(nieuw, str) and kol is not None and not achter else None
    if lang and not waarde.stijl:
        inspring = " " * ((kol or 0) + 2)
        return spatie + einde_regel.join(
            [lang[0], *(inspring + regel if regel else "" for regel in lang[1:])]
        )
    return spatie + in_stijl(nieuw, waarde.stijl)
