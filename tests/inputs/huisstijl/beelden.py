"""Small real pictures to read."""

import struct
import zlib


def png(width: int = 400, height: int = 200) -> bytes:
    """Return a white PNG."""
    rows = zlib.compress((b"\0" + b"\xff" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def jpg(width: int = 400, height: int = 200) -> bytes:
    """Return the head of a JPEG: all that says how large it is."""
    comment = b"\xff\xfe" + struct.pack(">H", 6) + b"test"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8" + comment + b"\xff" + frame + b"\xff\xda\0\2" + b"\xff\xd9"


SVG = b'<?xml version="1.0"?>\n<!-- logo -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'
