<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>.xlsx, .csv, .vcf, .ics or .json</source>
        <translation>.xlsx, .csv, .vcf, .ics oder .json</translation>
    </message>
    <message>
        <source>A one-pager is about an organisation.</source>
        <translation>Ein One-Pager handelt von einer Organisation.</translation>
    </message>
    <message>
        <source>A template is a workbook. Please choose a name that ends in .xlsx.</source>
        <translation>Eine Vorlage ist eine Arbeitsmappe. Bitte wählen Sie einen Namen, der auf .xlsx endet.</translation>
    </message>
    <message>
        <source>All tables were made anew. State: {digest}</source>
        <translation>Alle Tabellen wurden neu aufgebaut. Stand: {digest}</translation>
    </message>
    <message>
        <source>An operation is an object with an “op”.</source>
        <translation>Ein Vorgang ist ein Objekt mit „op“.</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Gesichert nach {path}.</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Duplicates are looked for among organisations and people.</source>
        <translation>Dubletten werden unter Organisationen und Personen gesucht.</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>VERANSTALTUNG</translation>
    </message>
    <message>
        <source>Enter what to search for.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>FELDER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Handschlag without its window.</source>
        <translation>Handschlag ohne Fenster.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>BLEIBT</translation>
    </message>
    <message>
        <source>Kept, because it was changed since: {name}</source>
        <translation>Bleibt, weil es seither geändert wurde: {name}</translation>
    </message>
    <message>
        <source>Line {line}: too many operations in one commit.</source>
        <translation>Zeile {line}: zu viele Vorgänge in einer Änderung.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <translation>ZEITPUNKT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NEED</source>
        <translation>BEDARF</translation>
    </message>
    <message>
        <source>Name one need or offer, or ask for --all.</source>
        <translation>Nennen Sie einen Bedarf oder ein Angebot oder verlangen Sie --all.</translation>
    </message>
    <message>
        <source>Name one organisation, or ask for --all.</source>
        <translation>Nennen Sie eine Organisation oder verlangen Sie --all.</translation>
    </message>
    <message>
        <source>No columns of this list are remembered for “{name}”, so they were guessed. Remembered suppliers: {known}.</source>
        <translation>Für „{name}“ sind keine Spalten dieser Liste gemerkt, daher wurden sie erschlossen. Gemerkte Absender: {known}.</translation>
    </message>
    <message>
        <source>Nothing fits yet.</source>
        <translation>Noch passt nichts.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>ANDERER</translation>
    </message>
    <message>
        <source>One-pager written to {path}.</source>
        <translation>One-Pager nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Only needs and offers are matched.</source>
        <translation>Passungen gibt es nur für Bedarfe und Angebote.</translation>
    </message>
    <message>
        <source>Only projects and introductions have stages.</source>
        <translation>Nur Projekte und Vermittlungen haben Phasen.</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>EINTRAG</translation>
    </message>
    <message>
        <source>Recovery code (print it and keep it safe): {code}</source>
        <translation>Wiederherstellungscode (drucken und sicher verwahren): {code}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Rows with problems are in {path}.</source>
        <translation>Zeilen mit Problemen stehen in {path}.</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>STARTWERT</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Script: {type}</source>
        <translation>Skript: {type}</translation>
    </message>
    <message>
        <source>Shortened: {titles}</source>
        <translation>Gekürzt: {titles}</translation>
    </message>
    <message>
        <source>Something unexpected happened; nothing more was changed. Please send {path} to the people who look after the program.</source>
        <translation>Etwas Unerwartetes ist geschehen; es wurde nichts weiter geändert. Bitte senden Sie {path} an die Betreuung des Programms.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed before is saved.</source>
        <translation>Abgebrochen. Was vorher bestätigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Template with {columns} written to {path}.</source>
        <translation>Vorlage mit {columns} geschrieben: {path}.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The one-pager may not leave the house: {reasons}</source>
        <translation>Der One-Pager darf nicht hinausgehen: {reasons}</translation>
    </message>
    <message>
        <source>The window did not open.</source>
        <translation>Das Fenster hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is a record with this id already.</source>
        <translation>Einen Eintrag mit dieser Kennung gibt es schon.</translation>
    </message>
    <message>
        <source>There is no operation “{op}”. Possible are: {known}.</source>
        <translation>Den Vorgang „{op}“ gibt es nicht. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Diese Verknüpfung gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON: {text}</source>
        <translation>Das ist kein gültiges JSON: {text}</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Diese Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>This record is of another type.</source>
        <translation>Dieser Eintrag ist von anderer Art.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Use the operation “stage” to move to another stage.</source>
        <translation>Verwenden Sie den Vorgang „stage“, um die Phase zu ändern.</translation>
    </message>
    <message>
        <source>What stood there before is kept as {path}.</source>
        <translation>Was vorher dort stand, liegt in {path}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>a need, or an offer: its id or type:name</source>
        <translation>ein Bedarf oder ein Angebot: seine Kennung oder Art:Name</translation>
    </message>
    <message>
        <source>a page about an organisation as PDF</source>
        <translation>eine Seite über eine Organisation als PDF</translation>
    </message>
    <message>
        <source>a page for every organisation that the gate lets through</source>
        <translation>eine Seite für jede Organisation, bei der nichts dagegen spricht</translation>
    </message>
    <message>
        <source>a record with everything linked to it</source>
        <translation>ein Eintrag mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>a saved view or a list, by its name</source>
        <translation>eine gespeicherte Ansicht oder Liste, mit ihrem Namen</translation>
    </message>
    <message>
        <source>all data in canonical form</source>
        <translation>alle Daten in kanonischer Form</translation>
    </message>
    <message>
        <source>also pairs under a veto</source>
        <translation>auch Paare, gegen die etwas spricht</translation>
    </message>
    <message>
        <source>also the window, unseen</source>
        <translation>auch das Fenster, ungesehen</translation>
    </message>
    <message>
        <source>also when the gate is closed, marked as draft</source>
        <translation>auch wenn etwas dagegen spricht, als Entwurf gekennzeichnet</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s ist mehrdeutig: %(matches)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>at most so many entries of the timeline</source>
        <translation>höchstens so viele Einträge des Verlaufs</translation>
    </message>
    <message>
        <source>bring back what was undone last</source>
        <translation>das zuletzt Zurückgenommene wiederherstellen</translation>
    </message>
    <message>
        <source>by which field</source>
        <translation>nach welchem Feld</translation>
    </message>
    <message>
        <source>carry out operations from a file</source>
        <translation>Vorgänge aus einer Datei ausführen</translation>
    </message>
    <message>
        <source>check file, history, index and references</source>
        <translation>Datei, Verlauf, Index und Verweise prüfen</translation>
    </message>
    <message>
        <source>columns as in the last list of this supplier; remembered when it is imported</source>
        <translation>Spalten wie in der letzten Liste dieses Absenders; beim Import gemerkt</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>fill in invented data</source>
        <translation>mit erfundenen Daten füllen</translation>
    </message>
    <message>
        <source>find records of all types</source>
        <translation>Einträge aller Arten finden</translation>
    </message>
    <message>
        <source>hold the clock: 2026-11-22T10:00:00+01:00</source>
        <translation>die Uhr anhalten: 2026-11-22T10:00:00+01:00</translation>
    </message>
    <message>
        <source>how many organisations</source>
        <translation>wie viele Organisationen</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>wie viele Personen</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r ist nicht möglich (möglich sind: %(choices)s)</translation>
    </message>
    <message>
        <source>its id in the journal</source>
        <translation>ihre Kennung im Verlauf</translation>
    </message>
    <message>
        <source>its id, or type:name</source>
        <translation>seine Kennung oder Art:Name</translation>
    </message>
    <message>
        <source>keys of fields with commas between them</source>
        <translation>Feldschlüssel, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>known records: only new ones (new), empty fields (fill), all fields (update)</source>
        <translation>bekannte Einträge: nur neue (new), leere Felder (fill), alle Felder (update)</translation>
    </message>
    <message>
        <source>language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>make all tables anew from the history</source>
        <translation>alle Tabellen aus dem Verlauf neu aufbauen</translation>
    </message>
    <message>
        <source>make ids and samples reproducible</source>
        <translation>Kennungen und Beispieldaten wiederholbar machen</translation>
    </message>
    <message>
        <source>make two records one</source>
        <translation>zwei Einträge zu einem machen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s</translation>
    </message>
    <message>
        <source>one JSON object a line; - for input</source>
        <translation>ein JSON-Objekt je Zeile; - für die Eingabe</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>only this record</source>
        <translation>nur dieser Eintrag</translation>
    </message>
    <message>
        <source>only those that the search finds</source>
        <translation>nur was die Suche findet</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>organisation or person</source>
        <translation>organisation oder person</translation>
    </message>
    <message>
        <source>organisation, person, need, project …</source>
        <translation>organisation, person, need, project …</translation>
    </message>
    <message>
        <source>person, organisation, need, offer, meeting, project</source>
        <translation>person, organisation, need, offer, meeting, project</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>put a backup in place of the database</source>
        <translation>eine Sicherung an die Stelle der Datenbank setzen</translation>
    </message>
    <message>
        <source>records that are likely the same</source>
        <translation>Einträge, die wahrscheinlich dasselbe meinen</translation>
    </message>
    <message>
        <source>set up a new database</source>
        <translation>eine neue Datenbank einrichten</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>start every part once and print versions</source>
        <translation>jeden Teil einmal starten und Versionen ausgeben</translation>
    </message>
    <message>
        <source>such as: county = Olpe</source>
        <translation>zum Beispiel: Kreis = Olpe</translation>
    </message>
    <message>
        <source>take a change back, the latest when open</source>
        <translation>eine Änderung zurücknehmen, ohne Angabe die letzte</translation>
    </message>
    <message>
        <source>take a foreign list in, as one change</source>
        <translation>eine fremde Liste übernehmen, als eine Änderung</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>tell two records apart for good</source>
        <translation>zwei Einträge dauerhaft unterscheiden</translation>
    </message>
    <message>
        <source>the PDF; with --all the folder of the PDFs</source>
        <translation>das PDF; mit --all der Ordner der PDFs</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>the best pairs of all open needs</source>
        <translation>die besten Paare aller offenen Bedarfe</translation>
    </message>
    <message>
        <source>the database; the user’s own when open</source>
        <translation>die Datenbank; ohne Angabe die eigene</translation>
    </message>
    <message>
        <source>the event it is made for</source>
        <translation>die Veranstaltung, für die sie ist</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlen: %s</translation>
    </message>
    <message>
        <source>the key lies in this file instead of the system’s keyring</source>
        <translation>der Schlüssel liegt in dieser Datei statt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the need it is about</source>
        <translation>der Bedarf, um den es geht</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>the record that goes</source>
        <translation>der Eintrag, der darin aufgeht</translation>
    </message>
    <message>
        <source>the record that stays</source>
        <translation>der Eintrag, der bleibt</translation>
    </message>
    <message>
        <source>the records of a type</source>
        <translation>die Einträge einer Art</translation>
    </message>
    <message>
        <source>the workbook to write (.xlsx)</source>
        <translation>die Arbeitsmappe, die geschrieben wird (.xlsx)</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannt: %s</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>what is due, planned, silent or owed</source>
        <translation>was fällig, geplant, still oder geschuldet ist</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür sie ist</translation>
    </message>
    <message>
        <source>what was changed, latest first</source>
        <translation>was geändert wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>wohin die Kopie geschrieben wird</translation>
    </message>
    <message>
        <source>which offers fit a need, and why</source>
        <translation>welche Angebote zu einem Bedarf passen, und warum</translation>
    </message>
    <message>
        <source>which sheet; found out when open</source>
        <translation>welches Blatt; ohne Angabe wird es gefunden</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>wer sie erhält</translation>
    </message>
    <message>
        <source>who sent the list</source>
        <translation>wer die Liste geschickt hat</translation>
    </message>
    <message>
        <source>who works with it</source>
        <translation>wer damit arbeitet</translation>
    </message>
    <message>
        <source>whose database it is</source>
        <translation>wessen Datenbank es ist</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>with the name, without it, or for an event</source>
        <translation>mit Namen, ohne Namen oder für eine Veranstaltung</translation>
    </message>
    <message>
        <source>words, also with typing errors</source>
        <translation>Wörter, auch mit Tippfehlern</translation>
    </message>
    <message>
        <source>write a checked copy of the database</source>
        <translation>eine geprüfte Kopie der Datenbank schreiben</translation>
    </message>
    <message>
        <source>write a list to a file</source>
        <translation>eine Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>write a workbook to fill in</source>
        <translation>eine Arbeitsmappe zum Ausfüllen schreiben</translation>
    </message>
    <message>
        <source>write the rows with problems to this workbook</source>
        <translation>die Zeilen mit Problemen in diese Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>{count} written to {path}.</source>
        <translation>{count} nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written.</source>
        <translation>{name} kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here. Check the permissions.</source>
        <translation>{name} darf hier nicht gelesen oder geschrieben werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} column</source>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding.</source>
        <translation>
            <numerusform>{n} Befund.</numerusform>
            <numerusform>{n} Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} one-pager written to {path}.</source>
        <translation>
            <numerusform>{n} One-Pager nach {path} geschrieben.</numerusform>
            <numerusform>{n} One-Pager nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record added.</source>
        <translation>
            <numerusform>{n} Eintrag angelegt.</numerusform>
            <numerusform>{n} Einträge angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was stopped by the gate.</source>
        <translation>
            <numerusform>{n} durfte nicht hinausgehen.</numerusform>
            <numerusform>{n} durften nicht hinausgehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is ready.</source>
        <translation>{path} ist eingerichtet.</translation>
    </message>
    <message>
        <source>{path} was restored.</source>
        <translation>{path} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“commit” is a label of at most 200 characters.</source>
        <translation>„commit“ ist eine Bezeichnung mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>“values” is an object of field keys and values.</source>
        <translation>„values“ ist ein Objekt aus Feldschlüsseln und Werten.</translation>
    </message>
    <message>
        <source>“{key}” takes a single value.</source>
        <translation>„{key}“ braucht einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>“{key}” takes the id of a record.</source>
        <translation>„{key}“ braucht die Kennung eines Eintrags.</translation>
    </message>
    <message>
        <source>“{op}” does not know “{key}”.</source>
        <translation>„{op}“ kennt „{key}“ nicht.</translation>
    </message>
    <message>
        <source>“{op}” needs “{key}”.</source>
        <translation>„{op}“ braucht „{key}“.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-11-22T10:00:00+01:00.</source>
        <translation>„{value}“ ist kein Zeitpunkt; schreiben Sie ihn wie 2026-11-22T10:00:00+01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a uuid.</source>
        <translation>„{value}“ ist keine UUID.</translation>
    </message>
    <message>
        <source>“{value}” is not the id of a change. Take it from the journal.</source>
        <translation>„{value}“ ist keine Kennung einer Änderung. Nehmen Sie sie aus dem Verlauf.</translation>
    </message>
</context>
</TS>
