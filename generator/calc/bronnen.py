"""Which sources are used: only these are listed in the document."""

from collections.abc import Iterable

from generator.calc.rekenen import bron_ids
from generator.calc.wandel import bronverwijzingen
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.inputs.model.basis import Bron
from generator.inputs.model.dossier import Dossier


def gebruikte_bronnen(dossier: Dossier, ook: Iterable[Cijfer] = ()) -> tuple[Bron, ...]:
    """Return the sources that something refers to, by organisation and title.

    Args:
        dossier: what the document is about.
        ook: figures from elsewhere that the document shows as well.
    """
    gebruikt = {*bronverwijzingen(dossier), *(id for cijfer in ook for id in bron_ids(cijfer))}
    return op_volgorde(bron for bron in dossier.bronnen if bron.id in gebruikt)


def op_volgorde(bronnen: Iterable[Bron]) -> tuple[Bron, ...]:
    """Return ``bronnen`` by organisation and title, each once."""
    return tuple(sorted(dict.fromkeys(bronnen), key=_volgorde))


def met_bronnen(dossier: Dossier, andere: Iterable[Dossier]) -> Dossier:
    """Return ``dossier`` with the sources that only ``andere`` have, so that it can name them."""
    bronnen = {bron.id: bron for other in andere for bron in other.bronnen}
    bronnen.update({bron.id: bron for bron in dossier.bronnen})
    return replace(dossier, bronnen=tuple(bronnen.values()))


def _volgorde(bron: Bron) -> tuple[str, str, str]:
    return bron.organisatie.kaal.casefold(), bron.titel.kaal.casefold(), bron.id.kaal
