<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_today</name>
    <message>
        <source>Everything is done. New tasks appear here.</source>
        <translation>Alles ist erledigt. Neue Wiedervorlagen erscheinen hier.</translation>
    </message>
    <message>
        <source>Informed today</source>
        <translation>Heute informiert</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Termin …</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Nächster Schritt …</translation>
    </message>
    <message>
        <source>No meeting in the next seven days.</source>
        <translation>Kein Termin in den nächsten sieben Tagen.</translation>
    </message>
    <message>
        <source>Not spoken to for</source>
        <translation>Nicht gesprochen seit</translation>
    </message>
    <message>
        <source>Nothing is due in the next seven days.</source>
        <translation>In den nächsten sieben Tagen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts offen.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>What is to be done? Enter adds the task.</source>
        <translation>Was ist zu tun? Die Eingabetaste trägt es ein.</translation>
    </message>
    <message>
        <source>What waits for you today. Arrow keys go from line to line, also from one list to the next. Space ticks a task off, Enter opens what it is about, M or the menu key moves it to another day. Write a task into the line at the top and press Enter; the day may be “tomorrow”, “Friday” or “+2 weeks”.</source>
        <translation>Was heute auf Sie wartet. Die Pfeiltasten führen von Zeile zu Zeile, auch von einer Liste in die nächste. Die Leertaste hakt eine Wiedervorlage ab, die Eingabetaste öffnet den zugehörigen Eintrag, M oder die Menütaste verschiebt auf einen anderen Tag. In die Zeile oben schreiben Sie eine neue Wiedervorlage und drücken die Eingabetaste; der Tag darf auch „morgen“, „Freitag“ oder „+2 Wochen“ heißen.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} due today</source>
        <translation>
            <numerusform>{n} heute fällig</numerusform>
            <numerusform>{n} heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting within a week</source>
        <translation>
            <numerusform>{n} Termin in sieben Tagen</numerusform>
            <numerusform>{n} Termine in sieben Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} überfällig</numerusform>
            <numerusform>{n} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
</context>
</TS>
