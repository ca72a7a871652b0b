"""Written content reads back the same, and examples become content when uncommented."""

import re
from datetime import date
from typing import Annotated, Any, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.decode import decode
from generator.inputs.figure import yaml_fields
from generator.inputs.markup import forbidden
from generator.inputs.model.basis import Keuze, Reeks, Ref
from generator.inputs.model.document import Documentgegevens, Gemeente
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.model.proces import Partner, Proces
from generator.inputs.model.uitvoering import Maatregel
from generator.inputs.model.visie import Ambitie
from generator.inputs.parser import parse
from generator.inputs.reading import Reading
from generator.inputs.skelet.schrijver import KOP, Schrijver
from generator.inputs.skelet.voorbeelden import inner, is_struct

KINDS = [Documentgegevens, Gemeente, Aandachtsgroep, Ambitie, Maatregel, Proces, Partner, Reeks]
LISTS = ["partners", "aandachtsgroepen", "ambities", "eindbeelden", "maatregelen", "onderwerpen"]
LISTS += ["woonvormen", "bronnen", "regio.fair_share"]
ID = "een-id"

_WORDS = st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc"])),
    st.sampled_from(
        ["a: b", "# x", "- x", "ja", "null", "1.000", "'s-Hertogenbosch", "@", "[a", "x:"]
    ),
    st.just("een lange zin met veel woorden " * 8),
)
_TEXT = _WORDS.map(lambda text: " ".join(text.split())).filter(bool)
_PROSE = (
    st.lists(st.one_of(_TEXT, st.just("")), min_size=1, max_size=4)
    .map(lambda lines: "\n".join(lines).strip())
    .filter(lambda text: text and not forbidden(text))
)
_NUMBER = st.one_of(
    st.integers(-(10**14), 10**14),
    st.floats(-(10**6), 10**6, allow_nan=False).map(lambda number: round(number, 4)),
)
_LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    Tekst: _TEXT,
    Opmaak: _PROSE,
    Getal: _NUMBER,
    Jaar: st.integers(1900, 2100),
    Datum: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    bool: st.booleans(),
}
_FIGURES = st.one_of(
    st.fixed_dictionaries({"waarde": st.none(), "reden": _TEXT}),
    st.fixed_dictionaries(
        {"waarde": _NUMBER, "eenheid": _TEXT, "bron": st.just(ID), "peildatum": _LEAVES[Datum]},
        optional={"toelichting": _TEXT},
    ),
)


def contents(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for content of ``kind``."""
    kind = inner(kind)
    if get_origin(kind) is Annotated:
        mark = get_args(kind)[1]
        if isinstance(mark, Keuze):
            return st.sampled_from(mark.opties)
        return st.just(ID if isinstance(mark, Ref) else mark.voorbeeld)
    if get_origin(kind) is tuple:
        return st.lists(contents(get_args(kind)[0]), min_size=1, max_size=2, unique_by=_id)
    if get_origin(kind) is dict:
        key, value = get_args(kind)
        return st.dictionaries(contents(key), contents(value), min_size=1, max_size=3)
    if kind is Cijfer:
        return _FIGURES
    if is_struct(kind):
        fields = yaml_fields(kind)
        return st.fixed_dictionaries(
            {field.name: contents(field.type) for field in fields if field.required},
            optional={
                field.name: st.deferred(lambda field=field: contents(field.type))  # type: ignore[misc]
                for field in fields
                if not field.required
            },
        )
    return _LEAVES[kind]


def _id(item: Any) -> Any:
    return item.get("id", str(item)) if isinstance(item, dict) else item


def read(text: str, kind: type[Value]) -> Value | None:
    root, wrong = parse(text, "f.yaml")
    assert root is not None and not wrong, (wrong, text)
    reading = Reading()
    for name in LISTS:
        reading.define(name, [ID])
    value = decode(kind, root, reading)
    assert not reading.findings, (list(map(str, reading.findings)), text)
    return value


def plain(value: Any, like: Any) -> Any:
    """Return a read value as content, as far as ``like`` has it."""
    if isinstance(like, dict) and isinstance(value, Value):
        return {name: plain(getattr(value, name), part) for name, part in like.items()}
    if isinstance(like, dict):
        return {key: plain(value[key], part) for key, part in like.items()}
    if isinstance(like, list):
        return [plain(item, part) for item, part in zip(value, like, strict=True)]
    if isinstance(like, bool) or value is None:
        return value
    if isinstance(like, str):
        return str.__str__(value)
    return date(value.year, value.month, value.day) if isinstance(like, date) else type(like)(value)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_written_is_read_back_the_same(kind: type[Value], data: st.DataObject) -> None:
    content = data.draw(contents(kind))
    names = [field.name for field in yaml_fields(kind)]
    text = Schrijver({}, {}).sleutels(kind, names, content, {})
    assert plain(read(text, kind), content) == content


def uncommented(text: str) -> str:
    """Do what a user does with a block of examples: take away ``# ``, as often as it takes."""
    while True:
        less = re.sub(r"^( *(?:- )?)# ?(?!#)", r"\1", text, flags=re.MULTILINE)
        if less == text:
            return text
        text = less


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_examples_of_every_key_are_content_once_uncommented(kind: type[Value]) -> None:
    names = [field.name for field in yaml_fields(kind)]
    known = {name: [ID] for name in LISTS}
    text = Schrijver({Cijfer: {"bron": ID}}, known).sleutels(kind, names, {}, {})
    value = read(uncommented(text), kind)
    for name in names:
        assert getattr(value, name) not in (None, ()), name


def test_every_key_is_explained_once_and_an_example_does_not_count() -> None:
    schrijver = Schrijver({Cijfer: {"eenheid": "personen"}}, {})
    items = [
        {KOP: "De eerste", "id": "a", "omvang_huidig": {"lokaal": {"waarde": None, "reden": "x"}}},
        {KOP: "De tweede", "id": "b", "omvang_huidig": {"lokaal": {"waarde": None, "reden": "y"}}},
    ]
    text = schrijver.sleutels(_Top, ["groepen"], {"groepen": items}, {})
    first, second = text.split("  ## De tweede\n")
    assert second == (
        '  - id: b\n    omvang_huidig:\n      lokaal:\n        waarde: null\n        reden: "y"\n'
    )
    for field in yaml_fields(Aandachtsgroep):
        assert re.search(rf"^  (?:- |  |  # ){field.name}:", first, re.MULTILINE), field.name
    assert first.count("## Waarin geteld is") == 1
    assert "        # eenheid: personen\n" in first


def test_a_key_that_excludes_another_is_explained_but_stands_in_no_example() -> None:
    schrijver = Schrijver({Gemeente: {"provinciecode": None}}, {})
    names = [field.name for field in yaml_fields(Gemeente)]
    text = schrijver.sleutels(Gemeente, names, {}, {})
    assert "## Of gebruik 'provinciecode': " in text
    value = read(uncommented(text), Gemeente)
    assert isinstance(value, Gemeente)
    assert value.provinciecode is None


class _Top(Value, frozen=True, kw_only=True):
    """A file with one list."""

    groepen: tuple[Aandachtsgroep, ...] = ()
    """De groepen."""
