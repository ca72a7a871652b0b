"""Tables for the server in the shapes of the CBS; the regions and most numbers are made up."""

from tests.cbs.server import Rij, Server, Tabel3, Tabel4

DAM, DIJK, NL = "GM9998", "GM9999", "NL01"
_TOTAAL = {
    "Geslacht": ("T001038", "Totaal mannen en vrouwen"),
    "BurgerlijkeStaat": ("T001019", "Totaal burgerlijke staat"),
}


def lid4(id: str, titel: str, **meer: str) -> Rij:
    return {"Identifier": id, "Index": 1, "Title": titel, "Description": "", **meer}


def dim4(id: str, soort: str = "Dimension") -> Rij:
    return {"Identifier": id, "Title": id, "Kind": soort, "ContainsCodes": True}


def cel4(maat: str, waarde: float | None, attribuut: str = "None", **leden: str) -> Rij:
    return {
        "Id": 1,
        "Measure": maat,
        "ValueAttribute": attribuut,
        "Value": waarde,
        "StringValue": None,
        **leden,
    }


def inwoners(server: Server, waarden: dict[tuple[str, int], float | str]) -> Tabel4:
    """Table 03759ned with a value for each region and year; a text is why there is none."""
    jaren = sorted({jaar for _, jaar in waarden})
    cellen = []
    for (regio, jaar), waarde in waarden.items():
        leden = {naam: code for naam, (code, _) in _TOTAAL.items()}
        plek = {**leden, "Leeftijd": "10000", "RegioS": regio, "Perioden": f"{jaar}JJ00"}
        bekend = not isinstance(waarde, str)
        cellen += [
            cel4("M000352", waarde if bekend else None, "None" if bekend else waarde, **plek),  # type: ignore[arg-type]
            cel4("M000365", 1, **plek),
        ]
    tabel = Tabel4(
        dimensies=[
            *(dim4(naam) for naam in _TOTAAL),
            dim4("Leeftijd"),
            dim4("RegioS", "GeoDimension"),
            dim4("Perioden", "TimeDimension"),
        ],
        maten=[
            {**lid4("M000352", "Bevolking op 1 januari"), "MeasureGroupId": None},
            {**lid4("M000365", "Gemiddelde bevolking "), "MeasureGroupId": None},
        ],
        leden={
            **{naam: [lid4(*lid), lid4("3000", "Deel")] for naam, lid in _TOTAAL.items()},
            "Leeftijd": [lid4("10000", "Totaal"), lid4("10010", "0 jaar")],
            "RegioS": [lid4(DAM, "Dam"), lid4(DIJK, "Dijk"), lid4(NL, "Nederland")],
            "Perioden": [
                lid4("2018KW01", "2018 1e kwartaal", Status="Definitief"),
                *(lid4(f"{jaar}JJ00", str(jaar), Status="Definitief") for jaar in jaren),
            ],
        },
        cellen=cellen,
    )
    server.v4["03759ned"] = tabel
    return tabel


def tabel3(
    server: Server,
    id: str,
    kolommen: dict[str, str],
    dimensies: dict[str, dict[str, str]],
    rijen: list[Rij],
) -> Tabel3:
    """A table of the old service: column → title, dimension → key → title; keys get spaces."""
    soorten = {
        "RegioS": "GeoDimension",
        "Perioden": "TimeDimension",
        "WijkenEnBuurten": "GeoDetail",
    }
    eigenschappen: list[Rij] = [
        {"ID": at, "Type": soorten.get(naam, "Dimension"), "Key": naam, "Title": naam}
        for at, naam in enumerate(dimensies)
    ]
    eigenschappen += [
        {"ID": 50 + at, "Type": "Topic", "Key": kolom, "Title": titel, "ParentID": 40}
        for at, (kolom, titel) in enumerate(kolommen.items())
    ]
    eigenschappen.append({"ID": 40, "Type": "TopicGroup", "Key": "", "Title": "Onderwerpen"})
    tabel = Tabel3(
        eigenschappen=eigenschappen,
        leden={
            naam: [{"Key": f"{key:<10}", "Title": titel} for key, titel in leden.items()]
            for naam, leden in dimensies.items()
        },
        cellen=[
            {naam: f"{deel:<10}" if naam in dimensies else deel for naam, deel in rij.items()}
            for rij in rijen
        ],
    )
    server.v3[id] = tabel
    return tabel


EIGENDOM = {
    "TotaleWoningvoorraad_1": "Totale woningvoorraad",
    "Koopwoningen_2": "Koopwoningen",
    "TotaalHuurwoningen_3": "Totaal huurwoningen",
    "EigendomWoningcorporaties_5": "Eigendom woningcorporaties",
}


def eigendom(server: Server, rijen: dict[tuple[str, int], tuple[int | None, ...]]) -> Tabel3:
    """Table 86286NED: for each region and year all, owned, rented, of a corporation."""
    return tabel3(
        server,
        "86286NED",
        EIGENDOM,
        {
            "StatusVanBewoning": {"T001742": "Totaal", "A059383": "Niet bewoond"},
            "RegioS": {DAM: "Dam", DIJK: "Dijk"},
            "Perioden": {f"{jaar}JJ00": str(jaar) for _, jaar in rijen},
        },
        [
            {
                "ID": at,
                "StatusVanBewoning": status,
                "RegioS": regio,
                "Perioden": f"{jaar}JJ00",
                **dict(zip(EIGENDOM, waarden, strict=True)),
            }
            for at, ((regio, jaar), waarden) in enumerate(rijen.items())
            for status in ("T001742", "A059383")
        ],
    )
