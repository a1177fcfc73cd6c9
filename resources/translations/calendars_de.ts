<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>calendars</name>
    <message>
        <source>.xlsx, .xls, .ods, .csv, .vcf or .ics</source>
        <translation>.xlsx, .xls, .ods, .csv, .vcf oder .ics</translation>
    </message>
    <message>
        <source>Also invited: {people}</source>
        <translation>Ebenfalls eingeladen: {people}</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Kalender importiert</translation>
    </message>
    <message>
        <source>Called off by who invited.</source>
        <translation>Von der einladenden Seite abgesagt.</translation>
    </message>
    <message>
        <source>Cancelled, and not known here.</source>
        <translation>Abgesagt, und hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Date {number}</source>
        <translation>Termin {number}</translation>
    </message>
    <message>
        <source>Dates of the calendar</source>
        <translation>Termine des Kalenders</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>How the entry repeats cannot be understood; enter its dates by hand.</source>
        <translation>Die Wiederholung des Eintrags ist nicht lesbar; erfassen Sie die Termine von Hand.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} date</source>
        <translation>
            <numerusform>{n} Termin importieren</numerusform>
            <numerusform>{n} Termine importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this date out (S)</source>
        <translation>Diesen Termin auslassen (S)</translation>
    </message>
    <message>
        <source>Marked as private in the calendar.</source>
        <translation>Im Kalender als privat gekennzeichnet.</translation>
    </message>
    <message>
        <source>Meeting without subject</source>
        <translation>Termin ohne Betreff</translation>
    </message>
    <message>
        <source>No dates here.</source>
        <translation>Hier sind keine Termine.</translation>
    </message>
    <message>
        <source>No longer a date of the series.</source>
        <translation>Gehört nicht mehr zur Serie.</translation>
    </message>
    <message>
        <source>Not in the database, named in the notes: {people}</source>
        <translation>Nicht in der Datenbank, in den Notizen genannt: {people}</translation>
    </message>
    <message>
        <source>Notes are brought up to date</source>
        <translation>Notizen werden aktualisiert</translation>
    </message>
    <message>
        <source>Older than what is here.</source>
        <translation>Älter als der Stand hier.</translation>
    </message>
    <message>
        <source>Show the meetings</source>
        <translation>Termine ansehen</translation>
    </message>
    <message>
        <source>Take this date over (N)</source>
        <translation>Diesen Termin übernehmen (N)</translation>
    </message>
    <message>
        <source>The calendar holds more than {most} dates; export a shorter time.</source>
        <translation>Der Kalender enthält mehr als {most} Termine; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The calendar holds more than {most} entries; export a shorter time.</source>
        <translation>Der Kalender enthält mehr als {most} Einträge; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The calendar is larger than {most} MB; export a shorter time.</source>
        <translation>Der Kalender ist größer als {most} MB; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The entry ends before it begins.</source>
        <translation>Der Eintrag endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The entry has no beginning that can be understood.</source>
        <translation>Der Eintrag hat keinen lesbaren Beginn.</translation>
    </message>
    <message>
        <source>The entry lies before 1970 or after 2199.</source>
        <translation>Der Eintrag liegt vor 1970 oder nach 2199.</translation>
    </message>
    <message>
        <source>The entry repeats several times a day; that is no series of meetings.</source>
        <translation>Der Eintrag wiederholt sich mehrmals am Tag; das ist keine Terminserie.</translation>
    </message>
    <message>
        <source>The file breaks off in the last entry; please check that meeting.</source>
        <translation>Die Datei bricht im letzten Eintrag ab; bitte prüfen Sie diesen Termin.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known; its times count as those of Berlin.</source>
        <translation>Die Zeitzone „{name}“ ist nicht bekannt; ihre Zeiten gelten als Berliner Zeit.</translation>
    </message>
    <message>
        <source>There is nothing new in the calendar.</source>
        <translation>Der Kalender enthält nichts Neues.</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>Diese Datei enthält keinen Kalender.</translation>
    </message>
    <message>
        <source>Was deleted here.</source>
        <translation>Wurde hier gelöscht.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>of vCards: 3.0 for all address books, 4.0 for newer ones</source>
        <translation>der vCards: 3.0 für alle Adressbücher, 4.0 für neuere</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} abgesagt</translation>
    </message>
    <message>
        <source>{file} holds no meeting.</source>
        <translation>{file} enthält keinen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} date</source>
        <translation>
            <numerusform>{n} Termin</numerusform>
            <numerusform>{n} Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} date in the calendar</source>
        <translation>
            <numerusform>{n} Termin im Kalender</numerusform>
            <numerusform>{n} Termine im Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that is no meeting, such as a task, was left out.</source>
        <translation>
            <numerusform>{n} Eintrag, der kein Termin ist, etwa eine Aufgabe, wurde ausgelassen.</numerusform>
            <numerusform>{n} Einträge, die keine Termine sind, etwa Aufgaben, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting was added</source>
        <translation>
            <numerusform>{n} Termin wurde angelegt</numerusform>
            <numerusform>{n} Termine wurden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older version of an entry in the file was left out.</source>
        <translation>
            <numerusform>{n} ältere Fassung eines Eintrags in der Datei wurde ausgelassen.</numerusform>
            <numerusform>{n} ältere Fassungen von Einträgen in der Datei wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was cancelled</source>
        <translation>
            <numerusform>{n} wurde abgesagt</numerusform>
            <numerusform>{n} wurden abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was changed</source>
        <translation>
            <numerusform>{n} wurde geändert</numerusform>
            <numerusform>{n} wurden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” repeats for long: at most 200 dates of two years are taken.</source>
        <translation>„{title}“ wiederholt sich lange: Übernommen werden höchstens 200 Termine aus zwei Jahren.</translation>
    </message>
</context>
</TS>
