"""What gemeenten make of the ambitions of their region."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.samenhang import Samenhang
from generator.inputs.model.visie import Ambitie


def aangescherpt(samenhang: Samenhang) -> Iterator[tuple[Basis, Ambitie, Ambitie]]:
    """Yield each gemeente with an ambition of the region, and what she makes of it."""
    regio = {ambitie.id.kaal: ambitie for ambitie in samenhang.regio.ambities}
    for basis in samenhang.gemeenten:
        for ambitie in basis.dossier.ambities:
            kader = regio.get(ambitie.id.kaal)
            if kader is not None:
                yield basis, kader, ambitie
