"""Lines of the woningbouwprogramma that may be added up: a whole or its parts, never both."""

from collections.abc import Iterable

from generator.inputs.model.analyse import Programma


def telt_mee(programma: Iterable[Programma]) -> tuple[Programma, ...]:
    """Return the lines with a number that count together without counting a home twice.

    A whole gives way to its parts when a number is known of at least one of them; else the
    whole counts.
    """
    bekend = [regel for regel in programma if regel.woningen.bekend]
    verdeeld = {regel.onderdeel_van for regel in bekend if regel.onderdeel_van}
    return tuple(regel for regel in bekend if regel.naam not in verdeeld)
