"""An edited file comes in place whole, and never over what somebody typed meanwhile."""

from pathlib import Path

import pytest

from generator.writers import bewerkt
from generator.writers.bewerkt import schrijf_bewerkt


def test_it_writes_and_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    path.chmod(0o600)
    assert not schrijf_bewerkt(path, b"a: 1\n", b"a: 2\n")
    assert path.read_bytes() == b"a: 2\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_it_makes_a_file_that_was_not_there(tmp_path: Path) -> None:
    assert not schrijf_bewerkt(tmp_path / "a.yaml", None, b"a: 2\n")
    assert (tmp_path / "a.yaml").read_bytes() == b"a: 2\n"


@pytest.mark.parametrize("oud", [b"a: 1\n", None])
def test_a_file_that_changed_in_the_meantime_stays(tmp_path: Path, oud: bytes | None) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1 # van Jan\n")
    (finding,) = schrijf_bewerkt(path, oud, b"a: 2\n")
    assert finding.code == "WZ605"
    assert path.read_bytes() == b"a: 1 # van Jan\n"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "echt.yaml").write_bytes(b"a: 1\n")
    (tmp_path / "a.yaml").symlink_to("echt.yaml")
    assert not schrijf_bewerkt(tmp_path / "a.yaml", b"a: 1\n", b"a: 2\n")
    assert (tmp_path / "a.yaml").is_symlink()
    assert (tmp_path / "echt.yaml").read_bytes() == b"a: 2\n"


def test_a_disk_that_refuses_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    monkeypatch.setattr(bewerkt, "replace_file", vol)
    (finding,) = schrijf_bewerkt(path, b"a: 1\n", b"a: 2\n")
    assert finding.code == "WZ100"
    assert path.read_bytes() == b"a: 1\n"
