"""What a house style is to the rest of the product; most gemeenten have none, and read none."""

from collections.abc import Sequence

from generator.core import dutch
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.style import DEFAULT, Style
from generator.core.value import Value


class Basisdocument(Value, frozen=True, kw_only=True):
    """A Word file of which the styles are used, and where it is named."""

    path: str
    place: Place

    def made(self, missing: Sequence[str]) -> tuple[Finding, ...]:
        """Return the finding that names the styles which were not there and so were made."""
        several = f"deze {len(missing)} stijlen ontbreken in het Word-bestand en zijn gemaakt"
        one = "deze stijl ontbreekt in het Word-bestand en is gemaakt"
        what = f"{dutch.meervoud(len(missing), one, several)}: {dutch.opsomming(missing)}"
        advice = "wilt u een stijl zelf bepalen, maak hem dan in het Word-bestand met deze naam"
        return (self._tip(what, advice),) if missing else ()

    def unlike(self, font: str, charts: str) -> tuple[Finding, ...]:
        """Return the finding that text in ``font`` does not match charts in another font."""
        what = f"gewone tekst staat in dit Word-bestand in {font}, en in grafieken in {charts}"
        advice = f"zet in de huisstijl lettertype: {{tekst: {font}}}"
        return (self._tip(what, advice),) if font not in ("", charts) else ()

    def _tip(self, message: str, advice: str) -> Finding:
        return Finding(
            code="WZ192",
            level=Level.TIP,
            message=message,
            advice=advice,
            place=self.place,
            path="basisdocument",
        )


class Huis(Value, frozen=True, kw_only=True):
    """A house style: its look, the bytes of the pictures it names, and the Word file below it."""

    style: Style = DEFAULT
    pictures: dict[str, bytes]
    basisdocument: Basisdocument | None = None


ZONDER = Huis(pictures={})
"""The house style of who has none."""
