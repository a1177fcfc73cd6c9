<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_onepager</name>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Kann gesendet werden</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Checks before sending</source>
        <translation>Prüfung vor dem Senden</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save draft …</source>
        <translation>Entwurf speichern …</translation>
    </message>
    <message>
        <source>One-pager: {name}</source>
        <translation>One-Pager: {name}</translation>
    </message>
    <message>
        <source>Something is still open. You can save a draft.</source>
        <translation>Etwas ist noch offen. Einen Entwurf können Sie speichern.</translation>
    </message>
    <message>
        <source>Save one-pager</source>
        <translation>One-Pager speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>entwurf</translation>
    </message>
    <message>
        <source>Name, contact person, website and reason for this recipient</source>
        <translation>Mit Name, Ansprechperson, Website und Begründung für diese Empfangenden</translation>
    </message>
    <message>
        <source>Neither name nor brand; kind and county stay</source>
        <translation>Ohne Namen und Marken; Art und Kreis bleiben</translation>
    </message>
    <message>
        <source>With the event instead of a recipient</source>
        <translation>Mit der Veranstaltung statt einer empfangenden Organisation</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Who gets the page?</source>
        <translation>Wer erhält die Seite?</translation>
    </message>
    <message>
        <source>At which event?</source>
        <translation>Für welche Veranstaltung?</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>With name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Für eine Veranstaltung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Information duty</source>
        <translation>Informationspflicht</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Anonymität</translation>
    </message>
    <message>
        <source>Saved as “{name}”. {noted}</source>
        <translation>Als „{name}“ gespeichert. {noted}</translation>
    </message>
    <message>
        <source>For {name}.</source>
        <translation>Für {name}.</translation>
    </message>
    <message>
        <source>Shortened to fit: {sections}.</source>
        <translation>Gekürzt, damit alles passt: {sections}.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Weggelassen: {what}.</translation>
    </message>
    <message>
        <source>The draft was saved as “{name}”.</source>
        <translation>Der Entwurf wurde als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>For everyone at “{event}”.</source>
        <translation>Für alle bei „{event}“.</translation>
    </message>
    <message>
        <source>Choose who gets the page.</source>
        <translation>Wählen Sie, wer die Seite erhält.</translation>
    </message>
    <message>
        <source>Choose the event the page is for.</source>
        <translation>Wählen Sie die Veranstaltung, für die die Seite ist.</translation>
    </message>
</context>
</TS>
