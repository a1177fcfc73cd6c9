<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>demo</name>
        <message>
            <source>Best match: {score} of 100 ({reasons}).</source>
            <translation>Beste Passung: {score} von 100 ({reasons}).</translation>
        </message>
        <message>
            <source>Call about the pilot</source>
            <translation>Wegen des Piloten anrufen</translation>
        </message>
        <message numerus="yes">
            <source>Exported {n} organisation:</source>
            <translation>
                <numerusform>{n} Organisation exportiert:</numerusform>
                <numerusform>{n} Organisationen exportiert:</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported {file}: {rows} rows, {new} new, {unchanged} unchanged, {doubt} to decide, {problems} problems, {left_out} left out.</source>
            <translation>{file} importiert: {rows} Zeilen, {new} neu, {unchanged} unverändert, {doubt} zu entscheiden, {problems} mit Problem, {left_out} ausgelassen.</translation>
        </message>
        <message>
            <source>Introduced both sides with their consent; one-pager:</source>
            <translation>Beide Seiten mit ihrer Einwilligung vorgestellt; One-Pager:</translation>
        </message>
        <message>
            <source>Kick-off of the pilot</source>
            <translation>Auftakt des Piloten</translation>
        </message>
        <message>
            <source>Made a joint project of it, number {number}.</source>
            <translation>Daraus ein Kooperationsprojekt angelegt, Nummer {number}.</translation>
        </message>
        <message>
            <source>New encrypted database: {file}</source>
            <translation>Neue verschlüsselte Datenbank: {file}</translation>
        </message>
        <message>
            <source>Picture: {file}</source>
            <translation>Bild: {file}</translation>
        </message>
        <message>
            <source>Recorded a meeting with its next step. {message}</source>
            <translation>Termin mit nächstem Schritt erfasst. {message}</translation>
        </message>
        <message>
            <source>Send the draft of the pilot agreement</source>
            <translation>Entwurf der Pilotvereinbarung senden</translation>
        </message>
        <message>
            <source>The list holds no person of an organisation in Südwestfalen.</source>
            <translation>Die Liste enthält keine Person einer Organisation in Südwestfalen.</translation>
        </message>
        <message>
            <source>The pictures of the window could not be taken.</source>
            <translation>Die Bilder des Fensters konnten nicht aufgenommen werden.</translation>
        </message>
        <message>
            <source>Typed “{typed}” with an error and found: {found}.</source>
            <translation>„{typed}“ mit Tippfehler gesucht und gefunden: {found}.</translation>
        </message>
        <message>
            <source>Undid and redid {steps}: the data are the same again.</source>
            <translation>Rückgängig gemacht und wiederhergestellt: {steps}; die Daten sind wieder dieselben.</translation>
        </message>
        <message>
            <source>Visit to the test cell</source>
            <translation>Besuch an der Testzelle</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>{count} steps stand in the history; the database is {state}.</source>
            <translation>Im Verlauf stehen {count} Schritte; die Datenbank ist {state}.</translation>
        </message>
    </context>
</TS>
