<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_projects</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Unfold “{stage}”, {count}</source>
        <translation>„{stage}“ aufklappen, {count}</translation>
    </message>
    <message>
        <source>Before leaving: {criterion}</source>
        <translation>Vor dem Verlassen: {criterion}</translation>
    </message>
    <message>
        <source>Fold “{stage}”</source>
        <translation>„{stage}“ einklappen</translation>
    </message>
    <message>
        <source>Joint projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Each column is a stage, each card a joint project. Arrows walk over the cards, Enter opens one, Alt+← and Alt+→ move it to the previous or next stage; the mouse drags it. Before a project goes on, the page asks what the stage asks for.</source>
        <translation>Jede Spalte ist eine Phase, jede Karte ein Kooperationsprojekt. Pfeiltasten gehen von Karte zu Karte, Enter öffnet eine, Alt+← und Alt+→ verschieben sie in die vorige oder nächste Phase; mit der Maus lässt sie sich ziehen. Bevor ein Projekt weitergeht, fragt die Seite ab, was die Phase verlangt.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Nächster Schritt fällig</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>In dieser Phase</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>Wieder aufnehmen am</translation>
    </message>
    <message>
        <source>Move to “{stage}”</source>
        <translation>Nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>Before leaving “{stage}”</source>
        <translation>Bevor das Projekt „{stage}“ verlässt</translation>
    </message>
    <message>
        <source>{need}: missing</source>
        <translation>{need}: fehlt</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Please tick what you have checked: {what}.</source>
        <translation>Bitte haken Sie ab, was Sie geprüft haben: {what}.</translation>
    </message>
    <message>
        <source>The card stays where it is. {why}</source>
        <translation>Die Karte bleibt, wo sie ist. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} project</source>
        <translation>
            <numerusform>{n} Projekt</numerusform>
            <numerusform>{n} Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Search in projects</source>
        <translation>In Projekten suchen</translation>
    </message>
    <message>
        <source>A project begins with an idea, or with an introduction that comes to more.</source>
        <translation>Ein Projekt beginnt mit einer Idee oder mit einer Vermittlung, aus der mehr wird.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>No projects yet.</source>
        <translation>Noch keine Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>Stuck for {n} day</source>
        <translation>
            <numerusform>Steht seit {n} Tag</numerusform>
            <numerusform>Steht seit {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Überfällig seit {day}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Partners: {names}</source>
        <translation>Partner: {names}</translation>
    </message>
    <message>
        <source>In this stage: {days}</source>
        <translation>In dieser Phase: {days}</translation>
    </message>
    <message>
        <source>Amounts need their source and day: published totals often differ.</source>
        <translation>Beträge brauchen Quelle und Stand: Veröffentlichte Summen weichen oft voneinander ab.</translation>
    </message>
    <message>
        <source>Remove partner</source>
        <translation>Partner entfernen</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
</context>
</TS>
