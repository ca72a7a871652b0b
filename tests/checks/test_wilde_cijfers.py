"""No rule stumbles over figures: whatever a reader accepts, a rule only gives messages."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.calc.analyse import analyse
from generator.calc.uitkomst import Basis
from generator.checks.controle import controleer
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.value import Value, replace
from generator.inputs.reader import Invoer, read_dossier, read_regio

GETALLEN = (0, -1, 0.5, 1e-9, 3, 100, 101, 1e15, -1e15)
JAREN = (1900, 1990, 2026, 2060, 2100)
EENHEDEN = ("procent", "%", "huishoudens per jaar", "personen", "|")
VAST = ("document", "woonvormen", "proces", "bronnen", "raming")
"""Parts without figures, or to which others refer."""


@pytest.fixture(scope="module")
def invoer() -> Invoer:
    return read_dossier(Path(__file__).parent / "basis" / "regio" / "kleindam")


@given(seed=st.integers(0, 2**32), kans=st.sampled_from([0.02, 0.1, 0.4]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_rule_never_stumbles_and_always_knows_the_place(
    invoer: Invoer, seed: int, kans: float
) -> None:
    dossier = verwild(invoer.dossier, random.Random(seed), kans)
    basis = Basis(dossier=dossier, analyse=analyse(dossier, invoer.leeftijden, invoer.sources))
    for finding in controleer(basis, invoer.sources).findings:
        assert finding.place and finding.place.line > 0
        assert finding.message and "\n" not in finding.message


@pytest.fixture(scope="module")
def regio() -> Invoer:
    return read_regio(Path(__file__).parent / "streek" / "testland")


@given(seed=st.integers(0, 2**32), kans=st.sampled_from([0.02, 0.1, 0.4]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_rule_over_a_region_never_stumbles_either(regio: Invoer, seed: int, kans: float) -> None:
    kies = random.Random(seed)

    def wild(invoer: Invoer) -> Basis:
        dossier = verwild(invoer.dossier, kies, kans)
        outcome = analyse(dossier, invoer.leeftijden, invoer.sources)
        gemeenten = tuple(wild(een) for een in invoer.gemeenten if kies.random() > kans / 3)
        return Basis(dossier=dossier, analyse=outcome, gemeenten=gemeenten)

    for finding in controleer(wild(regio), regio.sources).findings:
        assert finding.place and finding.place.line > 0
        assert finding.message and "\n" not in finding.message


def verwild(value: Any, kies: random.Random, kans: float) -> Any:
    """Return ``value`` with strange numbers, years, units and gaps, and items left out or twice."""
    if isinstance(value, Getal):
        getal = kies.choice((*GETALLEN, value * 10)) if kies.random() < kans else value
        return Getal(getal, value.sources)
    if isinstance(value, Jaar):
        return Jaar(kies.choice(JAREN), value.sources) if kies.random() < kans else value
    if isinstance(value, Cijfer):
        return wild_cijfer(value, kies, kans)
    if isinstance(value, tuple) and value and isinstance(value[0], Value):
        items = [verwild(item, kies, kans) for item in value if kies.random() > kans / 3]
        return tuple(items * 2 if kies.random() < kans / 3 else items)
    if isinstance(value, dict):
        return {k: verwild(v, kies, kans) for k, v in value.items() if kies.random() > kans / 3}
    if isinstance(value, Value):
        velden = [veld for veld in value.__struct_fields__ if veld not in VAST]
        return replace(
            value, **{veld: verwild(getattr(value, veld), kies, kans) for veld in velden}
        )
    return value


def wild_cijfer(cijfer: Cijfer, kies: random.Random, kans: float) -> Cijfer:
    nieuw: dict[str, Any] = {}
    if kies.random() < kans:
        nieuw["waarde"] = None
    elif cijfer.waarde is not None:
        nieuw["waarde"] = verwild(cijfer.waarde, kies, kans)
    if kies.random() < kans:
        nieuw["eenheid"] = Tekst(kies.choice(EENHEDEN), cijfer.sources)
    if kies.random() < kans:
        nieuw["peildatum"] = kies.choice((None, Jaar(2100, cijfer.sources)))
    return replace(cijfer, **nieuw)
