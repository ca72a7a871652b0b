"""What holds for every text and every change: only what was asked is different."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.inputs.bewerk.bewerk import Onbewerkbaar, bewerk
from generator.inputs.bewerk.boom import boom
from generator.inputs.bewerk.snijden import in_map
from generator.inputs.bewerk.wijziging import Pad, Weg, Zet, takken_van
from generator.inputs.nodes import AnyNode, Mapping, Scalar, Sequence
from generator.inputs.parser import parse

INVOER = sorted(Path(__file__).resolve().parents[3].glob("inputs/**/*.yaml"))

TEKST = """\
# kop
a:
  b: 13,6   # bij b

  ## uitleg
  c: 'een ''tekst'''
  # d: voorbeeld
  e: >-  # gevouwen
    een lange
    tekst
lijst:
- id: p
  n: {waarde: null, reden: "x, y", levert: é}  # p
- id: q
  n:
    waarde: 12
    reden: dit loopt
      door
  t: |
    # geen opmerking
      dieper

    zo
f: [1, "twee", {drie: 3}]
g:
"""

waarden = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.decimals(-1000, 1000, places=2).map(float),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))),
    st.lists(st.sampled_from(["x", "# y", "- z", "a: b", "", "it's", '"q"']), max_size=4).map(
        "\n".join
    ),
    st.sampled_from(["null", "~", "ja", "no", "0141", "1.000", "[", "{a: b}", "'", "%", "@", "`"]),
)


def bladen(node: AnyNode, pad: Pad = ()) -> Iterator[Pad]:
    """Yield the path of every single value."""
    if isinstance(node, Scalar):
        yield pad
    elif isinstance(node, Mapping):
        for naam, entry in node.entries.items():
            yield from bladen(entry.value, (*pad, naam))
    else:
        for at, item in enumerate(node.items):
            naam = _id(item) or str(at)
            yield from bladen(item, (*pad, f"[{naam}]"))


def _id(item: AnyNode) -> str:
    if isinstance(item, Mapping) and "id" in item.entries:
        value = item.entries["id"].value
        return value.text if isinstance(value, Scalar) else ""
    return ""


def op(node: AnyNode, pad: Pad) -> AnyNode | None:
    for stap in pad:
        if isinstance(node, Mapping):
            entry = node.entries.get(stap)
            if entry is None:
                return None
            node = entry.value
        elif isinstance(node, Sequence):
            keys = [_id(item) or str(at) for at, item in enumerate(node.items)]
            node = node.items[keys.index(stap[1:-1])]
    return node


def gelezen(text: str) -> Mapping:
    root, findings = parse(text, "a.yaml")
    assert root is not None
    assert not findings
    return root


BLADEN = [pad for pad in bladen(gelezen(TEKST)) if pad[-1] != "id"]


@given(pad=st.sampled_from(BLADEN), waarde=waarden, eind=st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=400, deadline=None)
def test_a_value_that_was_set_reads_back_and_nothing_else_changed(
    pad: Pad, waarde: Any, eind: str
) -> None:
    oud = TEKST.replace("\n", eind)
    try:
        nieuw = bewerk(oud.encode(), [Zet(pad=pad, waarde=waarde)], "a.yaml").decode()
    except Onbewerkbaar:
        assume(False)
    voor, na = gelezen(oud), gelezen(nieuw)
    for blad in BLADEN:
        if blad != pad:
            assert _zegt(op(na, blad)) == _zegt(op(voor, blad))
    if isinstance(waarde, str):
        assert _zegt(op(na, pad)) == waarde.strip()
    assert [line.strip() for line in nieuw.splitlines() if line.strip().startswith("#")][:2] == [
        "# kop",
        "## uitleg",
    ]


def _zegt(node: AnyNode | None) -> str | None:
    assert node is None or isinstance(node, Scalar)
    return None if node is None or node.empty else node.text.strip()


@given(
    weg=st.sets(st.sampled_from(BLADEN), max_size=3),
    gezet=st.dictionaries(st.sampled_from(BLADEN), waarden, max_size=3),
)
@settings(max_examples=200, deadline=None)
def test_all_characters_outside_the_cuts_stay(weg: set[Pad], gezet: dict[Pad, Any]) -> None:
    wijzigingen = [
        *(Zet(pad=pad, waarde=waarde) for pad, waarde in gezet.items() if pad not in weg),
        *(Weg(pad=pad) for pad in weg),
    ]
    try:
        nieuw = bewerk(TEKST.encode(), wijzigingen, "a.yaml").decode()
    except Onbewerkbaar:
        assume(False)
    root = boom(TEKST)
    assert root is not None
    at = 0
    for knip in sorted(
        in_map(TEKST, root, takken_van(wijzigingen)), key=lambda k: (k.start, k.eind)
    ):
        blijft = TEKST[at : knip.start]
        assert nieuw.startswith(blijft)
        nieuw = nieuw[len(blijft) + len(knip.tekst) :]
        at = knip.eind
    assert nieuw == TEKST[at:]


@pytest.mark.parametrize("path", INVOER, ids=lambda path: "/".join(path.parts[-3:]))
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_the_shipped_files_can_be_edited_anywhere(path: Path, data: st.DataObject) -> None:
    oud = path.read_bytes()
    root = gelezen(oud.decode("utf-8-sig"))
    paden = [pad for pad in bladen(root) if pad[-1] != "id"]
    pad = data.draw(st.sampled_from(paden))
    node = op(root, pad)
    assert isinstance(node, Scalar)
    waarde = None if node.empty else node.text
    assert bewerk(oud, [Zet(pad=pad, waarde=waarde)], path.name) == oud
    nieuw = bewerk(oud, [Zet(pad=pad, waarde="Anders: dit")], path.name)
    assert _zegt(op(gelezen(nieuw.decode("utf-8-sig")), pad)) == "Anders: dit"
