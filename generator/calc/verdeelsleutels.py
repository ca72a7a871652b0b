"""The keys of a division: what each counts, and the part of each gemeente by one or more keys."""

from collections.abc import Sequence
from fractions import Fraction

from generator.calc.eerlijk import Delen, delen, gewogen
from generator.calc.rekenen import Rekenaar, term
from generator.core import dutch
from generator.core.cijfer import Cijfer, Term
from generator.core.leaf import Tekst
from generator.core.value import Value
from generator.inputs.model.gedeeld import Regio, Verdeelsleutel

PROCENT = Tekst("procent")


class Telling(Value, frozen=True, kw_only=True):
    """What a key counts per gemeente and together; ``bezwaar`` says why it cannot be used."""

    sleutel: Verdeelsleutel
    termen: dict[str, Term]
    samen: Term
    bezwaar: str
    deel: Delen


class Weg(Value, frozen=True, kw_only=True):
    """How the parts are found: by these keys, each with its part of all weights."""

    tellingen: tuple[tuple[Fraction, Telling], ...]
    bezwaar: str
    deel: Delen


def telling(
    rekenaar: Rekenaar, sleutel: Verdeelsleutel, gemeenten: Sequence[str], regio: Regio
) -> Telling:
    """Return what ``sleutel`` counts in ``gemeenten``: all of one unit and year, or a reason."""
    cijfers = _cijfers(sleutel, regio)
    naam = dutch.kleine_letter(sleutel.naam.kaal)
    termen = {
        gemeente: term(f"{naam} {dutch.waar(gemeente)}", cijfers.get(gemeente))
        for gemeente in gemeenten
    }
    geen = Cijfer(waarde=None, reden=Tekst("er zijn geen gemeenten ingevuld"))
    som = rekenaar.som([*termen.values()], overlap=False) if termen else geen
    samen = term(f"{naam} samen", som)
    bezwaar = _bezwaar([deel.cijfer for deel in termen.values()], samen.cijfer)
    getallen = {g: Fraction(repr(deel.cijfer.getal)) for g, deel in termen.items() if not bezwaar}
    return Telling(
        sleutel=sleutel,
        termen=termen,
        samen=samen,
        bezwaar=bezwaar,
        deel=delen(getallen) if getallen else {},
    )


def weg(tellingen: Sequence[Telling]) -> Weg:
    """Return the way through the keys that count, by their weights; without one, no division."""
    tellen = [deel for deel in tellingen if deel.sleutel.gewicht > 0]
    gewichten = [Fraction(repr(float(deel.sleutel.gewicht))) for deel in tellen]
    alles = sum(gewichten)
    bezwaar = next((deel.bezwaar for deel in tellen if deel.bezwaar), "")
    paren = tuple((gewicht / alles, deel) for gewicht, deel in zip(gewichten, tellen, strict=True))
    if not tellen:
        bezwaar = "er is nog geen sleutel gekozen"
    return Weg(
        tellingen=paren,
        bezwaar=bezwaar,
        deel={} if bezwaar else gewogen([(part, deel.deel) for part, deel in paren]),
    )


def alleen(een: Telling) -> Weg:
    """Return the way through one key, whatever its weight."""
    return Weg(tellingen=((Fraction(1), een),), bezwaar=een.bezwaar, deel=een.deel)


def aandeel(rekenaar: Rekenaar, langs: Weg, gemeente: str) -> Cijfer:
    """Return the fair share of ``gemeente`` in percent."""
    return rekenaar.uitkomst(
        _formule(langs, gemeente),
        [deel for _, een in langs.tellingen for deel in (een.termen[gemeente], een.samen)],
        lambda: float(langs.deel[gemeente] * 100),
        eenheid=PROCENT,
        decimalen=1,
        van=langs.tellingen[0][1].samen.cijfer if len(langs.tellingen) == 1 else None,
        bezwaar=langs.bezwaar,
    )


def geheel(rekenaar: Rekenaar, langs: Weg) -> Cijfer:
    """Return what all gemeenten are together: everything."""
    samen = [een.samen for _, een in langs.tellingen]
    return rekenaar.uitkomst(
        "de delen van alle gemeenten samen",
        samen,
        lambda: 100,
        eenheid=PROCENT,
        bezwaar=langs.bezwaar,
    )


def procent(deel: Fraction) -> str:
    """Return a part of all weights as it is printed: ``60%``, ``33,3%``."""
    return f"{dutch.getal(round(float(deel * 100), 1))}%"


def _formule(langs: Weg, gemeente: str) -> str:
    breuken = [f"{een.termen[gemeente].naam} ÷ {een.samen.naam}" for _, een in langs.tellingen]
    if len(breuken) == 1:
        return f"{breuken[0]} × 100"
    wegingen = (procent(gewicht) for gewicht, _ in langs.tellingen)
    return " + ".join(f"{w} × {breuk}" for w, breuk in zip(wegingen, breuken, strict=True))


def _cijfers(sleutel: Verdeelsleutel, regio: Regio) -> dict[str, Cijfer | None]:
    if sleutel.cijfer is not None:
        veld = sleutel.cijfer.kaal
        return {gemeente.naam.kaal: getattr(gemeente, veld) for gemeente in regio.gemeenten}
    return {waarde.gemeente.kaal: waarde.cijfer for waarde in sleutel.waarden}


def _bezwaar(cijfers: Sequence[Cijfer], samen: Cijfer) -> str:
    """Return why these figures cannot be a key, or an empty text."""
    if not samen.bekend:
        return samen.reden.kaal if samen.reden else "niet bekend"
    if samen.eenheid == PROCENT:
        return "een sleutel is een aantal, geen percentage"
    perioden = dict.fromkeys(cijfer.periode.kaal for cijfer in cijfers if cijfer.periode)
    if len(perioden) > 1:
        return f"de perioden verschillen: {dutch.opsomming(list(perioden))}"
    if any(cijfer.getal < 0 for cijfer in cijfers):
        return "een sleutel kan niet onder nul zijn"
    return "" if samen.getal > 0 else "er kan niet worden gedeeld door nul"
