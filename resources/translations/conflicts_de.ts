<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>conflicts</name>
    <message>
        <source>Changed meanwhile by {who} to “{text}”.</source>
        <translation>Inzwischen geändert von {who} zu „{text}“.</translation>
    </message>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Inzwischen geändert zu „{text}“.</translation>
    </message>
    <message>
        <source>Conflict in “{field}”: compare the versions</source>
        <translation>Konflikt in „{field}“: Fassungen vergleichen</translation>
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
        <source>Keep your value</source>
        <translation>Ihren Wert behalten</translation>
    </message>
    <message>
        <source>Keep your value: {field}</source>
        <translation>Ihren Wert behalten: {field}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over: {field}</source>
        <translation>Übernehmen: {field}</translation>
    </message>
    <message>
        <source>{name} ({laptop})</source>
        <translation>{name} ({laptop})</translation>
    </message>
</context>
</TS>
