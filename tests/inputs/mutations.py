"""Ways to damage a text file: what people, editors, converters and attackers do to it."""

import random
from collections.abc import Callable
from itertools import pairwise

Change = Callable[[random.Random, str], str]

PIECES = (
    *"\t\n\r :-#&*!|>%@`'\"{}[],?~=<\\.",
    *"\x00\x07\x0b\x1b\x7f\x85\u00a0\u200b\u2028\u202e\ufeff\ufffe\ue000\U0001f600\U000f0000",
    *": |- |> |- - |null|---\n|...\n|<<: *a|&a |*a|!!python/object:os.system |<<<<<<< HEAD\n".split(
        "|"
    ),
    "%YAML 3.0\n",
    "{{ 7 * 7 }}",
)
SCALARS = (
    *("", "null", "ja", "no", "[]", "{}", "[[[]]]", "'", "|\n", "> 500", "“x: y”", "€ 1.250,-"),
    *("1.000", "12:30", "0512", "-0", "-1", "0", "1e400", ".nan", "٣٤", "½", "99999999999999"),
    *("1900", "2100", "31-12-2026", "2026-02-30", "9999-12-31", "0001-01-01", "46348"),
    *('"\\ud800"', '"\\0"', "<script>", "{{ naam }}", "[x](javascript:y)", "**", "`"),
    *("9" * 5000, "0." + "9" * 5000, "x" * 50_000, "1," * 20_000, "1 " * 20_000, "'" * 9_999),
)


def _at_a_line(change: Callable[[random.Random, list[str], int], None]) -> Change:
    def changed(chance: random.Random, text: str) -> str:
        lines = text.split("\n")
        change(chance, lines, chance.randrange(len(lines)))
        return "\n".join(lines)

    return changed


def _delete(chance: random.Random, lines: list[str], at: int) -> None:
    del lines[at : at + chance.randint(1, 4)]


def _repeat(chance: random.Random, lines: list[str], at: int) -> None:
    lines[at:at] = lines[at : at + chance.randint(1, 40)]


def _swap(chance: random.Random, lines: list[str], at: int) -> None:
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _move(chance: random.Random, lines: list[str], at: int) -> None:
    block = lines[at : at + chance.randint(1, 6)]
    del lines[at : at + len(block)]
    other = chance.randrange(len(lines) + 1)
    lines[other:other] = block


def _shift(chance: random.Random, lines: list[str], at: int) -> None:
    lines[at] = chance.choice(("", " ", "  ", "     ", "\t", "\u00a0 ")) + lines[at].lstrip()


def _retype(chance: random.Random, lines: list[str], at: int) -> None:
    key, colon, _ = lines[at].partition(": ")
    lines[at] = f"{key}{colon}{chance.choice(SCALARS)}"


def _exchange(chance: random.Random, lines: list[str], at: int) -> None:
    """Give a key the value of another one."""
    key, colon, _ = lines[at].partition(": ")
    lines[at] = f"{key}{colon}{chance.choice(lines).partition(': ')[2]}"


def _nest(chance: random.Random, lines: list[str], at: int) -> None:
    opening, closing = chance.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")))
    depth = chance.choice((10, 39, 41, 3000))
    lines[at] = f"diep: {opening * depth}x{closing * depth}"


def _bomb(chance: random.Random, lines: list[str], at: int) -> None:
    """Insert a billion laughs: each level holds the one before it nine times."""
    names = "abcdefghij"[: chance.randint(2, 10)]
    lines[at:at] = [f"{names[0]}: &{names[0]} [lol]"] + [
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise(names)
    ]


def _number(chance: random.Random, text: str) -> str:
    """Change one digit: what stays readable must not upset the calculations."""
    digits = [at for at, character in enumerate(text) if character.isdigit()]
    if not digits:
        return text
    at = chance.choice(digits)
    return text[:at] + chance.choice("0123456789") + text[at + 1 :]


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(PIECES) + text[at:]


def _scatter(chance: random.Random, text: str) -> str:
    for _ in range(20):
        text = _insert(chance, text)
    return text


def _truncate(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text))]


_LINES = (_delete, _repeat, _swap, _move, _shift, _retype, _exchange, _nest, _bomb)
CHANGES: tuple[Change, ...] = (
    *(_at_a_line(change) for change in _LINES),
    _number,
    _insert,
    _scatter,
    _truncate,
)


def damaged(chance: random.Random, text: str) -> bytes:
    """Return ``text`` changed in one or more ways, sometimes no longer text at all."""
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        text = chance.choice(CHANGES)(chance, text) or "\n"
    data = text.encode("utf-8", errors="surrogatepass")
    if chance.random() < 0.05:
        at = chance.randrange(len(data))
        return data[:at] + chance.randbytes(50) + data[at:]
    if chance.random() < 0.05:
        encoding = chance.choice(("utf-16", "utf-32", "cp1252", "cp437"))
        return data.decode("utf-8", errors="replace").encode(encoding, errors="replace")
    if chance.random() < 0.05:
        return data.replace(b"\n", chance.choice((b"\r", b"\r\n")))
    return data
