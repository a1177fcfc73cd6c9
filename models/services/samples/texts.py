"""What needs, offers, talks, tasks and projects say in the sample data."""

# Competence, title and text of a need; and of the offer that could meet it.
NEEDS = (
    ("DA04", "Optische Prüfung von Stanzteilen",
     "Kratzer und Grate sollen in der Linie erkannt werden, 60 Teile in der Minute."),
    ("PA07", "Vorausschauende Wartung an Pressen",
     "Ausfälle der Hydraulik kündigen sich an; Daten liegen seit zwei Jahren vor."),
    ("PA02", "Roboter für das Entgraten",
     "Kleine Losgrößen, wechselnde Geometrien, zwei Schichten."),
    ("DA03", "Assistent für technische Anfragen",
     "Der Vertrieb sucht Antworten in 4.000 Datenblättern auf Deutsch und Englisch."),
    ("PA05", "Digitaler Zwilling einer Galvanikanlage",
     "Bäder, Ströme und Temperaturen sollen vor der Umrüstung simuliert werden."),
    ("CI01", "Behälter im Werk orten",
     "Umlaufbehälter verschwinden; gesucht ist eine Ortung ohne Verkabelung."),
    ("PA08", "Feinplanung statt Tabellen",
     "Die Fertigung plant in Excel; gesucht ist ein MES, das mitwächst."),
    ("DA06", "Stammdaten aus drei Systemen zusammenführen",
     "Artikel sind doppelt und dreifach angelegt, vor der ERP-Umstellung muss aufgeräumt werden."),
    ("CI07", "Umzug der Produktionsdaten in die Cloud",
     "Anforderungen der Kunden an Sicherheit und Verfügbarkeit steigen."),
    ("PA04", "Ersatzteile drucken statt lagern",
     "Für 300 alte Maschinentypen lohnt sich kein Lager mehr."),
    ("CI02", "Messung des Energieverbrauchs je Auftrag",
     "Kunden fragen nach dem CO₂-Fußabdruck einzelner Teile."),
    ("DA01", "Angebote schneller kalkulieren",
     "Aus Zeichnungen sollen Merkmale erkannt und Preise vorgeschlagen werden."),
)  # fmt: skip
OFFERS = (
    ("DA04", "Bildverarbeitung mit wenig Trainingsdaten",
     "Erkennt Fehler auf metallischen Oberflächen nach 200 Beispielbildern."),
    ("PA07", "Zustandsüberwachung aus vorhandenen Signalen",
     "Nutzt Daten der Steuerung, ohne neue Sensoren."),
    ("PA02", "Greifen unsortierter Teile", "Roboterzelle zur Miete für den Versuch im Betrieb."),
    ("DA03", "Sprachmodelle im eigenen Rechenzentrum",
     "Fragen an eigene Dokumente, Antworten mit Quelle, nichts verlässt das Haus."),
    ("PA05", "Simulation verfahrenstechnischer Anlagen",
     "Modelle aus Messdaten, in vier Wochen zum ersten Ergebnis."),
    ("CI01", "Ortung mit stromsparendem Funk",
     "Sender halten fünf Jahre, Einrichtung an einem Tag."),
    ("PA08", "MES für kleine Fertiger", "Start mit einer Linie, monatlich kündbar."),
    ("DA06", "Dubletten in Stammdaten finden",
     "Vorschläge mit Begründung, entschieden wird im Haus."),
    ("CI07", "Sichere Cloud für die Produktion", "Betrieb in Nordrhein-Westfalen, zertifiziert."),
    ("PA04", "Metalldruck im Auftrag", "Aluminium und Werkzeugstahl bis 400 mm."),
    ("CI02", "Energiemonitoring", "Messung je Maschine, Auswertung je Auftrag."),
    ("DA01", "KI-Beratung für den Mittelstand",
     "Vom ersten Gespräch zum Prototyp in sechs Wochen."),
)  # fmt: skip
MEETINGS = (
    ("besuch", "Unternehmensbesuch"), ("besuch", "Betriebsrundgang"), ("video", "Kennenlernen"),
    ("telefon", "Rückfrage zum Bedarf"), ("messe", "Gespräch am Stand"),
    ("matchmaking", "Matchmaking"), ("workshop", "Workshop Digitalisierung"),
    ("beratung", "Beratung Förderung"), ("netzwerk", "Netzwerktreffen"), ("email", "Nachricht"),
)  # fmt: skip
NOTES = (
    "Die Fertigung wurde gezeigt; Interesse an einem Partner aus der anderen Region.",
    "Ein Versuch mit Studierenden wird gewünscht, Budget für 2027 ist eingeplant.",
    "Entscheidung fällt nach der Gesellschafterversammlung.",
    "Der Ansprechpartner wechselt im Frühjahr, Nachfolge wird genannt.",
    "Offen für ein Fördervorhaben, wenn der Aufwand überschaubar bleibt.",
    "Hat bereits mit einer Hochschule gearbeitet und gute Erfahrungen gemacht.",
)
DECISIONS = (
    "Wir senden zwei Vorschläge.", "Termin mit der Technik im nächsten Monat.",
    "Zunächst kein weiterer Schritt.", "Skizze bis zum nächsten Treffen.", "",
)  # fmt: skip
TASKS = (
    "Zwei Anbieter vorschlagen", "Unterlagen senden", "Nach dem Ergebnis fragen",
    "Termin mit der Hochschule vereinbaren", "Fördermöglichkeiten prüfen", "Einwilligung einholen",
    "One-Pager abstimmen", "Einladung zum Netzwerktreffen", "Angaben bestätigen lassen",
)  # fmt: skip
PROJECTS = (
    "KI-gestützte Sichtprüfung", "Ressourceneffiziente Galvanik", "Autonome Intralogistik",
    "Datenraum für Zulieferer", "Digitaler Produktpass für Leuchten",
    "Wasserstoff in der Wärmebehandlung",
    "Assistenzsysteme für die Montage", "Kreislaufwirtschaft für Kunststoffteile",
    "Predictive Maintenance im Verbund", "Additive Ersatzteile",
)  # fmt: skip
TAGS = (
    "Weltmarktführer", "Messe 2026", "Matchmaking", "Newsletter", "REGIONALE 2025", "Start-up",
    "Beirat", "Presse", "Hochschulpartner",
)  # fmt: skip
EVENTS = (
    ("Beispielmesse Fertigung", "Dortmund"), ("Matchmaking-Tag Süd-Nord", "Olpe"),
    ("Forum Digitale Produktion", "Arnsberg"), ("Gründungsabend", "Dortmund"),
)  # fmt: skip
SOURCES = (
    "Visitenkarte", "Mitgliederliste Netzwerk Beispiel", "Messegespräch", "Webseite", "Empfehlung",
)  # fmt: skip
