<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>hub</name>
    <message>
        <source>Name the hub: postgresql://laptop@server/handschlag.</source>
        <translation>Nennen Sie den Hub: postgresql://laptop@server/handschlag.</translation>
    </message>
    <message>
        <source>set up a hub in a database of PostgreSQL, or renew it</source>
        <translation>einen Hub in einer Datenbank von PostgreSQL einrichten oder erneuern</translation>
    </message>
    <message>
        <source>bring one’s own changes</source>
        <translation>eigene Änderungen hinbringen</translation>
    </message>
    <message>
        <source>fetch the changes of others</source>
        <translation>Änderungen der anderen abholen</translation>
    </message>
    <message>
        <source>bring and fetch</source>
        <translation>hinbringen und abholen</translation>
    </message>
    <message>
        <source>exchange with others by a server</source>
        <translation>mit anderen über einen Server austauschen</translation>
    </message>
    <message numerus="yes">
        <source>{n} change brought.</source>
        <translation>
            <numerusform>{n} Änderung hingebracht.</numerusform>
            <numerusform>{n} Änderungen hingebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change fetched.</source>
        <translation>
            <numerusform>{n} Änderung abgeholt.</numerusform>
            <numerusform>{n} Änderungen abgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>postgresql://laptop@server/handschlag; the one kept in the database when open</source>
        <translation>postgresql://laptop@server/handschlag; ohne Angabe die in der Datenbank gemerkte</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits for others that are missing.</source>
        <translation>
            <numerusform>{n} Änderung wartet auf andere, die noch fehlen.</numerusform>
            <numerusform>{n} Änderungen warten auf andere, die noch fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict is open.</source>
        <translation>
            <numerusform>{n} Konflikt ist offen.</numerusform>
            <numerusform>{n} Konflikte sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {hub} is ready.</source>
        <translation>Der Hub {hub} ist bereit.</translation>
    </message>
    <message>
        <source>The address of the hub must not set “{name}”.</source>
        <translation>Die Adresse des Hubs darf „{name}“ nicht festlegen.</translation>
    </message>
    <message>
        <source>The address of the hub lacks the name of the database at its end.</source>
        <translation>Am Ende der Adresse des Hubs fehlt der Name der Datenbank.</translation>
    </message>
    <message>
        <source>“sslmode={mode}” does not make sure that it is your server. Leave it out.</source>
        <translation>„sslmode={mode}“ stellt nicht sicher, dass es Ihr Server ist. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This is no address of a hub. It looks like postgresql://laptop@server/handschlag.</source>
        <translation>Das ist keine Adresse eines Hubs. Sie sieht so aus: postgresql://laptop@server/handschlag.</translation>
    </message>
    <message>
        <source>A change at the hub is damaged or was altered.</source>
        <translation>Eine Änderung auf dem Hub ist beschädigt oder wurde verfälscht.</translation>
    </message>
    <message>
        <source>The hub has another change in the place of one of this laptop’s.</source>
        <translation>Der Hub hat an der Stelle einer Änderung dieses Laptops eine andere.</translation>
    </message>
    <message>
        <source>The hub lacks changes of this laptop before the ones it was sent.</source>
        <translation>Dem Hub fehlen Änderungen dieses Laptops vor denen, die ihm gesandt wurden.</translation>
    </message>
    <message>
        <source>This laptop came to the hub with another login before. Use that one.</source>
        <translation>Dieser Laptop hat sich beim Hub früher mit einer anderen Kennung angemeldet. Verwenden Sie diese.</translation>
    </message>
    <message>
        <source>This login of the hub belongs to no agency. Ask the administrator.</source>
        <translation>Diese Kennung des Hubs gehört zu keiner Agentur. Fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>The hub refused what it was sent as malformed.</source>
        <translation>Der Hub hat das Gesandte als fehlerhaft abgelehnt.</translation>
    </message>
    <message>
        <source>The hub was made by a newer program. Update Handschlag first.</source>
        <translation>Der Hub stammt von einem neueren Programm. Aktualisieren Sie zuerst Handschlag.</translation>
    </message>
    <message>
        <source>This login may not do that at the hub. Ask the administrator.</source>
        <translation>Diese Kennung darf das auf dem Hub nicht. Fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>The hub reports: {text}</source>
        <translation>Der Hub meldet: {text}</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {text}</source>
        <translation>Der Hub {hub} ist nicht erreichbar: {text}</translation>
    </message>
    <message>
        <source>There is no hub in this database yet. Set it up with “hub init”.</source>
        <translation>In dieser Datenbank gibt es noch keinen Hub. Richten Sie ihn mit „hub init“ ein.</translation>
    </message>
    <message>
        <source>The hub {hub} asks for a password. Put it into the address or a file .pgpass.</source>
        <translation>Der Hub {hub} verlangt ein Kennwort. Hinterlegen Sie es in der Adresse oder einer Datei .pgpass.</translation>
    </message>
    <message>
        <source>Private changes of “{label}” are not sealed for this laptop yet. They come when a laptop of the agency that has them has synchronised.</source>
        <translation>Private Änderungen von „{label}“ sind noch nicht für diesen Laptop versiegelt. Sie kommen, sobald ein Laptop der Agentur, der sie hat, abgeglichen hat.</translation>
    </message>
    <message>
        <source>The laptop “{label}” uses the hub, but is not known here. Exchange cards with it, so that its changes are taken over.</source>
        <translation>Der Laptop „{label}“ nutzt den Hub, ist hier aber nicht bekannt. Tauschen Sie Karten mit ihm aus, damit seine Änderungen übernommen werden.</translation>
    </message>
    <message>
        <source>The hub knows more of this laptop than this database: it was restored from a backup or copied. Fetch from the hub first.</source>
        <translation>Der Hub weiß von diesem Laptop mehr als diese Datenbank: Sie wurde aus einer Sicherung wiederhergestellt oder kopiert. Holen Sie zuerst vom Hub ab.</translation>
    </message>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Das Programm ist unvollständig. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This login of the hub belongs to the other agency.</source>
        <translation>Diese Kennung des Hubs gehört zur anderen Agentur.</translation>
    </message>
    <message>
        <source>The hub is older than this program. Ask the administrator to renew it.</source>
        <translation>Der Hub ist älter als dieses Programm. Bitten Sie Ihre IT, ihn zu erneuern.</translation>
    </message>
</context>
</TS>
