"""Workers of others do the same work: any executor, and a Dask cluster that is there."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.batch.build import build_all
from generator.batch.workers import NoCluster, workers
from generator.cli import main
from tests.batch.conftest import MEMO, Build, Quiet
from tests.batch.test_reuse import built, outputs

CLUSTER = """\
import sys
from distributed import LocalCluster

if __name__ == "__main__":
    at = {"host": "127.0.0.1", "dashboard_address": None}
    cluster = LocalCluster(n_workers=2, threads_per_worker=2, **at)
    print(cluster.scheduler_address, flush=True)
    sys.stdin.read()
    cluster.close()
"""


@pytest.fixture
def cluster(land: Path, checkout: Path) -> Iterator[str]:
    """Return the address of a cluster of two processes, which begin in another folder."""
    elsewhere = land / "elders"
    elsewhere.mkdir()
    script = elsewhere / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(checkout)}
    with subprocess.Popen(
        [sys.executable, str(script)],
        cwd=elsewhere,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.communicate()


def test_any_executor_gives_what_our_own_processes_give(
    folders: Sequence[Path], land: Path, made: Build
) -> None:
    with ThreadPoolExecutor(3) as threads:
        results = list(build_all(folders, MEMO, Quiet(), executor=threads))
    assert [Path(result.folder).name for result in results] == ["naa", "nbee", "zaa", "zbee"]
    before = outputs(land)
    assert built(made()) == set()
    made(fresh=True)
    assert outputs(land) == before


class Broken(ThreadPoolExecutor):
    """Loses the second piece of work."""

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def, override]
        if args[0].name == "nbee":
            return super().submit(lambda: 1 / 0)
        return super().submit(fn, *args, **kwargs)


def test_what_an_executor_loses_stops_no_other(folders: Sequence[Path]) -> None:
    with Broken(2) as threads:
        results = list(build_all(folders, MEMO, Quiet(), executor=threads))
    assert [result.failed for result in results] == [False, True, False, False]
    assert results[1].findings[0].code == "WZ900"


def test_a_dask_cluster_builds(
    cluster: str, land: Path, made: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["maak", "inputs", "--soort", "memo", "--formaat", "md"]
    assert main([*command, "--dask", cluster]) == 0
    first = capsys.readouterr().out
    before = outputs(land)
    assert len([name for name in before if name.endswith(".md")]) == 4
    assert main(command) == 0
    assert "waarvan 4 al klaar" in capsys.readouterr().out
    assert "al klaar" not in first
    made(fresh=True)
    assert outputs(land) == before


def test_a_cluster_that_does_not_answer_is_told(
    land: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.batch.workers._TIMEOUT", 0.2)
    assert main(["maak", "inputs", "--soort", "memo", "--dask", "tcp://127.0.0.1:9"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("er antwoordt geen Dask-cluster op 'tcp://127.0.0.1:9' → kijk of")
    assert not (land / "output").exists()


@pytest.mark.parametrize("address", ["geen adres", "127.0.0.1", "ftp://x:1"])
def test_an_address_that_is_none_is_told(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.batch.workers._TIMEOUT", 0.2)
    with pytest.raises(NoCluster, match="er antwoordt geen Dask-cluster"), workers(address):
        pass


def test_without_the_package_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(NoCluster, match=r'pip install "woonzorgvisie\[dask\]"'),
        workers("tcp://x:1"),
    ):
        pass


def test_without_an_address_the_workers_are_our_own() -> None:
    with workers("") as executor:
        assert executor is None


def test_an_executor_is_not_closed_for_who_gave_it(folders: Sequence[Path]) -> None:
    with ThreadPoolExecutor(1) as threads:
        list(build_all(folders, MEMO, Quiet(), executor=threads))
        again: Executor = threads
        assert again.submit(lambda: 1).result() == 1
