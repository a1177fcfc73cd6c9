<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_records</name>
    <message>
        <source>Enter what to compare with.</source>
        <translation>Geben Sie an, womit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What has been changed since was kept.</source>
        <translation>Was seither geändert wurde, blieb erhalten.</translation>
    </message>
</context>
</TS>
