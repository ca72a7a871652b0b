"""``woonzorgvisie nieuw``: from what the user asks to the files of one or more gemeenten."""

from datetime import date

from generator.core.errors import InputError
from generator.nieuw import bekende, eigen
from generator.nieuw.bestanden import bestanden
from generator.nieuw.leggen import leg
from generator.nieuw.uitkomst import MISLUKT, VERKEERD, Uitkomst, mislukt
from generator.nieuw.verslag import verslag
from generator.nieuw.verzoek import Verzoek
from generator.nieuw.vragen import Onbruikbaar, Vraag


def nieuw(verzoek: Verzoek, vraag: Vraag | None, vandaag: date) -> Uitkomst:
    """Lay down what is asked for; the user is asked what is not known."""
    try:
        soort = eigen if verzoek.is_map else bekende
        plan = soort.plan(verzoek, vraag, vandaag)
        return verslag(plan, leg(bestanden(plan)))
    except Onbruikbaar as problem:
        return Uitkomst(code=VERKEERD, regels=tuple(str(problem).splitlines()))
    except InputError as problem:
        return Uitkomst(code=MISLUKT, regels=tuple(map(str, problem.findings)))
    except OSError as error:
        return mislukt(error)
    except (KeyboardInterrupt, EOFError):
        return Uitkomst(code=MISLUKT, regels=("", "afgebroken; er is niets geschreven"))
