"""What stands in each file of a new gemeente: what is known, what must be asked, and examples."""

from collections.abc import Mapping, Sequence

from generator.core.value import Value
from generator.inputs.skelet.schrijver import KOP
from generator.nieuw import handvat
from generator.nieuw.ambities import ambities, maatregelen
from generator.nieuw.cijfers import kerncijfers
from generator.nieuw.gegevens import Gegevens
from generator.nieuw.handvat import Inhoud
from generator.nieuw.hiaat import nog_op_te_vragen
from generator.nieuw.landelijk import Groep

_NIETS: Inhoud = {}


class Bestandsinhoud(Value, frozen=True, kw_only=True):
    """The content of one file: what it is for, what counts already, and examples."""

    waarvoor: str
    inhoud: Inhoud = _NIETS
    voorbeelden: Inhoud = _NIETS


def inhoud(gegevens: Gegevens, groepen: Sequence[Groep]) -> Mapping[str, Bestandsinhoud]:
    """Return the content of all files of a gemeente, by name."""
    jaar = gegevens.vandaag.year
    return {
        "gemeente.yaml": Bestandsinhoud(
            waarvoor="Het document en de gemeente waar het over gaat.",
            inhoud={"document": _document(gegevens), "gemeente": _gemeente(gegevens)},
        ),
        "cijfers.yaml": Bestandsinhoud(
            waarvoor="De kerncijfers van de gemeente (stap 1 van het praktisch handvat). Vul bij"
            " elk cijfer waarde, eenheid, peildatum en bron in, en haal dan reden en levert weg.",
            inhoud={"cijfers": kerncijfers()},
        ),
        "aandachtsgroepen.yaml": Bestandsinhoud(
            waarvoor="De aandachtsgroepen (stap 1 van het praktisch handvat). Wat landelijk"
            " over een groep bekend is, staat er al; vul hier aan wat voor deze gemeente geldt.",
            inhoud={"aandachtsgroepen": [_groep(groep) for groep in groepen]},
        ),
        "analyse.yaml": Bestandsinhoud(
            waarvoor="Wat uit de cijfers volgt: de vijf vragen, de negen onderwerpen, de"
            " zorgvraag en de prioriteiten (stap 1 en 4 van het praktisch handvat).",
            inhoud={"zorgvraag": _zorgvraag()},
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


def regio_inhoud(gegevens: Gegevens) -> Bestandsinhoud:
    """Return the content of ``regio.yaml``: what the gemeenten of a region share."""
    return Bestandsinhoud(
        waarvoor="Wat de gemeenten in deze regio delen: cijfers, afspraken, partners en bronnen."
        " Wat hier staat, geldt voor elke gemeente in de regio; een gemeente kan het aanvullen.",
        inhoud={"regio": {"naam": gegevens.regio}},
        voorbeelden={"partners": handvat.partners()[-1:]},
    )


def _document(gegevens: Gegevens) -> Inhoud:
    jaar = gegevens.vandaag.year
    opsteller = {"opsteller": gegevens.opsteller} if gegevens.opsteller else {}
    return {
        "titel": gegevens.titel,
        "versie": "0.1",
        "status": "concept",
        "datum": gegevens.vandaag,
        "horizon": {"van": jaar + 1, "tot": jaar + 5, "doorkijk": jaar + 15},
        **opsteller,
    }


def _gemeente(gegevens: Gegevens) -> Inhoud:
    naam, code, provincie = gegevens.naam, gegevens.gm_code, gegevens.provincie
    return {"naam": naam, "gm_code": code, "provincie": provincie}


def _groep(groep: Groep) -> Inhoud:
    omvang = {"lokaal": nog_op_te_vragen(groep.levert)}
    return {KOP: groep.naam, "id": groep.id, "omvang_huidig": omvang}


def _zorgvraag() -> list[Inhoud]:
    return [
        {"id": id, "naam": naam, "huidig": nog_op_te_vragen(levert)}
        for id, naam, levert in (
            ("wmo", "Inwoners met ondersteuning uit de Wmo", "CBS en gemeente (Wmo)"),
            ("wlz", "Inwoners met een Wlz-indicatie", "CIZ en zorgkantoor"),
            ("wijkverpleging", "Inwoners met wijkverpleging", "Zorgverzekeraar en zorgaanbieders"),
        )
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
