<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_exporting</name>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSV-Text</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Complete, for programs</source>
        <translation>Vollständig, für Programme</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export: {name}</source>
        <translation>Export: {name}</translation>
    </message>
    <message>
        <source>For Outlook and other calendars</source>
        <translation>Für Outlook und andere Kalender</translation>
    </message>
    <message>
        <source>For all address books and telephones</source>
        <translation>Für alle Adressbücher und Telefone</translation>
    </message>
    <message>
        <source>For newer address books; older ones do not read them</source>
        <translation>Für neuere Adressbücher; ältere lesen sie nicht</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formatted, and can be read in again</source>
        <translation>Formatiert, kann wieder eingelesen werden</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Please enter what the list is for.</source>
        <translation>Bitte geben Sie an, wofür die Liste ist.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Template {records}</source>
        <translation>Vorlage {records}</translation>
    </message>
    <message>
        <source>The export was noted.</source>
        <translation>Der Export wurde vermerkt.</translation>
    </message>
    <message>
        <source>The template was saved as “{name}”.</source>
        <translation>Die Vorlage wurde als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>This list holds personal data. What you enter is noted with the export.</source>
        <translation>Diese Liste enthält personenbezogene Daten. Ihre Angaben werden mit dem Export vermerkt.</translation>
    </message>
    <message>
        <source>What for? (required)</source>
        <translation>Wofür? (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer erhält sie?</translation>
    </message>
    <message>
        <source>vCards 3.0</source>
        <translation>Visitenkarten, vCard 3.0</translation>
    </message>
    <message>
        <source>vCards 4.0</source>
        <translation>Visitenkarten, vCard 4.0</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} gewählt</numerusform>
            <numerusform>{n} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record saved as “{name}”.</source>
        <translation>
            <numerusform>{n} Datensatz als „{name}“ gespeichert.</numerusform>
            <numerusform>{n} Datensätze als „{name}“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
</TS>
