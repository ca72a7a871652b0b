"""Kinds of arguments that several commands take."""

import argparse
from pathlib import Path


def folder(text: str) -> Path:
    """Return the folder that an argument names; it must be there."""
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"de map '{text}' bestaat niet")
    return path
