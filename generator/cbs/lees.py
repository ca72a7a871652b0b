"""A description of a table + regions → its cells, from the first service that has it."""

from collections.abc import Mapping, Sequence

from generator.cbs.antwoord import Dienst, Dimensie, Lid, Maat
from generator.cbs.fouten import BestaatNiet, CbsFout, GeenKopie, Onbereikbaar, anders
from generator.cbs.meting import Meting, Periode, perioden_van, vaste_periode
from generator.cbs.namen import genoemd
from generator.cbs.oplossen import Adres, Onvindbaar, adres_van, cellen
from generator.cbs.tabel import Jaarreeks, Tabel
from generator.core.finding import Finding
from generator.core.value import Value, to_json

_JONGSTE = 4
"""How many periods back a figure is looked for: the newest can be there without values."""


class Lezing(Value, frozen=True, kw_only=True):
    """What came of reading one table."""

    meting: Meting
    findings: tuple[Finding, ...]


def lees(tabel: Tabel, diensten: Mapping[str, Dienst], gebieden: Sequence[str]) -> Lezing:
    """Read ``tabel`` for those of ``gebieden`` that it has.

    Raises :class:`CbsFout` when it cannot be read at all.
    """
    laatste: CbsFout | None = None
    for naam in tabel.diensten:
        try:
            return _lees(tabel, diensten[naam], gebieden)
        except (BestaatNiet, GeenKopie, Onbereikbaar) as fout:
            laatste = fout
    raise laatste or anders(tabel.id, "geen dienst van het CBS heeft deze tabel")


def _lees(tabel: Tabel, dienst: Dienst, gebieden: Sequence[str]) -> Lezing:
    dimensies = dienst.dimensies(tabel.id)
    gebied, tijd, rest = _ingedeeld(tabel, dimensies)
    leden = {dim: dienst.leden(tabel.id, dim) for dim in rest}
    maten = dienst.maten(tabel.id)
    adressen, findings = _adressen(tabel, maten, leden)
    gevonden = {lid.id for lid in dienst.leden(tabel.id, gebied, gebieden)}
    aanwezig = [code for code in gebieden if code in gevonden]
    perioden = _perioden(tabel, dienst, tijd)
    meting = Meting(tabel, perioden, aanwezig, adressen)
    if aanwezig and adressen and perioden:
        keuze = {
            gebied: aanwezig,
            **({tijd: [periode.id for periode in perioden]} if tijd else {}),
            **{dim: _gebruikt(adressen, at) for at, dim in enumerate(rest)},
        }
        gevraagd = sorted({adres.maat for adres in adressen.values()})
        for gezien in dienst.waarnemingen(tabel.id, gevraagd, keuze):
            meting.voeg_toe(gezien, gebied, tijd, rest)
    return Lezing(meting=meting, findings=tuple(findings))


def _ingedeeld(tabel: Tabel, dimensies: Sequence[Dimensie]) -> tuple[str, str, list[str]]:
    """Return the dimension of place, that of time (or nothing), and the others."""
    soorten: dict[str, list[str]] = {"gebied": [], "tijd": [], "anders": []}
    for dim in dimensies:
        soorten[dim.soort].append(dim.id)
    gebied, tijd = soorten["gebied"], soorten["tijd"]
    if len(gebied) != 1:
        raise anders(tabel.id, f"de indeling naar gebied ontbreekt; er is: {genoemd(dimensies)}")
    if not tijd and tabel.jaar is None:
        raise anders(tabel.id, f"de perioden ontbreken; er is: {genoemd(dimensies)}")
    return gebied[0], tijd[0] if tijd else "", soorten["anders"]


def _adressen(
    tabel: Tabel, maten: Sequence[Maat], leden: Mapping[str, Sequence[Lid]]
) -> tuple[dict[bytes, Adres], list[Finding]]:
    adressen: dict[bytes, Adres] = {}
    findings: dict[str, Finding] = {}
    for onderdeel in tabel.onderdelen:
        for cel in cellen(onderdeel):
            try:
                adressen[to_json(cel)] = adres_van(cel, tabel, maten, leden)
            except Onvindbaar as fout:
                findings.update({str(finding): finding for finding in fout.findings})
    return adressen, list(findings.values())


def _perioden(tabel: Tabel, dienst: Dienst, tijd: str) -> list[Periode]:
    """Return the newest periods, and those that a series needs."""
    if not tijd:
        return [vaste_periode(tabel, tabel.jaar or 0)]
    alle = perioden_van(dienst.leden(tabel.id, tijd), tabel)
    if not alle:
        raise anders(tabel.id, "er staan geen jaren in")
    vanaf = min(
        (deel.vanaf for deel in tabel.onderdelen if isinstance(deel, Jaarreeks)), default=9999
    )
    return [p for at, p in enumerate(alle) if at < _JONGSTE or p.jaar >= vanaf]


def _gebruikt(adressen: Mapping[bytes, Adres], at: int) -> list[str]:
    """Return the members of the dimension at place ``at`` that some cell needs."""
    return sorted({leden[at] for adres in adressen.values() for leden in adres.leden})
