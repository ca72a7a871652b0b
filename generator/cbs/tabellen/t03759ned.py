"""Inhabitants on 1 January. Names as in the answers recorded in July 2026."""

from generator.cbs.tabel import Cel, Figuur, Jaarreeks, Tabel

_ALLEN = Cel(
    maat="Bevolking op 1 januari",
    van={
        "Geslacht": ("Totaal mannen en vrouwen|T001038",),
        "Leeftijd": ("10000",),
        "BurgerlijkeStaat": ("Totaal burgerlijke staat|T001019",),
    },
)

TABEL = Tabel(
    id="03759ned",
    titel="Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio",
    diensten=("v4",),
    gecontroleerd="opname",
    onderdelen=(
        Figuur(naam="inwoners", cel=_ALLEN, eenheid="personen"),
        Jaarreeks(
            naam="inwoners_reeks", cel=_ALLEN, eenheid="personen", moment="1 januari", vanaf=2019
        ),
    ),
)
