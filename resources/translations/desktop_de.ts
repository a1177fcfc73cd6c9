<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>0231 12345-67</source>
        <translation>0231 12345-67</translation>
    </message>
    <message>
        <source>12,500.00</source>
        <translation>12.500,00</translation>
    </message>
    <message>
        <source>31.12.2026</source>
        <translation>31.12.2026</translation>
    </message>
    <message>
        <source>31.12.2026 14:30</source>
        <translation>31.12.2026 14:30</translation>
    </message>
    <message>
        <source>57462</source>
        <translation>57462</translation>
    </message>
    <message>
        <source>A diary of everything that was changed on this computer or came from others. Choose an entry to see what became of what. Every change can be taken back, even an old one: what somebody has changed since is kept and named.</source>
        <translation>Ein Tagebuch aller Änderungen, die hier gemacht wurden oder von anderen kamen. Wählen Sie einen Eintrag, um zu sehen, was aus was wurde. Jede Änderung lässt sich zurücknehmen, auch eine alte: Was seitdem jemand geändert hat, bleibt und wird genannt.</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apply filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up at {time}</source>
        <translation>Gesichert um {time} Uhr</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change anything</source>
        <translation>Alles ändern</translation>
    </message>
    <message>
        <source>Changed since and therefore kept: {what}.</source>
        <translation>Seitdem geändert und deshalb behalten: {what}.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose the agency you work for.</source>
        <translation>Bitte wählen Sie die Agentur, für die Sie arbeiten.</translation>
    </message>
    <message>
        <source>Choose where the database lies</source>
        <translation>Speicherort der Datenbank auswählen</translation>
    </message>
    <message>
        <source>Choose where the database lies.</source>
        <translation>Bitte wählen Sie einen Speicherort für die Datenbank.</translation>
    </message>
    <message>
        <source>Choose {field} from calendar</source>
        <translation>{field} aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Collapse or expand sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Collapse sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Create a new database …</source>
        <translation>Neue Datenbank anlegen …</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change the size of all texts; Ctrl+0 makes it normal again.</source>
        <translation>Strg++ und Strg+- ändern die Größe aller Texte; mit Strg+0 ist sie wieder normal.</translation>
    </message>
    <message>
        <source>Ctrl+K searches all records while you type, spelling mistakes included. The same field runs every command; begin with &gt; to see commands only.</source>
        <translation>Strg+K durchsucht alle Datensätze schon beim Tippen, auch mit Tippfehlern. Dasselbe Feld führt jeden Befehl aus; beginnen Sie mit &gt;, um nur Befehle zu sehen.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} record?</source>
        <translation>
            <numerusform>{n} Eintrag löschen?</numerusform>
            <numerusform>{n} Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag, or Alt+↑ and Alt+↓</source>
        <translation>Ziehen, oder Alt+↑ und Alt+↓</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Wiederherstellungscode eingeben</translation>
    </message>
    <message>
        <source>Enter the recovery code …</source>
        <translation>Wiederherstellungscode eingeben …</translation>
    </message>
    <message>
        <source>Enter your name. The others see who changed something.</source>
        <translation>Bitte geben Sie Ihren Namen ein. So sehen die anderen, wer etwas geändert hat.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Ausgelöscht</translation>
    </message>
    <message>
        <source>Every change, newest first. Each can be taken back.</source>
        <translation>Jede Änderung, die neueste zuerst. Jede lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Excel clipboard import insert table</source>
        <translation>Excel Zwischenablage importieren einfügen Tabelle</translation>
    </message>
    <message>
        <source>Expand sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>F6 goes from area to area, arrows go through lists, Enter opens, Alt+← goes back. Ctrl+/ lists all shortcuts.</source>
        <translation>F6 führt von Bereich zu Bereich, Pfeile durch Listen, die Eingabetaste öffnet, Alt+← führt zurück. Strg+/ listet alle Tastenkürzel auf.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields are edited where they stand and saved when you leave them. Esc takes back what you typed. Every saved change can be undone with Ctrl+Z, even tomorrow.</source>
        <translation>Felder bearbeiten Sie dort, wo sie stehen; gespeichert wird beim Verlassen. Esc nimmt das Getippte zurück. Jede gespeicherte Änderung lässt sich mit Strg+Z zurücknehmen, auch morgen noch.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filters, search, order and columns of this list are kept as a tab.</source>
        <translation>Filter, Suche, Reihenfolge und Spalten dieser Liste werden als Reiter gespeichert.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Meldung</translation>
    </message>
    <message>
        <source>Handschlag database</source>
        <translation>Handschlag-Datenbank</translation>
    </message>
    <message>
        <source>Handschlag recovery code</source>
        <translation>Handschlag Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Handschlag: recovery code</source>
        <translation>Handschlag: Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>I have written the code down or saved it</source>
        <translation>Ich habe den Code notiert oder gespeichert</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>In Feldern</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep other keys, not beside the computer. Whoever has the code and the file can read everything in it.</source>
        <translation>Bewahren Sie dieses Blatt dort auf, wo auch andere Schlüssel liegen, nicht neben dem Rechner. Wer Code und Datei hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewahren Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Schrift größer</translation>
    </message>
    <message>
        <source>Leave a long text</source>
        <translation>Langen Text verlassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Make it readable</source>
        <translation>Gut lesbar machen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next or previous record</source>
        <translation>Nächster oder voriger Datensatz</translation>
    </message>
    <message>
        <source>No backup today: {why}</source>
        <translation>Heute keine Sicherung: {why}</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Schrift normal</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Open a database …</source>
        <translation>Datenbank öffnen …</translation>
    </message>
    <message>
        <source>Open another database …</source>
        <translation>Andere Datenbank öffnen …</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Paste cells …</source>
        <translation>Zellen einfügen …</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put on a list …</source>
        <translation>Auf eine Liste …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove filter: {words}</source>
        <translation>Filter entfernen: {words}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace this view</source>
        <translation>Diese Ansicht ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Responsible …</source>
        <translation>Zuständig …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Returned lists</source>
        <translation>Zurückgesandte Listen</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Save as a new view …</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Save recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Gespeichert unter {path}.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything and run commands</source>
        <translation>Alles durchsuchen und Befehle ausführen</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Search in: {name}</source>
        <translation>Suchen in: {name}</translation>
    </message>
    <message>
        <source>Search or name a new one</source>
        <translation>Suchen oder neu benennen</translation>
    </message>
    <message>
        <source>Search or run a command ({keys})</source>
        <translation>Suchen oder Befehl ausführen ({keys})</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show recovery code …</source>
        <translation>Wiederherstellungscode zeigen …</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Schrift kleiner</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Somebody new …</source>
        <translation>Jemand Neues …</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Stage moved</source>
        <translation>Phase gewechselt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Getipptes zurücknehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take over a list from Excel or another program, or add the first contact.</source>
        <translation>Übernehmen Sie eine Liste aus Excel oder einem anderen Programm, oder legen Sie den ersten Kontakt an.</translation>
    </message>
    <message>
        <source>That is too much to paste: save it as a file and drop it.</source>
        <translation>Das ist zu viel zum Einfügen: Bitte speichern Sie es als Datei und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>The backup takes the place of {name}. What stands there now is kept beside it.</source>
        <translation>Die Sicherung tritt an die Stelle von {name}. Was jetzt dort liegt, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The clipboard holds no table: copy cells in Excel and paste them here.</source>
        <translation>Die Zwischenablage enthält keine Tabelle: Bitte kopieren Sie Zellen in Excel und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The database becomes what it was at that time. What it is now is kept beside it.</source>
        <translation>Die Datenbank wird, wie sie damals war. Ihr jetziger Stand bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The database is encrypted. If this computer breaks or is replaced, only this code opens the database or a backup of it. Nobody can make a second one for you.</source>
        <translation>Die Datenbank ist verschlüsselt. Geht dieser Rechner kaputt oder wird er ersetzt, öffnet nur dieser Code die Datenbank oder eine Sicherung davon. Niemand kann Ihnen einen zweiten ausstellen.</translation>
    </message>
    <message>
        <source>The key of {name} is not on this computer. Type the recovery code from the printout; capital letters and hyphens do not matter.</source>
        <translation>Der Schlüssel zu {name} liegt nicht auf diesem Rechner. Geben Sie den Wiederherstellungscode vom Ausdruck ein; Großschreibung und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>The last step was not carried out. What was saved before is safe. Please send this report to those who look after the program; it contains no data about people.</source>
        <translation>Der letzte Schritt wurde nicht ausgeführt. Was vorher gespeichert war, ist sicher. Bitte senden Sie diesen Bericht an Ihre Betreuung des Programms; er enthält keine Daten über Personen.</translation>
    </message>
    <message>
        <source>The new name of “{name}”.</source>
        <translation>Der neue Name von „{name}“.</translation>
    </message>
    <message>
        <source>There are no backups of this database on this computer.</source>
        <translation>Auf diesem Rechner liegen keine Sicherungen dieser Datenbank.</translation>
    </message>
    <message>
        <source>This code opens the database and its backups on any computer. Keep it on paper, where you keep other keys.</source>
        <translation>Dieser Code öffnet die Datenbank und ihre Sicherungen auf jedem Rechner. Bewahren Sie ihn auf Papier auf, dort, wo auch andere Schlüssel liegen.</translation>
    </message>
    <message>
        <source>This code opens the database {name}, made on {date}, on any computer.</source>
        <translation>Dieser Code öffnet die Datenbank {name}, angelegt am {date}, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Type to search the list, or add a filter. Enter opens a contact, F2 changes a cell where it stands, Ctrl+↑ and Ctrl+↓ go to the next contact while you read. Select several rows with Shift or Ctrl to tag, list, hand over or delete them at once. What you filter by can be kept as a tab.</source>
        <translation>Tippen Sie, um in der Liste zu suchen, oder fügen Sie einen Filter hinzu. Eingabe öffnet einen Kontakt, F2 ändert eine Zelle an Ort und Stelle, mit Strg+↑ und Strg+↓ blättern Sie beim Lesen. Mehrere Zeilen wählen Sie mit Umschalt oder Strg aus, um sie auf einmal zu verschlagworten, auf eine Liste zu setzen, zu übergeben oder zu löschen. Was Sie filtern, können Sie als Reiter speichern.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>„Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>Use fewer words or remove a filter.</source>
        <translation>Verwenden Sie weniger Wörter, oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Handschlag</source>
        <translation>Willkommen bei Handschlag</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeiten Sie?</translation>
    </message>
    <message>
        <source>Where the database lies</source>
        <translation>Speicherort der Datenbank</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>With it go:</source>
        <translation>Mit ihm werden gelöscht:</translation>
    </message>
    <message>
        <source>With them go:</source>
        <translation>Mit ihnen werden gelöscht:</translation>
    </message>
    <message>
        <source>Work with the keyboard</source>
        <translation>Mit der Tastatur arbeiten</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Your changes carry this name in the history of both agencies.</source>
        <translation>Ihre Änderungen tragen diesen Namen, auch im Verlauf der anderen Agentur.</translation>
    </message>
    <message>
        <source>Your contacts, meetings and introductions are kept in an encrypted database on this computer. It works without a network.</source>
        <translation>Ihre Kontakte, Termine und Vermittlungen liegen in einer verschlüsselten Datenbank auf diesem Rechner. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>vorher: {value}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ausgelöscht</translation>
    </message>
    <message>
        <source>language theme text size</source>
        <translation>Sprache Farben dunkel hell Schriftgröße</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@beispiel.de</translation>
    </message>
    <message>
        <source>theme appearance dark light</source>
        <translation>Farbschema Aussehen dunkel hell</translation>
    </message>
    <message>
        <source>www.example.org</source>
        <translation>www.beispiel.de</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (Pflichtfeld)</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute left</source>
        <translation>
            <numerusform>noch {n} Minute</numerusform>
            <numerusform>noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisation</source>
        <translation>
            <numerusform>{n} Organisation</numerusform>
            <numerusform>{n} Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second left</source>
        <translation>
            <numerusform>noch {n} Sekunde</numerusform>
            <numerusform>noch {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestion</source>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices. Choose one from the list.</source>
        <translation>„{text}“ steht nicht zur Auswahl. Bitte wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>“{text}” was not chosen. Choose an entry from the list.</source>
        <translation>„{text}“ wurde nicht ausgewählt. Bitte wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more record</source>
        <translation>
            <numerusform>… und {n} weiterer Eintrag</numerusform>
            <numerusform>… und {n} weitere Einträge</numerusform>
        </translation>
    </message>
</context>
</TS>
