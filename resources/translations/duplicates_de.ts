<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>duplicates</name>
    <message>
        <source>All records were compared. Pairs found in this scan: {n}</source>
        <translation>Alle Datensätze wurden verglichen. In dieser Suche gefundene Paare: {n}</translation>
    </message>
    <message>
        <source>Also likely:</source>
        <translation>Ebenfalls wahrscheinlich:</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Beide haben dieselben Werte.</translation>
    </message>
    <message>
        <source>Caution: {reasons}</source>
        <translation>Achtung: {reasons}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Equal in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Final value</source>
        <translation>Endgültiger Wert</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diesen behalten</translation>
    </message>
    <message>
        <source>Keep {name} instead</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Looking for duplicates among: {type}</source>
        <translation>Dubletten werden gesucht: {type}</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation>Keine Dubletten.</translation>
    </message>
    <message>
        <source>Nothing is merged without you.</source>
        <translation>Ohne Sie wird nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Organisations and people that are likely in the data twice, the likeliest first, with what speaks for and against it. Nothing is merged by itself. With the arrow keys you go through the list; the right arrow or Enter leads to the comparison. There ← and → choose a side, Enter edits the final value, T lets the other record stay, Esc leads back to the list. M merges, N remembers that the two are different, S leaves them for later. Everything can be taken back.</source>
        <translation>Organisationen und Personen, die wahrscheinlich doppelt in den Daten sind, die wahrscheinlichsten zuerst, mit dem, was dafür und dagegen spricht. Nichts wird von selbst zusammengeführt. Mit den Pfeiltasten gehen Sie durch die Liste; der rechte Pfeil oder die Eingabetaste führt in den Vergleich. Dort wählen ← und → eine Seite, die Eingabetaste bearbeitet den endgültigen Wert, T lässt den anderen Datensatz bleiben, Esc führt zurück in die Liste. M führt zusammen, N merkt sich, dass die beiden verschieden sind, S lässt sie für später. Alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Press “Look again” to begin anew.</source>
        <translation>Mit „Neu suchen“ beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Records that are likely the same. Nothing is merged without you.</source>
        <translation>Was wahrscheinlich doppelt vorhanden ist. Ohne Sie wird nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>These two have changed meanwhile. Please look at them again and decide then.</source>
        <translation>Diese beiden haben sich inzwischen geändert. Bitte sehen Sie sie noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>This is what stays. Every value can be edited.</source>
        <translation>Das bleibt bestehen. Jeder Wert lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>To the record</source>
        <translation>Zum Datensatz</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>{field}, final value</source>
        <translation>{field}, endgültiger Wert</translation>
    </message>
    <message>
        <source>{field}. Stays: {mine}. Goes: {theirs}. Final: {final}</source>
        <translation>{field}. Bleibt: {mine}. Geht auf: {theirs}. Endgültig: {final}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} likely pair</source>
        <translation>
            <numerusform>{n} wahrscheinliches Paar</numerusform>
            <numerusform>{n} wahrscheinliche Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} / {other}, {n} %</source>
        <translation>{one} / {other}, {n} %</translation>
    </message>
    <message>
        <source>↑ ↓: next · → or Enter: compare · ← →: choose a side · Enter: edit · T: keep the other one · Esc: back</source>
        <translation>↑ ↓: weiter · → oder Eingabe: vergleichen · ← →: Seite wählen · Eingabe: bearbeiten · T: der andere bleibt · Esc: zurück</translation>
    </message>
</context>
</TS>
