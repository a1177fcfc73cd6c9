<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_exchange</name>
    <message>
        <source>A backup is made first. Nobody's work is overwritten: where two people changed the same thing, both versions are kept and you decide.</source>
        <translation>Zuerst wird eine Sicherung angelegt. Niemandes Arbeit wird überschrieben: Wo zwei dasselbe geändert haben, bleiben beide Fassungen erhalten und Sie entscheiden.</translation>
    </message>
    <message>
        <source>A database server at which all laptops exchange directly. Your IT department sets it up and tells you its address.</source>
        <translation>Ein Datenbankserver, über den sich alle Laptops direkt abgleichen. Ihre IT-Abteilung richtet ihn ein und nennt Ihnen die Adresse.</translation>
    </message>
    <message>
        <source>A folder that the others reach too, on a server or in a cloud. Packages are written to it and read from it; only the laptop that one is for can open it.</source>
        <translation>Ein Ordner, den auch die anderen erreichen, auf einem Server oder in einer Cloud. Pakete werden dort abgelegt und von dort gelesen; nur der Laptop, für den eines bestimmt ist, kann es öffnen.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote part of it. That is kept and shown once this program has been updated.</source>
        <translation>Einen Teil hat eine neuere Programmversion geschrieben. Er wird aufbewahrt und gezeigt, sobald dieses Programm aktualisiert ist.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>All six words are the same</source>
        <translation>Alle sechs Wörter stimmen überein</translation>
    </message>
    <message>
        <source>Arrived {ago}</source>
        <translation>Eingetroffen {ago}</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Der Hub wird gefragt …</translation>
    </message>
    <message>
        <source>Both laptops now hold the same.</source>
        <translation>Beide Laptops haben jetzt denselben Stand.</translation>
    </message>
    <message>
        <source>Bring the work of all laptops together</source>
        <translation>Die Arbeit aller Laptops zusammenführen</translation>
    </message>
    <message>
        <source>Bring the work of all laptops together. Two laptops first exchange their cards and compare six words by phone. After that each writes packages for the other, by e-mail, stick, drop folder or hub; nobody's work is lost, whatever the order. A package can be dropped anywhere on the window and is shown before anything is written.</source>
        <translation>Führen Sie die Arbeit aller Laptops zusammen. Zwei Laptops tauschen zuerst ihre Karten aus und vergleichen sechs Wörter am Telefon. Danach schreibt jeder dem anderen Pakete, per E-Mail, Stick, Ablageordner oder Hub; in welcher Reihenfolge auch immer, keine Arbeit geht verloren. Ein Paket lässt sich überall auf dem Fenster ablegen und wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Call {name} and let them read out the six words they see under “Show own words”. If one of them differs, somebody has exchanged the card.</source>
        <translation>Rufen Sie {name} an und lassen Sie sich die sechs Wörter vorlesen, die dort unter „Eigene Wörter zeigen“ stehen. Weicht eines ab, wurde die Karte unterwegs ausgetauscht.</translation>
    </message>
    <message>
        <source>Card not confirmed yet</source>
        <translation>Karte noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Choose a drop folder or set up the hub first.</source>
        <translation>Wählen Sie zuerst einen Ablageordner oder richten Sie den Hub ein.</translation>
    </message>
    <message>
        <source>Choose drop folder</source>
        <translation>Ablageordner wählen</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Compare these words by phone</source>
        <translation>Am Telefon vergleichen</translation>
    </message>
    <message>
        <source>Confirm card of {name} …</source>
        <translation>Karte von {name} bestätigen …</translation>
    </message>
    <message>
        <source>Confirm card …</source>
        <translation>Karte bestätigen …</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Drop folder</source>
        <translation>Ablageordner</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>Everything in it was here already; nothing has changed.</source>
        <translation>Alles darin war hier schon bekannt; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Everything was exchanged already.</source>
        <translation>Es war schon alles abgeglichen.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Exchange by itself when something new lies there</source>
        <translation>Von selbst abgleichen, sobald etwas Neues dort liegt</translation>
    </message>
    <message>
        <source>Exchange cards</source>
        <translation>Karten austauschen</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Exchange packages</source>
        <translation>Pakete austauschen</translation>
    </message>
    <message>
        <source>Exchange without files</source>
        <translation>Abgleich ohne Dateien</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Exchanging …</source>
        <translation>Abgleich läuft …</translation>
    </message>
    <message>
        <source>Handschlag card</source>
        <translation>Handschlag-Karte</translation>
    </message>
    <message>
        <source>Handschlag card {name}</source>
        <translation>Handschlag-Karte {name}</translation>
    </message>
    <message>
        <source>Handschlag package</source>
        <translation>Handschlag-Paket</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Hat alles</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Internal remarks stay with your agency.</source>
        <translation>Interne Bemerkungen bleiben in Ihrer Agentur.</translation>
    </message>
    <message>
        <source>Known through a colleague</source>
        <translation>Über andere bekannt</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>Laptop von</translation>
    </message>
    <message>
        <source>Laptop of {name}</source>
        <translation>Laptop von {name}</translation>
    </message>
    <message>
        <source>Last exchanged {ago}</source>
        <translation>Zuletzt {ago}</translation>
    </message>
    <message>
        <source>More about the laptop of {name}</source>
        <translation>Mehr zum Laptop von {name}</translation>
    </message>
    <message>
        <source>Newest change</source>
        <translation>Neueste Änderung</translation>
    </message>
    <message>
        <source>No longer use</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>No more packages are written for the laptop of {name} and none from it are read. What came from it stays, and what it has got it keeps. Do this when a laptop is lost or no longer used; tell the others too.</source>
        <translation>Für den Laptop von {name} werden keine Pakete mehr geschrieben und von ihm keine mehr gelesen. Was von ihm kam, bleibt, und was er erhalten hat, behält er. Tun Sie das, wenn ein Laptop verloren ging oder nicht mehr benutzt wird; sagen Sie es auch den anderen.</translation>
    </message>
    <message>
        <source>Nobody here trusts this laptop yet: open its card, what waits is then taken in too.</source>
        <translation>Diesem Laptop vertraut hier noch niemand: Öffnen Sie seine Karte, dann wird auch das Wartende übernommen.</translation>
    </message>
    <message>
        <source>Nothing exchanged yet</source>
        <translation>Noch nichts ausgetauscht</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open card …</source>
        <translation>Karte öffnen …</translation>
    </message>
    <message>
        <source>Other agency: this laptop gets only what is shared. What is for your agency only, and your internal remarks, never leave it.</source>
        <translation>Andere Agentur: Dieser Laptop erhält nur, was freigegeben ist. Was nur Ihre Agentur betrifft und Ihre internen Bemerkungen verlassen sie nie.</translation>
    </message>
    <message>
        <source>Other entries, such as links, tags and remarks</source>
        <translation>Weitere Einträge, etwa Verknüpfungen, Schlagwörter und Bemerkungen</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Andere Laptops</translation>
    </message>
    <message>
        <source>Own agency: this laptop gets everything, also what is for your agency only.</source>
        <translation>Eigene Agentur: Dieser Laptop erhält alles, auch was nur Ihre Agentur betrifft.</translation>
    </message>
    <message>
        <source>Package from {name}</source>
        <translation>Paket von {name}</translation>
    </message>
    <message>
        <source>Package from {name} was read</source>
        <translation>Paket von {name} wurde gelesen</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Read package</source>
        <translation>Paket lesen</translation>
    </message>
    <message>
        <source>Read package …</source>
        <translation>Paket lesen …</translation>
    </message>
    <message>
        <source>Read these words out when somebody trusts this laptop.</source>
        <translation>Lesen Sie diese Wörter vor, wenn jemand Ihre Karte geöffnet hat und diesem Laptop vertrauen möchte.</translation>
    </message>
    <message>
        <source>Save own card</source>
        <translation>Eigene Karte speichern</translation>
    </message>
    <message>
        <source>Save own card …</source>
        <translation>Eigene Karte speichern …</translation>
    </message>
    <message>
        <source>Save the card of this laptop and send it to your colleague, by e-mail for example. Open the card that you get. On the phone you compare six words: then it is certain that nobody has come between you.</source>
        <translation>Speichern Sie die Karte dieses Laptops und senden Sie sie der anderen Person, etwa per E-Mail. Öffnen Sie die Karte, die Sie von dort erhalten. Am Telefon vergleichen Sie sechs Wörter: Dann ist sicher, dass niemand dazwischen saß.</translation>
    </message>
    <message>
        <source>Set up hub</source>
        <translation>Hub einrichten</translation>
    </message>
    <message>
        <source>Set up …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Share this record with the other agency?</source>
        <translation>
            <numerusform>Diesen Eintrag für die andere Agentur freigeben?</numerusform>
            <numerusform>{n} Einträge für die andere Agentur freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with other agency …</source>
        <translation>Für andere Agentur freigeben …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Show its six words …</source>
        <translation>Seine sechs Wörter zeigen …</translation>
    </message>
    <message>
        <source>Show own words</source>
        <translation>Eigene Wörter zeigen</translation>
    </message>
    <message>
        <source>Six words: {words}</source>
        <translation>Sechs Wörter: {words}</translation>
    </message>
    <message>
        <source>Something before it has not arrived here yet. What depends on it waits in the inbox until it comes.</source>
        <translation>Etwas davor ist hier noch nicht angekommen. Was davon abhängt, wartet so lange im Eingang.</translation>
    </message>
    <message>
        <source>Something before it has not arrived yet: read the missing package, what waits is then taken in too.</source>
        <translation>Etwas davor ist noch nicht angekommen: Lesen Sie das fehlende Paket, dann wird auch das Wartende übernommen.</translation>
    </message>
    <message>
        <source>Something new lies in the folder.</source>
        <translation>Im Ordner liegt etwas Neues.</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <translation>Schritt {n}: {title}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Taking in {file}</source>
        <translation>{file} wird übernommen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Testing the hub</source>
        <translation>Hub wird geprüft</translation>
    </message>
    <message>
        <source>The card is in {file}. Send it to your colleague.</source>
        <translation>Die Karte steht in {file}. Senden Sie diese Datei an die andere Person.</translation>
    </message>
    <message>
        <source>The folder cannot be reached at the moment.</source>
        <translation>Der Ordner ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>The hub answers and lets this laptop in.</source>
        <translation>Der Hub antwortet und lässt diesen Laptop zu.</translation>
    </message>
    <message>
        <source>The laptop of {name} is no longer trusted.</source>
        <translation>Dem Laptop von {name} wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>The laptop of {name} is trusted. You can write it a package.</source>
        <translation>Dem Laptop von {name} wird vertraut. Sie können ihm ein Paket schreiben.</translation>
    </message>
    <message>
        <source>The other laptop shows the same words under “Show own words”.</source>
        <translation>Der andere Laptop zeigt dieselben Wörter unter „Eigene Wörter zeigen“.</translation>
    </message>
    <message>
        <source>These are shared too, as they belong to it:</source>
        <translation>Mit freigegeben wird, was dazugehört:</translation>
    </message>
    <message>
        <source>This database was restored from a backup or copied from another laptop. Since then it is a laptop of its own; nothing was lost.</source>
        <translation>Diese Datenbank wurde aus einer Sicherung zurückgespielt oder von einem anderen Laptop kopiert. Seither gilt sie als eigener Laptop; nichts ging verloren.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>This laptop still works alone</source>
        <translation>Dieser Laptop arbeitet noch allein</translation>
    </message>
    <message>
        <source>To bring its work together with that of others, it takes two steps.</source>
        <translation>Um seine Arbeit mit der anderer zusammenzuführen, sind zwei Schritte nötig.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trust this laptop?</source>
        <translation>Diesem Laptop vertrauen?</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation>Vertrauen entzogen</translation>
    </message>
    <message>
        <source>Two laptops write under this name, for example after a backup was put back. It is taken in when that laptop has made contact itself; nothing is lost.</source>
        <translation>Unter diesem Namen schreiben zwei Laptops, etwa nachdem eine Sicherung zurückgespielt wurde. Es wird übernommen, sobald dieser Laptop selbst Kontakt hatte; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Waits in the inbox</source>
        <translation>Wartet im Eingang</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <source>Whoever has the card of a laptop can write packages for it.</source>
        <translation>Wer die Karte eines Laptops hat, kann ihm Pakete schreiben.</translation>
    </message>
    <message>
        <source>With the next exchange the other agency gets it, and can change it too. What it has got cannot be taken back.</source>
        <translation>Mit dem nächsten Austausch erhält es die andere Agentur und kann es auch ändern. Was sie erhalten hat, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>Vertrauen entziehen</translation>
    </message>
    <message>
        <source>Withdraw trust …</source>
        <translation>Vertrauen entziehen …</translation>
    </message>
    <message>
        <source>Withdraw trust?</source>
        <translation>Vertrauen entziehen?</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>Wörter dieses Laptops</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Wörter von {name}</translation>
    </message>
    <message>
        <source>Write a package for your colleague and read theirs. Only the laptop that a package is for can open it. Read it in any order, also twice: nothing gets lost and nothing is overwritten.</source>
        <translation>Schreiben Sie ein Paket für die andere Person und lesen Sie deren Paket. Nur der Laptop, für den ein Paket bestimmt ist, kann es öffnen. Lesen Sie Pakete in beliebiger Reihenfolge, auch doppelt: Nichts geht verloren, nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Write package</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Write package back …</source>
        <translation>Paket zurückschreiben …</translation>
    </message>
    <message>
        <source>Write package for {name} …</source>
        <translation>Paket schreiben für {name} …</translation>
    </message>
    <message>
        <source>Write package …</source>
        <translation>Paket schreiben …</translation>
    </message>
    <message>
        <source>Writing package for {name}</source>
        <translation>Paket für {name} wird geschrieben</translation>
    </message>
    <message>
        <source>Your IT department tells you the address. It is kept in the encrypted database.</source>
        <translation>Die Adresse nennt Ihnen Ihre IT-Abteilung. Sie wird in der verschlüsselten Datenbank aufbewahrt.</translation>
    </message>
    <message>
        <source>before an exchange</source>
        <translation>vor einem Austausch</translation>
    </message>
    <message>
        <source>exchange import colleague laptop</source>
        <translation>Austausch einlesen Kollegin Kollege Laptop</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>sync drop folder hub</source>
        <translation>Abgleich synchronisieren Ablageordner Hub</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds {n} change for {name} ({size}).</source>
        <translation>
            <numerusform>{file} enthält {n} Änderung für {name} ({size}).</numerusform>
            <numerusform>{file} enthält {n} Änderungen für {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is not a folder that can be reached.</source>
        <translation>{folder} ist kein erreichbarer Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change handed out</source>
        <translation>
            <numerusform>{n} Änderung weitergegeben</numerusform>
            <numerusform>{n} Änderungen weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change of {name}</source>
        <translation>
            <numerusform>{n} Änderung von {name}</numerusform>
            <numerusform>{n} Änderungen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change ready</source>
        <translation>
            <numerusform>{n} Änderung bereit</numerusform>
            <numerusform>{n} Änderungen bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change taken in</source>
        <translation>
            <numerusform>{n} Änderung übernommen</numerusform>
            <numerusform>{n} Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits</source>
        <translation>
            <numerusform>{n} Änderung wartet</numerusform>
            <numerusform>{n} Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits in the inbox, as something before it has not arrived yet or it was written by a newer program.</source>
        <translation>
            <numerusform>{n} Änderung wartet im Eingang, weil etwas davor noch fehlt oder eine neuere Programmversion sie geschrieben hat.</numerusform>
            <numerusform>{n} Änderungen warten im Eingang, weil etwas davor noch fehlt oder eine neuere Programmversion sie geschrieben hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change was taken in.</source>
        <translation>
            <numerusform>{n} Änderung wurde übernommen.</numerusform>
            <numerusform>{n} Änderungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict to decide</source>
        <translation>
            <numerusform>{n} Konflikt zu entscheiden</numerusform>
            <numerusform>{n} Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour ago</source>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute ago</source>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed by two people at the same time.</source>
        <translation>
            <numerusform>{n} Eintrag wurde gleichzeitig an zwei Laptops geändert.</numerusform>
            <numerusform>{n} Einträge wurden gleichzeitig an zwei Laptops geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed by two people at the same time. One version is in force until you decide.</source>
        <translation>
            <numerusform>{n} Eintrag wurde gleichzeitig an zwei Laptops geändert. Eine Fassung gilt, bis Sie entscheiden.</numerusform>
            <numerusform>{n} Einträge wurden gleichzeitig an zwei Laptops geändert. Je eine Fassung gilt, bis Sie entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: more commands</source>
        <translation>{place}: weitere Befehle</translation>
    </message>
    <message>
        <source>{sender} to {recipient}</source>
        <translation>{sender} an {recipient}</translation>
    </message>
</context>
</TS>
