<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>fields</name>
    <message>
        <source>“{value}” is not possible here; possible are: {possible}.</source>
        <translation>„{value}“ ist hier nicht möglich; möglich sind: {possible}.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list for this field.</source>
        <translation>„{value}“ steht nicht in der Liste für dieses Feld.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 22.11.2026.</source>
        <translation>„{value}“ ist kein Datum; bitte so schreiben: 22.11.2026.</translation>
    </message>
    <message>
        <source>“{value}” lacks the day; write the full date like 22.11.2026.</source>
        <translation>Bei „{value}“ fehlt der Tag; bitte das ganze Datum angeben, etwa 22.11.2026.</translation>
    </message>
    <message>
        <source>The year of “{value}” cannot be right.</source>
        <translation>Das Jahr in „{value}“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>“{value}” is a date that does not exist; please check it.</source>
        <translation>Das Datum „{value}“ gibt es nicht; bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address; write it like name@firma.de.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse; bitte so schreiben: name@firma.de.</translation>
    </message>
    <message>
        <source>“{value}” is more than one e-mail address; enter one.</source>
        <translation>„{value}“ enthält mehrere E-Mail-Adressen; bitte nur eine eintragen.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ bedeutet weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“{value}” is not an industry code; write it like 25.11.</source>
        <translation>„{value}“ ist kein Wirtschaftszweig; bitte so schreiben: 25.11.</translation>
    </message>
    <message>
        <source>“{value}” is a code of {other} only.</source>
        <translation>Den Code „{value}“ gibt es nur in der {other}.</translation>
    </message>
    <message>
        <source>“{value}” is not a time; write it like 22.11.2026 14:30.</source>
        <translation>„{value}“ ist kein Zeitpunkt; bitte so schreiben: 22.11.2026 14:30.</translation>
    </message>
    <message>
        <source>The time “{value}” does not exist: the clocks were put forward then.</source>
        <translation>Die Zeit „{value}“ gibt es nicht: Da wurde die Uhr vorgestellt.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount in euros; write it like 1.234,56.</source>
        <translation>„{value}“ ist kein Betrag in Euro; bitte so schreiben: 1.234,56.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>Die Zahl „{value}“ ist zu groß.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number; write it like 120 or 1.500.</source>
        <translation>„{value}“ ist keine ganze Zahl; bitte so schreiben: 120 oder 1.500.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{value}” has no area code; write it like 0231 27487-03 or +48 22 1234567.</source>
        <translation>Bei „{value}“ fehlt die Vorwahl; bitte so schreiben: 0231 27487-03 oder +48 22 1234567.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number; write it like 0231 27487-03 or +48 22 1234567.</source>
        <translation>„{value}“ ist keine Telefonnummer; bitte so schreiben: 0231 27487-03 oder +48 22 1234567.</translation>
    </message>
    <message>
        <source>“{value}” is a phone number that a spreadsheet has rounded; digits are lost, please enter it anew.</source>
        <translation>„{value}“ ist eine Telefonnummer, die eine Tabelle gerundet hat; Ziffern fehlen, bitte neu eintragen.</translation>
    </message>
    <message>
        <source>“{value}” is more than one phone number; enter one.</source>
        <translation>„{value}“ enthält mehrere Telefonnummern; bitte nur eine eintragen.</translation>
    </message>
    <message>
        <source>The phone number “{value}” is too short.</source>
        <translation>Die Telefonnummer „{value}“ ist zu kurz.</translation>
    </message>
    <message>
        <source>The phone number “{value}” is too long.</source>
        <translation>Die Telefonnummer „{value}“ ist zu lang.</translation>
    </message>
    <message>
        <source>“{value}” is not a postcode: German ones have five digits (57462), foreign ones begin with the country (A-1010).</source>
        <translation>„{value}“ ist keine Postleitzahl: Deutsche haben fünf Ziffern (57462), ausländische beginnen mit dem Land (A-1010).</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} fit. Please shorten it.</source>
        <translation>Dieser Text hat {length} Zeichen; höchstens {limit} sind möglich. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address; write it like www.firma.de.</source>
        <translation>„{value}“ ist keine Webadresse; bitte so schreiben: www.firma.de.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{value}” is not the number of a record.</source>
        <translation>„{value}“ ist nicht die Nummer eines Datensatzes.</translation>
    </message>
</context>
</TS>
