"""How the product talks to a CBS that does not behave."""

import pytest

from generator.cbs import net
from generator.cbs.fouten import BestaatNiet, CbsFout, Onbereikbaar, TeVeel
from generator.cbs.net import Net
from tests.cbs import server as streken
from tests.cbs.server import Server, Streek


def haal(cbs: Server, *gedrag: Streek, pad: str = "/v4/x/Dimensions") -> object:
    cbs.streken[""] = list(gedrag)
    gewacht: list[float] = []
    try:
        return Net(0.3, 3, gewacht.append).haal(cbs.adres + pad)["value"]
    finally:
        cbs.gewacht = gewacht  # type: ignore[attr-defined]


BLIJVEND = [
    (streken.fout(500), "het CBS geeft", "het meldt fout 500 (3 keer geprobeerd)"),
    (streken.traag, "niet bereikbaar", "er kwam niet op tijd antwoord"),
    (streken.ophangen, "niet bereikbaar", "de verbinding viel weg"),
    (streken.half, "niet te gebruiken", "het antwoord brak halverwege af"),
    (streken.afgekapt, "niet te gebruiken", "geen geldige of complete JSON"),
    (streken.html, "niet te gebruiken", "een webpagina in plaats van cijfers"),
    (streken.leeg, "niet te gebruiken", "geen geldige of complete JSON"),
    (streken.geen_getal, "niet te gebruiken", "geen geldige of complete JSON"),
    (streken.druppelt, "niet bereikbaar", "het antwoord komt te langzaam binnen"),
    (streken.geen_lijst, "niet te gebruiken", "geen lijst met rijen"),
    (streken.geen_rijen, "niet te gebruiken", "geen lijst met rijen"),
    (streken.diep, "niet te gebruiken", "geen geldige of complete JSON"),
    (streken.latin, "niet te gebruiken", "geen UTF-8"),
    (streken.half_ingepakt, "niet te gebruiken", "het is niet compleet"),
    (streken.niet_ingepakt, "niet te gebruiken", "het is beschadigd"),
]


@pytest.mark.parametrize(
    ("streek", "soort", "waarom"), BLIJVEND, ids=lambda deel: getattr(deel, "__name__", str(deel))
)
def test_what_stays_wrong_is_told_in_one_sentence(
    cbs: Server, streek: Streek, soort: str, waarom: str
) -> None:
    with pytest.raises(CbsFout) as fout:
        haal(cbs, streek, streek, streek)
    (finding,) = fout.value.findings
    assert soort in finding.message
    assert waarom in finding.message
    assert len(cbs.gevraagd) == 3
    assert (finding.code == "WZ621") == isinstance(fout.value, Onbereikbaar)


@pytest.mark.parametrize("streek", [streken.fout(503), streken.half, streken.html, streken.traag])
def test_what_goes_wrong_once_is_asked_again(cbs: Server, streek: Streek) -> None:
    assert haal(cbs, streek, streken.ingepakt) == [{"Identifier": "A"}]


def test_it_waits_twice_as_long_each_time_and_as_long_as_the_cbs_asks(cbs: Server) -> None:
    haal(cbs, streken.fout(500), streken.fout(503, Retry_After="7"), streken.ingepakt)
    assert cbs.gewacht == [1.0, 7.0]  # type: ignore[attr-defined]


def test_it_never_waits_long_or_for_a_day_that_it_cannot_read(cbs: Server) -> None:
    later = "Wed, 21 Oct 2099 07:28:00 GMT"
    haal(
        cbs,
        streken.fout(429, Retry_After=later),
        streken.fout(503, Retry_After="86400"),
        streken.ingepakt,
    )
    assert cbs.gewacht == [1.0, 60.0]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("streek", "waarom"),
    [
        (streken.doorverwezen, "het verwijst door naar elders.example"),
        (streken.rondje, "het meldt fout 302"),
        (streken.fout(403), "het meldt fout 403"),
    ],
)
def test_what_will_not_pass_is_not_asked_again(cbs: Server, streek: Streek, waarom: str) -> None:
    with pytest.raises(CbsFout, match=waarom):
        haal(cbs, streek)


def test_a_redirect_within_the_service_is_followed(cbs: Server) -> None:
    assert haal(cbs, streken.binnen_de_host, streken.ingepakt) == [{"Identifier": "A"}]


def test_a_table_that_is_not_there_and_one_that_is_too_large_are_known_as_such(
    cbs: Server,
) -> None:
    with pytest.raises(BestaatNiet, match="opvolger"):
        haal(cbs)
    with pytest.raises(TeVeel):
        haal(cbs, streken.te_veel)


def test_an_answer_has_a_largest_size(cbs: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(net, "MAX_BYTES", 10)
    with pytest.raises(CbsFout, match="groter dan"):
        haal(cbs, lambda a: a.stuur(b'{"value": [' + b" " * 100 + b"]}"))


def test_nobody_there() -> None:
    with pytest.raises(Onbereikbaar, match=r"er is geen verbinding"):
        Net(0.3, 2, lambda seconden: None).haal("http://127.0.0.1:9/v4/x")


@pytest.mark.parametrize("adres", ["file:///etc/passwd", "ftp://x/y", "geen adres"])
def test_only_the_web_is_asked(adres: str) -> None:
    with pytest.raises(Onbereikbaar, match="geen internetadres"):
        Net().haal(adres)
