<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>records</name>
    <message>
        <source>Introduction</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Kooperationsprojekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Kooperationsprojekte</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Projektpartner</translation>
    </message>
    <message>
        <source>Project partners</source>
        <translation>Projektpartner</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Assoziierter Partner</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Unterauftrag</translation>
    </message>
    <message>
        <source>Funding body</source>
        <translation>Fördergeber</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>Lösungssucher</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Lösungsanbieter</translation>
    </message>
    <message>
        <source>Consent of the seeker</source>
        <translation>Zustimmung des Lösungssuchers</translation>
    </message>
    <message>
        <source>Seeker decided on</source>
        <translation>Lösungssucher entschied am</translation>
    </message>
    <message>
        <source>Consent of the provider</source>
        <translation>Zustimmung des Lösungsanbieters</translation>
    </message>
    <message>
        <source>Provider decided on</source>
        <translation>Lösungsanbieter entschied am</translation>
    </message>
    <message>
        <source>Suggested on</source>
        <translation>Vorgeschlagen am</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Vorgestellt am</translation>
    </message>
    <message>
        <source>First talk on</source>
        <translation>Erstgespräch am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Ergebnis am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Funding programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Förderaufruf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Source of the total</source>
        <translation>Quelle der Gesamtkosten</translation>
    </message>
    <message>
        <source>Total as of</source>
        <translation>Gesamtkosten, Stand</translation>
    </message>
    <message>
        <source>From the introduction</source>
        <translation>Aus der Vermittlung</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>REGIONALE stars</source>
        <translation>REGIONALE-Sterne</translation>
    </message>
    <message>
        <source>Stars given on</source>
        <translation>Sterne verliehen am</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Source of the amounts</source>
        <translation>Quelle der Beträge</translation>
    </message>
    <message>
        <source>Amounts as of</source>
        <translation>Beträge, Stand</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Name (englisch)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>End state</source>
        <translation>Endzustand</translation>
    </message>
    <message>
        <source>Exit criterion</source>
        <translation>Kriterium zum Abschluss</translation>
    </message>
    <message>
        <source>Stuck after (days)</source>
        <translation>Stockt nach (Tagen)</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interne Bemerkung</translation>
    </message>
    <message>
        <source>Internal remarks</source>
        <translation>Interne Bemerkungen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Mitarbeiter:in</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Südwestfalen Agentur</source>
        <translation>Südwestfalen Agentur</translation>
    </message>
    <message>
        <source>Wirtschaftsförderung Dortmund</source>
        <translation>Wirtschaftsförderung Dortmund</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Passing on to partners</source>
        <translation>Weitergabe an Partner</translation>
    </message>
    <message>
        <source>Name on one-pagers</source>
        <translation>Name auf One-Pagern</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Consent (Art. 6(1)(a))</source>
        <translation>Einwilligung (Art. 6 Abs. 1 lit. a)</translation>
    </message>
    <message>
        <source>Contract (Art. 6(1)(b))</source>
        <translation>Vertrag (Art. 6 Abs. 1 lit. b)</translation>
    </message>
    <message>
        <source>Public task (Art. 6(1)(e))</source>
        <translation>Öffentliche Aufgabe (Art. 6 Abs. 1 lit. e)</translation>
    </message>
    <message>
        <source>Legitimate interest (Art. 6(1)(f))</source>
        <translation>Berechtigtes Interesse (Art. 6 Abs. 1 lit. f)</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>One-Pager</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Zurückgezogen am</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfangende Organisation</translation>
    </message>
    <message>
        <source>Recipient (text)</source>
        <translation>Empfangende Stelle (Text)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Eintrag</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel der Person</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag of a record</source>
        <translation>Schlagwort eines Eintrags</translation>
    </message>
    <message>
        <source>Tags of records</source>
        <translation>Schlagwörter von Einträgen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Eintrag einer Liste</translation>
    </message>
    <message>
        <source>Entries of lists</source>
        <translation>Einträge von Listen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Value of a custom field</source>
        <translation>Wert eines eigenen Feldes</translation>
    </message>
    <message>
        <source>Values of custom fields</source>
        <translation>Werte eigener Felder</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>beliefert</translation>
    </message>
    <message>
        <source>is a customer of</source>
        <translation>ist Kunde von</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>ist Mitglied von</translation>
    </message>
    <message>
        <source>is a spin-off of</source>
        <translation>ist eine Ausgründung von</translation>
    </message>
    <message>
        <source>competes with</source>
        <translation>steht im Wettbewerb mit</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>kooperiert mit</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>kennt</translation>
    </message>
    <message>
        <source>was recommended by</source>
        <translation>wurde empfohlen von</translation>
    </message>
    <message>
        <source>Fixed list</source>
        <translation>Feste Liste</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Type of records</source>
        <translation>Art der Einträge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>Von Eintrag</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>Zu Eintrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Auswahl, je Zeile eine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetenzfeld</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzfelder</translation>
    </message>
    <message>
        <source>Competence of a record</source>
        <translation>Kompetenzfeld eines Eintrags</translation>
    </message>
    <message>
        <source>Competences of records</source>
        <translation>Kompetenzfelder von Einträgen</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>On the market</source>
        <translation>Marktreif</translation>
    </message>
    <message>
        <source>Order or service</source>
        <translation>Auftrag oder Dienstleistung</translation>
    </message>
    <message>
        <source>Joint development</source>
        <translation>Gemeinsame Entwicklung</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>Forschungsprojekt</translation>
    </message>
    <message>
        <source>Pilot or test</source>
        <translation>Pilot oder Test</translation>
    </message>
    <message>
        <source>Training and transfer</source>
        <translation>Qualifizierung und Transfer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>Basic knowledge</source>
        <translation>Grundkenntnisse</translation>
    </message>
    <message>
        <source>Applied in practice</source>
        <translation>In der Praxis angewandt</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Führend</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Kind of cooperation</source>
        <translation>Art der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Released with name until</source>
        <translation>Mit Namen freigegeben bis</translation>
    </message>
    <message>
        <source>Released anonymously until</source>
        <translation>Anonym freigegeben bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Partner from the other region wanted</source>
        <translation>Partner aus der anderen Region gesucht</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name (German)</source>
        <translation>Name (deutsch)</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Teilnahmen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>No next step needed</source>
        <translation>Kein nächster Schritt nötig</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <translation>Kalender-Kennung</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstaltende Organisation</translation>
    </message>
    <message>
        <source>Meeting or event</source>
        <translation>Termin oder Veranstaltung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Forschungsinstitut</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Kammer</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Sonstige Organisation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Industry (WZ 2008)</source>
        <translation>Branche (WZ 2008)</translation>
    </message>
    <message>
        <source>Industry (WZ 2025)</source>
        <translation>Branche (WZ 2025)</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>World market leader</source>
        <translation>Weltmarktführer</translation>
    </message>
    <message>
        <source>Leader in</source>
        <translation>Weltmarktführer bei</translation>
    </message>
    <message>
        <source>Source of the leadership</source>
        <translation>Quelle der Marktführerschaft</translation>
    </message>
    <message>
        <source>Year of the leadership</source>
        <translation>Jahr der Marktführerschaft</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Beschreibung (englisch)</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Stand der Quelle</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Business profile</source>
        <translation>Berufliches Profil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter salutation</source>
        <translation>Briefanrede</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informiert am</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Verarbeitung eingeschränkt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Main affiliation</source>
        <translation>Haupttätigkeit</translation>
    </message>
    <message>
        <source>Südwestfalen</source>
        <translation>Südwestfalen</translation>
    </message>
    <message>
        <source>Dortmund</source>
        <translation>Dortmund</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonstige Region</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>NUTS 3</source>
        <translation>NUTS 3</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Further contact</source>
        <translation>Weiterer Kontaktweg</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Weitere Kontaktwege</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
</context>
</TS>
