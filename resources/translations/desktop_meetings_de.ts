<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_meetings</name>
    <message>
        <source>Cancel meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Meetings that are planned and meetings that have been. Choose one to read it beside the list; what you change there is saved when you leave the field. A report needs three minutes: with whom, what was said, what comes next. Every meeting that has been ends in a next step, or you say that none is needed.</source>
        <translation>Geplante und vergangene Termine. Wählen Sie einen aus, um ihn neben der Liste zu lesen; was Sie dort ändern, wird beim Verlassen des Feldes gespeichert. Ein Bericht braucht drei Minuten: mit wem, was besprochen wurde, wie es weitergeht. Jeder vergangene Termin endet mit einem nächsten Schritt, oder Sie sagen, dass keiner nötig ist.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>Plan a meeting, or write down what was said at one: it takes three minutes.</source>
        <translation>Planen Sie einen Termin, oder schreiben Sie auf, was besprochen wurde: Das dauert drei Minuten.</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Without a report</source>
        <translation>Ohne Bericht</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <translation>
            <numerusform>{n} Termin</numerusform>
            <numerusform>{n} Termine</numerusform>
        </translation>
    </message>
</context>
</TS>
