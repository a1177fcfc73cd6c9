<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>returning</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed here as well</source>
        <translation>hier ebenfalls geändert</translation>
    </message>
    <message>
        <source>not returned</source>
        <translation>nicht zurückgekommen</translation>
    </message>
    <message>
        <source>cells cleared (not taken over)</source>
        <translation>Zellen geleert (nicht übernommen)</translation>
    </message>
    <message>
        <source>take back a list that was exported for a partner</source>
        <translation>eine Liste wieder aufnehmen, die für einen Partner exportiert wurde</translation>
    </message>
    <message>
        <source>{count} written to {path} for {partner}.</source>
        <translation>{count} für {partner} nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>the file as it came back</source>
        <translation>die Datei, wie sie zurückkam</translation>
    </message>
    <message>
        <source>somebody has looked at what looks like accidents</source>
        <translation>was nach einem Versehen aussieht, wurde angesehen</translation>
    </message>
    <message>
        <source>Nothing was written: {reason} To accept it: --accept brakes.</source>
        <translation>Nichts wurde geschrieben: {reason} Zum Annehmen: --accept brakes.</translation>
    </message>
    <message>
        <source>You may change cells, sort, hide columns and add rows. Please leave the column “Ref” as it is, it tells which row is which; in new rows it stays empty. Then send the file back.</source>
        <translation>Sie können Zellen ändern, sortieren, Spalten ausblenden und Zeilen anfügen. Bitte lassen Sie die Spalte „Ref“, wie sie ist: Sie sagt, welche Zeile welche ist; in neuen Zeilen bleibt sie leer. Senden Sie die Datei dann zurück.</translation>
    </message>
    <message>
        <source>The list may hold personal data: pass it on only to those who may have it.</source>
        <translation>Die Liste kann personenbezogene Daten enthalten: Geben Sie sie nur an Berechtigte weiter.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Please leave the Ref as it is: it tells which row is which.</source>
        <translation>Bitte lassen Sie die Ref, wie sie ist: Sie sagt, welche Zeile welche ist.</translation>
    </message>
    <message>
        <source>{n} of {rows} rows stand beside the Ref of another one: the list was sorted without the column “Ref”. Accepted, each row is given back to the record that it speaks of.</source>
        <translation>{n} von {rows} Zeilen stehen neben der Ref einer anderen: Die Liste wurde ohne die Spalte „Ref“ sortiert. Wenn Sie fortfahren, wird jede Zeile wieder dem Datensatz zugeordnet, von dem sie spricht.</translation>
    </message>
    <message>
        <source>The column “Ref” is missing. {n} of {rows} rows were recognised by their cells. Accepted, these are compared, and the rest counts as new.</source>
        <translation>Die Spalte „Ref“ fehlt. {n} von {rows} Zeilen wurden an ihren Zellen erkannt. Wenn Sie fortfahren, werden diese verglichen, die übrigen gelten als neu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell holds what another one held ({columns}): cells were shifted or a column was sorted alone. It is left out; accepted, the rest is taken over.</source>
        <translation>
            <numerusform>{n} Zelle enthält, was in einer anderen stand ({columns}): Zellen sind verrutscht, oder eine Spalte wurde allein sortiert. Sie bleibt weg; wenn Sie fortfahren, wird das Übrige übernommen.</numerusform>
            <numerusform>{n} Zellen enthalten, was in anderen stand ({columns}): Zellen sind verrutscht, oder eine Spalte wurde allein sortiert. Sie bleiben weg; wenn Sie fortfahren, wird das Übrige übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the column “{column}” {n} of {rows} cells are different. Accepted, they are taken over.</source>
        <translation>In der Spalte „{column}“ sind {n} von {rows} Zellen anders. Wenn Sie fortfahren, werden sie übernommen.</translation>
    </message>
    <message>
        <source>Returned list merged</source>
        <translation>Zurückgekommene Liste übernommen</translation>
    </message>
    <message>
        <source>“{value}” is the name of several records; please choose one in the program.</source>
        <translation>„{value}“ heißen mehrere Datensätze; bitte wählen Sie den richtigen im Programm.</translation>
    </message>
    <message>
        <source>“{value}” is not known here.</source>
        <translation>„{value}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{value}” came in after the export; please choose it in the program.</source>
        <translation>„{value}“ kam erst nach dem Export dazu; bitte wählen Sie es im Programm.</translation>
    </message>
    <message>
        <source>New rows of this kind cannot be taken from a list; enter them here.</source>
        <translation>Neue Zeilen dieser Art können nicht aus einer Liste kommen; bitte geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The row names a record that came in after the export; enter it in the program.</source>
        <translation>Die Zeile nennt einen Datensatz, der erst nach dem Export dazukam; bitte geben Sie sie im Programm ein.</translation>
    </message>
    <message>
        <source>No row of this file belongs to a list that was exported here for a partner. Import it instead.</source>
        <translation>Keine Zeile dieser Datei gehört zu einer Liste, die hier für einen Partner exportiert wurde. Bitte importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The row has lost its Ref; its cells belong to the row with the Ref {ref}.</source>
        <translation>Die Zeile hat ihre Ref verloren; ihre Zellen gehören zur Zeile mit der Ref {ref}.</translation>
    </message>
    <message>
        <source>The record was deleted here since; its changes are not taken over.</source>
        <translation>Der Datensatz wurde hier inzwischen gelöscht; seine Änderungen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>The record was merged with another one here; enter the changes there.</source>
        <translation>Der Datensatz wurde hier mit einem anderen zusammengeführt; bitte tragen Sie die Änderungen dort ein.</translation>
    </message>
    <message>
        <source>{name} exported this list on another laptop; only there it can be merged.</source>
        <translation>Diese Liste wurde auf einem anderen Laptop exportiert ({name}); nur dort kann sie übernommen werden.</translation>
    </message>
    <message>
        <source>This record was erased here and does not come back.</source>
        <translation>Dieser Datensatz wurde hier endgültig gelöscht und kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Column “{now}” was recognised as “{then}” by its cells.</source>
        <translation>Die Spalte „{now}“ wurde an ihren Zellen als „{then}“ erkannt.</translation>
    </message>
    <message>
        <source>Missing columns, nothing is changed there: {columns}.</source>
        <translation>Fehlende Spalten, dort ändert sich nichts: {columns}.</translation>
    </message>
    <message>
        <source>Further columns, not taken over: {columns}.</source>
        <translation>Weitere Spalten, nicht übernommen: {columns}.</translation>
    </message>
    <message>
        <source>Under “{header}” stand the cells of another column; it was left out.</source>
        <translation>Unter „{header}“ stehen die Zellen einer anderen Spalte; sie bleibt weg.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Kollegium</translation>
    </message>
    <message>
        <source>The cells of this row belong to the row with the Ref {ref}.</source>
        <translation>Die Zellen dieser Zeile gehören zur Zeile mit der Ref {ref}.</translation>
    </message>
    <message>
        <source>The rows {rows} have the same Ref {ref}: one is a copy. Empty the Ref of the copy.</source>
        <translation>Die Zeilen {rows} haben dieselbe Ref {ref}: Eine ist eine Kopie. Bitte leeren Sie die Ref der Kopie.</translation>
    </message>
    <message>
        <source>It cannot be told for sure who this row is about.</source>
        <translation>Es ist nicht sicher, um wen es in dieser Zeile geht.</translation>
    </message>
    <message>
        <source>The Ref {ref} belongs to another exported list.</source>
        <translation>Die Ref {ref} gehört zu einer anderen exportierten Liste.</translation>
    </message>
    <message>
        <source>The Ref {ref} belongs to no list of this database.</source>
        <translation>Die Ref {ref} gehört zu keiner Liste dieser Datenbank.</translation>
    </message>
    <message>
        <source>“{ref}” is no Ref, it was changed.</source>
        <translation>„{ref}“ ist keine Ref, sie wurde verändert.</translation>
    </message>
    <message>
        <source>A list for a partner is written as {endings}. Please choose such a name.</source>
        <translation>Eine Liste für Partner wird als {endings} geschrieben. Bitte wählen Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>Please enter whom the list is for.</source>
        <translation>Bitte geben Sie an, für wen die Liste ist.</translation>
    </message>
    <message>
        <source>List exported for a partner</source>
        <translation>Liste für Partner exportiert</translation>
    </message>
    <message>
        <source>Another cell that belongs to this one cannot be taken.</source>
        <translation>Eine andere Zelle, die dazugehört, kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>“{column}” cannot be changed by a returned list.</source>
        <translation>„{column}“ kann nicht durch eine zurückgekommene Liste geändert werden.</translation>
    </message>
    <message>
        <source>“{column}” needs an employer, and none is known here.</source>
        <translation>„{column}“ braucht eine Organisation, und hier ist keine bekannt.</translation>
    </message>
    <message>
        <source>What this cell speaks of has been deleted here since.</source>
        <translation>Wovon diese Zelle spricht, wurde hier inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The formula in this cell failed.</source>
        <translation>Die Formel in dieser Zelle ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved as CSV; save it as .xlsx.</source>
        <translation>Beim Speichern als CSV gingen Buchstaben verloren; bitte als .xlsx speichern.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a date of this text.</source>
        <translation>Die Tabellenkalkulation hat aus diesem Text ein Datum gemacht.</translation>
    </message>
    <message>
        <source>For a partner who edits it and sends it back</source>
        <translation>Für Partner, die sie bearbeiten und zurücksenden</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Each row gets a “Ref”. Drop the file on the window when it comes back: only what the partner changed is taken over.</source>
        <translation>Jede Zeile bekommt eine „Ref“. Ziehen Sie die Datei auf das Fenster, wenn sie zurückkommt: Übernommen wird nur, was geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{n} value was changed here as well since the export. The returned one is in force; please decide under “Conflicts”.</source>
        <translation>
            <numerusform>{n} Wert wurde seit dem Export auch hier geändert. Es gilt der zurückgekommene; bitte entscheiden Sie unter „Konflikte“.</numerusform>
            <numerusform>{n} Werte wurden seit dem Export auch hier geändert. Es gelten die zurückgekommenen; bitte entscheiden Sie unter „Konflikte“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about the conflicts</source>
        <translation>Über die Konflikte entscheiden</translation>
    </message>
    <message>
        <source>Undo the whole merge</source>
        <translation>Ganze Übernahme rückgängig machen</translation>
    </message>
    <message>
        <source>{file} has been merged</source>
        <translation>{file} wurde übernommen</translation>
    </message>
    <message>
        <source>Changed here as well</source>
        <translation>Hier ebenfalls geändert</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Nicht zurückgekommen</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Verrutscht</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Älter als der Stand hier</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>When exported</source>
        <translation>Beim Export</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Hier heute</translation>
    </message>
    <message>
        <source>In the returned list</source>
        <translation>In der Liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported on {day} for {partner}.</source>
        <translation>Am {day} für {partner} exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Empty {n} cleared field here as well</source>
        <translation>
            <numerusform>{n} geleertes Feld auch hier leeren</numerusform>
            <numerusform>{n} geleerte Felder auch hier leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Returned list: {file}</source>
        <translation>Zurückgekommene Liste: {file}</translation>
    </message>
    <message>
        <source>I have looked at it, go on</source>
        <translation>Angesehen, fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} change</source>
        <translation>
            <numerusform>{n} Änderung übernehmen</numerusform>
            <numerusform>{n} Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {file}</source>
        <translation>{file} wird verglichen</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>{file} wird übernommen</translation>
    </message>
</context>
</TS>
