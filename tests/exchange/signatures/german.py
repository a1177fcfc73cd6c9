"""Invented German signatures and cards, with what they say; what is not listed must stay open."""

EXAMPLES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        """Mit freundlichen Grüßen

Dr. Jana Weiß
Leiterin Einkauf

Käfer & Söhne GmbH
Am Markt 1
57462 Olpe

Tel.: +49 2761 94520-12
Mobil: 0171 5550100
Fax: +49 2761 94520-99
jana.weiss@kaefer-soehne.example
www.kaefer-soehne.example

Amtsgericht Siegen, HRB 1234
Geschäftsführer: Karl Käfer, Otto Käfer
USt-IdNr.: DE123456789""",
        {
            "title": "Dr.", "first_name": "Jana", "last_name": "Weiß",
            "function": "Leiterin Einkauf",
            "organisation": "Käfer & Söhne GmbH", "street": "Am Markt 1", "postcode": "57462",
            "town": "Olpe", "phone": "02761 94520-12", "mobile": "0171 5550100",
            "email": "jana.weiss@kaefer-soehne.example",
            "website": "https://www.kaefer-soehne.example",
        },
    ),
    (
        """i. A. Herr Max Müller
Projektmanager Digitalisierung
Wirtschaftsförderung Dortmund
Grüne Straße 2-8 | 44147 Dortmund
T +49 231 5550-123 | M +49 151 55501234
max.mueller@wf-dortmund.example""",
        {
            "salutation": "mr", "first_name": "Max", "last_name": "Müller",
            "function": "Projektmanager Digitalisierung",
            "organisation": "Wirtschaftsförderung Dortmund", "street": "Grüne Straße 2-8",
            "postcode": "44147", "town": "Dortmund", "phone": "0231 5550-123",
            "mobile": "0151 55501234", "email": "max.mueller@wf-dortmund.example",
        },
    ),
    (
        """Prof. Dr.-Ing. Ayşe Öztürk
Professur für Fertigungstechnik
Fachhochschule Südwestfalen
Frauenstuhlweg 31
58644 Iserlohn
Telefon 02371 566-1234
oeztuerk.ayse@fh-swf.example""",
        {
            "title": "Prof. Dr.-Ing.", "first_name": "Ayşe", "last_name": "Öztürk",
            "department": "Professur für Fertigungstechnik",
            "organisation": "Fachhochschule Südwestfalen", "street": "Frauenstuhlweg 31",
            "postcode": "58644", "town": "Iserlohn", "phone": "02371 566-1234",
            "email": "oeztuerk.ayse@fh-swf.example",
        },
    ),
    (
        """Viele Grüße aus dem Sauerland
Karl-Heinz von der Heide
Geschäftsführender Gesellschafter

von der Heide Metallbau GmbH & Co. KG · Industriestr. 14a · D-59872 Meschede
Fon: 0291/5550-0 · Fax: 0291/5550-20
info@heide-metallbau.example · www.heide-metallbau.example
Sitz der Gesellschaft: Meschede · Registergericht: Amtsgericht Arnsberg HRA 5555""",
        {
            "first_name": "Karl-Heinz", "last_name": "von der Heide",
            "function": "Geschäftsführender Gesellschafter",
            "organisation": "von der Heide Metallbau GmbH & Co. KG", "street": "Industriestr. 14a",
            "postcode": "59872", "town": "Meschede", "phone": "0291 5550-0",
            "organisation_email": "info@heide-metallbau.example",
            "website": "https://www.heide-metallbau.example",
        },
    ),
    (
        """--
Lea Köhler, M. Sc.
Referentin für Innovation

Südwestfalen Agentur GmbH
Martinstraße 15, 57462 Olpe
Telefon: 02761 83511-30
E-Mail: l.koehler@swf-agentur.example
Web: https://www.swf-agentur.example

Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.""",
        {
            "title": "M. Sc.", "first_name": "Lea", "last_name": "Köhler",
            "function": "Referentin für Innovation", "organisation": "Südwestfalen Agentur GmbH",
            "street": "Martinstraße 15", "postcode": "57462", "town": "Olpe",
            "phone": "02761 83511-30", "email": "l.koehler@swf-agentur.example",
            "website": "https://www.swf-agentur.example",
        },
    ),
    (
        """EVA ZIELIŃSKA
Vertriebsleiterin
ZIELIŃSKI AUTOMATION AG
Tel. 0271 / 555 01 - 22
Handy 0160-5550199
zielinska@zielinski-automation.example""",
        {
            "first_name": "Eva", "last_name": "Zielińska", "function": "Vertriebsleiterin",
            "organisation": "ZIELIŃSKI AUTOMATION AG", "phone": "0271 55501-22",
            "mobile": "0160 5550199", "email": "zielinska@zielinski-automation.example",
        },
    ),
    (
        """Mit besten Grüßen
Frau Sabine Groß
Sekretariat Bürgermeister

Stadt Lennestadt
Der Bürgermeister
Thomas-Morus-Platz 1
57368 Lennestadt
Telefon: 02723/608-101
Telefax: 02723/608-119
E-Mail: s.gross@lennestadt.example
Internet: www.lennestadt.example""",
        {
            "salutation": "mrs", "first_name": "Sabine", "last_name": "Groß",
            "function": "Sekretariat Bürgermeister", "organisation": "Stadt Lennestadt",
            "street": "Thomas-Morus-Platz 1", "postcode": "57368", "town": "Lennestadt",
            "phone": "02723 608-101", "email": "s.gross@lennestadt.example",
            "website": "https://www.lennestadt.example",
        },
    ),
    (
        """Dipl.-Ing. (FH) Jörg Schäfer | Technischer Leiter
Schäfer Werkzeugbau e.K. | Zum Hammerwerk 3 | 58840 Plettenberg
📞 02391 5550-15 | 📱 0172 5550155 | ✉ schaefer@schaefer-wzb.example""",
        {
            "title": "Dipl.-Ing. (FH)", "first_name": "Jörg", "last_name": "Schäfer",
            "function": "Technischer Leiter", "organisation": "Schäfer Werkzeugbau e.K.",
            "street": "Zum Hammerwerk 3", "postcode": "58840", "town": "Plettenberg",
            "phone": "02391 5550-15", "mobile": "0172 5550155",
            "email": "schaefer@schaefer-wzb.example",
        },
    ),
    (
        """Ole Petersen
Einkauf

Nordlicht Elektro
GmbH & Co. KG
Hafenstraße 22
44147 Dortmund

Durchwahl: 0231 5550-44
Zentrale: 0231 5550-0
ole.petersen@nordlicht-elektro.example""",
        {
            "first_name": "Ole", "last_name": "Petersen", "department": "Einkauf",
            "organisation": "Nordlicht Elektro GmbH & Co. KG", "street": "Hafenstraße 22",
            "postcode": "44147", "town": "Dortmund", "phone": "0231 5550-44",
            "organisation_phone": "0231 5550-0",
            "email": "ole.petersen@nordlicht-elektro.example",
        },
    ),
    (
        """Fraunhofer-Institut für Beispielforschung
Dr. rer. nat. Henning Voß
Gruppenleiter Sensorik
Joseph-von-Fraunhofer-Str. 2-4
44227 Dortmund
Telefon +49 (0) 231 9743-101
henning.voss@ibf.fraunhofer.example""",
        {
            "title": "Dr. rer. nat.", "first_name": "Henning", "last_name": "Voß",
            "function": "Gruppenleiter Sensorik",
            "organisation": "Fraunhofer-Institut für Beispielforschung",
            "street": "Joseph-von-Fraunhofer-Str. 2-4", "postcode": "44227", "town": "Dortmund",
            "phone": "0231 9743-101", "email": "henning.voss@ibf.fraunhofer.example",
        },
    ),
    (
        """Liebe Grüße
Mia Neumann

Gründerin & CEO
leuchtturm labs UG (haftungsbeschränkt)
mia@leuchtturm-labs.example
https://www.linkedin.com/in/mia-neumann-beispiel
+49 176 55501234""",
        {
            "first_name": "Mia", "last_name": "Neumann", "function": "Gründerin & CEO",
            "organisation": "leuchtturm labs UG (haftungsbeschränkt)", "mobile": "0176 55501234",
            "email": "mia@leuchtturm-labs.example",
            "profile": "https://www.linkedin.com/in/mia-neumann-beispiel",
        },
    ),
    (
        """Freundliche Grüße

Thomas Abel
Sachbearbeiter Umwelt

Industrie- und Handelskammer Beispielland
Königstr. 18-20
59821 Arnsberg
Tel.: 02931 878-140
Fax: 02931 878-8140
abel@ihk-beispiel.example
Präsident: Ernst Vorn, Hauptgeschäftsführerin: Petra Nach""",
        {
            "first_name": "Thomas", "last_name": "Abel", "function": "Sachbearbeiter Umwelt",
            "organisation": "Industrie- und Handelskammer Beispielland",
            "street": "Königstr. 18-20", "postcode": "59821", "town": "Arnsberg",
            "phone": "02931 878-140", "email": "abel@ihk-beispiel.example",
        },
    ),
    (
        """ppa. Klaus Zimmermann
Prokurist, Leiter Finanzen und Controlling

Sonnborn Federn GmbH
Ein Unternehmen der Sonnborn Gruppe
Postfach 12 34
58509 Lüdenscheid
Telefon: 02351 5550 330""",
        {
            "first_name": "Klaus", "last_name": "Zimmermann",
            "function": "Prokurist, Leiter Finanzen und Controlling",
            "organisation": "Sonnborn Federn GmbH", "postcode": "58509", "town": "Lüdenscheid",
            "phone": "02351 5550330",
        },
    ),
    (
        """> Beste Grüße
> Nele Şahin
> Team Digitale Dienste
> Kreis Soest
> Hoher Weg 1-3
> 59494 Soest
> nele.sahin@kreis-soest.example""",
        {
            "first_name": "Nele", "last_name": "Şahin", "department": "Team Digitale Dienste",
            "organisation": "Kreis Soest", "street": "Hoher Weg 1-3", "postcode": "59494",
            "town": "Soest", "email": "nele.sahin@kreis-soest.example",
        },
    ),
    (
        """Tischlerei Holzwurm
Inh. Bernd Fichte
Waldweg 7
57392 Schmallenberg
02972 5550
b.fichte@tischlerei-holzwurm.example""",
        {
            "first_name": "Bernd", "last_name": "Fichte", "organisation": "Tischlerei Holzwurm",
            "street": "Waldweg 7", "postcode": "57392",
            "town": "Schmallenberg", "phone": "02972 5550",
            "email": "b.fichte@tischlerei-holzwurm.example",
        },
    ),
    (
        """Das Team der Käfer GmbH
info@kaefer.example""",
        {"organisation_email": "info@kaefer.example"},
    ),
    (
        """Susanne Lange-Richter (sie/ihr)
Koordinatorin Netzwerk Leichtbau
Netzwerk Leichtbau e. V.
c/o Technologiezentrum, Emil-Figge-Straße 76, 44227 Dortmund
Mobil +49 (0)173 / 55 50 123
lange-richter(at)netzwerk-leichtbau.example""",
        {
            "first_name": "Susanne", "last_name": "Lange-Richter",
            "function": "Koordinatorin Netzwerk Leichtbau",
            "organisation": "Netzwerk Leichtbau e. V.",
            "street": "Emil-Figge-Straße 76", "postcode": "44227", "town": "Dortmund",
            "mobile": "0173 5550123", "email": "lange-richter@netzwerk-leichtbau.example",
        },
    ),
    (
        """Jan Fuchs
Entwickler
fuchs.jan@web.de
0152 55501234""",
        {
            "first_name": "Jan", "last_name": "Fuchs", "function": "Entwickler",
            "email": "fuchs.jan@web.de", "mobile": "0152 55501234",
        },
    ),
    (
        """Rechtsanwältin Dr. Petra Kühn
Kühn & Partner Rechtsanwälte PartG mbB
Kölner Str. 5
57072 Siegen
Tel. (0271) 55 50 60
kanzlei@kuehn-partner.example
Gerichtsfach 12
Bankverbindung: DE00 0000 0000 0000 0000 00""",
        {
            "organisation": "Kühn & Partner Rechtsanwälte PartG mbB", "street": "Kölner Str. 5",
            "postcode": "57072", "town": "Siegen", "phone": "0271 555060",
            "email": "kanzlei@kuehn-partner.example",
        },
    ),
    (
        """Mit freundlichem Gruß
Anna Schmitz

Abteilung Qualitätsmanagement
Westfälische Drahtwerke AG
Werkstraße 100	58119 Hagen
Telefon	02331 5550-77
Telefax	02331 5550-78
E-Mail	anna.schmitz@w-drahtwerke.example

Vorsitzender des Aufsichtsrats: Dr. Ernst Alt
Vorstand: Maria Neu (Vors.), Paul Jung""",
        {
            "first_name": "Anna", "last_name": "Schmitz",
            "department": "Abteilung Qualitätsmanagement",
            "organisation": "Westfälische Drahtwerke AG", "street": "Werkstraße 100",
            "postcode": "58119", "town": "Hagen", "phone": "02331 5550-77",
            "email": "anna.schmitz@w-drahtwerke.example",
        },
    ),
)  # fmt: skip
