<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>“{field}” must not be empty.</source>
        <translation>„{field}“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This record has been deleted. Restore it from the history first.</source>
        <translation>Dieser Eintrag wurde gelöscht. Bitte stellen Sie ihn zuerst aus dem Verlauf wieder her.</translation>
    </message>
    <message>
        <source>This database was not set up completely. Create a new one.</source>
        <translation>Diese Datenbank wurde nicht vollständig eingerichtet. Bitte legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>This change is not in the history of this database.</source>
        <translation>Diese Änderung steht nicht im Verlauf dieser Datenbank.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts, was rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts, was wiederholt werden kann.</translation>
    </message>
    <message>
        <source>Record {record} differs from its history.</source>
        <translation>Eintrag {record} weicht von seinem Verlauf ab.</translation>
    </message>
    <message>
        <source>commit {seq} of stream {stream}</source>
        <translation>Änderung {seq} im Strom {stream}</translation>
    </message>
    <message>
        <source>The file is damaged: {text}</source>
        <translation>Die Datei ist beschädigt: {text}</translation>
    </message>
    <message>
        <source>{count} changes belong to no commit.</source>
        <translation>{count} Änderungen gehören zu keinem Vorgang.</translation>
    </message>
    <message>
        <source>The table of live versions differs from the history.</source>
        <translation>Die Tabelle der gültigen Fassungen weicht vom Verlauf ab.</translation>
    </message>
    <message>
        <source>The search index is out of date. Rebuild it.</source>
        <translation>Der Suchindex ist nicht aktuell. Bitte bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <source>A link in table {table} leads nowhere.</source>
        <translation>Ein Verweis in der Tabelle {table} führt ins Leere.</translation>
    </message>
    <message>
        <source>{count} {type} point to deleted records ({field}).</source>
        <translation>{type}: {count} Verweise auf gelöschte Einträge ({field}).</translation>
    </message>
    <message>
        <source>The end of stream {stream} is missing.</source>
        <translation>Das Ende von Strom {stream} fehlt.</translation>
    </message>
    <message>
        <source>What writers had seen was altered ({number}).</source>
        <translation>Was beim Schreiben bekannt war, wurde verändert ({number}).</translation>
    </message>
    <message>
        <source>The history holds something that cannot be read.</source>
        <translation>Der Verlauf enthält etwas, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The chain is broken before {place}.</source>
        <translation>Die Kette ist unterbrochen vor: {place}.</translation>
    </message>
    <message>
        <source>The content of {place} was altered.</source>
        <translation>Der Inhalt wurde verändert: {place}.</translation>
    </message>
    <message>
        <source>The signature of {place} is wrong.</source>
        <translation>Die Signatur ist falsch: {place}.</translation>
    </message>
</context>
</TS>
