"""What the user asks of ``nieuw``, as typed."""

from pathlib import Path

from generator.core.value import Value

_GEEN_OPTIES: dict[str, str | None] = {}


class Verzoek(Value, frozen=True, kw_only=True):
    """What to lay down, where, and the answers that were given as options.

    ``wat`` is a name, a code or the folder of a gemeente, or the name of a region when
    ``gemeenten`` says which belong to it. ``opties`` are answers by the name of their field.
    """

    wat: str = ""
    naar: str = ""
    regio: str = ""
    gemeenten: str = ""
    alle: bool = False
    opties: dict[str, str | None] = _GEEN_OPTIES

    @property
    def is_map(self) -> bool:
        """Whether ``wat`` is the folder of a gemeente, and not a name to look up."""
        if self.alle or self.gemeenten or not self.wat:
            return False
        gegeven = self.opties.get("naam") or self.opties.get("gm_code")
        return bool(gegeven) or any(sign in self.wat for sign in "/\\") or Path(self.wat).exists()
