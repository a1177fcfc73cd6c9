<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>signatures</name>
    <message>
        <source>Filled from the text: {fields}. Please check before saving.</source>
        <translation>Aus dem Text gefüllt: {fields}. Bitte vor dem Speichern prüfen.</translation>
    </message>
    <message>
        <source>From a signature or a business card (Ctrl+V)</source>
        <translation>Aus einer Signatur oder Visitenkarte (Strg+V)</translation>
    </message>
    <message>
        <source>If “{name}” is new, it gets: {details}.</source>
        <translation>Falls „{name}“ neu ist, kommt hinzu: {details}.</translation>
    </message>
    <message>
        <source>Paste the signature of an e-mail or the text of a business card here:</source>
        <translation>Fügen Sie hier die Signatur einer E-Mail oder den Text einer Visitenkarte ein:</translation>
    </message>
    <message>
        <source>Signature or business card</source>
        <translation>Signatur oder Visitenkarte</translation>
    </message>
    <message>
        <source>Take over from text</source>
        <translation>Aus Text übernehmen</translation>
    </message>
    <message>
        <source>Taken over from the text</source>
        <translation>Aus dem Text übernommen</translation>
    </message>
    <message>
        <source>The text names no person and no organisation.</source>
        <translation>Der Text nennt weder eine Person noch eine Organisation.</translation>
    </message>
</context>
</TS>
