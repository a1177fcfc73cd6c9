<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>reading</name>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Column {listed} is hidden in the file and was read all the same.</source>
        <translation>
            <numerusform>Spalte {listed} ist in der Datei ausgeblendet und wurde trotzdem gelesen.</numerusform>
            <numerusform>Die Spalten {listed} sind in der Datei ausgeblendet und wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day and month cannot be told apart, for example in “{value}”; please choose.</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden, zum Beispiel in „{value}“; bitte auswählen.</translation>
    </message>
    <message>
        <source>Day before month, as in “{value}”.</source>
        <translation>Tag vor Monat, wie in „{value}“.</translation>
    </message>
    <message>
        <source>Decimal comma, as in “{value}”.</source>
        <translation>Dezimalkomma, wie in „{value}“.</translation>
    </message>
    <message>
        <source>Decimal point, as in “{value}”.</source>
        <translation>Dezimalpunkt, wie in „{value}“.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden sheet {listed} was not read.</source>
        <translation>
            <numerusform>Das ausgeblendete Blatt {listed} wurde nicht gelesen.</numerusform>
            <numerusform>Die ausgeblendeten Blätter {listed} wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In .xlsb files failed formulas look like blank cells; save as .xlsx if that matters.</source>
        <translation>In .xlsb-Dateien sehen fehlgeschlagene Formeln wie leere Zellen aus; bei Bedarf bitte als .xlsx speichern.</translation>
    </message>
    <message>
        <source>In line {row} a cell has no end; check the separator and the quotation marks there.</source>
        <translation>In Zeile {row} findet eine Zelle kein Ende; bitte dort Trennzeichen und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is opened and never closed; correct it there or ask for the list as an Excel file.</source>
        <translation>In Zeile {row} beginnt ein Anführungszeichen, das nie endet; bitte dort berichtigen oder die Liste als Excel-Datei anfordern.</translation>
    </message>
    <message>
        <source>Month before day, as in “{value}”.</source>
        <translation>Monat vor Tag, wie in „{value}“.</translation>
    </message>
    <message>
        <source>No header was found; the columns are named by their letters.</source>
        <translation>Es gibt keine Kopfzeile; die Spalten heißen nach ihren Buchstaben.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {seconds} seconds and was stopped.</source>
        <translation>Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Row {row} is empty and cannot be the header.</source>
        <translation>Zeile {row} ist leer und kann nicht die Kopfzeile sein.</translation>
    </message>
    <message>
        <source>Row {row} was taken for the header; please check.</source>
        <translation>Zeile {row} gilt als Kopfzeile; bitte prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{sheet}” was read, another was not: {listed}.</source>
        <translation>
            <numerusform>Blatt „{sheet}“ wurde gelesen, ein weiteres nicht: {listed}.</numerusform>
            <numerusform>Blatt „{sheet}“ wurde gelesen, {n} weitere nicht: {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cell holds {length} characters; only the first {most} were read.</source>
        <translation>Die Zelle enthält {length} Zeichen; gelesen wurden nur die ersten {most}.</translation>
    </message>
    <message>
        <source>The file breaks off in the last card; please check that card.</source>
        <translation>Die Datei bricht in der letzten Visitenkarte ab; bitte diese Karte prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read, it is damaged or too large; open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Die Datei lässt sich nicht lesen, sie ist beschädigt oder zu groß; bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>The file counts its days from 1904; this was taken into account.</source>
        <translation>Die Datei zählt ihre Tage ab 1904; das wurde berücksichtigt.</translation>
    </message>
    <message>
        <source>The file has already lost its umlauts (“{text}” in row {row}); ask for it once more, best as an Excel file.</source>
        <translation>Die Datei hat ihre Umlaute schon verloren („{text}“ in Zeile {row}); bitte noch einmal anfordern, am besten als Excel-Datei.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows; divide it into several files.</source>
        <translation>Die Datei hat mehr als {most} Zeilen; bitte auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>The file has no sheet “{sheet}”.</source>
        <translation>Die Datei hat kein Blatt „{sheet}“.</translation>
    </message>
    <message>
        <source>The file holds instructions that do not belong into a table; not opened.</source>
        <translation>Die Datei enthält Anweisungen, die nicht in eine Tabelle gehören; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file holds macros; they were not run.</source>
        <translation>Die Datei enthält Makros; sie wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The file holds more than {most} cards; divide it into several files.</source>
        <translation>Die Datei enthält mehr als {most} Visitenkarten; bitte auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>The file is an empty archive; there is nothing in it.</source>
        <translation>Die Datei ist ein leeres Archiv; es liegt nichts darin.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened; ask for it once more.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht öffnen; bitte noch einmal anfordern.</translation>
    </message>
    <message>
        <source>The file is not encoded as {encoding}; choose another encoding.</source>
        <translation>Die Datei ist nicht als {encoding} kodiert; bitte eine andere Zeichenkodierung wählen.</translation>
    </message>
    <message>
        <source>The file is protected with a password; save it without one and try again.</source>
        <translation>Die Datei ist mit einem Kennwort geschützt; bitte ohne Kennwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file mixes two encodings, umlauts would be lost; ask for it once more, best as an Excel file.</source>
        <translation>Die Datei mischt zwei Zeichenkodierungen, Umlaute gingen verloren; bitte noch einmal anfordern, am besten als Excel-Datei.</translation>
    </message>
    <message>
        <source>The file needs more memory than is allowed and was not read.</source>
        <translation>Die Datei braucht mehr Speicher, als erlaubt ist, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file refers to other files; they were not opened.</source>
        <translation>Die Datei verweist auf andere Dateien; sie wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file unpacks to an unreasonable size and was not opened.</source>
        <translation>Die Datei würde beim Entpacken unverhältnismäßig groß; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The formula failed; the cell has no value.</source>
        <translation>Die Formel ist fehlgeschlagen; die Zelle hat keinen Wert.</translation>
    </message>
    <message>
        <source>The separator must be one character.</source>
        <translation>Das Trennzeichen muss ein einzelnes Zeichen sein.</translation>
    </message>
    <message>
        <source>The table is too large: more than {rows} rows of {columns} columns; divide it into several files.</source>
        <translation>Die Tabelle ist zu groß: mehr als {rows} Zeilen mit {columns} Spalten; bitte auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>The table reaches to column {column}, at most {most} columns can be read; delete what stands to the right of the list.</source>
        <translation>Die Tabelle reicht bis Spalte {column}, lesbar sind höchstens {most} Spalten; bitte löschen, was rechts neben der Liste steht.</translation>
    </message>
    <message>
        <source>The text holds no vCard.</source>
        <translation>Der Text enthält keine Visitenkarte.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The workbook cannot be read; open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Die Arbeitsmappe lässt sich nicht lesen; bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet with cells.</source>
        <translation>Die Arbeitsmappe enthält kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Eine Zeichenkodierung {encoding} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Eine Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>This Excel file is older than 1997; open it in Excel and save it as .xlsx.</source>
        <translation>Diese Excel-Datei ist älter als 1997; bitte in Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This file holds no vCards.</source>
        <translation>Diese Datei enthält keine Visitenkarten (vCards).</translation>
    </message>
    <message>
        <source>This file holds vCards, not a table; import it as contacts.</source>
        <translation>Diese Datei enthält Visitenkarten (vCards), keine Tabelle; bitte als Kontakte importieren.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table; ask for the list as an Excel file.</source>
        <translation>Das ist ein PDF-Dokument, keine Tabelle; bitte die Liste als Excel-Datei anfordern.</translation>
    </message>
    <message>
        <source>This is a Word document, not a table.</source>
        <translation>Das ist ein Word-Dokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a calendar, not a table.</source>
        <translation>Das ist ein Kalender, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a compressed archive; unpack it first.</source>
        <translation>Das ist ein gepacktes Archiv; bitte zuerst entpacken.</translation>
    </message>
    <message>
        <source>This is a database, not a table.</source>
        <translation>Das ist eine Datenbank, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>Das ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a presentation, not a table.</source>
        <translation>Das ist eine Präsentation, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a program, not a table; do not open it.</source>
        <translation>Das ist ein Programm, keine Tabelle; bitte nicht öffnen.</translation>
    </message>
    <message>
        <source>This is a saved Outlook message, not a table.</source>
        <translation>Das ist eine gespeicherte Outlook-Nachricht, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not a table.</source>
        <translation>Das ist ein Textdokument (RTF), keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a web page under another name, not a table; open it in Excel and save it as .xlsx.</source>
        <translation>Das ist eine Internetseite unter falschem Namen, keine Tabelle; bitte in Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This is a zip archive without a table in it.</source>
        <translation>Das ist ein ZIP-Archiv, in dem keine Tabelle liegt.</translation>
    </message>
    <message>
        <source>This is a zip archive; unpack it and open the table in it.</source>
        <translation>Das ist ein ZIP-Archiv; bitte entpacken und die Tabelle darin öffnen.</translation>
    </message>
    <message>
        <source>This is an Access database; export a table from it.</source>
        <translation>Das ist eine Access-Datenbank; bitte eine Tabelle daraus exportieren.</translation>
    </message>
    <message>
        <source>This is an Office file, but not a table.</source>
        <translation>Das ist eine Office-Datei, aber keine Tabelle.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but not a table.</source>
        <translation>Das ist eine OpenDocument-Datei, aber keine Tabelle.</translation>
    </message>
    <message>
        <source>This is an Outlook data file; export the contacts from Outlook as CSV.</source>
        <translation>Das ist eine Outlook-Datendatei; bitte die Kontakte aus Outlook als CSV exportieren.</translation>
    </message>
    <message>
        <source>This is not a table but a file of an unknown kind.</source>
        <translation>Das ist keine Tabelle, sondern eine Datei unbekannter Art.</translation>
    </message>
    <message>
        <source>This is not an Excel file but XML under another name; open it in Excel and save it as .xlsx.</source>
        <translation>Das ist keine Excel-Datei, sondern XML unter falschem Namen; bitte in Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This table is in the old SYLK form; open it in Excel and save it as .xlsx.</source>
        <translation>Diese Tabelle hat die alte SYLK-Form; bitte in Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>Year first, as in “{value}”.</source>
        <translation>Das Jahr zuerst, wie in „{value}“.</translation>
    </message>
    <message>
        <source>a remark below the table</source>
        <translation>eine Bemerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>a total, not a record</source>
        <translation>eine Summe, kein Datensatz</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>wiederholt die Kopfzeile</translation>
    </message>
    <message>
        <source>{cells} cells, but the header has {named}.</source>
        <translation>{cells} Zellen, die Kopfzeile hat aber {named}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened; close it in other programs and check your rights.</source>
        <translation>{file} lässt sich nicht öffnen; bitte in anderen Programmen schließen und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{file} holds no table, all cells are empty.</source>
        <translation>{file} enthält keine Tabelle, alle Zellen sind leer.</translation>
    </message>
    <message>
        <source>{file} holds no vCard with a name.</source>
        <translation>{file} enthält keine Visitenkarte mit einem Namen.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; divide it into several files.</source>
        <translation>{file} ist größer als {most} MB; bitte auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} broken umlaut was repaired: “{before}” was read as “{after}”.</source>
        <translation>
            <numerusform>{n} zerstörter Umlaut wurde wiederhergestellt: „{before}“ wurde als „{after}“ gelesen.</numerusform>
            <numerusform>{n} zerstörte Umlaute wurden wiederhergestellt: „{before}“ wurde als „{after}“ gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell holds a failed formula.</source>
        <translation>
            <numerusform>{n} Zelle enthält eine fehlgeschlagene Formel.</numerusform>
            <numerusform>{n} Zellen enthalten fehlgeschlagene Formeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell holds a formula that was never calculated and looks blank; open the file in Excel and save it once.</source>
        <translation>
            <numerusform>{n} Zelle enthält eine nie berechnete Formel und wirkt leer; bitte die Datei einmal in Excel öffnen und speichern.</numerusform>
            <numerusform>{n} Zellen enthalten nie berechnete Formeln und wirken leer; bitte die Datei einmal in Excel öffnen und speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail of private life, such as a birthday or nickname, was not taken over.</source>
        <translation>
            <numerusform>{n} Angabe zum Privatleben, etwa Geburtstag oder Spitzname, wurde nicht übernommen.</numerusform>
            <numerusform>{n} Angaben zum Privatleben, etwa Geburtstage oder Spitznamen, wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key or sound was not taken over.</source>
        <translation>
            <numerusform>{n} Schlüssel oder Klang wurde nicht übernommen.</numerusform>
            <numerusform>{n} Schlüssel oder Klänge wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group of contacts was left out.</source>
        <translation>
            <numerusform>{n} Kontaktgruppe wurde ausgelassen.</numerusform>
            <numerusform>{n} Kontaktgruppen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line could not be understood.</source>
        <translation>
            <numerusform>{n} Zeile war nicht verständlich.</numerusform>
            <numerusform>{n} Zeilen waren nicht verständlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture was not taken over.</source>
        <translation>
            <numerusform>{n} Bild wurde nicht übernommen.</numerusform>
            <numerusform>{n} Bilder wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} private address was not taken over.</source>
        <translation>
            <numerusform>{n} Privatanschrift wurde nicht übernommen.</numerusform>
            <numerusform>{n} Privatanschriften wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is hidden in the file and was read all the same.</source>
        <translation>
            <numerusform>{n} Zeile ist in der Datei ausgeblendet und wurde trotzdem gelesen.</numerusform>
            <numerusform>{n} Zeilen sind in der Datei ausgeblendet und wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was left out: {listed}.</source>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen: {listed}.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen: {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} zero byte was removed.</source>
        <translation>
            <numerusform>{n} Nullbyte wurde entfernt.</numerusform>
            <numerusform>{n} Nullbytes wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % are amounts of money</source>
        <translation>{share} % sind Geldbeträge</translation>
    </message>
    <message>
        <source>{share} % are dates</source>
        <translation>{share} % sind Datumsangaben</translation>
    </message>
    <message>
        <source>{share} % are e-mail addresses</source>
        <translation>{share} % sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>{share} % are industry codes (WZ)</source>
        <translation>{share} % sind Branchenschlüssel (WZ)</translation>
    </message>
    <message>
        <source>{share} % are numbers</source>
        <translation>{share} % sind Zahlen</translation>
    </message>
    <message>
        <source>{share} % are phone numbers</source>
        <translation>{share} % sind Telefonnummern</translation>
    </message>
    <message>
        <source>{share} % are postcode and town in one cell</source>
        <translation>{share} % sind Postleitzahl und Ort in einer Zelle</translation>
    </message>
    <message>
        <source>{share} % are postcodes</source>
        <translation>{share} % sind Postleitzahlen</translation>
    </message>
    <message>
        <source>{share} % are salutations</source>
        <translation>{share} % sind Anreden</translation>
    </message>
    <message>
        <source>{share} % are streets with a number</source>
        <translation>{share} % sind Straßen mit Hausnummer</translation>
    </message>
    <message>
        <source>{share} % are towns of the region or large cities</source>
        <translation>{share} % sind Orte der Region oder Großstädte</translation>
    </message>
    <message>
        <source>{share} % are web addresses</source>
        <translation>{share} % sind Internetadressen</translation>
    </message>
    <message>
        <source>{share} % are whole numbers</source>
        <translation>{share} % sind ganze Zahlen</translation>
    </message>
    <message>
        <source>{share} % are yes or no</source>
        <translation>{share} % sind Ja oder Nein</translation>
    </message>
    <message>
        <source>{share} % hold a legal form such as GmbH</source>
        <translation>{share} % enthalten eine Rechtsform wie GmbH</translation>
    </message>
    <message>
        <source>{share} % look like names of people</source>
        <translation>{share} % sehen wie Personennamen aus</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” contradict each other; please choose the decimal mark.</source>
        <translation>„{one}“ und „{other}“ widersprechen sich; bitte das Dezimalzeichen auswählen.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” contradict each other; please choose what comes first.</source>
        <translation>„{one}“ und „{other}“ widersprechen sich; bitte auswählen, was zuerst steht.</translation>
    </message>
</context>
</TS>
