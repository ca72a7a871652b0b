"""Proposals are tried in memory first; what is written is what was tried."""

from pathlib import Path

from generator.cijfers.bestand import Bestand, open_bestand
from generator.cijfers.toepassen import probeer, schrijf
from generator.cijfers.voorstel import Voorstel
from generator.inputs.bewerk.wijziging import Zet, pad_van


def voorstel(bestand: Bestand, pad: str, waarde: object) -> Voorstel:
    return Voorstel(
        path=bestand.path,
        pad=pad_van(pad),
        place=bestand.root.place,
        oud="",
        nieuw=str(waarde),
        bron="proef",
        wijzigingen=(Zet(pad=pad_van(pad), waarde=waarde),),
    )


def lees(path: Path, text: str) -> Bestand:
    path.write_text(text, encoding="utf-8")
    return open_bestand(path)


def test_what_the_editor_refuses_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    bestand = lees(tmp_path / "a.yaml", "a: 1\nb: {c: 1}\nd: 4\n")
    voorstellen = [voorstel(bestand, "a", 2), voorstel(bestand, "b", 3), voorstel(bestand, "d", 5)]
    proef = probeer({bestand.path: bestand}, voorstellen)
    assert [v.nieuw for v in proef.voorstellen] == ["2", "5"]
    (finding,) = proef.findings
    assert finding.code == "WZ604"
    assert bestand.path.read_text() == "a: 1\nb: {c: 1}\nd: 4\n"
    assert schrijf(proef).paden == (bestand.path,)
    assert bestand.path.read_text() == "a: 2\nb: {c: 1}\nd: 5\n"


def test_a_file_that_changed_after_the_preview_stays_and_others_are_written(
    tmp_path: Path,
) -> None:
    een, twee = lees(tmp_path / "een.yaml", "a: 1\n"), lees(tmp_path / "twee.yaml", "a: 1\n")
    bestanden = {een.path: een, twee.path: twee}
    proef = probeer(bestanden, [voorstel(een, "a", 2), voorstel(twee, "a", 2)])
    een.path.write_text("a: 7  # van Jan\n")
    uit = schrijf(proef)
    assert uit.paden == (twee.path,)
    assert [finding.code for finding in uit.findings] == ["WZ605"]
    assert een.path.read_text() == "a: 7  # van Jan\n"


def test_a_file_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    nieuw = open_bestand(tmp_path / "nieuw.yaml")
    assert nieuw.data is None
    uit = schrijf(probeer({nieuw.path: nieuw}, [voorstel(nieuw, "bronnen[x].titel", "T")]))
    assert uit.paden == (nieuw.path,)
    assert nieuw.path.read_text() == "bronnen:\n  - id: x\n    titel: T\n"
