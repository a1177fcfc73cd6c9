<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>A day, such as 24.11.2026</source>
        <translation>Ein Datum wie 24.11.2026</translation>
    </message>
    <message>
        <source>A field that the sender of this list keeps besides.</source>
        <translation>Ein Feld, das der Absender dieser Liste zusätzlich führt.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows at most. Please filter the list.</source>
        <translation>Ein Tabellenblatt fasst höchstens {most} Zeilen. Bitte filtern Sie die Liste.</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>Academic titles and degrees.</source>
        <translation>Akademische Titel und Grade.</translation>
    </message>
    <message>
        <source>All first names by which the person is known.</source>
        <translation>Alle Vornamen, unter denen die Person bekannt ist.</translation>
    </message>
    <message>
        <source>An amount in euros</source>
        <translation>Ein Betrag in Euro</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Builds light steel bridges.</source>
        <translation>Baut leichte Brücken aus Stahl.</translation>
    </message>
    <message>
        <source>Cameras in metalworking</source>
        <translation>Kameras in der Metallbearbeitung</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Day and time, such as 24.11.2026 10:00</source>
        <translation>Datum und Uhrzeit wie 24.11.2026 10:00</translation>
    </message>
    <message>
        <source>Digits as text</source>
        <translation>Ziffern als Text</translation>
    </message>
    <message>
        <source>Directory of world market leaders</source>
        <translation>Verzeichnis der Weltmarktführer</translation>
    </message>
    <message>
        <source>Enter nothing that is private, such as birthdays or home addresses.</source>
        <translation>Bitte tragen Sie nichts Privates ein, etwa Geburtstage oder Privatadressen.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Beispiel: {example}</translation>
    </message>
    <message>
        <source>Export noted</source>
        <translation>Export vermerkt</translation>
    </message>
    <message>
        <source>Fair for metalworking</source>
        <translation>Messe für Metallbearbeitung</translation>
    </message>
    <message>
        <source>Files ending in {ending} cannot hold this list. Use .xlsx or .csv.</source>
        <translation>Dateien mit der Endung {ending} können diese Liste nicht aufnehmen. Bitte verwenden Sie .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finding scratches on metal by camera</source>
        <translation>Kratzer auf Metall mit der Kamera finden</translation>
    </message>
    <message>
        <source>First and last name of the person to talk to.</source>
        <translation>Vor- und Nachname der Ansprechperson.</translation>
    </message>
    <message>
        <source>German postcodes have five digits; the zero in front stays.</source>
        <translation>Deutsche Postleitzahlen haben fünf Ziffern; die Null am Anfang bleibt.</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Leitung Einkauf</translation>
    </message>
    <message>
        <source>How far the project is; blank means that it begins.</source>
        <translation>Wie weit das Projekt ist; leer heißt, dass es beginnt.</translation>
    </message>
    <message>
        <source>How far the solution is.</source>
        <translation>Wie weit die Lösung ist.</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>Wie viele Menschen dort arbeiten.</translation>
    </message>
    <message>
        <source>How the partners would work together.</source>
        <translation>Wie die Partner zusammenarbeiten würden.</translation>
    </message>
    <message>
        <source>How the person is addressed; leave it blank when you do not know.</source>
        <translation>Wie die Person angesprochen wird; lassen Sie es leer, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>How to fill in this list</source>
        <translation>So füllen Sie diese Liste aus</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>So schreiben Sie es</translation>
    </message>
    <message>
        <source>In which language you write to the person.</source>
        <translation>In welcher Sprache Sie der Person schreiben.</translation>
    </message>
    <message>
        <source>Light steel bridges</source>
        <translation>Leichte Stahlbrücken</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Number in the commercial register, with its court.</source>
        <translation>Die Nummer im Handelsregister, mit dem Gericht.</translation>
    </message>
    <message>
        <source>One row each. Cells may stay blank unless the column is required.</source>
        <translation>Je Eintrag eine Zeile. Zellen dürfen leer bleiben, außer in Pflichtspalten.</translation>
    </message>
    <message>
        <source>Only if it is not Germany.</source>
        <translation>Nur wenn es nicht Deutschland ist.</translation>
    </message>
    <message>
        <source>Only if the name does not say it.</source>
        <translation>Nur wenn der Name sie nicht nennt.</translation>
    </message>
    <message>
        <source>Only if you do not know how many people work there.</source>
        <translation>Nur wenn Sie die Zahl der Beschäftigten nicht kennen.</translation>
    </message>
    <message>
        <source>Please leave the headers as they are; rows below the header may be sorted and deleted.</source>
        <translation>Bitte lassen Sie die Überschriften, wie sie sind; Zeilen darunter dürfen Sie sortieren und löschen.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Robotics; Fair 2026</source>
        <translation>Robotik; Messe 2026</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sends samples by the end of the month.</source>
        <translation>Schickt bis Monatsende Muster.</translation>
    </message>
    <message>
        <source>Several with a semicolon between them</source>
        <translation>Mehrere mit Semikolon trennen</translation>
    </message>
    <message>
        <source>Spoke about cameras in production.</source>
        <translation>Gespräch über Kameras in der Fertigung.</translation>
    </message>
    <message>
        <source>Street and number of the business address.</source>
        <translation>Straße und Hausnummer der Geschäftsadresse.</translation>
    </message>
    <message>
        <source>Text, several lines if you like</source>
        <translation>Text, gern mehrere Zeilen</translation>
    </message>
    <message>
        <source>The address of a business profile, such as LinkedIn.</source>
        <translation>Die Adresse eines beruflichen Profils, etwa bei LinkedIn.</translation>
    </message>
    <message>
        <source>The address of the website.</source>
        <translation>Die Adresse der Website.</translation>
    </message>
    <message>
        <source>The business address.</source>
        <translation>Die geschäftliche Adresse.</translation>
    </message>
    <message>
        <source>The business mobile number.</source>
        <translation>Die geschäftliche Mobilnummer.</translation>
    </message>
    <message>
        <source>The business number with its area code.</source>
        <translation>Die geschäftliche Nummer mit Vorwahl.</translation>
    </message>
    <message>
        <source>The call of the programme.</source>
        <translation>Der Aufruf des Programms.</translation>
    </message>
    <message>
        <source>The code of the main activity; 25.11 is a code and no day.</source>
        <translation>Der Code der Haupttätigkeit; 25.11 ist ein Code und kein Tag.</translation>
    </message>
    <message>
        <source>The cost of the whole project.</source>
        <translation>Die Kosten des ganzen Projekts.</translation>
    </message>
    <message>
        <source>The currency of the cost; blank means euros.</source>
        <translation>Die Währung der Kosten; leer heißt Euro.</translation>
    </message>
    <message>
        <source>The day on which the cost was stated.</source>
        <translation>Der Tag, an dem die Kosten genannt wurden.</translation>
    </message>
    <message>
        <source>The department in which the person works.</source>
        <translation>Die Abteilung, in der die Person arbeitet.</translation>
    </message>
    <message>
        <source>The fair or event at which it takes place.</source>
        <translation>Die Messe oder Veranstaltung, auf der er stattfindet.</translation>
    </message>
    <message>
        <source>The family name, with “von” and the like.</source>
        <translation>Der Familienname, mit „von“ und Ähnlichem.</translation>
    </message>
    <message>
        <source>The field in which it leads.</source>
        <translation>Das Gebiet, auf dem sie führt.</translation>
    </message>
    <message>
        <source>The fields of competence it is about.</source>
        <translation>Die Kompetenzfelder, um die es geht.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Der erste Tag.</translation>
    </message>
    <message>
        <source>The full name with its legal form, as in the register.</source>
        <translation>Der vollständige Name mit Rechtsform, wie im Register.</translation>
    </message>
    <message>
        <source>The last day on which it holds.</source>
        <translation>Der letzte Tag, an dem es gilt.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>The name of the organisation or group that it belongs to.</source>
        <translation>Der Name der Organisation oder Gruppe, zu der sie gehört.</translation>
    </message>
    <message>
        <source>The name that everybody uses, if it is another.</source>
        <translation>Der übliche Name, falls es ein anderer ist.</translation>
    </message>
    <message>
        <source>The programme that funds the project.</source>
        <translation>Das Programm, das das Projekt fördert.</translation>
    </message>
    <message>
        <source>The same in English.</source>
        <translation>Dasselbe auf Englisch.</translation>
    </message>
    <message>
        <source>The short name of the project.</source>
        <translation>Der Kurzname des Projekts.</translation>
    </message>
    <message>
        <source>The title of the joint project it is about.</source>
        <translation>Der Titel des Kooperationsprojekts, um das es geht.</translation>
    </message>
    <message>
        <source>The town of the address.</source>
        <translation>Der Ort der Adresse.</translation>
    </message>
    <message>
        <source>The year of that source.</source>
        <translation>Das Jahr dieser Quelle.</translation>
    </message>
    <message>
        <source>The year of the foundation.</source>
        <translation>Das Jahr der Gründung.</translation>
    </message>
    <message>
        <source>There is no template for “{type}”. Possible are: {known}.</source>
        <translation>Für „{type}“ gibt es keine Vorlage. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>This list can be imported into Handschlag again. Please keep the headers. It may hold personal data: pass it on only to those who may have it.</source>
        <translation>Diese Liste lässt sich wieder in Handschlag importieren. Bitte behalten Sie die Überschriften bei. Sie kann personenbezogene Daten enthalten: Geben Sie sie nur an Berechtigte weiter.</translation>
    </message>
    <message>
        <source>Visit to the plant</source>
        <translation>Besuch im Werk</translation>
    </message>
    <message>
        <source>Wants to be called in the mornings.</source>
        <translation>Bitte vormittags anrufen.</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>What else one should know; the persons it speaks of may ask to read it.</source>
        <translation>Was man sonst wissen sollte; wer gemeint ist, kann Auskunft darüber verlangen.</translation>
    </message>
    <message>
        <source>What is done next.</source>
        <translation>Was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>What it is about, in a few sentences.</source>
        <translation>Worum es geht, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>What it is called, in a few words.</source>
        <translation>Wie es heißt, in wenigen Worten.</translation>
    </message>
    <message>
        <source>What kind of meeting it is.</source>
        <translation>Welche Art von Termin es ist.</translation>
    </message>
    <message>
        <source>What kind of organisation it is.</source>
        <translation>Um welche Art von Organisation es sich handelt.</translation>
    </message>
    <message>
        <source>What the person does in the organisation.</source>
        <translation>Was die Person in der Organisation macht.</translation>
    </message>
    <message>
        <source>What was agreed.</source>
        <translation>Was vereinbart wurde.</translation>
    </message>
    <message>
        <source>What was spoken about.</source>
        <translation>Worüber gesprochen wurde.</translation>
    </message>
    <message>
        <source>When it begins.</source>
        <translation>Wann es beginnt.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Wann es endet.</translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <translation>Wo es stattfindet.</translation>
    </message>
    <message>
        <source>Where the cost is stated.</source>
        <translation>Wo die Kosten genannt sind.</translation>
    </message>
    <message>
        <source>Whether it leads the world market in its field.</source>
        <translation>Ob sie auf ihrem Gebiet Weltmarktführer ist.</translation>
    </message>
    <message>
        <source>Whether it must not be shown to others.</source>
        <translation>Ob es anderen nicht gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Whether the partner should come from the other region.</source>
        <translation>Ob der Partner aus der anderen Region kommen soll.</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Wer das sagt.</translation>
    </message>
    <message>
        <source>Words under which you want to find the record again.</source>
        <translation>Wörter, unter denen Sie den Eintrag wiederfinden möchten.</translation>
    </message>
    <message>
        <source>Write the outline</source>
        <translation>Skizze schreiben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>“{name}” has no ending that says what to write. Use one of {endings}.</source>
        <translation>„{name}“ hat keine Endung, aus der das Format hervorgeht. Bitte verwenden Sie eine von {endings}.</translation>
    </message>
</context>
</TS>
