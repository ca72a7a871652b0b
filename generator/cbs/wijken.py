"""What the yearly tables Kerncijfers wijken en buurten have in common.

Every year is a table of its own, with other numbers behind the names of the columns.
"""

from generator.cbs.tabel import Cel, Figuur, Onderdeel

HUISHOUDENS: tuple[Onderdeel, ...] = (
    Figuur(naam="huishoudens", cel=Cel(maat="HuishoudensTotaal"), eenheid="huishoudens"),
    Figuur(
        naam="eenpersoonshuishoudens",
        cel=Cel(maat="Eenpersoonshuishoudens"),
        eenheid="huishoudens",
    ),
)

GEZINNEN: tuple[Onderdeel, ...] = (
    Figuur(
        naam="huishoudens_zonder_kinderen",
        cel=Cel(maat="HuishoudensZonderKinderen"),
        eenheid="huishoudens",
    ),
    Figuur(
        naam="huishoudens_met_kinderen",
        cel=Cel(maat="HuishoudensMetKinderen"),
        eenheid="huishoudens",
    ),
    Figuur(
        naam="gemiddelde_huishoudensgrootte",
        cel=Cel(maat="GemiddeldeHuishoudensgrootte"),
        eenheid="personen per huishouden",
        optelbaar=False,
    ),
    Figuur(
        naam="bevolkingsdichtheid",
        cel=Cel(maat="Bevolkingsdichtheid"),
        eenheid="inwoners per km²",
        optelbaar=False,
    ),
)

JONG = {
    "0-14": Cel(maat="k_0Tot15Jaar"),
    "15-24": Cel(maat="k_15Tot25Jaar"),
    "25-44": Cel(maat="k_25Tot45Jaar"),
    "45-64": Cel(maat="k_45Tot65Jaar"),
}
