<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>A copy of this laptop has been used by others as well. Please ask whoever looks after the program before exchanging; nothing was changed.</source>
        <translation>Eine Kopie dieses Laptops wurde auch von anderen benutzt. Bitte fragen Sie vor dem Austausch die Person, die das Programm betreut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A link in table {table} leads nowhere.</source>
        <translation>Ein Verweis in der Tabelle {table} führt ins Leere.</translation>
    </message>
    <message>
        <source>A signature in the package is wrong: it was altered or is not from the laptop it names. Nothing was taken over; ask for it again.</source>
        <translation>Eine Unterschrift im Paket stimmt nicht: Es wurde verändert oder stammt nicht von dem genannten Laptop. Es wurde nichts übernommen; bitte lassen Sie es sich erneut schicken.</translation>
    </message>
    <message>
        <source>Changes of another laptop taken over</source>
        <translation>Änderungen eines anderen Laptops übernommen</translation>
    </message>
    <message>
        <source>Changes of “{laptop}” wait, because nobody here trusts this laptop yet.</source>
        <translation>Änderungen von „{laptop}“ warten, weil diesem Laptop hier noch niemand vertraut.</translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile.</source>
        <translation>Einer dieser Einträge wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Record {record} differs from its history.</source>
        <translation>Eintrag {record} weicht von seinem Verlauf ab.</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Wiederholt: {label}</translation>
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
        <source>The contents differ from those of the other laptop although both know the same changes. Please tell whoever looks after the program; nothing is lost.</source>
        <translation>Die Inhalte weichen von denen des anderen Laptops ab, obwohl beide dieselben Änderungen kennen. Bitte sagen Sie es der Person, die das Programm betreut; verloren ist nichts.</translation>
    </message>
    <message>
        <source>The contents differed from those of the other laptop; all tables were made anew from the history, and now they are equal.</source>
        <translation>Die Inhalte wichen von denen des anderen Laptops ab; alle Tabellen wurden aus dem Verlauf neu aufgebaut und stimmen jetzt überein.</translation>
    </message>
    <message>
        <source>The end of stream {stream} is missing.</source>
        <translation>Das Ende von Strom {stream} fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}</source>
        <translation>Die Datei ist beschädigt: {text}</translation>
    </message>
    <message>
        <source>The history holds something that cannot be read.</source>
        <translation>Der Verlauf enthält etwas, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The laptop that wrote this is not known here. Exchange cards with it first.</source>
        <translation>Der Laptop, der das geschrieben hat, ist hier nicht bekannt. Bitte tauschen Sie zuerst die Karten aus.</translation>
    </message>
    <message>
        <source>The package claims to have seen its own future. Nothing was taken over; ask for it again.</source>
        <translation>Das Paket gibt vor, seine eigene Zukunft zu kennen. Es wurde nichts übernommen; bitte lassen Sie es sich erneut schicken.</translation>
    </message>
    <message>
        <source>The package is damaged or was altered. Nothing was taken over; ask for it again.</source>
        <translation>Das Paket ist beschädigt oder wurde verändert. Es wurde nichts übernommen; bitte lassen Sie es sich erneut schicken.</translation>
    </message>
    <message>
        <source>The search index is out of date. Rebuild it.</source>
        <translation>Der Suchindex ist nicht aktuell. Bitte bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <source>The signature of {place} is wrong.</source>
        <translation>Die Signatur ist falsch: {place}.</translation>
    </message>
    <message>
        <source>The table of live versions differs from the history.</source>
        <translation>Die Tabelle der gültigen Fassungen weicht vom Verlauf ab.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts, was wiederholt werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts, was rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>This change is not in the history of this database.</source>
        <translation>Diese Änderung steht nicht im Verlauf dieser Datenbank.</translation>
    </message>
    <message>
        <source>This conflict has been settled already.</source>
        <translation>Dieser Konflikt ist bereits gelöst.</translation>
    </message>
    <message>
        <source>This database was not set up completely. Create a new one.</source>
        <translation>Diese Datenbank wurde nicht vollständig eingerichtet. Bitte legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>This database was restored from a backup or copied from another laptop. From now on it is a laptop of its own; nothing was lost.</source>
        <translation>Diese Datenbank wurde aus einer Sicherung wiederhergestellt oder von einem anderen Laptop kopiert. Ab jetzt gilt sie als eigener Laptop; verloren ging nichts.</translation>
    </message>
    <message>
        <source>This is the card of this laptop itself.</source>
        <translation>Das ist die Karte dieses Laptops selbst.</translation>
    </message>
    <message>
        <source>This laptop is no longer trusted here. Nothing was taken over.</source>
        <translation>Diesem Laptop wird hier nicht mehr vertraut. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This laptop is not known here. Read its card first.</source>
        <translation>Dieser Laptop ist hier nicht bekannt. Bitte lesen Sie zuerst seine Karte ein.</translation>
    </message>
    <message>
        <source>This record has been deleted. Restore it from the history first.</source>
        <translation>Dieser Eintrag wurde gelöscht. Bitte stellen Sie ihn zuerst aus dem Verlauf wieder her.</translation>
    </message>
    <message>
        <source>Two laptops write under the name “{laptop}”. Its changes wait until it has made contact itself; nothing is lost.</source>
        <translation>Zwei Laptops schreiben unter dem Namen „{laptop}“. Dessen Änderungen warten, bis er sich selbst gemeldet hat; verloren geht nichts.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>What both agencies see may only point to what both see. Share this first: {type}.</source>
        <translation>Was beide Agenturen sehen, darf nur auf etwas verweisen, das beide sehen. Bitte geben Sie zuerst frei: {type}.</translation>
    </message>
    <message>
        <source>What writers had seen was altered ({number}).</source>
        <translation>Was beim Schreiben bekannt war, wurde verändert ({number}).</translation>
    </message>
    <message>
        <source>commit {seq} of stream {stream}</source>
        <translation>Änderung {seq} im Strom {stream}</translation>
    </message>
    <message>
        <source>{count} changes belong to no commit.</source>
        <translation>{count} Änderungen gehören zu keinem Vorgang.</translation>
    </message>
    <message>
        <source>{count} {type} point to deleted records ({field}).</source>
        <translation>{type}: {count} Verweise auf gelöschte Einträge ({field}).</translation>
    </message>
    <message>
        <source>“{field}” must not be empty.</source>
        <translation>„{field}“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“{label}” shows another key than before. Somebody may pretend to be this laptop: ask its owner by phone.</source>
        <translation>„{label}“ zeigt einen anderen Schlüssel als bisher. Vielleicht gibt sich jemand als dieser Laptop aus: Bitte fragen Sie am Telefon nach.</translation>
    </message>
</context>
</TS>
