"""The validators of the schemas."""

from tests.inputs.schema.klachten import complaints as complaints
