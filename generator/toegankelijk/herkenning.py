"""What a file is that is no ordinary Word file, by its first bytes: said in one sentence."""

_OPSLAAN = "open het in Word en kies Bestand > Opslaan als > Word-document (.docx)"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGIN = (
    (b"%PDF", "dit is een pdf", "geef het Word-bestand waar de pdf van is gemaakt"),
    (b"{\\rtf", "dit is een RTF-bestand", _OPSLAAN),
    (b"<", "dit is een webpagina of een XML-bestand", _OPSLAAN),
)
_MACROS = "dit is een Word-bestand met macro's (.docm)"
_SOORTEN = (
    ("spreadsheetml", "dit is een Excel-bestand"),
    ("presentationml", "dit is een PowerPoint-bestand"),
)

Uitspraak = tuple[str, str]
"""What is the matter and what to do about it."""


def vreemd(data: bytes) -> Uitspraak:
    """Return what ``data`` is when it is no zip file, as every .docx is."""
    if not data:
        return "het bestand is leeg", "vraag het opnieuw op, of kies een andere versie"
    if data.startswith(_OLE):
        return _oud(data)
    for begin, wat, advies in _BEGIN:
        if data.lstrip()[: len(begin)] == begin:
            return wat, advies
    return "dit is geen Word-bestand, of het is beschadigd", _OPSLAAN


def _oud(data: bytes) -> Uitspraak:
    """Word 97 files and files with a password both have this older form."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return (
            "het bestand is beveiligd met een wachtwoord",
            "haal het wachtwoord eraf: Bestand > Info > Document beveiligen > Versleutelen met"
            " wachtwoord, en maak het vak leeg",
        )
    return "dit is een bestand van een oude versie van Word (.doc)", _OPSLAAN


def ander_pakket(soort: str) -> Uitspraak | None:
    """Return what a package with a main part of content type ``soort`` is, unless a Word file."""
    if "macroEnabled" in soort and "word" in soort.lower():
        return _MACROS, _OPSLAAN
    for deel, wat in _SOORTEN:
        if deel in soort:
            return wat, "geef een Word-document (.docx)"
    return None
