"""Steps 2 and 3: who takes part, and what they think of the analysis."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen.eis import PROCES, Eis
from generator.calc.eisen.stand import naar_feit, naar_tekst
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier

PARTIJEN = (
    (("corporatie",), "een woningcorporatie"),
    (("zorgaanbieder",), "een zorgaanbieder"),
    (("welzijn",), "een welzijnsorganisatie"),
    (("provincie",), "de provincie"),
    (("huurders", "clienten", "inwoners"), "huurders, cliënten of inwoners"),
)
_VALIDATIE = {
    "analyse_klopt": "klopt de analyse",
    "aanvullingen": "aanvullingen en suggesties",
    "schaalniveau": "schaalniveau",
    "doelgroepen": "doelgroepen",
    "nader_onderzoek": "nader onderzoek",
}
_NIET_GEVRAAGD = "de partners hebben nog niet geantwoord"
_GEMEENTE = (Tekst("Gemeente"),)
_eis = partial(Eis, hoofdstuk=PROCES, onderwerp="Proces en partners")


def met_wie(dossier: Dossier) -> Iterator[Eis]:
    """Yield the parties that belong at the table, and a voice for who lives there."""
    soorten = {partner.soort for partner in dossier.partners}
    for gezocht, naam in PARTIJEN:
        eis = _eis(stap="met_wie", over=f"Partner: {naam}", path="partners", levert=_GEMEENTE)
        yield naar_feit(eis, soorten.intersection(gezocht))
    inbreng = _eis(
        stap="met_wie", over="Inbreng van inwoners", path="proces.participatie", levert=_GEMEENTE
    )
    yield naar_tekst(inbreng, dossier.proces.participatie)


def basis_leggen(dossier: Dossier) -> Iterator[Eis]:
    """Yield the five questions to the partners."""
    validatie = dossier.proces.validatie
    for veld, naam in _VALIDATIE.items():
        eis = _eis(
            stap="basis_leggen",
            over=naam,
            soort="antwoord van de partners",
            path=f"proces.validatie.{veld}",
            levert=(Tekst("Alle partners"),),
        )
        yield naar_tekst(eis, getattr(validatie, veld) if validatie else None, _NIET_GEVRAAGD)
