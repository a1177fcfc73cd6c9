<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>database</name>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>The key of {name} is not on this computer. Enter the recovery code.</source>
        <translation>Der Schlüssel von {name} liegt nicht auf diesem Rechner. Bitte geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The backup could not be read back. Check the disk.</source>
        <translation>Die Sicherung ließ sich nicht zurücklesen. Bitte prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}. Check the folder.</source>
        <translation>Die Sicherung lässt sich nicht nach {path} schreiben. Bitte prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The backup cannot be put back to {path}. Check the folder.</source>
        <translation>Die Sicherung lässt sich nicht nach {path} zurückspielen. Bitte prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not put back.</source>
        <translation>{name} ist beschädigt und wurde nicht zurückgespielt.</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Check that the file and its folder exist.</source>
        <translation>{name} lässt sich nicht öffnen. Bitte prüfen Sie, ob es Datei und Ordner gibt.</translation>
    </message>
    <message>
        <source>{name} is not a Handschlag database, is damaged, or the key does not fit. Use the recovery code or restore a backup.</source>
        <translation>{name} ist keine Handschlag-Datenbank, ist beschädigt, oder der Schlüssel passt nicht. Bitte nutzen Sie den Wiederherstellungscode oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Make room on it and try again.</source>
        <translation>Der Datenträger ist voll: Es wurde nichts gespeichert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is in use by another program. Close it there and try again.</source>
        <translation>{name} wird von einem anderen Programm benutzt. Bitte schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is write-protected. Allow writing to the file and its folder.</source>
        <translation>{name} ist schreibgeschützt. Bitte erlauben Sie das Schreiben in Datei und Ordner.</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the latest backup; nothing was changed.</source>
        <translation>{name} ist beschädigt. Bitte spielen Sie die neueste Sicherung zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Own agency</source>
        <translation>Eigene Agentur</translation>
    </message>
    <message>
        <source>Both agencies</source>
        <translation>Beide Agenturen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>“{key}” is not a field of {records}.</source>
        <translation>„{key}“ ist kein Feld bei: {records}.</translation>
    </message>
    <message>
        <source>“{key}” is not a field of {records}. Did you mean “{near}”?</source>
        <translation>„{key}“ ist kein Feld bei: {records}. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name or open it.</source>
        <translation>{name} gibt es schon. Bitte wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>{name} does not exist. Create a database first.</source>
        <translation>{name} gibt es nicht. Bitte legen Sie zuerst eine Datenbank an.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared in this way.</source>
        <translation>„{field}“ lässt sich so nicht vergleichen.</translation>
    </message>
    <message>
        <source>A value is missing in the filter.</source>
        <translation>Im Filter fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“Between” needs two values.</source>
        <translation>„Zwischen“ braucht zwei Werte.</translation>
    </message>
    <message>
        <source>A filter may have at most {n} conditions. Please split it.</source>
        <translation>Ein Filter darf höchstens {n} Bedingungen haben. Bitte teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The number of days must lie between 0 and 36,500.</source>
        <translation>Die Zahl der Tage muss zwischen 0 und 36.500 liegen.</translation>
    </message>
    <message>
        <source>A list in a filter may have at most {n} values.</source>
        <translation>Eine Liste in einem Filter darf höchstens {n} Werte haben.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetenzfeld</translation>
    </message>
    <message>
        <source>Text anywhere</source>
        <translation>Text an beliebiger Stelle</translation>
    </message>
    <message>
        <source>This system has no keyring. The key lies in {path}, readable by you alone.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Der Schlüssel liegt in {path}; nur Sie können ihn lesen.</translation>
    </message>
    <message>
        <source>{path} holds no readable key.</source>
        <translation>{path} enthält keinen lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The recovery code has a mistake in it. Compare it with the printout.</source>
        <translation>Der Wiederherstellungscode enthält einen Fehler. Bitte vergleichen Sie ihn mit dem Ausdruck.</translation>
    </message>
    <message>
        <source>The key cannot be written to {path}. Check the folder.</source>
        <translation>Der Schlüssel lässt sich nicht nach {path} schreiben. Bitte prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is open in another window or program. Close it there and try again.</source>
        <translation>{name} ist in einem anderen Fenster oder Programm geöffnet. Bitte schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This database was not set up completely. Create a new one.</source>
        <translation>Diese Datenbank wurde nicht vollständig eingerichtet. Bitte legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handschlag. Install the current version to open it.</source>
        <translation>{name} stammt von einem neueren Handschlag. Bitte installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written: the disk reports a fault. Check the disk.</source>
        <translation>{name} lässt sich nicht lesen oder schreiben: Der Datenträger meldet einen Fehler. Bitte prüfen Sie ihn.</translation>
    </message>
</context>
</TS>
