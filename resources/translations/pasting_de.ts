<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>pasting</name>
    <message numerus="yes">
        <source>At most {n} column is pasted into rows: import more as a list.</source>
        <translation>
            <numerusform>Höchstens {n} Spalte lässt sich in Zeilen einfügen: Importieren Sie mehr als Liste.</numerusform>
            <numerusform>Höchstens {n} Spalten lassen sich in Zeilen einfügen: Importieren Sie mehr als Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} line is pasted into rows: import more as a list.</source>
        <translation>
            <numerusform>Höchstens {n} Zeile lässt sich in Zeilen einfügen: Importieren Sie mehr als Liste.</numerusform>
            <numerusform>Höchstens {n} Zeilen lassen sich in Zeilen einfügen: Importieren Sie mehr als Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {n} record</source>
        <translation>
            <numerusform>{n} Datensatz ändern</numerusform>
            <numerusform>{n} Datensätze ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above where the columns go.</source>
        <translation>Wählen Sie oben, wohin die Spalten kommen.</translation>
    </message>
    <message>
        <source>Column {number} goes to</source>
        <translation>Spalte {number} kommt in</translation>
    </message>
    <message>
        <source>Empty cells empty the field</source>
        <translation>Leere Zellen leeren das Feld</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Hier heißt niemand „{name}“.</translation>
    </message>
    <message>
        <source>Not pasted</source>
        <translation>Nicht einfügen</translation>
    </message>
    <message>
        <source>Nothing to paste.</source>
        <translation>Nichts einzufügen.</translation>
    </message>
    <message>
        <source>Paste cells into rows</source>
        <translation>Zellen in Zeilen einfügen</translation>
    </message>
    <message>
        <source>Select the rows to paste into first.</source>
        <translation>Wählen Sie zuerst die Zeilen aus, in die eingefügt werden soll.</translation>
    </message>
    <message>
        <source>That is too much to paste into rows: import it as a list.</source>
        <translation>Das ist zu viel, um es in Zeilen einzufügen: Importieren Sie es als Liste.</translation>
    </message>
    <message>
        <source>The clipboard holds no cells: copy some in Excel first.</source>
        <translation>Die Zwischenablage enthält keine Zellen: Kopieren Sie zuerst welche in Excel.</translation>
    </message>
    <message>
        <source>The first line holds headers</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message numerus="yes">
        <source>The one line goes into {n} selected row.</source>
        <translation>
            <numerusform>Die eine Zeile kommt in {n} ausgewählte Zeile.</numerusform>
            <numerusform>Die eine Zeile kommt in alle {n} ausgewählten Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on the clipboard is no range of cells.</source>
        <translation>In der Zwischenablage ist kein Zellbereich.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>only empty cells</source>
        <translation>nur leere Zellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} line was copied,</source>
        <translation>
            <numerusform>{n} Zeile wurde kopiert,</numerusform>
            <numerusform>{n} Zeilen wurden kopiert,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them is left over.</source>
        <translation>
            <numerusform>{n} davon bleibt übrig.</numerusform>
            <numerusform>{n} davon bleiben übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed.</source>
        <translation>
            <numerusform>{n} Datensatz wurde geändert.</numerusform>
            <numerusform>{n} Datensätze wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row is selected.</source>
        <translation>
            <numerusform>{n} Zeile ist ausgewählt.</numerusform>
            <numerusform>{n} Zeilen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row stays as it is.</source>
        <translation>
            <numerusform>{n} Zeile bleibt, wie sie ist.</numerusform>
            <numerusform>{n} Zeilen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: cells pasted</source>
        <translation>{type}: Zellen eingefügt</translation>
    </message>
    <message>
        <source>“{name}” has been changed meanwhile. Please look at the preview again.</source>
        <translation>„{name}“ wurde inzwischen geändert. Bitte sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
</context>
</TS>
