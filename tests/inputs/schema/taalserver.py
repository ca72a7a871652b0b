"""The YAML language server that editors use, spoken to as an editor does."""

import json
import subprocess
import threading
from pathlib import Path
from typing import Any

_YAML_SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},  # nothing from the network
    }
}
_PATIENCE = 120
"""Seconds after which the server is stopped: an answer will not come any more."""


class Taalserver:
    """One running server; messages go over its standard input and output."""

    def __init__(self, command: str, root: Path) -> None:
        self._process = subprocess.Popen(
            [command, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._alarm = threading.Timer(_PATIENCE, self._process.kill)
        self._alarm.start()
        self._number = 0
        self._diagnostics: dict[str, list[Any]] = {}
        self._ask("initialize", {"processId": None, "rootUri": root.as_uri(), "capabilities": {}})
        self._send({"method": "initialized", "params": {}})
        self._send(
            {"method": "workspace/didChangeConfiguration", "params": {"settings": _YAML_SETTINGS}}
        )

    def open(self, path: Path, text: str) -> None:
        """Show ``text`` as if it stood in the file ``path``."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def messages(self, path: Path) -> list[str]:
        """Return what the server has against an open file, as ``line: message``."""
        while path.as_uri() not in self._diagnostics:
            self._receive()
        return [
            f"{found['range']['start']['line'] + 1}: {found['message']}"
            for found in self._diagnostics[path.as_uri()]
        ]

    def hover(self, path: Path, line: int, column: int) -> str:
        """Return what is shown when the mouse rests on a place; lines count from 1."""
        found = self._ask("textDocument/hover", _at(path, line, column))
        return str(found["contents"]["value"]) if found else ""

    def complete(self, path: Path, line: int, column: int) -> list[str]:
        """Return what is offered at a place; lines count from 1."""
        found = self._ask("textDocument/completion", _at(path, line, column))
        return [item["label"] for item in found["items"]]

    def stop(self) -> None:
        """End the server."""
        self._alarm.cancel()
        self._process.kill()
        self._process.communicate()

    def _ask(self, method: str, params: Any) -> Any:
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "de server is gestopt"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self._diagnostics[params["uri"]] = params["diagnostics"]
        elif "id" in message and "method" in message:  # the server asks us something
            self._send({"id": message["id"], "result": _answer(message)})
        return message


def _answer(message: dict[str, Any]) -> Any:
    if message["method"] != "workspace/configuration":
        return None
    return [_YAML_SETTINGS.get(item.get("section")) for item in message["params"]["items"]]


def _at(path: Path, line: int, column: int) -> dict[str, Any]:
    place = {"line": line - 1, "character": column - 1}
    return {"textDocument": {"uri": path.as_uri()}, "position": place}
