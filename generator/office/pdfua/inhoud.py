"""What is painted on a page: each stroke belongs to a tag, or is marked as decoration."""

from collections.abc import Callable, Iterable, Sequence

from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
)

Step = ContentStreamInstruction | ContentStreamInlineImage
Point = tuple[float, float]

_OPENS = ("BMC", "BDC")
_BEGINS = ("m", "re", "Do", "sh")
_PAINTS = frozenset("S s f F f* B B* b b* Do sh".split())
_NO_PAINT = "n"
_ARTIFACT = ContentStreamInstruction([Name.Artifact], Operator("BMC"))
_END = ContentStreamInstruction([], Operator("EMC"))


def decoration(steps: Iterable[Step]) -> list[Step]:
    """Mark as decoration what is painted outside every tag: rules and the edges of paragraphs."""
    done: list[Step] = []
    depth, start = 0, -1
    for step in steps:
        name = str(step.operator)
        depth += (name in _OPENS) - (name == "EMC")
        if depth == 0 and start < 0 and name in _BEGINS:
            start = len(done)
        done.append(step)
        if start >= 0 and name in _PAINTS:
            done[start:] = [_ARTIFACT, *done[start:], _END]
        if name in _PAINTS or name == _NO_PAINT:
            start = -1
    return done


def untag(steps: Iterable[Step], numbers: set[int]) -> list[Step]:
    """Mark the content with these ``numbers`` as decoration."""
    return [_ARTIFACT if number(step) in numbers else step for step in steps]


def tag_pictures(steps: Sequence[Step], number_at: Callable[[Point], int | None]) -> list[Step]:
    """Tag pictures that are marked as decoration; ``number_at`` gives the number for a middle."""
    done = list(steps)
    opened, middle = -1, (0.0, 0.0)
    for at, step in enumerate(steps):
        name = str(step.operator)
        if name in _OPENS:
            opened = at if _is_artifact(step) else -1
        elif name == "cm":
            middle = _middle(step.operands)
        elif name == "Do" and opened >= 0 and (found := number_at(middle)) is not None:
            done[opened] = ContentStreamInstruction(
                [Name.Figure, Dictionary(MCID=found)], Operator("BDC")
            )
    return done


def number(step: Step) -> int | None:
    """Return the number of the marked content that ``step`` opens."""
    if str(step.operator) != "BDC":
        return None
    properties = step.operands[1]
    has_number = isinstance(properties, Dictionary) and "/MCID" in properties
    return int(properties.MCID) if has_number else None


def _is_artifact(step: Step) -> bool:
    return step.operands[0] == Name.Artifact


def _middle(matrix: Iterable[Object]) -> Point:
    """Return where the middle of a picture lands that is placed with ``matrix``."""
    a, b, c, d, e, f = (float(value) for value in matrix)
    return e + (a + c) / 2, f + (b + d) / 2
