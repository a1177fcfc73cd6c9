<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_importing</name>
    <message>
        <source>A row is: {type}</source>
        <translation>Eine Zeile ist: {type}</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>Add only new records</source>
        <translation>Nur neue aufnehmen</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>As it is: a tag</source>
        <translation>So lassen: ein Schlagwort</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes and reasons</source>
        <translation>Änderungen und Gründe</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste auswählen</translation>
    </message>
    <message>
        <source>Choose a row to see what would change.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Choose the value of the database or of the file for each field, or type what it finally is.</source>
        <translation>Wählen Sie je Feld den Wert der Datenbank oder der Datei, oder tippen Sie den endgültigen Wert.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Columns ({count} to check)</source>
        <translation>Spalten ({count} zu prüfen)</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Compare with {title} ({number})</source>
        <translation>Mit {title} vergleichen ({number})</translation>
    </message>
    <message>
        <source>Copied cells of a spreadsheet can be pasted with Ctrl+V</source>
        <translation>Kopierte Zellen einer Tabelle lassen sich mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Correct the row in the file, or save the problem rows and import them.</source>
        <translation>Korrigieren Sie die Zeile in der Datei, oder speichern Sie die Problemzeilen, um sie korrigiert zu importieren.</translation>
    </message>
    <message>
        <source>Dates of “{column}”</source>
        <translation>Datumsangaben in „{column}“</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Drop a spreadsheet, a file of cards or a calendar here. The page shows what would become of every row before anything is written: N imports a doubtful row as new, A takes it as the same record, F does so field by field, S leaves it out. A whole import can be undone at any time.</source>
        <translation>Ziehen Sie eine Tabelle, eine Datei mit Visitenkarten oder einen Kalender hierher. Die Seite zeigt, was aus jeder Zeile würde, bevor etwas geschrieben wird: N importiert eine zweifelhafte Zeile als neu, A nimmt sie als denselben Datensatz, F tut das Feld für Feld, S lässt sie aus. Ein Import lässt sich jederzeit als Ganzes rückgängig machen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls, .xlsb), LibreOffice (.ods), text (.csv), cards (.vcf) or calendars (.ics)</source>
        <translation>Excel (.xlsx, .xls, .xlsb), LibreOffice (.ods), Text (.csv), Visitenkarten (.vcf) oder Kalender (.ics)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Field by field (F)</source>
        <translation>Feld für Feld (F)</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Nur Leeres ausfüllen</translation>
    </message>
    <message>
        <source>Finally</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>If it is the same as {title}:</source>
        <translation>Wenn es dasselbe ist wie {title}:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import as new (N)</source>
        <translation>Als neu importieren (N)</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} row</source>
        <translation>
            <numerusform>{n} Zeile importieren</numerusform>
            <numerusform>{n} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>In der Datenbank</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Leave out (S)</source>
        <translation>Auslassen (S)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Lists and cards ({endings})</source>
        <translation>Listen und Visitenkarten ({endings})</translation>
    </message>
    <message>
        <source>Lists and cards from others become contacts; nothing is written before you agree.</source>
        <translation>Aus Listen und Visitenkarten anderer werden Kontakte; ohne Ihr Einverständnis wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Hier sind keine Zeilen.</translation>
    </message>
    <message>
        <source>None: the first row holds data</source>
        <translation>Keine: die erste Zeile enthält Daten</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Beim Lesen aufgefallen</translation>
    </message>
    <message>
        <source>Partners who send lists can fill in a workbook that needs no questions</source>
        <translation>Wer Ihnen Listen schickt, kann eine Arbeitsmappe ausfüllen, die ohne Rückfragen übernommen wird</translation>
    </message>
    <message>
        <source>Please check: {reason}</source>
        <translation>Bitte prüfen: {reason}</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>Please compare</source>
        <translation>Bitte vergleichen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows left out while reading</source>
        <translation>Beim Lesen ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Problemzeilen speichern</translation>
    </message>
    <message>
        <source>Save problem rows as Excel …</source>
        <translation>Problemzeilen als Excel speichern …</translation>
    </message>
    <message>
        <source>Say above who sent the list; until then these dates are left out.</source>
        <translation>Sagen Sie oben, von wem die Liste stammt; solange bleiben diese Daten weg.</translation>
    </message>
    <message>
        <source>Say once what these words mean. With the sender named above it is known for the next list.</source>
        <translation>Legen Sie einmal fest, was diese Wörter bedeuten. Ist oben der Absender genannt, gilt es auch für die nächste Liste.</translation>
    </message>
    <message>
        <source>Say once what these words mean; for the next list of “{supplier}” it is known.</source>
        <translation>Legen Sie einmal fest, was diese Wörter bedeuten; für die nächste Liste von „{supplier}“ ist es bekannt.</translation>
    </message>
    <message>
        <source>Say what the word means</source>
        <translation>Sagen, was das Wort bedeutet</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Show them in their list</source>
        <translation>In ihrer Liste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more column</source>
        <translation>
            <numerusform>{n} weitere Spalte zeigen</numerusform>
            <numerusform>{n} weitere Spalten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab stop</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The dates do not tell whether day or month comes first.</source>
        <translation>Den Datumsangaben ist nicht anzusehen, ob der Tag oder der Monat vorne steht.</translation>
    </message>
    <message>
        <source>The headers stand in</source>
        <translation>Die Überschriften stehen in</translation>
    </message>
    <message>
        <source>The pasted cells could not be put aside: is there room on the disk?</source>
        <translation>Die eingefügten Zellen konnten nicht zwischengespeichert werden: Ist auf dem Datenträger noch Platz?</translation>
    </message>
    <message>
        <source>The same as {title}</source>
        <translation>Dasselbe wie {title}</translation>
    </message>
    <message>
        <source>The same as {title} (A)</source>
        <translation>Dasselbe wie {title} (A)</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Ganzen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Update known records</source>
        <translation>Bekannte aktualisieren</translation>
    </message>
    <message>
        <source>Vertical line |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>What a row is about</source>
        <translation>Worum es in einer Zeile geht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens to known records</source>
        <translation>Was mit bekannten Datensätzen geschieht</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Who sent the list</source>
        <translation>Von wem die Liste stammt</translation>
    </message>
    <message>
        <source>Who sent the list?</source>
        <translation>Von wem stammt die Liste?</translation>
    </message>
    <message>
        <source>Who sent the list? (becomes the source)</source>
        <translation>Von wem stammt die Liste? (wird zur Quelle)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words ({count} to explain)</source>
        <translation>Wörter ({count} zu klären)</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>{column} becomes {target}</source>
        <translation>{column} wird zu {target}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} mit Problem</translation>
    </message>
    <message>
        <source>{field} finally</source>
        <translation>{field} endgültig</translation>
    </message>
    <message>
        <source>{file} has been imported</source>
        <translation>{file} wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} more word: does this column hold something else?</source>
        <translation>
            <numerusform>{n} weiteres Wort: Enthält diese Spalte etwas anderes?</numerusform>
            <numerusform>{n} weitere Wörter: Enthält diese Spalte etwas anderes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row in the file</source>
        <translation>
            <numerusform>{n} Zeile in der Datei</numerusform>
            <numerusform>{n} Zeilen in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row that was not decided has been left out.</source>
        <translation>
            <numerusform>{n} Zeile wurde nicht entschieden und ist deshalb ausgelassen.</numerusform>
            <numerusform>{n} Zeilen wurden nicht entschieden und sind deshalb ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was saved. Correct it and import the file.</source>
        <translation>
            <numerusform>{n} Zeile wurde gespeichert. Korrigieren Sie sie und importieren Sie die Datei.</numerusform>
            <numerusform>{n} Zeilen wurden gespeichert. Korrigieren Sie sie und importieren Sie die Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row with a problem has been left out.</source>
        <translation>
            <numerusform>{n} Zeile mit einem Problem wurde ausgelassen.</numerusform>
            <numerusform>{n} Zeilen mit einem Problem wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} (stays)</source>
        <translation>{value} (bleibt)</translation>
    </message>
    <message>
        <source>{what} in {file}</source>
        <translation>{what} in {file}</translation>
    </message>
    <message>
        <source>“{column}” becomes</source>
        <translation>„{column}“ wird zu</translation>
    </message>
    <message>
        <source>“{word}” means</source>
        <translation>„{word}“ bedeutet</translation>
    </message>
</context>
</TS>
