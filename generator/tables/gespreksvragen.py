"""The five questions of step 3 of the guide, filled for the talk with one partner."""

from collections.abc import Iterator, Sequence

from generator.calc.gesprek import Gesprek
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.model.groepen import Aandachtsgroep
from generator.tables.bouw import Kolom, Rij, Waarde, tabel
from generator.tables.gesprekscijfers import feiten_van

_MEESTE = 2
"""More examples in one cell make a row that nobody reads, and a talk of more than two pages."""

_STIPPELS = "…" * 16
_JA_NEE = ("☐ ja", "☐ deels", "☐ nee")
_VOORAF = ("Nog te bespreken: ", "Voorstel: ")
"""How an answer begins that is still a question or a proposal."""


def maak(basis: Basis, partner: Tekst | str) -> Table | None:
    """Return the five questions for ``partner`` (its id), each with room for the answer."""
    gesprek = basis.analyse.gesprekken.met(partner)
    return tabel(
        basis,
        f"gespreksvragen-{gesprek.partner.id.kaal}",
        f"Vijf vragen over de analyse aan {gesprek.partner.naam}",
        (
            Kolom(kop="Vraag", breedte=1.3),
            Kolom(kop="Waar wij van uitgaan", breedte=3),
            Kolom(kop="Uw antwoord", breedte=1.5),
        ),
        [
            _rij("Klopt de analyse ook vanuit uw perspectief?", _analyse(basis, gesprek)),
            _rij("Hebt u aanvullingen of suggesties?", _praktijk(basis, gesprek), ()),
            _rij("Bent u het eens met het schaalniveau?", _schaal(basis)),
            _rij("Bent u het eens met de doelgroepen?", _groepen(basis, gesprek)),
            _rij("Is er gedetailleerder onderzoek nodig?", _onderzoek(basis, gesprek)),
        ],
    )


def _rij(vraag: str, uitgangspunt: Iterator[Waarde], keuzes: tuple[str, ...] = _JA_NEE) -> Rij:
    antwoord = ("   ".join(keuzes), _STIPPELS, _STIPPELS)
    return vraag, [*uitgangspunt], [regel for regel in antwoord if regel]


def _analyse(basis: Basis, gesprek: Gesprek) -> Iterator[Waarde]:
    feiten = feiten_van(basis, gesprek)
    if feiten:
        yield "Onze cijfers staan in de tabel hierboven."
    yield from _gezegd(basis, "analyse_klopt")
    if not feiten:
        yield "Over uw domein zijn nog geen cijfers bekend."


def _praktijk(basis: Basis, gesprek: Gesprek) -> Iterator[Waarde]:
    knelpunten = [
        f"{_zonder_punt(punt)} ({_klein(groep.naam)})."
        for groep in gesprek.groepen
        if groep.kwalitatief
        for punt in groep.kwalitatief.knelpunten[:1]
    ]
    if knelpunten:
        yield "Wij noteerden onder meer:"
        yield from knelpunten[:_MEESTE]
    else:
        yield "Ervaringen uit de praktijk staan nog niet in de analyse."
    yield from _gezegd(basis, "aanvullingen")
    if not gesprek.maatregelen:
        yield "Er is nog geen maatregel waar u aan meedoet. Wat wilt u zelf inbrengen?"


def _schaal(basis: Basis) -> Iterator[Waarde]:
    gemeente = basis.dossier.gemeente
    niveaus = gemeente.schaalniveaus if gemeente else ()
    if niveaus:
        yield f"Wij kijken per {dutch.opsomming([str(niveau) for niveau in niveaus])}."
    yield from _gezegd(basis, "schaalniveau")
    if not niveaus and not _antwoord(basis, "schaalniveau"):
        yield "Het schaalniveau is nog niet gekozen: regio, gemeente, dorp, wijk of buurt."


def _groepen(basis: Basis, gesprek: Gesprek) -> Iterator[Waarde]:
    aantal = len(basis.analyse.groepen)
    yield f"Wij onderscheiden {dutch.telwoord(aantal)} groepen."
    if gesprek.groepen:
        yield f"In dit gesprek vooral: {_opgesomd(gesprek.groepen)}."
    yield from _gezegd(basis, "doelgroepen")


def _onderzoek(basis: Basis, gesprek: Gesprek) -> Iterator[Waarde]:
    lokaal = [beeld.groep for beeld in basis.analyse.groepen if _onbekend(beeld.omvang)]
    if lokaal:
        totaal = len(basis.analyse.groepen)
        van = f"{dutch.telwoord(len(lokaal))} van de {dutch.telwoord(totaal)}"
        yield f"Van {van} groepen is de omvang in de gemeente nog niet bekend."
    if gesprek.hiaten:
        aantal = len(gesprek.hiaten)
        gegevens = dutch.meervoud(aantal, "gegeven", "gegevens")
        yield f"Van u vragen wij {dutch.telwoord(aantal)} {gegevens}; zie hieronder."
    yield from _gezegd(basis, "nader_onderzoek")


def _onbekend(cijfer: Cijfer | None) -> bool:
    return cijfer is None or not cijfer.bekend


def _opgesomd(groepen: Sequence[Aandachtsgroep]) -> str:
    namen = [_klein(groep.naam) for groep in groepen]
    anders = len(namen) - _MEESTE
    if anders > 1:
        namen = [*namen[:_MEESTE], f"{dutch.telwoord(anders)} andere"]
    *eerste, laatste = namen
    # A comma before the last "en" where a name has one itself ("mantelzorgers en hun naasten").
    komma = "," if any(" en " in naam for naam in (*eerste, laatste)) else ""
    return f"{', '.join(eerste)}{komma} en {laatste}" if eerste else laatste


def _zonder_punt(punt: Tekst) -> Tekst:
    return Tekst(punt.kaal.removesuffix("."), punt.sources)


def _klein(naam: Tekst) -> str:
    return f"{Tekst(dutch.kleine_letter(naam.kaal), naam.sources)}"


def _antwoord(basis: Basis, veld: str) -> Tekst | None:
    validatie = basis.dossier.proces.validatie
    antwoord: Tekst | None = getattr(validatie, veld) if validatie else None
    return antwoord


def _gezegd(basis: Basis, veld: str) -> Iterator[Waarde]:
    """Yield what the input says at this question, without words that only announce it."""
    antwoord = _antwoord(basis, veld)
    if antwoord is not None:
        kaal = antwoord.kaal
        for begin in _VOORAF:
            kaal = kaal.removeprefix(begin)
        yield Tekst(dutch.hoofdletter(kaal), antwoord.sources)
