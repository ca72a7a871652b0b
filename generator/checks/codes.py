"""What the codes mean that are no rules: those of reading, templates, documents and files.

A rule explains itself in its docstring; these findings come from many places, so their
explanation stands here once, in the same form. It is Dutch: ``controleer --leg-uit`` shows it.
"""

LEZEN = "Lezen van de invoer"
STIJL = "Huisstijl"
MAKEN = "Maken en wegschrijven"
CONTROLE = "De controle zelf"
OPHALEN = "Cijfers ophalen"
EXCEL = "Cijfers in Excel en CSV"
WORD = "Word-bestand: openen"

FOUTEN = {
    "WZ100": (
        LEZEN,
        """Een bestand of map is te vinden en te lezen.

        Het product leest gewone tekstbestanden in UTF-8 van hoogstens 5 MB, in de map van een
        gemeente. Kladblok kan een bestand als UTF-8 opslaan: Opslaan als, Codering UTF-8.
        """,
    ),
    "WZ101": (
        LEZEN,
        """Een bestand is geldige YAML.

        YAML kijkt naar spaties: sleutels van hetzelfde niveau springen even ver in, na een
        dubbele punt of een streepje staat een spatie, en een tekst met ': ' of een bijzonder
        teken aan het begin staat tussen aanhalingstekens.

        Fout:
            document:
              titel:Woonzorgvisie Testdam

        Goed:
            document:
              titel: Woonzorgvisie Testdam
        """,
    ),
    "WZ102": (
        LEZEN,
        """Een sleutel staat er maar één keer.

        Bij een dubbele sleutel zou de laatste de eerste stil overschrijven.

        Fout:
            gemeente:
              naam: Testdam
              naam: Testmeer

        Goed:
            gemeente:
              naam: Testdam
        """,
    ),
    "WZ103": (
        LEZEN,
        """Elke sleutel en elk bestand is bekend.

        Een sleutel met een typefout zou anders zonder waarschuwing worden overgeslagen.

        Fout:
            gemeente:
              name: Testdam

        Goed:
            gemeente:
              naam: Testdam
        """,
    ),
    "WZ104": (
        LEZEN,
        """De verplichte sleutels zijn er.

        Zonder deze gegevens kan het product geen document maken. Wat niet bekend is, mag wel
        ontbreken of op null staan met een reden; deze sleutels niet.
        """,
    ),
    "WZ105": (
        LEZEN,
        """Een waarde heeft de vorm die de sleutel vraagt.

        Een getal bestaat uit cijfers, een datum is jaar-maand-dag, een keuze komt uit de lijst.

        Fout:
            cijfers:
              inwoners: {waarde: ca. 22.000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}

        Goed:
            cijfers:
              inwoners: {waarde: 22000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
        """,
    ),
    "WZ106": (
        LEZEN,
        """Een waarde is maar op één manier te lezen.

        1.000 kan duizend zijn of één, 0512 een getal of een code. Het product raadt niet.

        Fout:
            cijfers:
              inwoners: {waarde: 22.431, eenheid: personen, peildatum: 2026-01-01, bron: cbs}

        Goed:
            cijfers:
              inwoners: {waarde: 22431, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
        """,
    ),
    "WZ107": (
        LEZEN,
        """Waar een tekst naar verwijst, bestaat.

        Een bron, groep, partner, ambitie of woonvorm wordt aangewezen met zijn id.

        Fout:
            proces:
              trekker: gemente

        Goed:
            proces:
              trekker: gemeente
        """,
    ),
    "WZ108": (
        LEZEN,
        """Een tekst bevat alleen tekens die iedereen ziet.

        Onzichtbare tekens en symbolen komen vaak mee uit Word of een pdf, en gaan in het document
        stuk.
        """,
    ),
    "WZ109": (
        LEZEN,
        """Een bestand gebruikt alleen de gewone delen van YAML.

        Ankers (&), verwijzingen (*), type-aanduidingen (!) en een tweede document (---) kunnen
        hier niet; tekst achter ' #' zou stil verdwijnen.
        """,
    ),
    "WZ110": (
        LEZEN,
        """Een cijfer is compleet.

        Bij een getal horen eenheid, bron en peildatum (of periode). Is er geen bron, dan is het
        een aanname met toelichting. Is er geen getal, dan staat er waarde: null met een reden.

        Fout:
            cijfers:
              inwoners: {waarde: 22431}

        Goed:
            cijfers:
              inwoners: {waarde: 22431, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
              huishoudens: {waarde: null, reden: nog op te vragen, levert: de gemeente}
        """,
    ),
    "WZ111": (
        LEZEN,
        """Een id komt maar één keer voor in een lijst.

        Met het id wijzen andere bestanden het onderdeel aan.
        """,
    ),
    "WZ112": (
        LEZEN,
        """Een tekst in YAML bevat geen koppen, tabellen, HTML of afbeeldingen.

        Hun plaats in het document is die van de template. Wel mogelijk zijn alinea's, lijsten,
        **vet**, *cursief*, citaten en [links](https://...).
        """,
    ),
    "WZ180": (LEZEN, """Een tabel met cijfers (csv) is te lezen."""),
    "WZ181": (LEZEN, """Een tabel met cijfers (csv) is opgeslagen als UTF-8."""),
    "WZ182": (LEZEN, """Een tabel met cijfers (csv) heeft de verwachte kolommen."""),
    "WZ183": (LEZEN, """Elke regel van een tabel met cijfers (csv) heeft evenveel kolommen."""),
    "WZ184": (
        LEZEN,
        """In een tabel met cijfers (csv) staan alleen getallen, bij leeftijden hele aantallen.""",
    ),
    "WZ185": (
        LEZEN,
        """Een kaart is een GeoJSON-bestand met de vlakken van gemeenten.

        De gegeneraliseerde gemeentegrenzen van CBS en PDOK kunnen zo worden gebruikt. Elk vlak
        heeft als kenmerken statcode en statnaam, of code en naam. Een bestand is hoogstens 60 MB.
        """,
    ),
    "WZ186": (
        LEZEN,
        """De grenzen op een kaart liggen in Nederland.

        De punten staan in RD (EPSG:28992, in meters) of in WGS84 (in graden, de lengte voorop).
        """,
    ),
    "WZ187": (
        LEZEN,
        """Een kaart heeft een vlak voor elke gemeente van de regio.

        Gemeenten worden gezocht op hun code, of op hun naam als een vlak geen code heeft. Na een
        herindeling horen er andere grenzen bij.
        """,
    ),
    "WZ190": (
        STIJL,
        """Kleuren die op elkaar staan, zijn van elkaar te onderscheiden.

        Tekst heeft een contrast van minstens 4,5 op 1 nodig met de kleur erachter, een deel van een
        grafiek 3 op 1 met wit (WCAG 2.1). Kleuren die in het palet naast elkaar staan, verschillen
        ook in helderheid, zodat een grafiek in zwart-wit leesbaar blijft.

        Fout:
            kleuren:
              koppen: "7FB5B3"

        Goed:
            kleuren:
              koppen: "12505B"
        """,
    ),
    "WZ191": (
        STIJL,
        """Een logo of beeld is een png, jpg of svg die scherp genoeg is, met een beschrijving.

        De beschrijving (alt) is voor wie het beeld niet ziet. Een beeld dat alleen versiert, krijgt
        decoratief: ja. Bij een svg staat hetzelfde beeld als png, met dezelfde naam.

        Fout:
            logo: {bestand: logo.png}

        Goed:
            logo: {bestand: logo.png, alt: Logo van de gemeente}
        """,
    ),
    "WZ192": (
        STIJL,
        """Een basisdocument is een gewoon Word-bestand of sjabloon, met stijlen.

        De stijlen worden gezocht op de naam die Word toont. Wat er niet is, wordt gemaakt.
        """,
    ),
    "WZ193": (
        STIJL,
        """Een huisstijl past op het papier en bouwt voort op een stijl die er is.""",
    ),
    "WZ290": (
        CONTROLE,
        """Een regel die stil is gezet, bestaat.

        Een typefout in de code zou anders een melding laten staan die u stil dacht te hebben.
        """,
    ),
    "WZ291": (
        CONTROLE,
        """Een regel die stil is gezet, vindt daar nog iets.

        Wat is opgelost, hoeft niet meer te zwijgen; anders zwijgt ook een nieuwe fout.
        """,
    ),
    "WZ301": (
        MAKEN,
        """Een template klopt en gebruikt alleen namen die bestaan.

        De namen zijn de sleutels van de invoer, en analyse voor wat is berekend.
        """,
    ),
    "WZ401": (
        MAKEN,
        """Alles wat een template oplevert, kan in het document staan.

        Wat Word niet kan tonen, wordt niet stil weggelaten.
        """,
    ),
    "WZ501": (
        MAKEN,
        """De tekst van het Word-bestand en de webpagina is die van het Markdown-bestand.

        Het product vergelijkt ze na elke keer maken. Een verschil is een fout in het product.
        """,
    ),
    "WZ601": (
        MAKEN,
        """Een bestand kan worden geschreven.

        Een bestand dat open is in Word, blijft zoals het is.
        """,
    ),
    "WZ602": (
        MAKEN,
        """Een bestand dat met de hand is veranderd, blijft staan.

        De nieuwe versie komt ernaast, zodat niemand werk kwijtraakt.
        """,
    ),
    "WZ603": (
        MAKEN,
        """Een leesronde blijft zoals zij is verstuurd.

        Bij elke ronde horen het Word-bestand dat u verstuurt en het bestand waarmee het product de
        opmerkingen later terugvindt. Zij worden nooit vervangen; een nieuwe versie komt ernaast.
        """,
    ),
    "WZ604": (
        MAKEN,
        """Een waarde in YAML is te veranderen zonder iets anders te raken.

        Het product verandert alleen de tekens van die ene waarde. Uw opmerkingen, volgorde en
        opmaak blijven staan. Lukt dat niet met zekerheid, dan verandert er niets.
        """,
    ),
    "WZ605": (
        MAKEN,
        """Een bestand is niet veranderd sinds het is gelezen.

        Heeft iemand het intussen opgeslagen? Dan blijft dat staan en schrijft het product niets.
        """,
    ),
    "WZ611": (
        MAKEN,
        """LibreOffice telt de bladzijden en maakt de PDF.

        Welke bladzijde een hoofdstuk krijgt, blijkt pas als het document is opgemaakt. Het product
        laat dat doen door LibreOffice, een gratis tekstverwerker. Zonder LibreOffice zijn de
        paginanummers in de inhoudsopgave een schatting en is er geen PDF; het Word-bestand is er
        wel.

        Staat LibreOffice op een bijzondere plek? Zet die dan in de omgevingsvariabele
        WOONZORGVISIE_LIBREOFFICE.
        """,
    ),
    "WZ621": (
        OPHALEN,
        """Het CBS is bereikbaar.

        Het product probeert het enkele keren, elke keer met meer tijd ertussen. Van elk antwoord
        blijft een kopie met de datum op uw computer. Antwoordt het CBS niet, dan telt die kopie.
        Met --offline gebruikt het product alleen kopieën.
        """,
    ),
    "WZ622": (
        OPHALEN,
        """Een antwoord van het CBS is te gebruiken.

        Een half antwoord, een webpagina of een verwijzing naar elders telt niet als cijfer.
        """,
    ),
    "WZ623": (
        OPHALEN,
        """Een tabel van het CBS heeft de kolommen die het product zoekt.

        Het product zoekt op naam, omdat nummers van kolommen per jaar verschuiven. Staat een naam
        er niet of vaker in, dan wordt dat cijfer niet gehaald; de andere wel. Van sommige tabellen
        konden de namen niet worden nagegaan: zie woonzorgvisie cijfers haal --lijst.
        """,
    ),
    "WZ624": (
        OPHALEN,
        """Een tabel van het CBS heeft het gebied dat u vraagt.

        Na een herindeling heeft een gemeente een andere code, en sommige tabellen hebben geen
        gemeenten.
        """,
    ),
    "WZ630": (
        EXCEL,
        """Het bestand om te schrijven is een Excel-bestand.

        Het product schrijft alleen bestanden met de naam .xlsx.
        """,
    ),
    "WZ631": (
        EXCEL,
        """Een bestand met cijfers is te openen.

        Het product leest Excel-werkmappen (.xlsx) en CSV, hoogstens 10 MB. Oude werkmappen (.xls),
        werkmappen met macro's of een wachtwoord en andere bestanden leest het niet. Van formules
        leest het de uitkomst die Excel heeft bewaard. Verborgen bladen telt het niet mee, verborgen
        rijen wel.
        """,
    ),
    "WZ632": (
        EXCEL,
        """Een tabel heeft de kolommen en de rij die de koppeling noemt.

        In koppeling.yaml staat per kolom de kop zoals die in de tabel staat. Hoofdletters en
        dubbele spaties tellen niet. Staan er koppen boven elkaar, schrijf ze dan achter elkaar. Van
        elke gemeente staat er één rij in; een rij met een totaal telt niet. Staan de namen van de
        cijfers niet boven kolommen maar voor rijen, en de gemeenten erboven? Dat herkent het
        product zelf: schrijf bij kolom en gemeente dan wat voor de rij staat.

        Goed:
            gemeente: Gemeente
            bron: cbs-03759ned
            peildatum: 2026-01-01
            koppeling:
              - {kolom: Inwoners 65+, pad: cijfers.inwoners_65plus, eenheid: personen}
        """,
    ),
    "WZ633": (
        EXCEL,
        """In een cel staat een getal of een datum die maar op één manier te lezen is.

        '1.234' kan twaalfhonderd zijn of ruim een. Blijkt uit de andere waarden in de kolom hoe de
        punt is bedoeld, dan leest het product hem zo; anders verandert er niets. Een teken als x,
        een punt of n.b. betekent: niet bekend. Dat blijft als reden staan.
        """,
    ),
    "WZ634": (
        EXCEL,
        """Een rij met een cijfer heeft een plek in de invoer.

        De kolommen gemeente en pad zeggen welk cijfer het is. Is de lijst intussen veranderd, zodat
        er op die plek iets anders staat, dan neemt het product de rij niet over.
        """,
    ),
    "WZ635": (
        EXCEL,
        """Een nieuw cijfer heeft een eenheid, een peildatum of periode, en een bron.

        Een cijfer dat niet bekend is, heeft een reden. Een nieuwe bron staat op het blad Bronnen,
        met minstens id, organisatie, titel en soort.
        """,
    ),
    "WZ636": (
        EXCEL,
        """De aantallen in een export van plannen kloppen met elkaar.

        Een export van de planregistratie (Basisset 2.0) leest het product zonder koppeling. Het
        herkent de kolommen: plannaam, vertrouwelijk, planstatus, sloop, bruto, netto, de
        opleverjaren, planologische status en de soorten woningen voor ouderen. Het telt bruto
        woningen, per jaar, soort en hardheid. Hard is planologische status 1 (onherroepelijk, ook
        met een uitwerkingsplicht: 1B) en 2 (vastgesteld). Gerealiseerde en vervallen plannen tellen
        niet mee. Prijs en type woning neemt het niet over.

        Vertrouwelijke plannen tellen mee in de som en worden nergens genoemd, ook niet met
        --per-plan. Zegt de export niet welke plannen vertrouwelijk zijn, dan geldt dat voor alle.

        Per plan moet bruto min sloop gelijk zijn aan netto, en mogen de jaren en de soorten samen
        niet meer zijn dan bruto. Anders neemt het product van die gemeente niets over. Zegt de
        export niet welke soort in welk jaar klaar is, dan tellen die woningen bij de jaren samen.

        Leest u een nieuwe export, dan verandert alleen wat anders is. Wat er niet meer in staat,
        komt op 0; die regel kunt u dan weghalen.
        """,
    ),
    "WZ800": (
        WORD,
        """Een Word-bestand is te openen.

        Het product leest Word-bestanden met de naam .docx. Andere vormen (.doc, .docm, .odt, pdf)
        en bestanden met een wachtwoord leest het niet.

        In Word: Bestand > Opslaan als > Word-document (.docx).
        """,
    ),
    "WZ900": (
        MAKEN,
        """Het product zelf werkt.

        Gaat er toch iets mis, dan helpt het als u de regels boven de melding doorstuurt.
        """,
    ),
    "WZ901": (
        MAKEN,
        """Het systeem laat het werk aan een gemeente afmaken.

        Stopt het systeem het werk, dan wordt het nog één keer alleen geprobeerd. Meestal is het
        geheugen vol: sluit andere programma's, of geef --processen 1. De andere gemeenten zijn wel
        gemaakt.
        """,
    ),
}
"""Code → the list it stands in and its explanation."""
