"""The document → files, written with care."""
