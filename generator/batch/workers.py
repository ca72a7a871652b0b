"""Workers that are not ours: any executor, such as that of an existing Dask cluster."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.options import Options

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from generator.batch.pool import Finished

_TIMEOUT = 10.0
"""Seconds in which a cluster must answer."""


class NoCluster(Exception):
    """There is no cluster to work on: why, and what to do about it."""


def on_executor(
    executor: "Executor", folders: Sequence[Path], options: Options
) -> "Iterator[Finished]":
    """Build ``folders`` on ``executor`` and yield each as it is finished."""
    from concurrent.futures import as_completed

    from generator.batch.job import run_in_worker
    from generator.batch.pool import outcome

    here = os.getcwd()
    jobs = {executor.submit(run_in_worker, folder, options, here): folder for folder in folders}
    try:
        for job in as_completed(jobs):
            yield jobs[job], outcome(job, jobs[job])
    finally:  # after Ctrl-C: what waits is not begun
        for job in jobs:
            job.cancel()


@contextmanager
def workers(address: str) -> "Iterator[Executor | None]":
    """Give the workers of the Dask cluster at ``address``; without one, those are our own.

    Raises :class:`NoCluster` when it cannot be used.
    """
    if not address:
        yield None
        return
    try:
        from distributed import Client
    except ImportError as error:
        raise NoCluster(
            "voor --dask is het pakket distributed nodig → installeer het met:"
            ' pip install "woonzorgvisie[dask]"'
        ) from error
    import asyncio

    try:
        asyncio.run(_call(address))  # a client that gets no answer cannot be closed
        client: Any = Client(address, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise NoCluster(
            f"er antwoordt geen Dask-cluster op '{address}' → kijk of het draait en of het adres"
            " klopt, zoals tcp://10.0.0.5:8786"
        ) from error
    with client:
        executor: Executor = client.get_executor()
        yield executor


async def _call(address: str) -> None:
    """Raise ``OSError`` or ``ValueError`` when nobody answers at ``address``."""
    from distributed.comm.core import connect

    comm: Any = await connect(address, timeout=_TIMEOUT)  # type: ignore[no-untyped-call]
    await comm.close()
