"""What people do wrong in YAML, and how it is said: patterns of lines, problems of PyYAML.

Of each pattern the group ``hier`` is where the mistake stands.
"""

QUOTES = "een ' of \" in een tekst kan als de hele tekst tussen de andere soort staat"
INDENT = "laat sleutels van hetzelfde niveau even ver inspringen"
QUOTE_IT = "zet de tekst tussen aanhalingstekens"
_SPACES = "\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff"
_KEY = r" *(?:- +)*[\w-]+:\s+"

SURE = (
    (
        r"(?P<hier>)(?:<{7}|={7}|>{7}|\|{7})(?: |$)",
        "hier staan twee versies van een stuk tekst die nog niet zijn samengevoegd",
        "kies één versie en haal de regels met <<<<<<<, ======= en >>>>>>> weg",
    ),
    (
        r" *(?P<hier>\t)",
        "er staat een tab; YAML kent alleen spaties",
        "vervang de tab door spaties",
    ),
    (
        r" *(?P<hier>```|~~~)",
        "deze regel hoort niet in het bestand; hij komt vaak mee uit een chat of webpagina",
        "haal de regels met ``` of ~~~ weg",
    ),
    (
        r" *(?P<hier>>[> ]*)[^\s>]",
        "de regel begint met >, zoals een geciteerde regel in een e-mail",
        "haal de > aan het begin van de regels weg",
    ),
    (
        r" *(?P<hier>\|).*\|\s*$",
        "hier staat een rij van een tabel; dat kan in dit bestand niet",
        "zet elke waarde op een eigen regel, als 'sleutel: waarde'",
    ),
    (
        r" *-(?P<hier>\t)",
        "achter het streepje staat een tab; YAML kent alleen spaties",
        "vervang de tab door een spatie",
    ),
    (
        rf"{_KEY}(?P<hier>%)\s*$",
        "een tekst kan niet met % beginnen",
        "schrijf procent",
    ),
)
"""What no line outside a text begins with: true whatever PyYAML says of it."""

LIKELY = (
    (
        rf" *(?P<hier>[{_SPACES}])",
        "de regel begint met een teken dat op een spatie lijkt",
        "vervang het begin van de regel door gewone spaties",
    ),
    (
        rf" *-(?P<hier>[{_SPACES}])",
        "achter het streepje staat een teken dat op een spatie lijkt",
        "vervang het door een gewone spatie",
    ),
    (
        r" *(?P<hier>[=\-_*~]{4,})\s*$",
        "een lijn van streepjes of sterretjes kan in YAML niet",
        "haal de lijn weg, of zet er een # en een spatie voor",
    ),
    (
        r" *(?P<hier>//)",
        "een opmerking begint in YAML niet met //",
        "schrijf # in plaats van //",
    ),
    (
        r" *(?P<hier>[•·‣▪●○◦■□➢➤✓✔→–—*]\s|o (?=[A-Z]))",
        "een onderdeel van een lijst begint met een gewoon streepje",
        "schrijf '- ' aan het begin",
    ),
    (
        r" *(?P<hier>-)[^\s-]",
        "na het streepje ontbreekt een spatie",
        "schrijf '- ' aan het begin",
    ),
    (
        r" *(?:- +)?\w[\w-]*(?P<hier>:)[^ \t:/]",
        "na de dubbele punt ontbreekt een gewone spatie",
        "schrijf 'sleutel: waarde'",
    ),
    (
        r" *(?:- +)?[\w-]+(?P<hier> *[=;]) *\S",
        "achter een sleutel hoort een dubbele punt, geen = of ;",
        "schrijf 'sleutel: waarde'",
    ),
    (
        rf"{_KEY}(?P<hier>[“”„‘’‚«])[^#]*?:(?:\s|$)",
        "deze tekst staat tussen gekrulde aanhalingstekens; YAML kent alleen rechte",
        'vervang ze door rechte aanhalingstekens (")',
    ),
    (
        rf"{_KEY}[^\s'\"|>{{\[#][^#]*?(?P<hier>:)(?:\s|$)",
        "in deze tekst staat een dubbele punt met een spatie erachter",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    (
        r" *(?:- +)?(?:[\w-]+:\s+)?(?P<q>['\"])(?:(?!(?P=q)).)*(?P=q)\s*(?P<hier>[^\s,:#}\]])",
        "na het sluitende aanhalingsteken staat nog tekst",
        f"zet de hele tekst tussen aanhalingstekens; {QUOTES}",
    ),
    (
        r" *(?:- +)?(?P<hier>[a-z][a-z0-9_]*)\s*$",
        "achter deze sleutel ontbreekt de dubbele punt",
        "schrijf 'sleutel: waarde'",
    ),
    (
        r" *(?P<hier>[^\s:#][^:#\t]*\t)",
        "hier staat een rij van een tabel, met tabs ertussen",
        "zet elke waarde op een eigen regel, als 'sleutel: waarde'",
    ),
    (
        rf"{_KEY}(?P<hier>>) *\d",
        "een getal kan niet met > beginnen",
        "schrijf alleen het getal, en zet 'meer dan' in de toelichting",
    ),
    (
        rf"{_KEY}(?P<hier>-)\s*$",
        "een los streepje is in YAML het begin van een lijst",
        "schrijf null als iets niet bekend is",
    ),
)
"""What is wrong when PyYAML cannot go on at such a line or below it."""

CAUSES = (
    (
        "block sequence entries are not allowed",
        "een lijst kan niet op de regel van zijn sleutel beginnen",
        f"begin de lijst op de volgende regel; is het geen lijst: {QUOTE_IT}",
    ),
    (
        "document start",
        "deze regel springt minder ver in dan het begin van het bestand",
        INDENT,
    ),
    (
        "mapping values are not allowed",
        "er staat een dubbele punt waar geen sleutel kan staan",
        f"{QUOTE_IT}, of kijk of de regel goed inspringt",
    ),
    (
        "could not find expected ':'",
        "achter een sleutel ontbreekt de dubbele punt",
        "schrijf 'sleutel: waarde', met een spatie na de dubbele punt",
    ),
    (
        "did not find expected key",
        "de inspringing, de haakjes of de aanhalingstekens kloppen hier niet",
        INDENT,
    ),
    (
        "did not find expected '-'",
        "de inspringing van deze lijst klopt niet",
        "zet alle streepjes van een lijst recht onder elkaar",
    ),
    (
        "found unexpected end of stream",
        "dit aanhalingsteken wordt niet gesloten",
        f"sluit het aanhalingsteken; {QUOTES}",
    ),
    ("cannot start any token", "dit teken mag niet aan het begin van een tekst staan", QUOTE_IT),
    (
        "expected alphabetic or numeric",
        "een * of & aan het begin van een tekst heeft in YAML een eigen betekenis",
        QUOTE_IT,
    ),
    (
        "mapping keys are not allowed",
        "een ? aan het begin van een tekst heeft in YAML een eigen betekenis",
        f"{QUOTE_IT}; schrijf null als iets onbekend is",
    ),
    (
        "expected comment or line break",
        "achter > of | kan geen tekst staan",
        f"{QUOTE_IT}, of begin hem op de volgende regel",
    ),
    (
        "did not find expected ',' or",
        "een haakje of accolade wordt niet gesloten, of er ontbreekt een komma",
        "sluit met } of ], en zet tekst met komma's tussen aanhalingstekens",
    ),
    (
        "did not find expected node content",
        "hier staat een leesteken waar een waarde hoort",
        f"haal het weg; hoort het bij een tekst: {QUOTE_IT}",
    ),
    (
        "escape",
        "na een schuine streep \\ volgt hier geen geldig teken",
        "gebruik enkele aanhalingstekens",
    ),
    (
        "hexdecimal",
        "na een schuine streep \\ volgt hier geen geldig teken",
        "gebruik enkele aanhalingstekens",
    ),
    (
        "characters are not allowed",
        "er staat een onzichtbaar stuurteken in de tekst",
        "verwijder het teken",
    ),
)
"""What PyYAML calls its problem, for lines without a clue."""

UNKNOWN = ("dit kan niet als YAML worden gelezen", "vergelijk met de regels erboven")
EXACT = (
    "cannot start any token",
    "characters are not allowed",
    "end of stream",
    "escape",
    "mapping keys are not allowed",
)
"""Problems of which PyYAML names the place exactly: no need to look around."""
