"""``gemeente.yaml``: the document and the gemeente it is about."""

from typing import Annotated

from generator.core.leaf import Datum, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Keuze


class Horizon(Value, frozen=True, kw_only=True):
    """The years the document covers; ``doorkijk`` is the further outlook."""

    van: Jaar
    tot: Jaar
    doorkijk: Jaar | None = None


class Beleid(Value, frozen=True, kw_only=True):
    """The documents of the gemeente that this one must fit, each in one sentence.

    ``afwijking`` says where and why this document departs from them.
    """

    volkshuisvestingsprogramma: Tekst | None = None
    wmo_beleidsplan: Tekst | None = None
    urgentieverordening: Tekst | None = None
    afwijking: Tekst | None = None


class Documentgegevens(Value, frozen=True, kw_only=True):
    """Title page and status of the document."""

    titel: Tekst
    versie: Tekst
    status: Annotated[Tekst, Keuze(opties=("concept", "ter inzage", "vastgesteld"))]
    datum: Datum
    horizon: Horizon
    ondertitel: Tekst | None = None
    opsteller: Tekst | None = None
    opdrachtgever: Tekst | None = None
    beleid: Beleid | None = None
    voorbehoud: Opmaak | None = None
    samenvatting: Opmaak | None = None


class Gemeente(Value, frozen=True, kw_only=True):
    """The gemeente. ``gm_code`` is the CBS code, such as ``GM0034``."""

    naam: Tekst
    gm_code: Tekst
    provincie: Tekst
    provinciecode: Tekst | None = None
    schaalniveaus: tuple[Tekst, ...] = ()
    kenschets: Opmaak | None = None
