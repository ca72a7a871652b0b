"""The cache forgets rather than fails, and its keys know the code."""

from pathlib import Path

from generator.core.cache import Cache, made_by


def test_what_was_put_is_got_and_nothing_else(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put("a", b"1")
    assert (cache.get("a"), cache.get("b")) == (b"1", None)


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    cache = Cache(tmp_path / "bestand" / "cache")
    cache.put("a", b"1")
    assert cache.get("a") is None


def test_changed_code_gives_another_key(tmp_path: Path) -> None:
    before, after = tmp_path / "a.py", tmp_path / "b.py"
    before.write_text("x = 1\n", encoding="utf-8")
    after.write_text("x = 2\n", encoding="utf-8")
    assert made_by(str(before)) != made_by(str(after))
