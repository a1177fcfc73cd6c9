<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>models</name>
        <message>
            <source>The disk is full, “{name}” was not saved. Please make room.</source>
            <translation>Der Datenträger ist voll, „{name}“ wurde nicht gespeichert. Bitte schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>The file name “{name}” is not allowed here. Please choose another.</source>
            <translation>Der Dateiname „{name}“ ist hier nicht erlaubt. Bitte wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The folder for “{name}” does not exist. Please choose another one.</source>
            <translation>Den Ordner für „{name}“ gibt es nicht. Bitte wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: it is open in another program or the folder is protected. Please close it or choose another folder.</source>
            <translation>„{name}“ lässt sich nicht schreiben: Die Datei ist in einem anderen Programm geöffnet oder der Ordner ist geschützt. Bitte schließen Sie sie oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>“{name}” could not be saved ({cause}). Please choose another folder.</source>
            <translation>„{name}“ konnte nicht gespeichert werden ({cause}). Bitte wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Please choose a file name.</source>
            <translation>„{name}“ ist ein Ordner. Bitte wählen Sie einen Dateinamen.</translation>
        </message>
        <message>
            <source>“{name}” lies on a read-only drive. Please choose another folder.</source>
            <translation>„{name}“ liegt auf einem schreibgeschützten Laufwerk. Bitte wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
</TS>
