<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>conflicts</name>
    <message>
        <source>A value of your own</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>A, B: take a side · E: own value · S: later</source>
        <translation>A, B: Fassung übernehmen · E: eigener Wert · S: später</translation>
    </message>
    <message>
        <source>All laptops</source>
        <translation>Alle Laptops</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Vorher: {value}</translation>
    </message>
    <message>
        <source>Changed meanwhile by {who} to “{text}”.</source>
        <translation>Inzwischen geändert von {who} zu „{text}“.</translation>
    </message>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Inzwischen geändert zu „{text}“.</translation>
    </message>
    <message numerus="yes">
        <source>Choose it</source>
        <translation>
            <numerusform>Auswählen</numerusform>
            <numerusform>Alle {n} auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} auswählen</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>Verweis entfernen</translation>
    </message>
    <message>
        <source>Conflict in “{field}”: compare the versions</source>
        <translation>Konflikt in „{field}“: Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message>
        <source>Delete this entry too</source>
        <translation>Diesen Eintrag auch löschen</translation>
    </message>
    <message>
        <source>Deleted on one side, edited on the other</source>
        <translation>Auf einer Seite gelöscht, auf der anderen bearbeitet</translation>
    </message>
    <message>
        <source>Drop the private edit</source>
        <translation>Eigene Änderung verwerfen</translation>
    </message>
    <message>
        <source>Edited privately, published meanwhile: {fields}</source>
        <translation>Nur für die eigene Agentur geändert, inzwischen freigegeben: {fields}</translation>
    </message>
    <message>
        <source>Emptied meanwhile by {who}.</source>
        <translation>Inzwischen geleert von {who}.</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Inzwischen geleert.</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Datensatz behalten</translation>
    </message>
    <message>
        <source>Keep your value</source>
        <translation>Ihren Wert behalten</translation>
    </message>
    <message>
        <source>Keep your value: {field}</source>
        <translation>Ihren Wert behalten: {field}</translation>
    </message>
    <message>
        <source>Keep {letter}</source>
        <translation>{letter} behalten</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Laptop “{name}” ({n})</source>
        <translation>Laptop „{name}“ ({n})</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>No conflict matches the filters.</source>
        <translation>Kein Konflikt passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Keine Konflikte.</translation>
    </message>
    <message>
        <source>No longer later</source>
        <translation>Nicht mehr zurückstellen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Own value …</source>
        <translation>Eigener Wert …</translation>
    </message>
    <message>
        <source>Points to a deleted record: {fields}</source>
        <translation>Verweist auf einen gelöschten Datensatz: {fields}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Datensatz gelöscht</translation>
    </message>
    <message>
        <source>Records {first}–{last} of {all}</source>
        <translation>Datensätze {first}–{last} von {all}</translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation>Datensatz wiederherstellen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Single letters as commands in lists</source>
        <translation>Einzelne Buchstaben als Befehle in Listen</translation>
    </message>
    <message>
        <source>Take all from …</source>
        <translation>Alle übernehmen von …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over the private edit</source>
        <translation>Eigene Änderung übernehmen</translation>
    </message>
    <message>
        <source>Take over: {field}</source>
        <translation>Übernehmen: {field}</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>{letter} übernehmen</translation>
    </message>
    <message>
        <source>These conflicts have changed meanwhile. Please look at them again and decide then.</source>
        <translation>Diese Konflikte haben sich inzwischen geändert. Bitte sehen Sie sie noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Two people changed the same without seeing each other. You decide what stays.</source>
        <translation>Zwei haben dasselbe geändert, ohne voneinander zu wissen. Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When two people change the same field without seeing each other, both versions are kept. The newer one is in force at once, so that nobody has to wait; here you decide which one stays. Whatever you decide travels to all laptops with the next exchange, and can be taken back. With the arrow keys you go from conflict to conflict; A and B take a side, E asks for a value of your own, S leaves it for later, Enter opens the record. Single letters can be turned off in the menu View.</source>
        <translation>Wenn zwei dasselbe Feld ändern, ohne voneinander zu wissen, bleiben beide Fassungen erhalten. Die neuere gilt sofort, damit niemand warten muss; hier entscheiden Sie, welche bleibt. Ihre Entscheidung kommt mit dem nächsten Austausch auf alle Laptops und lässt sich rückgängig machen. Mit den Pfeiltasten gehen Sie von Konflikt zu Konflikt; A und B übernehmen eine Fassung, E fragt nach einem eigenen Wert, S stellt zurück, die Eingabetaste öffnet den Datensatz. Einzelne Buchstaben lassen sich im Menü Ansicht abschalten.</translation>
    </message>
    <message>
        <source>When two people change the same field without seeing each other, both versions stand here until somebody decides.</source>
        <translation>Wenn zwei dasselbe Feld ändern, ohne voneinander zu wissen, stehen beide Fassungen hier, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>deleted record</source>
        <translation>gelöschter Datensatz</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>keys shortcuts accessibility</source>
        <translation>Tasten Tastenkürzel Barrierefreiheit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{fields}</source>
        <translation>{fields}</translation>
    </message>
    <message>
        <source>{name} ({laptop})</source>
        <translation>{name} ({laptop})</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <translation>
            <numerusform>{n} Konflikt</numerusform>
            <numerusform>{n} Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict chosen</source>
        <translation>
            <numerusform>{n} Konflikt ausgewählt</numerusform>
            <numerusform>{n} Konflikte ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict: decide</source>
        <translation>
            <numerusform>{n} Konflikt: entscheiden</numerusform>
            <numerusform>{n} Konflikte: entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓: next conflict · Enter: open the record</source>
        <translation>↑ ↓: nächster Konflikt · Eingabe: Datensatz öffnen</translation>
    </message>
</context>
</TS>
