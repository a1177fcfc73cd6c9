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
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
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
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose {field} from calendar</source>
        <translation>{field} aus dem Kalender wählen</translation>
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
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Zeilen als Tabelle kopieren</translation>
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
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
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
        <source>Expand sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
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
        <source>Find anything</source>
        <translation>Alles finden</translation>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
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
        <source>Normal text size</source>
        <translation>Schrift normal</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
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
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Remove filter: {words}</source>
        <translation>Filter entfernen: {words}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
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
        <source>Search or run a command ({keys})</source>
        <translation>Suchen oder Befehl ausführen ({keys})</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
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
        <source>Take back what was typed</source>
        <translation>Getipptes zurücknehmen</translation>
    </message>
    <message>
        <source>The last step was not carried out. What was saved before is safe. Please send this report to those who look after the program; it contains no data about people.</source>
        <translation>Der letzte Schritt wurde nicht ausgeführt. Was vorher gespeichert war, ist sicher. Bitte senden Sie diesen Bericht an Ihre Betreuung des Programms; er enthält keine Daten über Personen.</translation>
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
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
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
        <source>Work with the keyboard</source>
        <translation>Mit der Tastatur arbeiten</translation>
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
</context>
</TS>
