"""Whether gemeenten give the same figure for the region."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.checks.naam import kern
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.checks.vergelijk import wijkt_af, zelfde_eenheid, zelfde_moment
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier

FAMILIE = "Regio"


@regioregel("WZ922", Level.FOUT)
def regiocijfer_verschilt(samenhang: Samenhang) -> Meldingen:
    """Het cijfer van de regio is bij elke gemeente hetzelfde.

    Een gemeente kan bij een groep zelf een cijfer van de regio geven. Verschilt dat van wat in
    regio.yaml staat, of van wat een andere gemeente voor hetzelfde moment geeft, dan klopt er een
    niet. Zet het cijfer van de regio één keer in regio.yaml.

    Handvat: stap 1 (de omvang van de groepen, lokaal en regionaal).

    Fout:
        # in regio.yaml: 230 statushouders
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              regionaal: {waarde: 250, eenheid: personen, peildatum: 2026, bron: coa}

    Goed:
        # in regio.yaml: 230 statushouders
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              lokaal: {waarde: 40, eenheid: personen, peildatum: 2026, bron: coa}
    """
    gezien = {plek: ("de regio", cijfer) for plek, cijfer in _regionaal(samenhang.regio)}
    for basis in samenhang.gemeenten:
        for plek, cijfer in _regionaal(basis.dossier):
            if not samenhang.eigen(cijfer):
                continue
            wie, eerder = gezien.setdefault(plek, (naam(basis), cijfer))
            if eerder is not cijfer and _weerspreekt(eerder, cijfer):
                yield meld(
                    cijfer,
                    f"voor de regio staat hier {cijfer.met_eenheid.kaal}, bij {wie} {eerder.kaal}",
                    "kijk na welk cijfer klopt, en zet het alleen in regio.yaml",
                )


def _regionaal(dossier: Dossier) -> Iterator[tuple[tuple[str, ...], Cijfer]]:
    """Yield the figures for the region of every group, with what they are about."""
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        id, nu = groep.id.kaal, groep.omvang_huidig
        if nu and nu.regionaal and nu.regionaal.bekend:
            yield (id,), nu.regionaal
        for prognose in groep.prognose:
            if prognose.regionaal and prognose.regionaal.bekend:
                grond = (prognose.jaar.kaal, kern(prognose.model.kaal), prognose.basisjaar.kaal)
                yield (id, *grond, kern(prognose.scenario.kaal)), prognose.regionaal


def _weerspreekt(een: Cijfer, ander: Cijfer) -> bool:
    """Whether two figures of one moment and area cannot both be right."""
    gebieden = {cijfer.gebied.kaal if cijfer.gebied else "" for cijfer in (een, ander)} - {""}
    return (
        len(gebieden) < 2
        and zelfde_moment(een, ander)
        and zelfde_eenheid(een, ander)
        and wijkt_af([een], ander)
    )
