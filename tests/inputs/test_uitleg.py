"""Every field that a user can write has a Dutch text that says what it means."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.huisstijl import Huisstijl
from generator.inputs.uitleg import uitleg


def _structs(kind: Any, seen: set[type[Value]]) -> Iterator[type[Value]]:
    if isinstance(kind, type) and issubclass(kind, Value):
        if kind not in seen:
            seen.add(kind)
            yield kind
            for field in yaml_fields(kind):
                yield from _structs(field.type, seen)
        return
    for part in get_args(kind):
        yield from _structs(part, seen)


STRUCTS = [*_structs(Dossier, set()), *_structs(Huisstijl, set())]


def test_the_whole_model_is_looked_at() -> None:
    assert Cijfer in STRUCTS
    assert len(STRUCTS) > 50


@pytest.mark.parametrize("kind", STRUCTS, ids=lambda kind: kind.__name__)
def test_every_field_has_a_short_text(kind: type[Value]) -> None:
    for field in yaml_fields(kind):
        text = uitleg(kind, field.name)
        assert text[0].isupper()
        assert text[-1] in ".?"
        assert len(text) <= 130, text
        assert "``" not in text, "users do not know this notation"


def test_calculated_fields_of_a_figure_are_not_for_users() -> None:
    assert {"waarde", "reden"} <= {field.name for field in yaml_fields(Cijfer)}
    assert "termen" not in {field.name for field in yaml_fields(Cijfer)}
    with pytest.raises(KeyError):
        uitleg(Cijfer, "termen")
