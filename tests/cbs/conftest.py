"""A local CBS for each test; nothing here reaches the internet."""

from collections.abc import Iterator

import pytest

from tests.cbs.server import Server, draaiend


@pytest.fixture
def cbs() -> Iterator[Server]:
    with draaiend() as server:
        yield server
