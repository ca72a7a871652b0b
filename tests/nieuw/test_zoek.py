"""Which gemeente somebody means."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.inputs.gemeentelijst import Gemeentenaam, gemeenten
from generator.inputs.namen import mapnaam
from generator.nieuw.vragen import Onbruikbaar
from generator.nieuw.zoek import vind, zoek


@pytest.fixture(scope="module")
def lijst(checkout: Path) -> tuple[Gemeentenaam, ...]:
    return gemeenten(checkout / "inputs" / "landelijk")


@pytest.mark.parametrize(
    ("getypt", "naam"),
    [
        ("Haarlem", "Haarlem"),  # and not Haarlemmermeer
        ("HAARLEM ", "Haarlem"),
        ("gm0392", "Haarlem"),
        ("sudwest fryslan", "Súdwest-Fryslân"),
        ("Súdwest-Fryslân", "Súdwest-Fryslân"),
        ("De Friese Meren", "De Fryske Marren"),
        ("Tietjerksteradeel", "Tytsjerksteradiel"),
        ("Den Haag", "'s-Gravenhage"),
        ("’s-Gravenhage", "'s-Gravenhage"),
        ("gravenhage", "'s-Gravenhage"),
        ("Den Bosch", "'s-Hertogenbosch"),
        ("bergen nh", "Bergen (NH.)"),
        ("Bergen (L)", "Bergen (L.)"),
        ("Hengelo", "Hengelo"),
        ("utrecht", "Utrecht"),
        ("Nuenen", "Nuenen, Gerwen en Nederwetten"),
        ("Voorne", "Voorne aan Zee"),
    ],
)
def test_a_name_as_people_type_it(lijst: tuple[Gemeentenaam, ...], getypt: str, naam: str) -> None:
    assert vind(lijst, getypt, None).naam == naam


def test_every_name_and_code_means_itself_and_has_its_own_folder(
    lijst: tuple[Gemeentenaam, ...],
) -> None:
    for gemeente in lijst:
        assert zoek(lijst, gemeente.naam) == [gemeente]
        assert zoek(lijst, gemeente.code) == [gemeente]
        assert zoek(lijst, mapnaam(gemeente.naam)) == [gemeente]
    assert len({mapnaam(gemeente.naam) for gemeente in lijst}) == len(lijst)


@pytest.mark.parametrize(
    ("getypt", "gezegd"),
    [
        (
            "Bergen",
            "'Bergen' kan zijn: Bergen (NH.) (GM0373, Noord-Holland) of Bergen (L.) (GM0893,"
            " Limburg) → noem de hele naam of de code",
        ),
        ("a", "of nog 141 andere → noem de hele naam"),
        ("Harlem", "bedoelt u 'Haarlem'?"),
        ("Flevoland", "een provincie, geen gemeente → voor alle gemeenten in de provincie: woon"),
        ("drenthe", "Drenthe is een provincie"),
        ("friesland", 'woonzorgvisie nieuw --regio "Fryslân"'),
        ("xyzzy", "kijk hoe het CBS de gemeente noemt"),
        ("...", "staat niet in de lijst van gemeenten"),
    ],
)
def test_what_cannot_be_told_apart_is_explained(
    lijst: tuple[Gemeentenaam, ...], getypt: str, gezegd: str
) -> None:
    with pytest.raises(Onbruikbaar) as caught:
        vind(lijst, getypt, None)
    assert gezegd in str(caught.value)


def _typt(*antwoorden: str) -> tuple[list[str], Iterator[str]]:
    return [], iter(antwoorden)


def test_in_a_terminal_one_chooses_by_number(lijst: tuple[Gemeentenaam, ...]) -> None:
    gezien, antwoorden = _typt("bergen", "0", "²", "2")

    def vraag(tekst: str) -> str:
        gezien.append(tekst)
        return next(antwoorden)

    assert vind(lijst, "bergen", vraag).code == "GM0893"
    assert "  1  Bergen (NH.) (GM0373, Noord-Holland)\n  2  Bergen (L.)" in gezien[0]
    assert gezien[1:] == ["  typ een nummer van 1 tot en met 2: "] * 3
