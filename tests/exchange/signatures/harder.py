"""Invented signatures that were written after the reader: mixed orders, cards, odd lines."""

EXAMPLES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        """BRANDT SYSTEME GMBH
Intelligente Lösungen für die Intralogistik

Nicole Brandt-Yılmaz
Geschäftsführerin

Gewerbepark 9
D 59929 Brilon
nb@brandt-systeme.example
+49(0)2961/5550-0""",
        {
            "first_name": "Nicole", "last_name": "Brandt-Yılmaz", "function": "Geschäftsführerin",
            "organisation": "BRANDT SYSTEME GMBH", "street": "Gewerbepark 9", "postcode": "59929",
            "town": "Brilon", "email": "nb@brandt-systeme.example", "phone": "02961 5550-0",
        },
    ),
    (
        """Müller, Dr. Andreas
Dezernent für Bauen und Umwelt
Hochsauerlandkreis
Steinstraße 27
59872 Meschede
Telefon 0291/94-1234 Telefax 0291/94-1299
andreas.mueller@hochsauerland.example""",
        {
            "title": "Dr.", "first_name": "Andreas", "last_name": "Müller",
            "function": "Dezernent für Bauen und Umwelt", "organisation": "Hochsauerlandkreis",
            "street": "Steinstraße 27", "postcode": "59872", "town": "Meschede",
            "phone": "0291 94-1234", "email": "andreas.mueller@hochsauerland.example",
        },
    ),
    (
        """Schöne Grüße
i.V. Björn Åkesson
Key Account Manager
akesson@linde-nord.example
m. 0170 5550001
Linde Nord Maschinen SE
Besucheradresse: Ringstraße 12, 58762 Altena
Lieferadresse: Hinter der Bahn 3, 58762 Altena""",
        {
            "first_name": "Björn", "last_name": "Åkesson", "function": "Key Account Manager",
            "organisation": "Linde Nord Maschinen SE", "street": "Ringstraße 12",
            "postcode": "58762", "town": "Altena", "mobile": "0170 5550001",
            "email": "akesson@linde-nord.example",
        },
    ),
    (
        """Dipl.-Kffr. Ute Wagner
Handwerkskammer Beispielheim
Betriebsberatung
Brückenplatz 1, 59821 Arnsberg
Tel: 02931 877-0 (Zentrale)
Tel: 02931 877-115 (direkt)
ute.wagner@hwk-beispiel.example | www.hwk-beispiel.example""",
        {
            "title": "Dipl.-Kffr.", "first_name": "Ute", "last_name": "Wagner",
            "organisation": "Handwerkskammer Beispielheim", "street": "Brückenplatz 1",
            "postcode": "59821", "town": "Arnsberg", "email": "ute.wagner@hwk-beispiel.example",
            "phone": "02931 877-115", "organisation_phone": "02931 877-0",
            "website": "https://www.hwk-beispiel.example",
        },
    ),
    (
        """Carla Fuentes
Marketing & Communications

CONNECT Dortmund
Wirtschaftsförderungsverein e.V.
Rheinlanddamm 1 • 44139 Dortmund • Germany
☎ 0231/5550 700 ✆ 0175/5550 701
c.fuentes@connect-dortmund.example

Jetzt anmelden: Sommerfest am 12.06.2027!""",
        {
            "first_name": "Carla", "last_name": "Fuentes",
            "street": "Rheinlanddamm 1", "postcode": "44139", "town": "Dortmund",
            "phone": "0231 5550700", "mobile": "0175 5550701",
            "email": "c.fuentes@connect-dortmund.example",
        },
    ),
    (
        """Grüße
Timo

Timo Haas
Softwareentwickler
Hölzer Datentechnik GmbH, Am Bahnhof 2a, 57489 Drolshagen, Tel. 02761 5550-8
t.haas@hoelzer-dt.example""",
        {
            "first_name": "Timo", "last_name": "Haas", "function": "Softwareentwickler",
            "organisation": "Hölzer Datentechnik GmbH", "street": "Am Bahnhof 2a",
            "postcode": "57489", "town": "Drolshagen", "phone": "02761 5550-8",
            "email": "t.haas@hoelzer-dt.example",
        },
    ),
    (
        """Frau Prof. Dr. med. Heike van den Berg
Chefärztin der Klinik für Innere Medizin
Klinikum Beispielstadt gGmbH
Paul-Gerhardt-Straße 42-46
58636 Iserlohn
Sekretariat: 02371 213-5501
heike.vandenberg@klinikum-beispiel.example""",
        {
            "salutation": "mrs", "title": "Prof. Dr. med.", "first_name": "Heike",
            "last_name": "van den Berg", "function": "Chefärztin der Klinik für Innere Medizin",
            "organisation": "Klinikum Beispielstadt gGmbH", "street": "Paul-Gerhardt-Straße 42-46",
            "postcode": "58636", "town": "Iserlohn", "phone": "02371 213-5501",
            "email": "heike.vandenberg@klinikum-beispiel.example",
        },
    ),
    (
        """Robert Kern
+43 1 5550123
robert.kern@alpen-tech.example
Alpen Tech GmbH
Mariahilfer Straße 10
A-1070 Wien""",
        {
            "first_name": "Robert", "last_name": "Kern", "organisation": "Alpen Tech GmbH",
            "street": "Mariahilfer Straße 10", "postcode": "A-1070", "town": "Wien",
            "phone": "+43 1 5550123", "email": "robert.kern@alpen-tech.example",
        },
    ),
    (
        """Hallo Frau Muster,

anbei wie besprochen die Unterlagen. Können wir am 24.11.2026 um 10:00 Uhr telefonieren?

Viele Grüße
Sven Lindner

Lindner Feinguss GmbH
Leiter Vertrieb
Auf der Höh 5
58791 Werdohl
Tel. 02392 5550-31
sven.lindner@lindner-feinguss.example""",
        {
            "first_name": "Sven", "last_name": "Lindner", "function": "Leiter Vertrieb",
            "organisation": "Lindner Feinguss GmbH", "street": "Auf der Höh 5", "postcode": "58791",
            "town": "Werdohl", "phone": "02392 5550-31",
            "email": "sven.lindner@lindner-feinguss.example",
        },
    ),
    (
        """Laura Stein
Projektassistenz
Zentrum für Angewandte Beispiele
Universität Siegen
Adolf-Reichwein-Straße 2a
D-57076 Siegen
Raum AR-B 1234
laura.stein@uni-siegen.example""",
        {
            "first_name": "Laura", "last_name": "Stein", "function": "Projektassistenz",
            "organisation": "Universität Siegen", "street": "Adolf-Reichwein-Straße 2a",
            "postcode": "57076", "town": "Siegen", "email": "laura.stein@uni-siegen.example",
        },
    ),
)  # fmt: skip
