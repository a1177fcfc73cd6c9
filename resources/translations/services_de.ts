<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>services</name>
    <message>
        <source>A contact person</source>
        <translation>Eine Ansprechperson</translation>
    </message>
    <message>
        <source>A record cannot be related to itself.</source>
        <translation>Ein Eintrag kann keine Beziehung zu sich selbst haben.</translation>
    </message>
    <message>
        <source>A saved view fills itself. Choose a fixed list.</source>
        <translation>Eine gespeicherte Ansicht füllt sich selbst. Wählen Sie eine feste Liste.</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>Address edited</source>
        <translation>Adresse bearbeitet</translation>
    </message>
    <message>
        <source>Affiliation ended</source>
        <translation>Tätigkeit beendet</translation>
    </message>
    <message>
        <source>An introduction does not end like this.</source>
        <translation>So endet eine Vermittlung nicht.</translation>
    </message>
    <message>
        <source>An organisation cannot be part of itself.</source>
        <translation>Eine Organisation kann nicht Teil von sich selbst sein.</translation>
    </message>
    <message>
        <source>Both agencies see this already.</source>
        <translation>Das sehen bereits beide Agenturen.</translation>
    </message>
    <message>
        <source>Both sides have been asked for their consent.</source>
        <translation>Beide Seiten sind um ihre Einwilligung gebeten.</translation>
    </message>
    <message>
        <source>Change the stage on its own, not together with other fields.</source>
        <translation>Ändern Sie die Phase für sich, nicht zusammen mit anderen Feldern.</translation>
    </message>
    <message>
        <source>Checked within a year</source>
        <translation>Innerhalb eines Jahres geprüft</translation>
    </message>
    <message>
        <source>Choose a stage from the list.</source>
        <translation>Wählen Sie eine Phase aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the sides.</source>
        <translation>Bitte wählen Sie eine der Seiten.</translation>
    </message>
    <message>
        <source>Choose one of {letters}.</source>
        <translation>Bitte wählen Sie eine von {letters}.</translation>
    </message>
    <message>
        <source>Choose what kind of contact this is.</source>
        <translation>Wählen Sie, was für ein Kontaktweg das ist.</translation>
    </message>
    <message>
        <source>Competence added</source>
        <translation>Kompetenzfeld hinzugefügt</translation>
    </message>
    <message>
        <source>Competence removed</source>
        <translation>Kompetenzfeld entfernt</translation>
    </message>
    <message>
        <source>Competences edited</source>
        <translation>Kompetenzfelder bearbeitet</translation>
    </message>
    <message>
        <source>Confirmed as current</source>
        <translation>Als aktuell bestätigt</translation>
    </message>
    <message>
        <source>Confirmed as current.</source>
        <translation>Als aktuell bestätigt.</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt gelöst</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>Konflikte gelöst</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Einwilligung vermerkt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consents asked for</source>
        <translation>Einwilligungen angefragt</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontaktweg hinzugefügt</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Kontaktweg bearbeitet</translation>
    </message>
    <message>
        <source>Custom field added</source>
        <translation>Eigenes Feld angelegt</translation>
    </message>
    <message>
        <source>Custom field edited</source>
        <translation>Eigenes Feld bearbeitet</translation>
    </message>
    <message>
        <source>Database set up</source>
        <translation>Datenbank eingerichtet</translation>
    </message>
    <message>
        <source>Deadline added</source>
        <translation>Frist angelegt</translation>
    </message>
    <message>
        <source>Deadline met</source>
        <translation>Frist eingehalten</translation>
    </message>
    <message>
        <source>Done, was due on {day}</source>
        <translation>Erledigt, war fällig am {day}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Employer changed</source>
        <translation>Arbeitgeber gewechselt</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Enter a number or an address.</source>
        <translation>Geben Sie eine Nummer oder Adresse ein.</translation>
    </message>
    <message>
        <source>Enter the choices, one a line.</source>
        <translation>Geben Sie die Auswahlwerte ein, einen je Zeile.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>First talk held</source>
        <translation>Erstgespräch geführt</translation>
    </message>
    <message>
        <source>In discussion</source>
        <translation>In Abstimmung</translation>
    </message>
    <message>
        <source>In stage “{stage}”</source>
        <translation>In Phase „{stage}“</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>In den nächsten Tagen</translation>
    </message>
    <message>
        <source>Information due</source>
        <translation>Information fällig</translation>
    </message>
    <message>
        <source>Informed about the data</source>
        <translation>Über die Daten informiert</translation>
    </message>
    <message>
        <source>Internal remark edited</source>
        <translation>Interne Bemerkung bearbeitet</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Introduction edited</source>
        <translation>Vermittlung bearbeitet</translation>
    </message>
    <message>
        <source>Introduction ended</source>
        <translation>Vermittlung beendet</translation>
    </message>
    <message>
        <source>Introduction reopened</source>
        <translation>Vermittlung wieder geöffnet</translation>
    </message>
    <message>
        <source>Introduction suggested</source>
        <translation>Vermittlung vorgeschlagen</translation>
    </message>
    <message>
        <source>Introduction suggested: {title}.</source>
        <translation>Vermittlung vorgeschlagen: {title}.</translation>
    </message>
    <message>
        <source>Introductions under way</source>
        <translation>Laufende Vermittlungen</translation>
    </message>
    <message>
        <source>It was noted who received the one-pager.</source>
        <translation>Es wurde vermerkt, wer den One-Pager erhalten hat.</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Art der Organisation</translation>
    </message>
    <message>
        <source>List added</source>
        <translation>Liste angelegt</translation>
    </message>
    <message>
        <source>Make a project from the introduction instead.</source>
        <translation>Machen Sie stattdessen aus der Vermittlung ein Projekt.</translation>
    </message>
    <message>
        <source>Marked as informed</source>
        <translation>Als informiert vermerkt</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Meeting recorded</source>
        <translation>Termin erfasst</translation>
    </message>
    <message>
        <source>Meeting reported</source>
        <translation>Termin berichtet</translation>
    </message>
    <message>
        <source>Meetings and events</source>
        <translation>Termine und Veranstaltungen</translation>
    </message>
    <message>
        <source>Member of staff added</source>
        <translation>Mitglied des Teams angelegt</translation>
    </message>
    <message>
        <source>Move the project on the board to change its stage.</source>
        <translation>Verschieben Sie das Projekt auf der Tafel, um seine Phase zu ändern.</translation>
    </message>
    <message>
        <source>Moved to “{stage}”.</source>
        <translation>Verschoben nach „{stage}“.</translation>
    </message>
    <message>
        <source>Need added</source>
        <translation>Bedarf angelegt</translation>
    </message>
    <message>
        <source>Need edited</source>
        <translation>Bedarf bearbeitet</translation>
    </message>
    <message>
        <source>Neither side has agreed yet.</source>
        <translation>Noch keine Seite hat eingewilligt.</translation>
    </message>
    <message numerus="yes">
        <source>No talk for {n} day</source>
        <translation>
            <numerusform>Seit {n} Tag kein Gespräch</numerusform>
            <numerusform>Seit {n} Tagen kein Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>Not spoken to for a while</source>
        <translation>Länger nicht gesprochen</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz angelegt</translation>
    </message>
    <message>
        <source>Note edited</source>
        <translation>Notiz bearbeitet</translation>
    </message>
    <message>
        <source>Nothing to restore: this is still there.</source>
        <translation>Nichts wiederherzustellen: Das ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Offer added</source>
        <translation>Angebot angelegt</translation>
    </message>
    <message>
        <source>Offer edited</source>
        <translation>Angebot bearbeitet</translation>
    </message>
    <message>
        <source>One-pager passed on</source>
        <translation>One-Pager weitergegeben</translation>
    </message>
    <message>
        <source>Open consents</source>
        <translation>Offene Einwilligungen</translation>
    </message>
    <message>
        <source>Organisation added</source>
        <translation>Organisation angelegt</translation>
    </message>
    <message>
        <source>Organisation edited</source>
        <translation>Organisation bearbeitet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Person edited</source>
        <translation>Person bearbeitet</translation>
    </message>
    <message>
        <source>Phone, e-mail or website</source>
        <translation>Telefon, E-Mail oder Website</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projekt bearbeitet</translation>
    </message>
    <message>
        <source>Project made from an introduction</source>
        <translation>Projekt aus Vermittlung angelegt</translation>
    </message>
    <message>
        <source>Project moved to another stage</source>
        <translation>Projekt in andere Phase verschoben</translation>
    </message>
    <message>
        <source>Project partner added</source>
        <translation>Projektpartner hinzugefügt</translation>
    </message>
    <message>
        <source>Project partner edited</source>
        <translation>Projektpartner bearbeitet</translation>
    </message>
    <message>
        <source>Project partner removed</source>
        <translation>Projektpartner entfernt</translation>
    </message>
    <message>
        <source>Projects as partner</source>
        <translation>Projekte als Partner</translation>
    </message>
    <message>
        <source>Projects without a next step</source>
        <translation>Projekte ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>Auf eine Liste gesetzt</translation>
    </message>
    <message>
        <source>Records of this type cannot have custom fields.</source>
        <translation>Einträge dieser Art können keine eigenen Felder haben.</translation>
    </message>
    <message>
        <source>Relation added</source>
        <translation>Beziehung hinzugefügt</translation>
    </message>
    <message>
        <source>Relation edited</source>
        <translation>Beziehung bearbeitet</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>Freigabe bearbeitet</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Samples need at least two organisations.</source>
        <translation>Beispieldaten brauchen mindestens zwei Organisationen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Seeker and provider must be two organisations.</source>
        <translation>Suchende und Anbietende müssen zwei Organisationen sein.</translation>
    </message>
    <message>
        <source>Several organisations are called “{name}”. Choose one from the list.</source>
        <translation>Mehrere Organisationen heißen „{name}“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Sites and subsidiaries</source>
        <translation>Standorte und Töchter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Stages are changed one at a time.</source>
        <translation>Phasen werden einzeln geändert.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Schlagwort hinzugefügt</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Schlagwort bearbeitet</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>Schlagwort „{name}“ entfernt.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken off a list</source>
        <translation>Von einer Liste genommen</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Wiedervorlage angelegt</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Task dropped</source>
        <translation>Wiedervorlage verworfen</translation>
    </message>
    <message>
        <source>Task edited</source>
        <translation>Wiedervorlage bearbeitet</translation>
    </message>
    <message>
        <source>Task moved</source>
        <translation>Wiedervorlage verschoben</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Wiedervorlage wieder geöffnet</translation>
    </message>
    <message>
        <source>The affiliation has ended.</source>
        <translation>Die Tätigkeit ist beendet.</translation>
    </message>
    <message>
        <source>The competence was added.</source>
        <translation>Das Kompetenzfeld wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The competence was removed.</source>
        <translation>Das Kompetenzfeld wurde entfernt.</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>Der Konflikt ist gelöst.</translation>
    </message>
    <message>
        <source>The consent is the seeker’s or the provider’s.</source>
        <translation>Die Einwilligung kommt von der suchenden oder der anbietenden Seite.</translation>
    </message>
    <message>
        <source>The consent was recorded.</source>
        <translation>Die Einwilligung wurde vermerkt.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Die Einwilligung wurde widerrufen.</translation>
    </message>
    <message>
        <source>The deadline was added.</source>
        <translation>Die Frist wurde angelegt.</translation>
    </message>
    <message>
        <source>The deadline was met.</source>
        <translation>Die Frist wurde eingehalten.</translation>
    </message>
    <message>
        <source>The field “{label}” was added.</source>
        <translation>Das Feld „{label}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The introduction has ended.</source>
        <translation>Die Vermittlung ist beendet.</translation>
    </message>
    <message>
        <source>The introduction is open again.</source>
        <translation>Die Vermittlung ist wieder offen.</translation>
    </message>
    <message>
        <source>The introduction was recorded.</source>
        <translation>Die Vorstellung wurde vermerkt.</translation>
    </message>
    <message>
        <source>The list “{name}” was added.</source>
        <translation>Die Liste „{name}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The meeting was cancelled.</source>
        <translation>Der Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>The meeting was saved.</source>
        <translation>Der Termin wurde gespeichert.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Die Notiz wurde gespeichert.</translation>
    </message>
    <message>
        <source>The partner was added.</source>
        <translation>Der Partner wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The partner was removed.</source>
        <translation>Der Partner wurde entfernt.</translation>
    </message>
    <message>
        <source>The provider has not agreed yet.</source>
        <translation>Die Anbieterseite hat noch nicht eingewilligt.</translation>
    </message>
    <message>
        <source>The provider has not agreed yet. Record the consent first.</source>
        <translation>Die Anbieterseite hat noch nicht eingewilligt. Vermerken Sie zuerst die Einwilligung.</translation>
    </message>
    <message>
        <source>The relation was added.</source>
        <translation>Die Beziehung wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The seeker has not agreed yet.</source>
        <translation>Die suchende Seite hat noch nicht eingewilligt.</translation>
    </message>
    <message>
        <source>The seeker has not agreed yet. Record the consent first.</source>
        <translation>Die suchende Seite hat noch nicht eingewilligt. Vermerken Sie zuerst die Einwilligung.</translation>
    </message>
    <message>
        <source>The task is due on {day}.</source>
        <translation>Die Wiedervorlage ist am {day} fällig.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>Die Wiedervorlage ist wieder offen.</translation>
    </message>
    <message>
        <source>The task was added.</source>
        <translation>Die Wiedervorlage wurde angelegt.</translation>
    </message>
    <message>
        <source>The task was dropped.</source>
        <translation>Die Wiedervorlage wurde verworfen.</translation>
    </message>
    <message>
        <source>The two have not been introduced yet.</source>
        <translation>Die beiden sind einander noch nicht vorgestellt.</translation>
    </message>
    <message>
        <source>The two have not been introduced yet. Record that first.</source>
        <translation>Die beiden sind einander noch nicht vorgestellt. Vermerken Sie das zuerst.</translation>
    </message>
    <message>
        <source>The view “{name}” was saved.</source>
        <translation>Die Ansicht „{name}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is a field “{label}” already.</source>
        <translation>Ein Feld „{label}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a list “{name}” already.</source>
        <translation>Eine Liste „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation>Das Schlagwort „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no list “{name}”, nor any other.</source>
        <translation>Es gibt keine Liste „{name}“ und auch keine andere.</translation>
    </message>
    <message>
        <source>There is no list “{name}”. There are: {known}.</source>
        <translation>Es gibt keine Liste „{name}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>There is no pipeline yet. Add one first.</source>
        <translation>Es gibt noch keine Pipeline. Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>There is no record “{name}”. Give its id, or its type and name like “organisation:Beispiel GmbH”.</source>
        <translation>Den Eintrag „{name}“ gibt es nicht. Nennen Sie seine Kennung oder Art und Namen wie „organisation:Beispiel GmbH“.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Das Schlagwort „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no type “{type}”. Possible are: {known}.</source>
        <translation>Die Art „{type}“ gibt es nicht. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>There is no {type} “{text}”.</source>
        <translation>{type} „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>These organisations are nested too deeply.</source>
        <translation>Diese Organisationen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This field belongs to records of another type.</source>
        <translation>Dieses Feld gehört zu Einträgen anderer Art.</translation>
    </message>
    <message>
        <source>This introduction has ended. Reopen it first.</source>
        <translation>Diese Vermittlung ist beendet. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>This introduction is still open.</source>
        <translation>Diese Vermittlung ist noch offen.</translation>
    </message>
    <message>
        <source>This is here already.</source>
        <translation>Das steht hier schon.</translation>
    </message>
    <message>
        <source>This is not in the data any more: {type}.</source>
        <translation>Das ist nicht mehr vorhanden: {type}.</translation>
    </message>
    <message>
        <source>This list takes records of another kind.</source>
        <translation>Diese Liste nimmt Einträge anderer Art auf.</translation>
    </message>
    <message>
        <source>This member of staff is not known.</source>
        <translation>Diese Mitarbeiterin oder dieser Mitarbeiter ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This member of staff works for the other agency.</source>
        <translation>Diese Mitarbeiterin oder dieser Mitarbeiter gehört zur anderen Agentur.</translation>
    </message>
    <message>
        <source>This need and this offer have been brought together already.</source>
        <translation>Dieser Bedarf und dieses Angebot wurden schon zusammengebracht.</translation>
    </message>
    <message>
        <source>This need belongs to another organisation.</source>
        <translation>Dieser Bedarf gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>This offer belongs to another organisation.</source>
        <translation>Dieses Angebot gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>This organisation is a partner already.</source>
        <translation>Diese Organisation ist schon Partner.</translation>
    </message>
    <message>
        <source>This pipeline has no stages yet.</source>
        <translation>Diese Pipeline hat noch keine Phasen.</translation>
    </message>
    <message>
        <source>This stage belongs to another pipeline.</source>
        <translation>Diese Phase gehört zu einer anderen Pipeline.</translation>
    </message>
    <message>
        <source>This stage is not known.</source>
        <translation>Diese Phase ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Two partners</source>
        <translation>Zwei Partner</translation>
    </message>
    <message>
        <source>Upcoming meetings</source>
        <translation>Anstehende Termine</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>What comes next? Enter a next step with a date, or choose “No next step needed”.</source>
        <translation>Wie geht es weiter? Geben Sie einen nächsten Schritt mit Datum ein oder wählen Sie „Kein nächster Schritt nötig“.</translation>
    </message>
    <message>
        <source>What did the funding body decide, and why?</source>
        <translation>Wie hat der Fördergeber entschieden, und warum?</translation>
    </message>
    <message>
        <source>What has been agreed? Enter the outcome.</source>
        <translation>Was wurde vereinbart? Geben Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <source>What is the result?</source>
        <translation>Was ist das Ergebnis?</translation>
    </message>
    <message>
        <source>What “{field}” points to is not there or cannot be chosen here.</source>
        <translation>Worauf „{field}“ verweist, gibt es nicht oder kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>When will the project be taken up again? Enter a task.</source>
        <translation>Wann wird das Projekt wieder aufgenommen? Geben Sie eine Wiedervorlage ein.</translation>
    </message>
    <message>
        <source>Where are the amounts from, and as of when?</source>
        <translation>Woher stammen die Beträge, und von wann sind sie?</translation>
    </message>
    <message>
        <source>Why did it come to nothing? Enter the reason.</source>
        <translation>Warum wurde nichts daraus? Geben Sie den Grund ein.</translation>
    </message>
    <message>
        <source>Why do you drop the project?</source>
        <translation>Warum verwerfen Sie das Projekt?</translation>
    </message>
    <message>
        <source>Why does the project rest?</source>
        <translation>Warum ruht das Projekt?</translation>
    </message>
    <message>
        <source>Without this consent there is no introduction. Please end it.</source>
        <translation>Ohne diese Einwilligung gibt es keine Vorstellung. Bitte beenden Sie die Vermittlung.</translation>
    </message>
    <message>
        <source>a grant</source>
        <translation>eine Fördersumme</translation>
    </message>
    <message>
        <source>a lead partner</source>
        <translation>die Federführung</translation>
    </message>
    <message>
        <source>a responsible person</source>
        <translation>eine verantwortliche Person</translation>
    </message>
    <message>
        <source>a role for each partner</source>
        <translation>eine Rolle für jeden Partner</translation>
    </message>
    <message>
        <source>a short description</source>
        <translation>eine Kurzbeschreibung</translation>
    </message>
    <message>
        <source>agreements on confidentiality, where needed</source>
        <translation>Vereinbarungen zur Vertraulichkeit, falls nötig</translation>
    </message>
    <message>
        <source>an application number for each partner</source>
        <translation>ein Aktenzeichen für jeden Partner</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>erledigt am {day}</translation>
    </message>
    <message>
        <source>has as a customer</source>
        <translation>hat als Kunden</translation>
    </message>
    <message>
        <source>has as a member</source>
        <translation>hat als Mitglied</translation>
    </message>
    <message>
        <source>has the spin-off</source>
        <translation>hat die Ausgründung</translation>
    </message>
    <message>
        <source>is supplied by</source>
        <translation>wird beliefert von</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>hat empfohlen</translation>
    </message>
    <message>
        <source>the period of the project</source>
        <translation>die Laufzeit</translation>
    </message>
    <message>
        <source>two organisations that are interested</source>
        <translation>zwei interessierte Organisationen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{name} has a new employer since {day}.</source>
        <translation>{name} hat seit dem {day} einen neuen Arbeitgeber.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict is settled.</source>
        <translation>
            <numerusform>{n} Konflikt ist gelöst.</numerusform>
            <numerusform>{n} Konflikte sind gelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that belongs to it went too.</source>
        <translation>
            <numerusform>{n} zugehöriger Eintrag wurde mitgelöscht.</numerusform>
            <numerusform>{n} zugehörige Einträge wurden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person marked as informed.</source>
        <translation>
            <numerusform>{n} Person als informiert vermerkt.</numerusform>
            <numerusform>{n} Personen als informiert vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record deleted</source>
        <translation>
            <numerusform>{n} Eintrag gelöscht</numerusform>
            <numerusform>{n} Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record deleted.</source>
        <translation>
            <numerusform>{n} Eintrag gelöscht.</numerusform>
            <numerusform>{n} Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record is shared with the partner agency.</source>
        <translation>
            <numerusform>{n} Eintrag ist für die Partneragentur freigegeben.</numerusform>
            <numerusform>{n} Einträge sind für die Partneragentur freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record put on the list.</source>
        <translation>
            <numerusform>{n} Eintrag auf die Liste gesetzt.</numerusform>
            <numerusform>{n} Einträge auf die Liste gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record restored</source>
        <translation>
            <numerusform>{n} Eintrag wiederhergestellt</numerusform>
            <numerusform>{n} Einträge wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record restored.</source>
        <translation>
            <numerusform>{n} Eintrag wiederhergestellt.</numerusform>
            <numerusform>{n} Einträge wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record saved.</source>
        <translation>
            <numerusform>{n} Eintrag gespeichert.</numerusform>
            <numerusform>{n} Einträge gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record shared</source>
        <translation>
            <numerusform>{n} Eintrag freigegeben</numerusform>
            <numerusform>{n} Einträge freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record tagged “{name}”.</source>
        <translation>
            <numerusform>{n} Eintrag mit „{name}“ versehen.</numerusform>
            <numerusform>{n} Einträge mit „{name}“ versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record taken off the list.</source>
        <translation>
            <numerusform>{n} Eintrag von der Liste genommen.</numerusform>
            <numerusform>{n} Einträge von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{staff} of the other agency is in touch with this organisation too: “{title}”, {day}.</source>
        <translation>{staff} von der anderen Agentur ist mit dieser Organisation auch im Gespräch: „{title}“, {day}.</translation>
    </message>
    <message>
        <source>{type} edited</source>
        <translation>{type} bearbeitet</translation>
    </message>
    <message>
        <source>{type} has no field “{field}”. Possible are: {known}.</source>
        <translation>{type} hat kein Feld „{field}“. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>{type}: several edited</source>
        <translation>{type}: mehrere bearbeitet</translation>
    </message>
    <message>
        <source>“{field}” cannot be negative.</source>
        <translation>„{field}“ kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>“{field}” is either yes or no.</source>
        <translation>„{field}“ ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>“{field}” lies before the beginning.</source>
        <translation>„{field}“ liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>“{field}” takes a text or a number.</source>
        <translation>„{field}“ braucht einen Text oder eine Zahl.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“{text}” means several of {types}: {ids}. Name one by its id.</source>
        <translation>„{text}“ ist mehrdeutig ({types}): {ids}. Nennen Sie einen Eintrag mit seiner Kennung.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write “tomorrow”, “+1 week” or a date.</source>
        <translation>„{value}“ ist kein Tag. Schreiben Sie „morgen“, „+1 Woche“ oder ein Datum.</translation>
    </message>
    <message>
        <source>“{value}” is too large a number.</source>
        <translation>„{value}“ ist eine zu große Zahl.</translation>
    </message>
</context>
</TS>
