"""A validator for each input file, by the name of its schema."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import schemas

Complaints = Callable[[str, Any], list[str]]


@pytest.fixture(scope="session")
def complaints(checkout: Path) -> Complaints:
    """Return what a schema, made from the shipped inputs, has against a content."""
    made = {name: json.loads(data) for name, data in schemas(bekend(checkout / "inputs")).items()}
    for schema in made.values():
        Draft7Validator.check_schema(schema)
    validators = {name: Draft7Validator(schema) for name, schema in made.items()}

    def complain(schema: str, content: Any) -> list[str]:
        return sorted(_told(validators[schema].iter_errors(content)))

    return complain


def _told(errors: Any) -> Iterator[str]:
    for error in errors:
        if isinstance(error.schema, dict) and "errorMessage" in error.schema:
            yield error.schema["errorMessage"]
        else:
            yield error.message
