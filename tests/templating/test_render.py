"""Templates → Markdown with marks: escaping, names, errors with a place."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.core import marks
from generator.core.cache import Cache
from generator.core.cijfer import Cijfer
from generator.core.errors import TemplateError
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.source import SourceTable
from generator.document.content import pieces
from generator.document.markdown import read_markdown
from generator.inputs.model.document import Gemeente
from generator.templating.render import chapters, render

CONTEXT: dict[str, Any] = {
    "naam": Tekst("Urk & <co>", (1,)),
    "jaar": Jaar(2031, (2,)),
    "inwoners": Cijfer(waarde=Getal(22431), eenheid=Tekst("personen"), sources=(3,)),
    "onbekend": Cijfer(waarde=None),
    "leeg": None,
    "dag": Datum(date(2026, 1, 31), (7,)),
    "gemeente": Gemeente(naam=Tekst("Urk"), gm_code=Tekst("GM0184"), provincie=Tekst("Flevoland")),
    "rijen": (Tekst("a", (4,)), Tekst("b", (5,)), Tekst("c", (6,))),
}


def run(tmp_path: Path, text: str, **files: str) -> str:
    for name, content in {"100_proef": text, **files}.items():
        (tmp_path / f"{name}.md.j2").write_text(content, encoding="utf-8")
    cache = Cache(tmp_path / "cache")
    return render([tmp_path], CONTEXT, {"tel": len}, SourceTable(), cache)[0].text


def complaint(tmp_path: Path, text: str) -> str:
    with pytest.raises(TemplateError) as caught:
        run(tmp_path, text)
    return str(caught.value.findings[0]).replace(tmp_path.as_posix(), "…")


def test_values_are_written_the_dutch_way(tmp_path: Path) -> None:
    text = "{{ inwoners }} {{ jaar }} {{ onbekend }} {{ leeg }} {{ naam }}"
    assert marks.plain(run(tmp_path, text)) == (
        "22.431 2031 nog aan te leveren nog aan te leveren Urk & <co>"
    )


def test_filters_keep_the_sources(tmp_path: Path) -> None:
    text = run(tmp_path, "{{ rijen | opsomming }} {{ naam | upper }} {{ naam ~ jaar }}")
    assert marks.plain(text) == "a, b en c URK & <CO> Urk & <co>2031"
    found = {number for _, by in marks.Sourced().pieces(text) for number in by if number > 0}
    assert found == {1, 2, 4, 5, 6}


def test_each_letter_knows_its_template_line_or_its_value(tmp_path: Path) -> None:
    sources = SourceTable()
    (tmp_path / "100_x.md.j2").write_text(
        "# Kop\n\nIn {{ jaar }} wonen er\n- **veel**\n\n| a | b |\n|---|---|\n| {{ naam }} | c |\n",
        encoding="utf-8",
    )
    text = render([tmp_path], CONTEXT, {}, sources, Cache(tmp_path / "c"))[0].text
    body = read_markdown(text)
    assert not body.problems
    heading = next(iter(pieces(body.blocks[0].content)))  # type: ignore[union-attr]
    assert str(sources[heading[1][0]].place).endswith("100_x.md.j2:1:1")
    paragraph = list(pieces(body.blocks[1].content))  # type: ignore[union-attr]
    assert [by[0] if by[0] > 0 else sources[by[0]].place.line for _, by in paragraph] == [3, 2, 3]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "a\n{{ gemeente.nam }}",
            "…/100_proef.md.j2:2:1 WZ301 de naam 'nam' bestaat niet in Gemeente; bedoelt u 'naam'?",
        ),
        (
            "{{ inwonrs }}",
            "…/100_proef.md.j2:1:1 WZ301 de naam 'inwonrs' bestaat niet; bedoelt u 'inwoners'?",
        ),
        ("\n\n{% if x %", "…/100_proef.md.j2:3:1 WZ301 de template klopt niet"),
        (
            "{{ naam.__class__.__mro__ }}",
            "…/100_proef.md.j2:1:1 WZ301 deze bewerking mag in een template niet",
        ),
        (
            "{{ gemeente.__struct_fields__ }}",
            "…/100_proef.md.j2:1:1 WZ301 deze bewerking mag in een template niet",
        ),
        (
            "{% include 'weg.md.j2' %}",
            "…/100_proef.md.j2:1:1 WZ301 de template 'weg.md.j2' is niet gevonden",
        ),
        ("{{ dag.strftime('%B') }}", "…/100_proef.md.j2:1:1 WZ301 deze bewerking mag"),
        ("{{ inwoners + 1 }}", "…/100_proef.md.j2:1:1 WZ301 dit kan niet worden uitgerekend"),
        ("{{ naam | pprint }}", "…/100_proef.md.j2:1:1 WZ301 de template klopt niet"),
        ("{{ rijen }}", "…/100_proef.md.j2:1:1 WZ301 dit kan niet worden uitgerekend: dit is geen"),
        ("{{ gemeente }}", "…/100_proef.md.j2:1:1 WZ301 dit kan niet worden uitgerekend: dit is"),
    ],
)
def test_a_mistake_in_a_template_has_a_place(tmp_path: Path, text: str, says: str) -> None:
    assert complaint(tmp_path, text).startswith(says)


def test_a_mistake_in_a_partial_is_placed_there(tmp_path: Path) -> None:
    (tmp_path / "deel.md.j2").write_text("x\ny {{ weg }}\n", encoding="utf-8")
    assert complaint(tmp_path, "{% include 'deel.md.j2' %}").startswith("…/deel.md.j2:2:1")


def test_the_folder_of_the_user_goes_first_and_may_add(tmp_path: Path) -> None:
    own, ours = tmp_path / "eigen", tmp_path / "ons"
    for folder, names in ((own, ["100_a", "150_c"]), (ours, ["100_a", "200_b"])):
        folder.mkdir()
        for name in names:
            (folder / f"{name}.md.j2").write_text(folder.name, encoding="utf-8")
    assert [path.relative_to(tmp_path).as_posix() for path in chapters([own, ours]).values()] == [
        "eigen/100_a.md.j2",
        "eigen/150_c.md.j2",
        "ons/200_b.md.j2",
    ]


def test_a_value_is_never_a_template(tmp_path: Path) -> None:
    CONTEXT["stiekem"] = Tekst("{{ 7 * 7 }}")
    assert marks.plain(run(tmp_path, "{{ stiekem }}")) == "{{ 7 * 7 }}"
