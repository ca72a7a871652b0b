"""A rule: one function that looks at the input and says what is not right there.

A rule is written in a module of :mod:`generator.checks.regels`::

    @regel("WZ204", Level.WAARSCHUWING)
    def nulmeting_ontbreekt(basis: Basis) -> Meldingen:
        \"\"\"Elke ambitie heeft een nulmeting.

        Zonder beginstand is later niet te zien of de ambitie is gehaald.

        Handvat: Ambities (kwantificeer dit zo veel mogelijk).

        Fout:
            ambities:
              - id: bezoek
                nulmeting: {waarde: null, reden: niet gemeten}

        Goed:
            ambities:
              - id: bezoek
                nulmeting: {waarde: 12, eenheid: procent, peildatum: 2026, bron: telling}
        \"\"\"

Its docstring is Dutch, because ``controleer --leg-uit`` shows it to the user.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from textwrap import dedent
from typing import Literal

from generator.calc.uitkomst import Basis
from generator.checks.teksten import Teksten
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Leaf
from generator.core.value import Value

Bij = Leaf | Cijfer | Value | str
"""What a message is about: a value of the input, or the key path of what is not there."""
Bereik = Literal["alles", "regio", "gemeente"]
"""In whose files a rule looks: all, those of the gemeente and its region, the gemeente's own."""


class Melding(Value, frozen=True, kw_only=True):
    """What a rule has to say about one value: a Dutch sentence and what to do about it.

    ``op`` says where in a text it is: the number of characters before it.
    """

    bij: Bij
    bericht: str
    advies: str
    op: int = 0


Meldingen = Iterator[Melding]


def meld(bij: Bij, bericht: str, advies: str, op: int = 0) -> Melding:
    """Return a message about ``bij``.

    ``bij`` is a leaf, a figure or an item of the model; for what is absent it is the key path
    where it belongs (``ambities[bezoek].monitoring``). ``bericht`` is one sentence that starts
    with a small letter and has no full stop; ``advies`` says what to do. In a text, ``op`` is how
    many characters stand before what it is about.
    """
    return Melding(bij=bij, bericht=bericht, advies=advies, op=op)


class Uitleg(Value, frozen=True, kw_only=True):
    """The explanation of a code: what is asked, why, where the guide says so, and an example.

    ``herstel`` tells how to mend it in Word, for what is found in a Word file.
    """

    titel: str
    waarom: str = ""
    handvat: str = ""
    herstel: str = ""
    fout: str = ""
    goed: str = ""


class Voorschrift(Value, frozen=True, kw_only=True):
    """What rules of every kind have: a stable code, how serious it is, and a function."""

    code: str
    niveau: Level
    zoek: Callable[..., Meldingen]

    @property
    def naam(self) -> str:
        """The name of the rule: that of its function."""
        return self.zoek.__name__

    @property
    def uitleg(self) -> Uitleg:
        """The explanation, read from the docstring of the function."""
        return lees_uitleg(self.zoek.__doc__ or "")


class Regel(Voorschrift, frozen=True, kw_only=True):
    """A rule over one dossier.

    What it says of a value that stands outside its ``bereik`` does not count.
    """

    zoek: Callable[[Basis, Teksten], Meldingen]
    bereik: Bereik = "alles"


def regel(
    code: str, niveau: Level, *, bereik: Bereik = "alles"
) -> Callable[[Callable[[Basis], Meldingen]], Regel]:
    """Return the decorator that makes a function a rule with ``code`` and level ``niveau``."""

    def maak(zoek: Callable[[Basis], Meldingen]) -> Regel:
        @wraps(zoek)
        def zonder_teksten(basis: Basis, teksten: Teksten) -> Meldingen:
            return zoek(basis)

        return Regel(code=code, niveau=niveau, zoek=zonder_teksten, bereik=bereik)

    return maak


def tekstregel(
    code: str, niveau: Level
) -> Callable[[Callable[[Basis, Teksten], Meldingen]], Regel]:
    """Return the decorator for a rule that also gets the texts of the gemeente and its region."""

    def maak(zoek: Callable[[Basis, Teksten], Meldingen]) -> Regel:
        return Regel(code=code, niveau=niveau, zoek=zoek)

    return maak


def lees_uitleg(docstring: str) -> Uitleg:
    """Return the explanation in a docstring of the form shown at the top of this module."""
    titel, _, rest = docstring.partition("\n")
    waarom: list[str] = []
    handvat = herstel = fout = goed = ""
    for blok in dedent(rest).strip("\n").split("\n\n"):
        kop, _, inhoud = blok.partition("\n")
        if kop == "Fout:":
            fout = dedent(inhoud)
        elif kop == "Goed:":
            goed = dedent(inhoud)
        elif kop.startswith("Handvat: "):
            handvat = " ".join(blok.removeprefix("Handvat: ").split())
        elif kop.startswith("In Word: "):
            herstel = " ".join(blok.removeprefix("In Word: ").split())
        elif blok.strip():
            waarom.append(" ".join(blok.split()))
    return Uitleg(
        titel=titel.strip(),
        waarom="\n\n".join(waarom),
        handvat=handvat,
        herstel=herstel,
        fout=fout.rstrip(),
        goed=goed.rstrip(),
    )
