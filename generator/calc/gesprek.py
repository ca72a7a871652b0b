"""The talk with each partner: what it is about, and what is asked of whom."""

from generator.calc.eisen.eis import Hiaat
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.model.proces import Partner
from generator.inputs.model.uitvoering import Maatregel
from generator.inputs.model.visie import Ambitie


class Gesprek(Value, frozen=True, kw_only=True):
    """A partner with what it can deliver, and the ambitions and measures in which it has a part.

    ``groepen`` are the groups that these are about, those of which something is asked first;
    ``over_ouderen`` is false for a specialist (youth care, probation) of whom nothing is asked
    about older people.
    """

    partner: Partner
    hiaten: tuple[Hiaat, ...] = ()
    ambities: tuple[Ambitie, ...] = ()
    maatregelen: tuple[Maatregel, ...] = ()
    groepen: tuple[Aandachtsgroep, ...] = ()
    over_ouderen: bool = True


class Gesprekken(Value, frozen=True, kw_only=True):
    """All talks; and the gaps that the gemeente itself or somebody who is no partner fills."""

    partners: tuple[Gesprek, ...] = ()
    gemeente: tuple[Hiaat, ...] = ()
    anderen: tuple[Hiaat, ...] = ()

    def met(self, partner: Tekst | str) -> Gesprek:
        """Return the talk with the partner of that id; raises ``LookupError`` without one."""
        for gesprek in self.partners:
            if gesprek.partner.id == partner:
                return gesprek
        raise LookupError(f"er is geen gesprek met een partner '{str.__str__(partner)}'")
