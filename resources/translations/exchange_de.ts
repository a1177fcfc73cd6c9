<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>exchange</name>
        <message>
            <source>A sheet holds {most} rows at most. Please filter the list.</source>
            <translation>Ein Tabellenblatt fasst höchstens {most} Zeilen. Bitte filtern Sie die Liste.</translation>
        </message>
        <message>
            <source>About this file</source>
            <translation>Über diese Datei</translation>
        </message>
        <message>
            <source>Export noted</source>
            <translation>Export vermerkt</translation>
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
            <source>Made by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation>Bitte beachten</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>This list can be imported into Handschlag again. Please keep the headers. It may hold personal data: pass it on only to those who may have it.</source>
            <translation>Diese Liste lässt sich wieder in Handschlag importieren. Bitte behalten Sie die Überschriften bei. Sie kann personenbezogene Daten enthalten: Geben Sie sie nur an Berechtigte weiter.</translation>
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
