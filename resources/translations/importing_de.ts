<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>importing</name>
    <message>
        <source>A column cannot be imported as “{target}”.</source>
        <translation>Eine Spalte kann nicht als „{target}“ importiert werden.</translation>
    </message>
    <message>
        <source>A known project is moved on the board, by the rules of its stages; it stays.</source>
        <translation>Ein bekanntes Projekt wird auf der Tafel bewegt, nach den Regeln seiner Phasen; es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>A spreadsheet had turned this into a date; read as {value}.</source>
        <translation>Eine Tabelle hatte daraus ein Datum gemacht; gelesen als {value}.</translation>
    </message>
    <message>
        <source>An own field is called so.</source>
        <translation>Ein eigenes Feld heißt so.</translation>
    </message>
    <message>
        <source>Another column goes there now.</source>
        <translation>Dorthin kommt jetzt eine andere Spalte.</translation>
    </message>
    <message>
        <source>Another row says something else about the same organisation.</source>
        <translation>Eine andere Zeile sagt etwas anderes über dieselbe Organisation.</translation>
    </message>
    <message>
        <source>As in the last list of “{supplier}”.</source>
        <translation>Wie in der letzten Liste von „{supplier}“.</translation>
    </message>
    <message>
        <source>Beside a column of first names this is the last name.</source>
        <translation>Neben einer Spalte mit Vornamen ist das der Nachname.</translation>
    </message>
    <message>
        <source>Column “{header}” does not tell whether day or month comes first; read as day first.</source>
        <translation>Spalte „{header}“ verrät nicht, ob Tag oder Monat zuerst steht; gelesen mit dem Tag zuerst.</translation>
    </message>
    <message>
        <source>Column “{header}” has the month before the day.</source>
        <translation>In Spalte „{header}“ steht der Monat vor dem Tag.</translation>
    </message>
    <message>
        <source>Column “{header}” was read as North American phone numbers.</source>
        <translation>Spalte „{header}“ wurde als nordamerikanische Telefonnummern gelesen.</translation>
    </message>
    <message>
        <source>Column “{other}” gives this already.</source>
        <translation>Spalte „{other}“ enthält das schon.</translation>
    </message>
    <message>
        <source>Degree behind the name</source>
        <translation>Grad hinter dem Namen</translation>
    </message>
    <message>
        <source>Further e-mail</source>
        <translation>Weitere E-Mail</translation>
    </message>
    <message>
        <source>Further e-mails</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Further first names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Further mobile</source>
        <translation>Weiteres Mobiltelefon</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>Known already; only new records are wanted.</source>
        <translation>Schon bekannt; gewünscht sind nur neue Einträge.</translation>
    </message>
    <message>
        <source>Member of the sender since</source>
        <translation>Mitglied beim Absender seit</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>No column holds names; choose one.</source>
        <translation>Keine Spalte enthält Namen; wählen Sie eine.</translation>
    </message>
    <message>
        <source>No column was recognised as names; choose which one holds them.</source>
        <translation>Keine Spalte wurde als Namen erkannt; wählen Sie, welche sie enthält.</translation>
    </message>
    <message>
        <source>No competence of this name, kept as a tag: {names}.</source>
        <translation>Kein Kompetenzfeld dieses Namens, als Schlagwort behalten: {names}.</translation>
    </message>
    <message>
        <source>No field is known by this header.</source>
        <translation>Unter dieser Überschrift ist kein Feld bekannt.</translation>
    </message>
    <message>
        <source>No single organisation is called “{name}”; left blank.</source>
        <translation>Keine einzelne Organisation heißt „{name}“; das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>No single {type} is called “{name}”; left blank.</source>
        <translation>„{name}“ ist hier nicht eindeutig bekannt ({type}); bleibt leer.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”; left blank.</source>
        <translation>Hier heißt niemand „{name}“; das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>Nothing in this row is imported: its cells are blank.</source>
        <translation>Aus dieser Zeile wird nichts importiert: Ihre Zellen sind leer.</translation>
    </message>
    <message>
        <source>Only approximate: “{value}”.</source>
        <translation>Nur ungefähr: „{value}“.</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Eigene Kennung</translation>
    </message>
    <message>
        <source>Private details are left out for data protection.</source>
        <translation>Private Angaben werden aus Gründen des Datenschutzes ausgelassen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Repeats row {row}.</source>
        <translation>Wiederholt Zeile {row}.</translation>
    </message>
    <message>
        <source>Row {row} gives this e-mail address to somebody else.</source>
        <translation>Zeile {row} gibt diese E-Mail-Adresse einer anderen Person.</translation>
    </message>
    <message>
        <source>Row {row} says “{value}” of the same organisation ({field}); that counts.</source>
        <translation>Zeile {row} sagt zur selben Organisation „{value}“ ({field}); das gilt.</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>Zu korrigierende Zeilen</translation>
    </message>
    <message>
        <source>Several organisations are called “{name}”.</source>
        <translation>Mehrere Organisationen heißen „{name}“.</translation>
    </message>
    <message>
        <source>Several people fit this row.</source>
        <translation>Mehrere Personen passen zu dieser Zeile.</translation>
    </message>
    <message>
        <source>Somebody of the same name is known; nothing else tells whether it is the same.</source>
        <translation>Eine Person dieses Namens ist bekannt; sonst sagt nichts, ob es dieselbe ist.</translation>
    </message>
    <message>
        <source>Somebody with another name has this e-mail address.</source>
        <translation>Eine Person mit anderem Namen hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The card says so.</source>
        <translation>Die Karte sagt es.</translation>
    </message>
    <message>
        <source>The data have changed since the preview was made. Please look at it again.</source>
        <translation>Die Daten haben sich seit der Vorschau geändert. Bitte sehen Sie die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>The formula failed ({code}); the cell counts as empty.</source>
        <translation>Die Formel ist fehlgeschlagen ({code}); die Zelle gilt als leer.</translation>
    </message>
    <message>
        <source>The header says “{field}”, but {percent} % of the values do not fit.</source>
        <translation>Die Überschrift sagt „{field}“, aber {percent} % der Werte passen nicht.</translation>
    </message>
    <message>
        <source>The header “{header}” says so.</source>
        <translation>Die Überschrift „{header}“ sagt es.</translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>Der Nachname fehlt.</translation>
    </message>
    <message>
        <source>The list gives “{name}” two postcodes in one town.</source>
        <translation>Die Liste gibt „{name}“ zwei Postleitzahlen in einem Ort.</translation>
    </message>
    <message>
        <source>The list names several organisations that “{name}” could be.</source>
        <translation>Die Liste nennt mehrere Organisationen, die „{name}“ sein könnten.</translation>
    </message>
    <message>
        <source>The organisations are recorded as members of “{name}”.</source>
        <translation>Die Organisationen werden als Mitglieder von „{name}“ festgehalten.</translation>
    </message>
    <message>
        <source>The processing of this person's data is restricted.</source>
        <translation>Die Verarbeitung der Daten dieser Person ist eingeschränkt.</translation>
    </message>
    <message>
        <source>The program finds this out itself.</source>
        <translation>Das ermittelt das Programm selbst.</translation>
    </message>
    <message>
        <source>The row has no name, so it cannot be told who it is about.</source>
        <translation>Die Zeile hat keinen Namen; es ist nicht zu erkennen, um wen es geht.</translation>
    </message>
    <message>
        <source>The row names no organisation; a need or an offer belongs to one.</source>
        <translation>Die Zeile nennt keine Organisation; ein Bedarf oder Angebot gehört zu einer.</translation>
    </message>
    <message>
        <source>The same as row {row}, with other details.</source>
        <translation>Dasselbe wie Zeile {row}, mit anderen Angaben.</translation>
    </message>
    <message>
        <source>The same person as in row {row}, with other details.</source>
        <translation>Dieselbe Person wie in Zeile {row}, mit anderen Angaben.</translation>
    </message>
    <message>
        <source>The values are no academic titles, so they are functions.</source>
        <translation>Die Werte sind keine akademischen Titel, also Funktionen.</translation>
    </message>
    <message>
        <source>The values are no competences of the list, so they become tags.</source>
        <translation>Die Werte sind keine Kompetenzfelder der Liste, sie werden Schlagworte.</translation>
    </message>
    <message>
        <source>The values are no postcodes.</source>
        <translation>Die Werte sind keine Postleitzahlen.</translation>
    </message>
    <message>
        <source>The zero that a spreadsheet had dropped was put back: {value}.</source>
        <translation>Die Null, die eine Tabelle verloren hatte, wurde ergänzt: {value}.</translation>
    </message>
    <message>
        <source>There is no column “{header}”.</source>
        <translation>Es gibt keine Spalte „{header}“.</translation>
    </message>
    <message>
        <source>There is no such own field here.</source>
        <translation>Ein solches eigenes Feld gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Vollständige Adresse</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Sie haben das gewählt.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Sie haben diese Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>{file} cannot be written; close it in other programs.</source>
        <translation>{file} kann nicht geschrieben werden; schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
        <source>{list}, row {row}</source>
        <translation>{list}, Zeile {row}</translation>
    </message>
    <message numerus="yes">
        <source>{n} private number or address was left out.</source>
        <translation>
            <numerusform>{n} private Nummer oder Adresse wurde ausgelassen.</numerusform>
            <numerusform>{n} private Nummern oder Adressen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of the values are a postcode and a town.</source>
        <translation>{percent} % der Werte sind Postleitzahl und Ort.</translation>
    </message>
    <message>
        <source>{percent} % of the values are a whole address.</source>
        <translation>{percent} % der Werte sind vollständige Adressen.</translation>
    </message>
    <message>
        <source>{percent} % of the values are e-mail addresses.</source>
        <translation>{percent} % der Werte sind E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>{percent} % of the values are industry codes.</source>
        <translation>{percent} % der Werte sind WZ-Codes.</translation>
    </message>
    <message>
        <source>{percent} % of the values are names of people.</source>
        <translation>{percent} % der Werte sind Namen von Personen.</translation>
    </message>
    <message>
        <source>{percent} % of the values are names with a legal form.</source>
        <translation>{percent} % der Werte sind Namen mit Rechtsform.</translation>
    </message>
    <message>
        <source>{percent} % of the values are phone numbers.</source>
        <translation>{percent} % der Werte sind Telefonnummern.</translation>
    </message>
    <message>
        <source>{percent} % of the values are web addresses.</source>
        <translation>{percent} % der Werte sind Webadressen.</translation>
    </message>
    <message>
        <source>“{header}” belongs to the person, as the list names people.</source>
        <translation>„{header}“ gehört zur Person, weil die Liste Personen nennt.</translation>
    </message>
    <message>
        <source>“{name}” is known at another place ({place}).</source>
        <translation>„{name}“ ist an einem anderen Ort bekannt ({place}).</translation>
    </message>
    <message>
        <source>“{name}” is nearly the same as “{other}”.</source>
        <translation>„{name}“ ist fast gleich wie „{other}“.</translation>
    </message>
    <message>
        <source>“{other}” is the better column for “{field}”, so this goes here.</source>
        <translation>„{other}“ passt besser zu „{field}“, daher kommt diese Spalte hierhin.</translation>
    </message>
    <message>
        <source>“{value}” is no form of address and was left out.</source>
        <translation>„{value}“ ist keine Anrede und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{value}” is no id of this program.</source>
        <translation>„{value}“ ist keine Kennung dieses Programms.</translation>
    </message>
    <message>
        <source>“{value}” is no name of a person.</source>
        <translation>„{value}“ ist kein Name einer Person.</translation>
    </message>
    <message>
        <source>“{value}” is not a postcode: German ones have five digits (57462); abroad name the country.</source>
        <translation>„{value}“ ist keine Postleitzahl: Deutsche haben fünf Ziffern (57462); im Ausland bitte das Land angeben.</translation>
    </message>
    <message>
        <source>“{value}” names several people; give each a row.</source>
        <translation>„{value}“ nennt mehrere Personen; geben Sie jeder eine eigene Zeile.</translation>
    </message>
</context>
</TS>
