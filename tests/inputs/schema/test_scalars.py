"""The schema and the strict reader agree on one value; what both see, both refuse."""

import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.source import Place
from generator.inputs.decode import _decoder
from generator.inputs.nodes import Scalar
from generator.inputs.reading import Reading
from generator.inputs.schema.scalars import LEAVES, MOMENT
from tests.inputs.schema.yaml12 import load

KINDS = {**LEAVES, Datum | Jaar: MOMENT}
TEXTS = st.one_of(
    st.text("0123456789.,-+ ", max_size=12),
    st.from_regex(r"[+-]?\d{1,4}([.,]\d{1,4})?", fullmatch=True),
    st.from_regex(r"(19|20|21)\d\d(-[01]\d-[0-3]\d)?", fullmatch=True),
    st.sampled_from(["ja", "Nee", "JA", "true", "False", "yes", "no", "on", "n", "null", "~", ""]),
    st.text("#|=-*_`~:<>!a [](^)\n", max_size=12),
    st.text(max_size=8),
)


def _reader_accepts(kind: Any, node: Scalar) -> bool:
    reading = Reading()
    _decoder(kind)(node, "veld", reading)
    return not reading.findings


def _schema_accepts(kind: Any, value: Any) -> bool:
    return bool(Draft7Validator(KINDS[kind]).is_valid(value))


def _node(text: str, plain: bool) -> Scalar:
    return Scalar(place=Place(file="f.yaml", line=1), text=text, plain=plain)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@given(text=TEXTS)
def test_a_text_between_quotes(kind: Any, text: str) -> None:
    reader, schema = _reader_accepts(kind, _node(text, plain=False)), _schema_accepts(kind, text)
    if kind in (Datum, Datum | Jaar) and re.search("02-29|^ *0000", text):
        assert schema or not reader  # a pattern knows no leap years
    elif re.search("[^ -~\n]", text):
        pass  # Python and JavaScript differ in what they call a space
    else:
        assert schema == reader


@pytest.mark.parametrize("kind", KINDS, ids=str)
@given(text=TEXTS)
def test_a_plain_value_that_the_reader_accepts(kind: Any, text: str) -> None:
    try:
        value = load(text)
        plain = next(e for e in yaml.parse(text) if isinstance(e, yaml.ScalarEvent))
    except (yaml.YAMLError, StopIteration):
        return
    if plain.style or isinstance(value, (list, dict)):
        return
    if isinstance(value, bool) and kind in (Tekst, Opmaak):
        return  # a text of only "true" must stand between quotes
    if _reader_accepts(kind, _node(plain.value, plain=True)):
        assert _schema_accepts(kind, value)


@pytest.mark.parametrize(
    ("kind", "good", "wrong"),
    [
        (Getal, ["13,6", "13.6", 13.6, 232619, "-4", 0], ["1.000", "10%", "€ 5", "0512", None, []]),
        (Jaar, [2031, "2031"], [31, "31", 2031.5, "2031-2040", True]),
        (Datum, ["2026-01-31"], ["31-1-2026", "2026-02-30", "2026-13-01", 2026]),
        (Datum | Jaar, ["2026-01-31", 2026, "2026"], ["januari 2026", 26]),
        (bool, [True, False, "ja", "Nee", "JA"], ["yes", "x", 1, None]),
        (Tekst, ["tekst", 0.1, "null"], ["", "  ", None, [], {}]),
        (
            Opmaak,
            ["a\n\n- b\n- **c**", "1 < 2"],
            ["# Kop", "a\n\n| b | c |\n", "a <b>c</b>", "a\n---"],
        ),
    ],
    ids=str,
)
def test_examples(kind: Any, good: list[Any], wrong: list[Any]) -> None:
    assert [value for value in good if not _schema_accepts(kind, value)] == []
    assert [value for value in wrong if _schema_accepts(kind, value)] == []
