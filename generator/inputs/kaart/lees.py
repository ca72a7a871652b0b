"""A GeoJSON file → the boundaries of the gemeenten that are asked for, read strictly.

The files of CBS and PDOK are understood as they are: ``statcode`` and ``statnaam`` or ``code`` and
``naam``, in RD or WGS84. Everything wrong with a file is told at once.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.core import dutch, seen
from generator.core.cache import Cache, made_by
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import pack, unpack
from generator.inputs.kaart import dunner, grenzen, stelsel, vlakken
from generator.inputs.kaart.dunner import dunner as dun
from generator.inputs.kaart.grenzen import Grens, Grenzen, Ring
from generator.inputs.kaart.vlakken import Vlakken

MEEST = 60_000_000
"""Larger files are refused: the exact boundaries are no better for a picture than general ones."""

_GEGENERALISEERD = "kies de gegeneraliseerde gemeentegrenzen van CBS of PDOK"
_ALS_GEOJSON = "sla de gemeentegrenzen op als GeoJSON"
_TE_VEEL = 6
"""More missing gemeenten than this are counted, not named."""


def lees_kaart(
    path: Path, gemeenten: Mapping[str, str], cache: Cache, plek: Place | None = None
) -> Grenzen:
    """Return the boundaries in ``path`` of ``gemeenten``, with what a picture needs of them.

    Args:
        path: the GeoJSON file.
        gemeenten: the names of the gemeenten by their code.
        cache: keeps what was made of equal files.
        plek: where the input names the file, for when it is not there.

    Raises:
        InputError: with all that is wrong with the file.
    """
    data = _bytes(path, plek)
    delen = (data, repr(sorted(gemeenten.items())).encode(), _gemaakt_door().encode())
    key = "kaart" + hashlib.sha256(b"\0".join(delen)).hexdigest()
    bewaard = _bewaard(cache.get(key))
    if bewaard is None:
        bewaard = Grenzen(bestand=path.name, gebieden=_gebieden(data, gemeenten, shown(path)))
        cache.put(key, pack(bewaard))
    return bewaard


def _gemaakt_door() -> str:
    modules = (dunner, grenzen, stelsel, vlakken)
    return made_by(__file__, *(str(module.__file__) for module in modules))


def _bewaard(data: bytes | None) -> Grenzen | None:
    if data is None:
        return None
    try:
        kept: Grenzen = unpack(data, Grenzen)
        return kept
    except ValueError:
        return None  # a damaged file in the cache is made again


def _bytes(path: Path, plek: Place | None) -> bytes:
    file = shown(path)
    if seen.is_file(path) and path.stat().st_size > MEEST:
        seen.note_file(path)
        te_groot = f"het bestand is groter dan {MEEST // 1_000_000} MB"
        raise InputError([fout(file, te_groot, _GEGENERALISEERD)])
    try:
        return seen.read_bytes(path)
    except OSError as error:
        is_map = path.is_dir()
        wat = "dit is een map, geen bestand" if is_map else f"de kaart '{file}' is niet te lezen"
        wrong = fout(file, wat, "kijk of het bestand er staat, en of u het mag openen", plek=plek)
        raise InputError([wrong]) from error


def _gebieden(data: bytes, gemeenten: Mapping[str, str], file: str) -> tuple[Grens, ...]:
    vlakken = Vlakken(gemeenten, file)
    for nummer, feature in enumerate(_features(data, file)):
        vlakken.neem(feature, nummer)
    ontbreekt = [naam for code, naam in gemeenten.items() if code not in vlakken.ringen]
    if ontbreekt and not vlakken.findings:
        vlakken.findings.append(_ontbreekt(ontbreekt, len(gemeenten), file))
    if vlakken.findings:
        raise InputError(vlakken.findings)
    codes = [code for code in gemeenten if code in vlakken.ringen]
    vormen: list[list[Ring]] = [vlakken.ringen[code] for code in codes]
    return tuple(
        Grens(code=code, ringen=ringen)
        for code, ringen in zip(codes, dun(vormen) if vormen else (), strict=True)
    )


def _features(data: bytes, file: str) -> list[Any]:
    try:
        inhoud = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        wrong = fout(file, "de kaart is niet opgeslagen als UTF-8", _ALS_GEOJSON)
        raise InputError([wrong]) from error
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits
        regel, kolom = getattr(error, "lineno", 1), getattr(error, "colno", 1)
        plek = Place(file=file, line=regel, column=kolom)
        wrong = fout(file, "de kaart is geen JSON, of is afgebroken", _ALS_GEOJSON, plek=plek)
        raise InputError([wrong]) from error
    if not isinstance(inhoud, dict) or inhoud.get("type") != "FeatureCollection":
        soort = inhoud.get("type") if isinstance(inhoud, dict) else None
        gevonden = f"'{soort}'" if isinstance(soort, str) else "iets anders"
        message = f"gevonden: {gevonden}; verwacht: een GeoJSON-bestand met een FeatureCollection"
        raise InputError([fout(file, message, _ALS_GEOJSON)])
    features = inhoud.get("features")
    if not isinstance(features, list) or not features:
        raise InputError([fout(file, "de kaart heeft geen gebieden ('features')", _ALS_GEOJSON)])
    return features


def _ontbreekt(namen: list[str], aantal: int, file: str) -> Finding:
    if len(namen) == aantal:
        message = (
            "in de kaart staat geen enkele gemeente waar het om gaat; verwacht: vlakken met"
            " statcode en statnaam, of code en naam"
        )
    else:
        wie = dutch.opsomming(namen) if len(namen) <= _TE_VEEL else f"{len(namen)} gemeenten"
        message = f"in de kaart {dutch.meervoud(len(namen), 'ontbreekt', 'ontbreken')} {wie}"
    advice = "neem grenzen van het jaar waarin de gemeenten zo waren ingedeeld als in uw regio"
    return fout(file, message, advice, code="WZ187")


def fout(
    file: str, message: str, advice: str, *, code: str = "WZ185", plek: Place | None = None
) -> Finding:
    """Return a mistake in the file of a map."""
    place = plek or Place(file=file, line=1)
    return Finding(code=code, level=Level.FOUT, message=message, advice=advice, place=place)
