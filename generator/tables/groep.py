"""The facts of one aandachtsgroep: size, supply, forecast, need and shortage."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis, Groepsbeeld, Tekort
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.model.aanbod import Aanbod, Woonaanbod
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep
from generator.tables.bouw import NVT, Kolom, Rij, Waarde, tabel
from generator.tables.namen import naam_van
from generator.tables.woorden import gebied


def maak(basis: Basis, groep: Groepsbeeld | Aandachtsgroep) -> Table | None:
    """Return the facts of ``groep``; ``None`` when there are none or it plays no part.

    Only what is known has a row: a figure, or a supply or need that is told in words. One remark
    names everything that is still to be delivered.
    """
    id = groep.id if isinstance(groep, Aandachtsgroep) else groep.groep.id
    beeld = next((b for b in basis.analyse.groepen if b.groep.id == id), None)
    if beeld is None:
        return None
    delen: dict[str, list[Rij]] = {
        "omvang": [*_omvang(beeld), *_deel_regio(basis, beeld.groep)],
        "aanbod": list(_aanbod(basis, beeld.groep)),
        "prognose": list(_prognose(beeld)),
        "behoefte": list(_behoefte(basis, beeld.groep)),
        "tekort": [rij for tekort in beeld.tekorten for rij in _tekort(basis, tekort)],
    }
    return tabel(
        basis,
        f"groep-{beeld.groep.id.kaal}",
        f"{beeld.groep.naam} {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Gegeven", breedte=2.6),
            Kolom(kop="Jaar", breedte=0.8, leeg=NVT),
            Kolom(kop="Aantal", rechts=True, eenheid=True, breedte=1.3),
            Kolom(kop="Toelichting", breedte=2, leeg="geen", optioneel=True),
        ),
        [rij for rijen in delen.values() for rij in rijen if _gevuld(rij)],
        noten=[_ontbreekt(basis, beeld, delen)],
        duiding=_duiding(basis, beeld),
        jaren_getoond=True,
    )


def _gevuld(rij: Rij) -> bool:
    """Whether the row has a known figure, or says something in words."""
    aantal = rij[2]
    return not isinstance(aantal, Cijfer) or aantal.bekend


def _ontbreekt(basis: Basis, beeld: Groepsbeeld, delen: dict[str, list[Rij]]) -> str:
    """Return ``Nog aan te leveren: aanbod wonen (nultredenwoning), behoefte wonen, prognose.``."""
    geraamd = basis.analyse.ouderen is not None and beeld.groep.id == GROEP_OUDEREN
    wat: list[str] = []
    for naam, rijen in delen.items():
        if naam == "tekort" or (naam == "prognose" and geraamd):
            continue  # it follows from need and supply, or is forecast for all of 65 and over
        if not rijen:
            wat.append(naam)
        wat += [_klein(str(rij[0])) for rij in rijen if not _gevuld(rij)]
    soorten: dict[str, list[str]] = {}
    for tekst in wat:
        soort, _, deel = tekst.partition(": ")
        soorten.setdefault(soort, []).extend([deel] if deel else [])
    opgesomd = [f"{s} ({', '.join(d)})" if d else s for s, d in soorten.items()]
    return f"Nog aan te leveren: {'; '.join(opgesomd)}." if opgesomd else ""


def _klein(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]


def _omvang(beeld: Groepsbeeld) -> Iterator[Rij]:
    for wat, cijfer in (
        ("Huidige omvang in de gemeente", beeld.omvang),
        ("Per 1.000 inwoners", beeld.per_1000),
        ("Huidige omvang in de regio", beeld.omvang_regio),
        ("Aandeel van de gemeente in de regio", beeld.aandeel_regio),
    ):
        if cijfer is not None:
            yield wat, _moment(cijfer), cijfer, _uitleg(cijfer)


def _deel_regio(basis: Basis, groep: Aandachtsgroep) -> Iterator[Rij]:
    """Yield the part that the gemeente takes: its own figure, else that of a division."""
    wat = "Deel van de opgave in de regio"
    if eigen := groep.fair_share:
        yield wat, _moment(eigen.aandeel), eigen.aandeel, _uitleg(eigen.aandeel)
        return
    for verdeling in basis.analyse.verdelingen:
        deel = verdeling.van(basis.eigen) if verdeling.verdeling.groep == groep.id else None
        if deel and verdeling.gekozen:
            cijfer = deel.aantal or deel.aandeel
            yield f"{wat}{verdeling.tijd}", _moment(cijfer), cijfer, verdeling.verdeling.status


def _moment(cijfer: Cijfer) -> Waarde:
    return cijfer.jaar if cijfer.jaar is not None else cijfer.periode


def _uitleg(cijfer: Cijfer) -> Waarde:
    return cijfer.toelichting if cijfer.bekend else cijfer.reden


def _aanbod(basis: Basis, groep: Aandachtsgroep) -> Iterator[Rij]:
    if aanbod := groep.aanbod_huidig:
        yield from _woningen(basis, "Aanbod wonen", aanbod.wonen)
        yield from _diensten("Aanbod zorg", aanbod.zorg)
        yield from _diensten("Aanbod welzijn", aanbod.welzijn)


def _behoefte(basis: Basis, groep: Aandachtsgroep) -> Iterator[Rij]:
    if behoefte := groep.behoefte:
        yield from _woningen(basis, "Behoefte wonen", behoefte.wonen)
        yield from _diensten("Behoefte zorg", behoefte.zorg)
        yield from _diensten("Behoefte welzijn", behoefte.welzijn)


def _woningen(basis: Basis, wat: str, items: tuple[Woonaanbod, ...]) -> Iterator[Rij]:
    for item in items:
        vorm = naam_van(basis.dossier.woonvormen, item.woonvorm)
        jaar = item.jaar if item.jaar is not None else item.cijfer.jaar
        yield f"{wat}: {vorm}", jaar, item.cijfer, item.toelichting or item.cijfer.reden


def _diensten(wat: str, items: tuple[Aanbod, ...]) -> Iterator[Rij]:
    for item in items:
        cijfer = item.cijfer
        jaar = item.jaar if item.jaar is not None or cijfer is None else cijfer.jaar
        aantal: Waarde = NVT if cijfer is None else cijfer
        yield f"{wat}: {item.naam}", jaar, aantal, item.toelichting or (cijfer and cijfer.reden)


def _prognose(beeld: Groepsbeeld) -> Iterator[Rij]:
    for prognose in sorted(beeld.groep.prognose, key=lambda p: int(p.jaar)):
        model = f"{prognose.model}; {prognose.scenario}; basisjaar {prognose.basisjaar}"
        for wat, cijfer in (
            ("Verwachte omvang in de gemeente", prognose.lokaal),
            ("Verwachte omvang in de regio", prognose.regionaal),
        ):
            if cijfer is not None:
                yield wat, prognose.jaar, cijfer, model


def _tekort(basis: Basis, tekort: Tekort) -> Iterator[Rij]:
    naam = f"{tekort.woonvorm.meervoud} ({gebied(basis, tekort)})"
    jaar = None if tekort.jaar is None else str(tekort.jaar)
    yield f"Tekort: {naam}", jaar, tekort.tekort, _som(tekort)


def _som(tekort: Tekort) -> Waarde:
    """Return the terms behind a shortage, or where it comes from."""
    if tekort.opgegeven:
        return Tekst("gepubliceerde opgave")
    if not tekort.tekort.bekend:
        return tekort.tekort.reden
    return " − ".join(f"{term.naam} {term.cijfer}" for term in tekort.tekort.termen)


def _duiding(basis: Basis, beeld: Groepsbeeld) -> str:
    if beeld.omvang is None or not beeld.omvang.bekend:
        return f"Hoe groot deze groep is {dutch.waar(basis.naam)}, is nog niet bekend."
    zin = f"{basis.naam} telt {beeld.omvang.met_eenheid} in deze groep"
    if beeld.per_1000 is None or not beeld.per_1000.bekend:
        return f"{zin}."
    return f"{zin}. Dat is {beeld.per_1000} op de 1.000 inwoners."
