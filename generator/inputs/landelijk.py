"""Where the files for the whole country stand."""

from pathlib import Path

from generator.core.paths import package_folder
from generator.core.seen import is_dir


def landelijke_map(inputs: Path) -> Path:
    """Return the folder of the national files: beside the regions, else the one supplied."""
    own = inputs / "landelijk"
    return own if is_dir(own) else package_folder("landelijk")
