"""Fewer corners: nothing that can be seen changes, and neighbours keep one boundary."""

import math

import pytest

from generator.inputs.kaart.dunner import dunner
from generator.inputs.kaart.grenzen import Ring, oppervlak

GOLF = tuple((50 + math.sin(y / 3) * 2, float(y)) for y in range(0, 101))
"""A winding boundary from south to north, between two areas."""
LINKS: Ring = (*GOLF, (0.0, 100.0), (0.0, 0.0))
RECHTS: Ring = ((100.0, 0.0), (100.0, 100.0), *GOLF[::-1])


def zijden(ring: Ring) -> set[frozenset[tuple[float, float]]]:
    return {frozenset(paar) for paar in zip(ring, (*ring[1:], ring[0]), strict=True)}


def test_points_on_a_straight_line_go_and_the_area_stays() -> None:
    vierkant = (*((float(x), 0.0) for x in range(101)), (100.0, 100.0), (0.0, 100.0))
    ((ring,),) = dunner([[vierkant]])
    assert len(ring) == 4
    assert oppervlak(ring) == pytest.approx(10_000, rel=0.001)


def test_neighbours_share_the_same_line_after_thinning() -> None:
    ((links,), (rechts,)) = dunner([[LINKS], [RECHTS]])
    assert len(links) < len(LINKS)
    gedeeld = zijden(links) & zijden(rechts)
    assert len(gedeeld) == len(links) - 3
    assert oppervlak(links) + oppervlak(rechts) == pytest.approx(10_000, rel=0.001)


def test_an_enclave_fits_its_hole_exactly() -> None:
    rond = tuple(
        (50 + 20 * math.cos(hoek / 100 * math.tau), 50 + 20 * math.sin(hoek / 100 * math.tau))
        for hoek in range(100)
    )
    buiten = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
    draai = rond[31:] + rond[:31]  # another starting point, as another file may have it
    ((_, gat), (enclave,)) = dunner([[buiten, rond[::-1]], [draai]])
    assert zijden(gat) == zijden(enclave)
    assert oppervlak(gat) == pytest.approx(-oppervlak(enclave))


def test_dots_go_but_every_shape_keeps_its_largest_ring() -> None:
    stip = ((200.0, 200.0), (200.1, 200.0), (200.1, 200.1))
    kleiner = ((0.0, 200.0), (0.02, 200.0), (0.02, 200.02))
    groot, klein = dunner([[LINKS, stip], [stip, kleiner]])
    assert len(groot) == 1
    assert len(klein) == 1
    assert abs(oppervlak(klein[0])) == pytest.approx(0.005, rel=0.2)
