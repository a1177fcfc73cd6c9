<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>desktop_introductions</name>
    <message>
        <source>Name or synonym, such as “KI”</source>
        <translation>Name oder Synonym, etwa „KI“</translation>
    </message>
    <message>
        <source>Level of {name}</source>
        <translation>Niveau von {name}</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>Niveau unbekannt</translation>
    </message>
    <message>
        <source>{name} is chosen already.</source>
        <translation>{name} ist schon gewählt.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Entschieden am {day}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask {name} again</source>
        <translation>{name} erneut fragen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} stimmt zu</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>{name} declines</source>
        <translation>{name} lehnt ab</translation>
    </message>
    <message>
        <source>What has been agreed?</source>
        <translation>Was wurde vereinbart?</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titel des Projekts</translation>
    </message>
    <message>
        <source>Why did it come to nothing?</source>
        <translation>Warum wurde nichts daraus?</translation>
    </message>
    <message>
        <source>Why was it withdrawn?</source>
        <translation>Warum wurde sie zurückgezogen?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ist es ausgegangen?</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>End introduction</source>
        <translation>Vermittlung beenden</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Choose a need or an offer to see what fits it, with the reasons for and against. “Bring together” suggests an introduction. It goes on step by step: both sides are asked for their consent, only then they are introduced; it ends with an outcome or a project.</source>
        <translation>Wählen Sie einen Bedarf oder ein Angebot, um zu sehen, was dazu passt, mit allem, was dafür und dagegen spricht. „Vermitteln“ schlägt eine Vermittlung vor. Sie geht Schritt für Schritt weiter: Beide Seiten werden um Freigabe gebeten, erst dann werden sie einander vorgestellt; am Ende steht ein Ergebnis oder ein Projekt.</translation>
    </message>
    <message>
        <source>One-pager about {name} went to {recipient} on {day}</source>
        <translation>One-Pager über {name} ging am {day} an {recipient}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Beide Seiten stimmen zu</translation>
    </message>
    <message>
        <source>One-pager about {name} for {recipient}</source>
        <translation>One-Pager über {name} für {recipient}</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Erstgespräch</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Both sides have been asked</source>
        <translation>Beide Seiten sind gefragt</translation>
    </message>
    <message>
        <source>Record introduction</source>
        <translation>Vorstellung festhalten</translation>
    </message>
    <message>
        <source>Record first talk</source>
        <translation>Erstgespräch festhalten</translation>
    </message>
    <message>
        <source>They are working something out</source>
        <translation>Sie stimmen sich ab</translation>
    </message>
    <message>
        <source>End without a result …</source>
        <translation>Ohne Ergebnis beenden …</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>A project needs the introduction first. {why}</source>
        <translation>Ein Projekt setzt die Vorstellung voraus. {why}</translation>
    </message>
    <message>
        <source>Cross-regional</source>
        <translation>Überregional</translation>
    </message>
    <message>
        <source>One-pager …</source>
        <translation>One-Pager …</translation>
    </message>
    <message>
        <source>Not possible yet.</source>
        <translation>Noch nicht möglich.</translation>
    </message>
    <message>
        <source>No needs yet.</source>
        <translation>Noch keine Bedarfe.</translation>
    </message>
    <message>
        <source>A need is a solution that an organisation is looking for.</source>
        <translation>Ein Bedarf ist eine Lösung, die eine Organisation sucht.</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Neuer Bedarf</translation>
    </message>
    <message>
        <source>No offers yet.</source>
        <translation>Noch keine Angebote.</translation>
    </message>
    <message>
        <source>An offer is a solution that an organisation can provide.</source>
        <translation>Ein Angebot ist eine Lösung, die eine Organisation bieten kann.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>No introductions yet.</source>
        <translation>Noch keine Vermittlungen.</translation>
    </message>
    <message>
        <source>Choose a need or an offer and bring it together with what fits.</source>
        <translation>Wählen Sie einen Bedarf oder ein Angebot und vermitteln Sie, was dazu passt.</translation>
    </message>
    <message>
        <source>To the needs</source>
        <translation>Zu den Bedarfen</translation>
    </message>
    <message numerus="yes">
        <source>{n} need</source>
        <translation>
            <numerusform>{n} Bedarf</numerusform>
            <numerusform>{n} Bedarfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} offer</source>
        <translation>
            <numerusform>{n} Angebot</numerusform>
            <numerusform>{n} Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} introduction</source>
        <translation>
            <numerusform>{n} Vermittlung</numerusform>
            <numerusform>{n} Vermittlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nie bestätigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>Offers that fit</source>
        <translation>Passende Angebote</translation>
    </message>
    <message>
        <source>Needs that fit</source>
        <translation>Passende Bedarfe</translation>
    </message>
    <message>
        <source>Status: {status}. Nothing can be suggested for it.</source>
        <translation>Status: {status}. Dafür kann nichts vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Introduction: {title}</source>
        <translation>Vermittlung: {title}</translation>
    </message>
    <message>
        <source>Nothing fits yet. Competences and a short description help most.</source>
        <translation>Noch passt nichts. Am meisten helfen Kompetenzfelder und eine kurze Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>{n} weiteren zeigen</numerusform>
            <numerusform>{n} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Confirm as current</source>
        <translation>Als aktuell bestätigen</translation>
    </message>
    <message>
        <source>Fits, but is not possible</source>
        <translation>Passt, ist aber nicht möglich</translation>
    </message>
    <message>
        <source>{score} of 100 points</source>
        <translation>{score} von 100 Punkten</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>Wie die Punkte zustande kommen</translation>
    </message>
    <message>
        <source>How the score of “{title}” comes about</source>
        <translation>Wie die Punkte von „{title}“ zustande kommen</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>What would raise it</source>
        <translation>Was die Passung erhöhen würde</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Vermitteln</translation>
    </message>
    <message>
        <source>Bring together with “{title}”</source>
        <translation>Mit „{title}“ vermitteln</translation>
    </message>
    <message>
        <source>The score is the sum of</source>
        <translation>Die Punkte sind die Summe aus</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>Choose a need, an offer or an introduction from the list.</source>
        <translation>Wählen Sie einen Bedarf, ein Angebot oder eine Vermittlung aus der Liste.</translation>
    </message>
    <message>
        <source>Bring needs and offers together.</source>
        <translation>Bedarfe und Angebote zusammenbringen.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Why do the two fit?</source>
        <translation>Warum passen die beiden zusammen?</translation>
    </message>
    <message>
        <source>Nobody is told anything yet: next, both sides are asked for their consent.</source>
        <translation>Noch erfährt niemand etwas: Als Nächstes werden beide Seiten um ihre Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Suggest introduction</source>
        <translation>Vermittlung vorschlagen</translation>
    </message>
    <message>
        <source>Competences: they count most when something that fits is looked for</source>
        <translation>Kompetenzfelder: Sie zählen am meisten, wenn Passendes gesucht wird</translation>
    </message>
</context>
</TS>
