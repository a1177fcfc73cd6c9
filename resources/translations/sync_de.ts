<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>sync</name>
    <message>
        <source>what waits for a decision</source>
        <translation>was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>einen Konflikt entscheiden</translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation>gelöscht oder behalten</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>KONFLIKT</translation>
    </message>
    <message>
        <source>its id in the list</source>
        <translation>seine Kennung aus der Liste</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>A, B or another side</source>
        <translation>A, B oder eine weitere Seite</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>what holds instead; several fields as a JSON object</source>
        <translation>was stattdessen gilt; mehrere Felder als JSON-Objekt</translation>
    </message>
    <message>
        <source>This conflict takes a JSON object with: {fields}.</source>
        <translation>Dieser Konflikt erwartet ein JSON-Objekt mit: {fields}.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Compare by phone: {words}</source>
        <translation>Am Telefon vergleichen: {words}</translation>
    </message>
    <message>
        <source>write the card of this laptop</source>
        <translation>die Karte dieses Laptops schreiben</translation>
    </message>
    <message>
        <source>exchange with the laptop of a card</source>
        <translation>mit dem Laptop einer Karte austauschen</translation>
    </message>
    <message>
        <source>where the card goes</source>
        <translation>wohin die Karte kommt</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>KARTE</translation>
    </message>
    <message>
        <source>the card of the other</source>
        <translation>die Karte des anderen</translation>
    </message>
    <message>
        <source>The card of this laptop is in {path}.</source>
        <translation>Die Karte dieses Laptops liegt in {path}.</translation>
    </message>
    <message>
        <source>“{label}” is trusted.</source>
        <translation>„{label}“ ist jetzt vertraut.</translation>
    </message>
    <message>
        <source>{count} for “{label}” written to {path}.</source>
        <translation>{count} für „{label}“ in {path} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} package read</source>
        <translation>
            <numerusform>{n} Paket gelesen</numerusform>
            <numerusform>{n} Pakete gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} package written</source>
        <translation>
            <numerusform>{n} Paket geschrieben</numerusform>
            <numerusform>{n} Pakete geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new change</source>
        <translation>
            <numerusform>{n} neue Änderung</numerusform>
            <numerusform>{n} neue Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>exchange with other laptops by file</source>
        <translation>mit anderen Laptops über Dateien austauschen</translation>
    </message>
    <message>
        <source>write what another laptop lacks</source>
        <translation>schreiben, was einem anderen Laptop fehlt</translation>
    </message>
    <message>
        <source>take in what another laptop wrote</source>
        <translation>übernehmen, was ein anderer Laptop geschrieben hat</translation>
    </message>
    <message>
        <source>exchange with all by a common folder</source>
        <translation>mit allen über einen gemeinsamen Ordner austauschen</translation>
    </message>
    <message>
        <source>{count} from “{label}”.</source>
        <translation>{count} von „{label}“.</translation>
    </message>
    <message>
        <source>“{name}” is neither a card nor a laptop that is known here.</source>
        <translation>„{name}“ ist weder eine Karte noch ein hier bekannter Laptop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change taken over</source>
        <translation>
            <numerusform>{n} Änderung übernommen</numerusform>
            <numerusform>{n} Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>where the package goes</source>
        <translation>wohin das Paket kommt</translation>
    </message>
    <message>
        <source>for whom: a card, or the name or id of a laptop</source>
        <translation>für wen: eine Karte oder Name oder Kennung eines Laptops</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>the common folder</source>
        <translation>der gemeinsame Ordner</translation>
    </message>
    <message>
        <source>Several laptops are called “{name}”. Name its card.</source>
        <translation>Mehrere Laptops heißen „{name}“. Nennen Sie die Karte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits for others</source>
        <translation>
            <numerusform>{n} Änderung wartet auf andere</numerusform>
            <numerusform>{n} Änderungen warten auf andere</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents differ although both know the same. Run “rebuild”.</source>
        <translation>Die Inhalte unterscheiden sich, obwohl beide dasselbe wissen. Führen Sie „rebuild“ aus.</translation>
    </message>
    <message>
        <source>“{name}” is not the card of a laptop (*{ending}).</source>
        <translation>„{name}“ ist keine Karte eines Laptops (*{ending}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was changed. Ask for the card again.</source>
        <translation>„{name}“ ist beschädigt oder wurde verändert. Bitten Sie erneut um die Karte.</translation>
    </message>
    <message>
        <source>“{name}” is from an agency that this version of the program does not know.</source>
        <translation>„{name}“ stammt von einer Agentur, die diese Programmversion nicht kennt.</translation>
    </message>
    <message>
        <source>This is the card of this laptop. Give it to the others.</source>
        <translation>Das ist die Karte dieses Laptops. Geben Sie sie den anderen.</translation>
    </message>
    <message>
        <source>This card has other keys than the laptop of the same number that is known here. Call the person: the card may be forged.</source>
        <translation>Diese Karte hat andere Schlüssel als der hier bekannte Laptop mit derselben Kennung. Rufen Sie die Person an: Die Karte kann gefälscht sein.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of the program. Please update this one.</source>
        <translation>„{name}“ wurde von einer neueren Programmversion geschrieben. Bitte aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>This is too much for one package. Exchange by the hub.</source>
        <translation>Das ist zu viel für ein Paket. Tauschen Sie über den Hub aus.</translation>
    </message>
    <message>
        <source>“{name}” is not a package of Handschlag.</source>
        <translation>„{name}“ ist kein Paket von Handschlag.</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it is still being copied, or its copy was cut off.</source>
        <translation>„{name}“ ist nicht vollständig: Die Datei wird noch kopiert, oder das Kopieren brach ab.</translation>
    </message>
    <message>
        <source>“{name}” is not signed by the laptop that it names as its sender.</source>
        <translation>„{name}“ ist nicht von dem Laptop unterschrieben, den es als Absender nennt.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a package holds, and is not read.</source>
        <translation>„{name}“ würde beim Entpacken viel größer als jedes Paket und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most {limit} are read.</source>
        <translation>„{name}“ ist zu groß: Gelesen werden höchstens {limit}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the drive and the permissions.</source>
        <translation>„{name}“ kann nicht gelesen werden. Prüfen Sie Laufwerk und Rechte.</translation>
    </message>
    <message>
        <source>“{name}” is no file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The common folder {folder} cannot be reached. Check the drive or the connection.</source>
        <translation>Der gemeinsame Ordner {folder} ist nicht erreichbar. Prüfen Sie Laufwerk oder Verbindung.</translation>
    </message>
    <message>
        <source>“{name}” was written for another laptop.</source>
        <translation>„{name}“ wurde für einen anderen Laptop geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is from a laptop that is not known here. Exchange cards with it first.</source>
        <translation>„{name}“ stammt von einem Laptop, der hier nicht bekannt ist. Tauschen Sie zuerst Karten mit ihm aus.</translation>
    </message>
    <message>
        <source>“{name}” holds private data of the other agency. Tell them; nothing was read.</source>
        <translation>„{name}“ enthält interne Daten der anderen Agentur. Sagen Sie dort Bescheid; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>“{label}” is not trusted here. Read its card first.</source>
        <translation>„{label}“ ist hier nicht vertraut. Lesen Sie zuerst die Karte dieses Laptops ein.</translation>
    </message>
    <message>
        <source>The key of “{label}” is not known yet. Read its card first.</source>
        <translation>Der Schlüssel von „{label}“ ist noch nicht bekannt. Lesen Sie zuerst die Karte dieses Laptops ein.</translation>
    </message>
    <message>
        <source>“{name}” is from “{label}”, a laptop that is no longer trusted here.</source>
        <translation>„{name}“ stammt von „{label}“. Diesem Laptop wird hier nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>The content of this package cannot be read. Ask for a new one.</source>
        <translation>Der Inhalt dieses Pakets ist nicht lesbar. Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was changed on its way. Ask for a new package.</source>
        <translation>„{name}“ ist beschädigt oder wurde unterwegs verändert. Bitten Sie um ein neues Paket.</translation>
    </message>
    <message>
        <source>The key of this laptop is not known. Read its card first.</source>
        <translation>Der Schlüssel dieses Laptops ist nicht bekannt. Lesen Sie zuerst seine Karte ein.</translation>
    </message>
    <message>
        <source>“{name}” was written for another laptop, or its beginning is damaged.</source>
        <translation>„{name}“ wurde für einen anderen Laptop geschrieben, oder der Anfang ist beschädigt.</translation>
    </message>
</context>
</TS>
