"""Tables: who hears them cell by cell must know which row and column a cell belongs to."""

from generator.core.finding import Level
from generator.toegankelijk.lezing import Lezing, Tabel
from generator.toegankelijk.regel import Meldingen, meld, regel

FAMILIE = "Toegankelijkheid: tabellen"

_HERHAAL = "zet de cursor in de bovenste rij en kies Tabelindeling > Veldnamenrijen herhalen"


@regel("WZ815", Level.FOUT)
def kopregel_ontbreekt(lezing: Lezing) -> Meldingen:
    """De bovenste rij van een tabel is een kopregel, die op elke pagina terugkomt.

    Een schermlezer noemt bij elke cel de naam van de kolom, en een tabel over meer pagina's
    blijft te lezen.

    In Word: zet de cursor in de bovenste rij en kies Tabelindeling > Veldnamenrijen herhalen.
    """
    for tabel in lezing.tabellen:
        if not tabel.gegevens or tabel.rijen[0].kop:
            continue
        later = any(rij.kop for rij in tabel.rijen)
        wat = "de kopregel staat niet bovenaan" if later else "deze tabel heeft geen kopregel"
        yield meld(tabel.plek, wat, _HERHAAL)


@regel("WZ816", Level.WAARSCHUWING)
def lege_kopcel(lezing: Lezing) -> Meldingen:
    """Elke kolom heeft een naam.

    Bij een lege kopcel hoort de lezer niet wat er in de kolom staat.

    In Word: schrijf in de lege cel van de bovenste rij wat er in de kolom staat.
    """
    for tabel in lezing.tabellen:
        if not tabel.gegevens or not tabel.rijen[0].kop:
            continue
        leeg = [n for n, cel in enumerate(tabel.rijen[0].cellen, start=1) if not cel.tekst]
        if leeg:
            kolommen = ", ".join(map(str, leeg))
            wat = "kolom" if len(leeg) == 1 else "kolommen"
            yield meld(
                tabel.plek,
                f"de kopcel van {wat} {kolommen} is leeg",
                "schrijf erin wat er in de kolom staat",
            )


@regel("WZ817", Level.WAARSCHUWING)
def samengevoegde_cellen(lezing: Lezing) -> Meldingen:
    """Een tabel heeft geen samengevoegde cellen.

    Een schermlezer raakt bij samengevoegde cellen de kolom kwijt.

    In Word: zet de cursor in de cel en kies Tabelindeling > Cellen splitsen. Herhaal de tekst, of
    maak twee tabellen.
    """
    for tabel in lezing.tabellen:
        rijen = [n for n, rij in enumerate(tabel.rijen, start=1) if _samengevoegd(tabel, n - 1)]
        if tabel.gegevens and rijen:
            waar = ", ".join(map(str, rijen[:5])) + (" …" if len(rijen) > 5 else "")
            yield meld(
                tabel.plek,
                f"in {'rij' if len(rijen) == 1 else 'rijen'} {waar} zijn cellen samengevoegd",
                "kies Tabelindeling > Cellen splitsen",
            )


@regel("WZ818", Level.WAARSCHUWING)
def tabel_in_tabel(lezing: Lezing) -> Meldingen:
    """In een tabel staat geen andere tabel.

    Een schermlezer zegt niet meer in welke tabel de lezer is.

    In Word: knip de binnenste tabel uit en zet hem onder de andere.
    """
    for tabel in lezing.tabellen:
        if tabel.diep:
            yield meld(
                tabel.plek, "deze tabel staat in een andere tabel", "zet hem onder de andere tabel"
            )


def _samengevoegd(tabel: Tabel, nummer: int) -> bool:
    return any(cel.breedte > 1 or cel.hoog for cel in tabel.rijen[nummer].cellen)
