"""Who is meant by the free text after ``levert``: which partners can deliver what is missing.

People write "Woningcorporaties en gemeente (Wmo)" or "CIZ en aanbieders gehandicaptenzorg". The
text is cut into parties; each is looked up by name, then by field of care, then by kind. A party
that is no partner, such as the CIZ, is nobody here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.inputs.model.proces import Partner

_HAAKJES = re.compile(r"\([^)]*\)")
_SCHEIDING = re.compile(r"[,;/]|\b(?:en|of|met|via|samen)\b")
_GEBIED = re.compile(r"\bin (?:de|onze|deze) (?:regio|gemeente|provincie)\b")
_AANBIEDER = re.compile(r"aanbieder|instelling|organisatie")
_ALGEMEEN = {"aanbieder", "aanbieders", "instellingen", "organisaties", "partijen", "partners"}

_VAKKEN = (
    ("ggz", "geestelijke gezondheid", "psychi"),
    ("beschermd wonen", "opvang"),
    ("gehandicapt", "beperking", "adl-"),
    ("jeugd",),
    ("verpleging", "verzorging", "wijkverpleging", "vvt", "thuiszorg"),
)
"""Fields of care, each with the words by which it is known."""

_SOORTEN = (
    ("corporatie", "corporatie"),
    ("zorgaanbieder", "zorgaanbieder"),
    ("welzijn", "welzijnsorganisatie|welzijnswerk"),
    ("zorgkantoor", "zorgkantoor|zorgverzekeraar"),
    ("provincie", r"\bprovincie\b"),
    ("gemeente", r"^(?:de )?gemeente\b"),
    ("buurgemeente", "^(?:de |andere )*(?:buur)?gemeenten"),
    ("huurders", "huurder"),
    ("clienten", "cliënt"),
    ("inwoners", "inwoner|adviesraad"),
    ("markt", "ontwikkelaar|belegger"),
    ("werkgevers", "werkgever|uitzendbureau"),
)
"""Kinds of partner, each with a pattern for what people call them."""


def leveranciers(levert: str, partners: Sequence[Partner]) -> frozenset[str]:
    """Return the ids of the partners that ``levert`` names; empty when it names only others."""
    return frozenset(
        partner.id.kaal for partij in _partijen(levert) for partner in _bedoeld(partij, partners)
    )


def _partijen(levert: str) -> Iterator[str]:
    tekst = _HAAKJES.sub(" ", levert).casefold()
    for deel in _SCHEIDING.split(tekst):
        partij = " ".join(_GEBIED.sub(" ", deel).split())
        if partij and partij not in _ALGEMEEN:
            yield partij


def _bedoeld(partij: str, partners: Sequence[Partner]) -> list[Partner]:
    return (
        [partner for partner in partners if _heet(partner, partij)]
        or _van_vak(partij, partners)
        or _van_soort(partij, partners)
    )


def _heet(partner: Partner, partij: str) -> bool:
    """Whether one name holds the other, in whole words."""
    naam = partner.naam.kaal.casefold()
    return _bevat(naam, partij) or _bevat(partij, naam)


def _bevat(lang: str, kort: str) -> bool:
    return kort in lang and re.search(rf"\b{re.escape(kort)}\b", lang) is not None


def _van_vak(partij: str, partners: Sequence[Partner]) -> list[Partner]:
    """Return who works in the field of care that is named; else every provider of care."""
    vak = next((woorden for woorden in _VAKKEN if _noemt(partij, woorden)), None)
    if vak is None or not _AANBIEDER.search(partij):
        return []
    aanbieders = [partner for partner in partners if partner.soort == "zorgaanbieder"]
    eigen = [partner for partner in aanbieders if _noemt(partner.naam.kaal.casefold(), vak)]
    return eigen or aanbieders


def _noemt(tekst: str, woorden: Iterable[str]) -> bool:
    return any(woord in tekst for woord in woorden)


def _van_soort(partij: str, partners: Sequence[Partner]) -> list[Partner]:
    soorten = {soort for soort, patroon in _SOORTEN if re.search(patroon, partij)}
    return [partner for partner in partners if partner.soort in soorten]
