"""What stands in each file of a new gemeente: what is known, what must be asked, and examples."""

from collections.abc import Mapping, Sequence
from datetime import date

from generator.core.value import Value
from generator.inputs.model.groepen import GROEP_OUDEREN
from generator.inputs.skelet.schrijver import KOP
from generator.nieuw import handvat
from generator.nieuw.ambities import (
    ambities,
    ambities_regio,
    maatregelen,
    maatregelen_regio,
)
from generator.nieuw.cijfers import kerncijfers
from generator.nieuw.gegevens import Gegevens, Inhoud, Regiogegevens
from generator.nieuw.groepen import Groep
from generator.nieuw.hiaat import nog_op_te_vragen

_NIETS: Inhoud = {}


class Bestandsinhoud(Value, frozen=True, kw_only=True):
    """The content of one file: what it is for, what counts already, and examples."""

    waarvoor: str
    inhoud: Inhoud = _NIETS
    voorbeelden: Inhoud = _NIETS


def inhoud(gegevens: Gegevens, groepen: Sequence[Groep]) -> Mapping[str, Bestandsinhoud]:
    """Return the content of all files of a gemeente, by name."""
    jaar = gegevens.vandaag.year
    opsteller = {"opsteller": gegevens.opsteller} if gegevens.opsteller else {}
    return {
        "gemeente.yaml": Bestandsinhoud(
            waarvoor="Het document en de gemeente waar het over gaat.",
            inhoud={
                "document": {**_document(gegevens.titel, gegevens.vandaag), **opsteller},
                "gemeente": _gemeente(gegevens),
            },
        ),
        "cijfers.yaml": Bestandsinhoud(
            waarvoor="De kerncijfers van de gemeente (stap 1 van het praktisch handvat). Let op de"
            " peildatum: de cijfers zijn niet van hetzelfde jaar. Is er een nieuwer cijfer? Vervang"
            " waarde, peildatum en bron samen. Waar null staat: vul waarde, eenheid, peildatum en"
            " bron in, en haal dan reden en levert weg.",
            inhoud={"cijfers": kerncijfers(gegevens.cijfers)},
        ),
        "aandachtsgroepen.yaml": Bestandsinhoud(
            waarvoor="De aandachtsgroepen (stap 1 van het praktisch handvat). Wat landelijk"
            " over een groep bekend is, staat er al; vul hier aan wat voor deze gemeente geldt.",
            inhoud={"aandachtsgroepen": [_groep(groep, gegevens.cijfers) for groep in groepen]},
        ),
        "analyse.yaml": Bestandsinhoud(
            waarvoor="Wat uit de cijfers volgt: de vijf vragen, de negen onderwerpen, de"
            " zorgvraag en de prioriteiten (stap 1 en 4 van het praktisch handvat).",
            inhoud={"zorgvraag": _zorgvraag(gegevens.cijfers)},
            voorbeelden={
                "onderwerpen": handvat.onderwerpen(),
                "woningbouwprogramma": _programma(jaar),
            },
        ),
        "visie.yaml": Bestandsinhoud(
            waarvoor="De eindbeelden: waar moet het naartoe? (stap 4 van het praktisch handvat)"
            " Zolang een eindbeeld hier niet staat, toont het document de vraag aan de partners.",
            voorbeelden={"eindbeelden": handvat.eindbeelden()},
        ),
        "ambities.yaml": Bestandsinhoud(
            waarvoor="De ambities: wat moet meer, minder, anders of beter, hoeveel en wanneer?"
            " (stap 4 van het praktisch handvat)",
            voorbeelden={"ambities": ambities(jaar)},
        ),
        "uitvoering.yaml": Bestandsinhoud(
            waarvoor="Het uitvoeringsprogramma: wie doet wat, hoe en wanneer? (stap 5 van het"
            " praktisch handvat)",
            voorbeelden={"maatregelen": maatregelen(jaar)},
        ),
        "proces.yaml": Bestandsinhoud(
            waarvoor="Hoe de woonzorgvisie tot stand komt: de stappen van het praktisch handvat,"
            " de partners en de besluiten.",
            inhoud={
                "proces": {"stappen": handvat.stappen()},
                "partners": [_eigen_partner(gegevens)],
            },
            voorbeelden={"partners": handvat.partners()},
        ),
        "begrippen.yaml": Bestandsinhoud(
            waarvoor="Begrippen die alleen in deze gemeente worden gebruikt. De landelijke"
            " begrippen staan er al."
        ),
        "bronnen.yaml": Bestandsinhoud(
            waarvoor="Bronnen van deze gemeente. De landelijke bronnen, zoals het CBS, staan er"
            " al. Een cijfer verwijst met 'bron' naar het id van een bron."
        ),
    }


def regio_inhoud(regio: Regiogegevens) -> Bestandsinhoud:
    """Return the content of ``regio.yaml``: what the gemeenten of a region share."""
    document = _document(f"Regionale woonzorgvisie {regio.naam}", regio.vandaag)
    soort = {"soort": regio.soort} if regio.soort else {}
    gemeenten = {"gemeenten": list(regio.gemeenten)} if regio.gemeenten else {}
    cijfers = {"regiocijfers": regio.cijfers} if regio.cijfers else {}
    return Bestandsinhoud(
        waarvoor="Wat de gemeenten in deze regio delen: cijfers, visie, ambities, afspraken,"
        " partners en bronnen. Wat hier staat, geldt voor elke gemeente in de regio; een gemeente"
        " kan het aanvullen en aanscherpen. Alleen 'document' en 'proces' zijn van de regio zelf.",
        inhoud={
            "document": document,
            "regio": {"naam": regio.naam, **soort, **gemeenten},
            **cijfers,
            "partners": [_elke_gemeente()],
        },
        voorbeelden={
            "eindbeelden": handvat.eindbeelden()[:1],
            "ambities": ambities_regio(regio.vandaag.year),
            "maatregelen": maatregelen_regio(regio.vandaag.year),
            "partners": handvat.partners()[-1:],
        },
    )


def _document(titel: str, vandaag: date) -> Inhoud:
    jaar = vandaag.year
    return {
        "titel": titel,
        "versie": "0.1",
        "status": "concept",
        "datum": vandaag,
        "horizon": {"van": jaar + 1, "tot": jaar + 5, "doorkijk": jaar + 15},
    }


def _gemeente(gegevens: Gegevens) -> Inhoud:
    naam, code, provincie = gegevens.naam, gegevens.gm_code, gegevens.provincie
    provinciecode = {"provinciecode": gegevens.provinciecode} if gegevens.provinciecode else {}
    return {"naam": naam, "gm_code": code, "provincie": provincie, **provinciecode}


_VRAGEN_ZORG = (
    (
        "wmo",
        "Inwoners met ondersteuning uit de Wet maatschappelijke ondersteuning (Wmo)",
        "CBS en gemeente (Wmo)",
    ),
    (
        "wlz",
        "Inwoners met een indicatie voor de Wet langdurige zorg (Wlz)",
        "CIZ en zorgkantoor",
    ),
    ("wijkverpleging", "Inwoners met wijkverpleging", "Zorgverzekeraar en zorgaanbieders"),
)
_OMVANG = {GROEP_OUDEREN: "inwoners_65plus"}
_ZORGVRAAG = {"wmo": "wmo_clienten_per_1000"}
"""What a key figure says about a group or a demand for care, by its id."""


def _groep(groep: Groep, cijfers: Inhoud) -> Inhoud:
    omvang = cijfers.get(_OMVANG.get(groep.id, "")) or nog_op_te_vragen(groep.levert)
    return {KOP: groep.naam, "id": groep.id, "omvang_huidig": {"lokaal": omvang}}


def _zorgvraag(cijfers: Inhoud) -> list[Inhoud]:
    return [
        {
            "id": id,
            "naam": naam,
            "huidig": cijfers.get(_ZORGVRAAG.get(id, "")) or nog_op_te_vragen(levert),
        }
        for id, naam, levert in _VRAGEN_ZORG
    ]


def _programma(jaar: int) -> list[Inhoud]:
    woningen = nog_op_te_vragen("Gemeente (planregistratie)")
    return [
        {"naam": "Alle plannen samen", "periode": f"{jaar + 1}-{jaar + 5}", "woningen": woningen},
        {"naam": "Plan Noord", "onderdeel_van": "Alle plannen samen", "woningen": woningen},
    ]


def _eigen_partner(gegevens: Gegevens) -> Inhoud:
    return {
        "id": "gemeente",
        "naam": f"Gemeente {gegevens.naam}",
        "soort": "gemeente",
        "domeinen": ["wonen", "zorg", "welzijn"],
        "rol": "Voert de regie over het proces",
    }


def _elke_gemeente() -> Inhoud:
    """Return the partner that in the document of a gemeente is that gemeente."""
    return {
        "id": "gemeente",
        "naam": "Elke gemeente in de regio",
        "soort": "gemeente",
        "domeinen": ["wonen", "zorg", "welzijn"],
        "rol": "Voert de regie in de eigen gemeente en stemt af met de andere",
    }
