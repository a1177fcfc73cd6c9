<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_records</name>
    <message>
        <source>+1 month</source>
        <translation>+1 Monat</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 Woche</translation>
    </message>
    <message>
        <source>+2 weeks</source>
        <translation>+2 Wochen</translation>
    </message>
    <message>
        <source>A date, or words such as tomorrow, Friday or +2 weeks</source>
        <translation>Ein Datum oder Worte wie morgen, Freitag oder +2 Wochen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Teilnehmende hinzufügen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Add competence</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody: type a name</source>
        <translation>Weitere Person: Namen eingeben</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Ergänzen: {what}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Already agreed: {step}</source>
        <translation>Bereits vereinbart: {step}</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>Wählen Sie einen Eintrag der Liste.</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Commands of the change</source>
        <translation>Befehle zur Änderung</translation>
    </message>
    <message>
        <source>Commands of the line</source>
        <translation>Befehle zur Zeile</translation>
    </message>
    <message>
        <source>Commands of the relation</source>
        <translation>Befehle zur Beziehung</translation>
    </message>
    <message>
        <source>Commands of the task</source>
        <translation>Befehle zur Wiedervorlage</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>Enter what to compare with.</source>
        <translation>Geben Sie an, womit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Every change is kept. Choose one with the menu key to take it back.</source>
        <translation>Jede Änderung bleibt erhalten. Über die Menütaste können Sie eine Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Further parts of the record</source>
        <translation>Weitere Teile des Eintrags</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Is it one of these already?</source>
        <translation>Gibt es diesen Eintrag schon?</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Projekt zuordnen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Heute eingehalten</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>Es fehlt: {missing}</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Move: choose a day …</source>
        <translation>Verschieben: Tag wählen …</translation>
    </message>
    <message>
        <source>Move: {when}</source>
        <translation>Verschieben: {when}</translation>
    </message>
    <message>
        <source>Needs and offers</source>
        <translation>Bedarfe &amp; Angebote</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New next step</source>
        <translation>Neuer nächster Schritt</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>Neu: {type}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No deadline yet.</source>
        <translation>Noch keine Frist.</translation>
    </message>
    <message>
        <source>No employer is known yet.</source>
        <translation>Noch keine Organisation bekannt.</translation>
    </message>
    <message>
        <source>No joint project yet.</source>
        <translation>Noch kein gemeinsames Projekt.</translation>
    </message>
    <message>
        <source>No legal basis is recorded. Each agency needs one of its own.</source>
        <translation>Keine Rechtsgrundlage hinterlegt. Jede Agentur braucht eine eigene.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>Noch kein Termin.</translation>
    </message>
    <message>
        <source>No need is known yet.</source>
        <translation>Noch kein Bedarf bekannt.</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>Noch kein nächster Schritt</translation>
    </message>
    <message>
        <source>No offer is known yet.</source>
        <translation>Noch kein Angebot bekannt.</translation>
    </message>
    <message>
        <source>No partner yet.</source>
        <translation>Noch kein Partner.</translation>
    </message>
    <message>
        <source>No relation is known yet.</source>
        <translation>Noch keine Beziehung bekannt.</translation>
    </message>
    <message>
        <source>Nobody has been asked for a consent yet.</source>
        <translation>Noch keine Einwilligung angefragt.</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Noch niemand eingetragen.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Hier ist noch niemand bekannt.</translation>
    </message>
    <message>
        <source>Not introduced to anybody yet.</source>
        <translation>Noch keine Vermittlung.</translation>
    </message>
    <message>
        <source>Nothing has been passed on.</source>
        <translation>Es wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Wiedervorlage öffnen</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Zugehörigen Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open {field}</source>
        <translation>{field} öffnen</translation>
    </message>
    <message>
        <source>Other employer</source>
        <translation>Anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>Own agency only</source>
        <translation>Nur eigene Agentur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Phones, e-mails, websites</source>
        <translation>Telefon, E-Mail, Website</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Processing is restricted: this person may be stored, but not used.</source>
        <translation>Die Verarbeitung ist eingeschränkt: Die Daten dieser Person dürfen gespeichert, aber nicht genutzt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove competence “{name}”</source>
        <translation>Kompetenz „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Remove tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Report of the meeting</source>
        <translation>Bericht zum Termin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Show as full page</source>
        <translation>Als ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Frühere Einträge zeigen</translation>
    </message>
    <message>
        <source>Show edits</source>
        <translation>Bearbeitungen zeigen</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Einträge</translation>
    </message>
    <message>
        <source>Source and information</source>
        <translation>Herkunft und Information</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>The present employer stays as well</source>
        <translation>Bisheriger Arbeitgeber bleibt bestehen</translation>
    </message>
    <message>
        <source>This person has not been informed about the stored data yet (Art. 14).</source>
        <translation>Diese Person wurde noch nicht über die gespeicherten Daten informiert (Art. 14).</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until when, e.g. +1 week</source>
        <translation>Bis wann, z. B. +1 Woche</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Heute widerrufen</translation>
    </message>
    <message>
        <source>Write a note … (Ctrl+Enter saves)</source>
        <translation>Notiz schreiben … (Strg+Eingabe speichert)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write what comes next.</source>
        <translation>Schreiben Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{kind} at {name}</source>
        <translation>{kind} bei {name}</translation>
    </message>
    <message>
        <source>{label} (taken back)</source>
        <translation>{label} (zurückgenommen)</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>{n} % ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>{n} day overdue</source>
        <translation>
            <numerusform>{n} Tag überfällig</numerusform>
            <numerusform>{n} Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more detail</source>
        <translation>
            <numerusform>{n} weitere Angabe</numerusform>
            <numerusform>{n} weitere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next step</source>
        <translation>
            <numerusform>{n} nächster Schritt</numerusform>
            <numerusform>{n} nächste Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % complete</source>
        <translation>{percent} % vollständig</translation>
    </message>
    <message>
        <source>{staff} of the other agency is in touch here too: “{title}”, {day}. Please agree on who speaks with them.</source>
        <translation>{staff} von der anderen Agentur ist hier auch in Kontakt: „{title}“, {day}. Bitte stimmen Sie sich ab.</translation>
    </message>
    <message>
        <source>{title} (Alt+{n})</source>
        <translation>{title} (Alt+{n})</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>{type} hinzugefügt</translation>
    </message>
</context>
</TS>
