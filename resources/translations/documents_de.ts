<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>documents</name>
    <message>
        <source>Scan for more</source>
        <translation>Für mehr scannen</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>erstellt am {day}</translation>
    </message>
    <message>
        <source>Scan to save the contact at the agency</source>
        <translation>Scannen und den Kontakt der Agentur speichern</translation>
    </message>
    <message>
        <source>Scan to open the website</source>
        <translation>Scannen und die Website öffnen</translation>
    </message>
    <message>
        <source>QR code: {words}</source>
        <translation>QR-Code: {words}</translation>
    </message>
    <message>
        <source>Passed on with the consent of the organisation of {day}.</source>
        <translation>Weitergabe mit Freigabe der Organisation vom {day}.</translation>
    </message>
    <message>
        <source>No release recorded yet: not to be passed on.</source>
        <translation>Noch keine Freigabe erfasst: nicht weitergeben.</translation>
    </message>
    <message>
        <source>Details that would reveal it are left out […]; the agency knows who it is.</source>
        <translation>Was sie erkennbar macht, ist ausgelassen […]; die Agentur stellt den Kontakt her.</translation>
    </message>
    <message>
        <source>As of {month}</source>
        <translation>Stand: {month}</translation>
    </message>
    <message>
        <source>The person named has been informed (Art. 13, 14 GDPR).</source>
        <translation>Die genannte Person ist informiert (Art. 13, 14 DSGVO).</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Südwestfalen</source>
        <translation>Südwestfalen</translation>
    </message>
    <message>
        <source>Dortmund</source>
        <translation>Dortmund</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>{kind} from {county}</source>
        <translation>{kind} ({county})</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>World market leader according to</source>
        <translation>Weltmarktführer laut</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>There is no release for this variant. Please ask the organisation for it.</source>
        <translation>Für diese Variante liegt keine Freigabe vor. Bitte holen Sie sie bei der Organisation ein.</translation>
    </message>
    <message>
        <source>The release is only valid from {day}.</source>
        <translation>Die Freigabe gilt erst ab {day}.</translation>
    </message>
    <message>
        <source>The release expired on {day}. Please have it renewed.</source>
        <translation>Die Freigabe ist am {day} abgelaufen. Bitte lassen Sie sie erneuern.</translation>
    </message>
    <message>
        <source>Released on {day}.</source>
        <translation>Freigegeben am {day}.</translation>
    </message>
    <message>
        <source>The data of {names} may not be used. Please choose another contact person.</source>
        <translation>Die Daten von {names} dürfen nicht verwendet werden. Bitte wählen Sie eine andere Ansprechperson.</translation>
    </message>
    <message>
        <source>{names} must be informed first (Art. 13, 14 GDPR). The letter is under “Privacy”.</source>
        <translation>Zuerst zu informieren (Art. 13, 14 DSGVO): {names}. Das Schreiben finden Sie unter „Datenschutz“.</translation>
    </message>
    <message>
        <source>Everyone named has been informed.</source>
        <translation>Alle genannten Personen sind informiert.</translation>
    </message>
    <message>
        <source>Confidential and not to be shown: {labels}.</source>
        <translation>Vertraulich und nicht zu zeigen: {labels}.</translation>
    </message>
    <message>
        <source>Nothing on the page is confidential.</source>
        <translation>Nichts auf der Seite ist vertraulich.</translation>
    </message>
    <message>
        <source>It is not known how old the data are. Please confirm them.</source>
        <translation>Der Stand der Daten ist nicht bekannt. Bitte bestätigen Sie die Daten.</translation>
    </message>
    <message>
        <source>The data are from {day}, older than twelve months. Please confirm them.</source>
        <translation>Die Daten sind vom {day} und damit älter als zwölf Monate. Bitte bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>The data were confirmed on {day}.</source>
        <translation>Die Daten wurden am {day} bestätigt.</translation>
    </message>
    <message>
        <source>Too long for one page: {titles}. Please shorten the texts.</source>
        <translation>Zu lang für eine Seite: {titles}. Bitte kürzen Sie die Texte.</translation>
    </message>
    <message>
        <source>Everything fits on the page.</source>
        <translation>Alles passt auf die Seite.</translation>
    </message>
    <message>
        <source>The page still gives away: {words}.</source>
        <translation>Die Seite verrät noch: {words}.</translation>
    </message>
    <message>
        <source>The page holds no name, brand, link or patent number.</source>
        <translation>Die Seite enthält keinen Namen, keine Marke, keinen Link und keine Patentnummer.</translation>
    </message>
    <message>
        <source>The page names nobody of the organisation.</source>
        <translation>Die Seite nennt niemanden aus der Organisation.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: {signs}</source>
        <translation>Diese Zeichen lassen sich nicht drucken: {signs}</translation>
    </message>
    <message>
        <source>Cooperation profile</source>
        <translation>Kooperationsprofil</translation>
    </message>
    <message>
        <source>Anonymous cooperation profile</source>
        <translation>Anonymes Kooperationsprofil</translation>
    </message>
    <message>
        <source>Cooperation profile for the event</source>
        <translation>Kooperationsprofil zur Veranstaltung</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logo von {name}</translation>
    </message>
    <message>
        <source>World market leader</source>
        <translation>Weltmarktführer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Why this fits</source>
        <translation>Warum das passt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzfelder</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Your contact at the agency</source>
        <translation>Ihr Kontakt in der Agentur</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Meet us: {occasion}</source>
        <translation>Treffpunkt: {occasion}</translation>
    </message>
    <message>
        <source>Selected for {recipient}</source>
        <translation>Für {recipient} ausgewählt</translation>
    </message>
    <message>
        <source>Needed: {need}  →  Offered: {offer}</source>
        <translation>Gesucht: {need}  →  Angeboten: {offer}</translation>
    </message>
    <message>
        <source>Shared competences: {names}</source>
        <translation>Gemeinsame Kompetenzfelder: {names}</translation>
    </message>
    <message>
        <source>Maturity: {maturity}</source>
        <translation>Reifegrad: {maturity}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>Level {level} of {highest}</source>
        <translation>Stufe {level} von {highest}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <translation>
            <numerusform>… und {n} weiteres</numerusform>
            <numerusform>… und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperation management</source>
        <translation>Kooperationsmanagement</translation>
    </message>
    <message>
        <source>A one-pager goes to another organisation than the one it is about.</source>
        <translation>Ein One-Pager geht an eine andere Organisation als die, von der er handelt.</translation>
    </message>
    <message>
        <source>This organisation has been deleted. Restore it from the history first.</source>
        <translation>Diese Organisation wurde gelöscht. Stellen Sie sie zuerst aus dem Verlauf wieder her.</translation>
    </message>
</context>
</TS>
