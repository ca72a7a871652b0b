"""What was left over from writing: places where something still had to be filled in."""

import re

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Teksten, citaat, met_een_van
from generator.core.finding import Level

FAMILIE = "Tekst"

_REDENEN = ("reden", "levert")
"""Where it may be said that something is still to be filled in: that is what they are for."""
_REST = re.compile(
    r"""
      \b(?:\d*[xX]{3,}|\d+[xX]{2,}|xx)\b                # XXX, 20xx
    | \b(?:TODO|TBD|TBA|FIXME|PM)\b
    | (?<![\w-])(?<!\d\ )p\.m\.(?!\w)           # pro memorie; € 500 p.m. is per month
    | (?<!\w)n\.t\.b\.(?!\w)
    | \blorem\ ipsum\b
    | \b(?:[Nn]ader|[Nn]og|[Hh]ier)\ (?:in\ te\ vullen|invullen)\b
    | \b(?:tekst|cijfers?)\ volgen?t?\b(?!\ (?:uit|op|de|het|daar))
    | \{\{.*?\}\} | \{%.*?%\}
    | <[^\W\d_][^<>@:/]{0,40}>
    | \[\ *(?:[xX]+|\.{2,}|…|\?+)\ *\](?!\()
    | \[\ *(?:[Nn]aam|[Ii]nvullen|[Ii]n\ te\ vullen|[Vv]ul|[Dd]atum|[Bb]edrag|[Aa]antal|[Jj]aar
        |[Gg]emeente|[Pp]artij|[Pp]laats|[Bb]ron|[Tt]ekst|[Tt]itel|[Gg]etal|[Pp]ercentage
        |[Cc]ijfers?|[Nn]og|PM|pm)\b[^\]\n]{0,40}\](?!\()
    | (?<![^\s€:])(?:\.{3,}|…)(?=\ *[a-z%])             # "... woningen": a number is missing
    | [:€]\s*(?:\.{3,}|…)\s*$
    | _{3,} | \?{2,}
    """,
    re.VERBOSE,
)
_HEEL = re.compile(r"(?:pm|p\.m\.|ntb|tbd|\?|\.{2,}|…|-+|x+|invullen)", re.IGNORECASE)


_KORT = 10
"""A text that is nothing but filler is not longer than this."""
_SPOREN = (
    *("xx", "XX", "TODO", "TBD", "TBA", "FIXME", "PM", "p.m.", "n.t.b.", "lorem ipsum", "vullen"),
    *(" volg", "{{", "{%", "<", "[", "..", "…", "__", "?"),
)
"""What all other filler holds at least one of."""


@tekstregel("WZ260", Level.WAARSCHUWING)
def invultekst_blijven_staan(basis: Basis, teksten: Teksten) -> Meldingen:
    """Er staat geen invultekst meer in het document.

    XXX, [naam], PM of TODO betekent dat iemand hier nog iets moest invullen. Is iets niet bekend,
    schrijf dan wat ontbreekt en wie het levert.

    Handvat: stap 1 (een goede analyse is de basis).

    Fout:
        regio:
          naam: Testland
          kader: De XXX gemeenten stemmen de opgave met elkaar af.

    Goed:
        regio:
          naam: Testland
          kader: De zes gemeenten stemmen de opgave met elkaar af.
    """
    teksten = tuple(stuk for stuk in teksten if stuk.veld not in _REDENEN)
    kort = (stuk for stuk in teksten if len(stuk.kaal) <= _KORT)
    lang = tuple(stuk for stuk in teksten if len(stuk.kaal) > _KORT)
    for stuk in (*kort, *met_een_van(lang, _SPOREN)):
        tekst = stuk.kaal
        heel = _HEEL.fullmatch(tekst)
        for rest in (heel,) if heel else _REST.finditer(tekst):
            yield meld(
                stuk.tekst,
                f"hier moet nog iets worden ingevuld: {citaat(tekst, rest.start(), rest.end())}",
                "vul het in, of schrijf wat ontbreekt en wie het levert",
                rest.start(),
            )
