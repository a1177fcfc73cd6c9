<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A contact person has objected to being passed on.</source>
        <translation>Eine Ansprechperson hat der Weitergabe widersprochen.</translation>
    </message>
    <message>
        <source>A partner from the other region is wanted</source>
        <translation>Gesucht ist ein Partner aus der anderen Region</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Across the regions: Südwestfalen and Dortmund</source>
        <translation>Über die Regionen hinweg: Südwestfalen und Dortmund</translation>
    </message>
    <message>
        <source>Choose two records of the same type.</source>
        <translation>Wählen Sie zwei Datensätze derselben Art.</translation>
    </message>
    <message>
        <source>Competences of the same field</source>
        <translation>Kompetenzen aus demselben Bereich</translation>
    </message>
    <message>
        <source>Competences on both sides: {names}</source>
        <translation>Kompetenzfelder auf beiden Seiten: {names}</translation>
    </message>
    <message>
        <source>Confidential: ask before naming it to anybody</source>
        <translation>Vertraulich: vor jeder Nennung nachfragen</translation>
    </message>
    <message>
        <source>Confirmed within a year</source>
        <translation>Im letzten Jahr bestätigt</translation>
    </message>
    <message>
        <source>Confirmed within half a year</source>
        <translation>Im letzten halben Jahr bestätigt</translation>
    </message>
    <message>
        <source>Different kind of cooperation</source>
        <translation>Andere Art der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Duplicates merged</source>
        <translation>Dubletten zusammengeführt</translation>
    </message>
    <message>
        <source>Enter a number of days.</source>
        <translation>Geben Sie eine Zahl von Tagen ein.</translation>
    </message>
    <message>
        <source>Enter the postcode of both organisations.</source>
        <translation>Tragen Sie bei beiden Organisationen die Postleitzahl ein.</translation>
    </message>
    <message>
        <source>Enter two values, separated by a comma.</source>
        <translation>Geben Sie zwei Werte ein, durch ein Komma getrennt.</translation>
    </message>
    <message>
        <source>Filter, character {place}: {sentence}</source>
        <translation>Filter, Zeichen {place}: {sentence}</translation>
    </message>
    <message>
        <source>From the merged record</source>
        <translation>Aus dem zusammengeführten Datensatz</translation>
    </message>
    <message>
        <source>Give the need its competences.</source>
        <translation>Ordnen Sie dem Bedarf Kompetenzfelder zu.</translation>
    </message>
    <message>
        <source>Give the offer its competences.</source>
        <translation>Ordnen Sie dem Angebot Kompetenzfelder zu.</translation>
    </message>
    <message>
        <source>Have need and offer confirmed as current.</source>
        <translation>Lassen Sie Bedarf und Angebot als aktuell bestätigen.</translation>
    </message>
    <message>
        <source>Instead of “{found}” {wanted} should stand here.</source>
        <translation>Statt „{found}“ sollte hier {wanted} stehen.</translation>
    </message>
    <message>
        <source>Marked as different</source>
        <translation>Als verschieden markiert</translation>
    </message>
    <message>
        <source>Maturity is far apart</source>
        <translation>Reifegrade liegen weit auseinander</translation>
    </message>
    <message>
        <source>Not confirmed for more than a year</source>
        <translation>Seit mehr als einem Jahr nicht bestätigt</translation>
    </message>
    <message>
        <source>One of the two organisations no longer exists.</source>
        <translation>Eine der beiden Organisationen besteht nicht mehr.</translation>
    </message>
    <message>
        <source>One of the two records has been deleted meanwhile.</source>
        <translation>Einer der beiden Datensätze wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Only organisations and people are compared with each other.</source>
        <translation>Nur Organisationen und Personen werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>Only organisations and people can be merged.</source>
        <translation>Nur Organisationen und Personen lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Related kind of cooperation</source>
        <translation>Verwandte Art der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Remembered: these two are different.</source>
        <translation>Gemerkt: Diese beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Same industry</source>
        <translation>Gleiche Branche</translation>
    </message>
    <message>
        <source>Same kind of cooperation: {kind}</source>
        <translation>Gleiche Art der Zusammenarbeit: {kind}</translation>
    </message>
    <message>
        <source>Same maturity</source>
        <translation>Gleicher Reifegrad</translation>
    </message>
    <message>
        <source>Same size class</source>
        <translation>Gleiche Größenklasse</translation>
    </message>
    <message>
        <source>Seeker and provider are the same organisation.</source>
        <translation>Bedarf und Angebot gehören zur selben Organisation.</translation>
    </message>
    <message>
        <source>Seeker and provider belong to the same group.</source>
        <translation>Bedarf und Angebot gehören zum selben Konzern.</translation>
    </message>
    <message>
        <source>Similar maturity</source>
        <translation>Ähnlicher Reifegrad</translation>
    </message>
    <message>
        <source>State the kind of cooperation on both sides.</source>
        <translation>Geben Sie auf beiden Seiten die Art der Zusammenarbeit an.</translation>
    </message>
    <message>
        <source>State the maturity on both sides.</source>
        <translation>Geben Sie auf beiden Seiten den Reifegrad an.</translation>
    </message>
    <message>
        <source>The data of a contact person are restricted.</source>
        <translation>Die Daten einer Ansprechperson sind gesperrt.</translation>
    </message>
    <message>
        <source>The filter ends too early: {wanted} is missing.</source>
        <translation>Der Filter endet zu früh: Es fehlt {wanted}.</translation>
    </message>
    <message>
        <source>The filter has too many brackets inside each other.</source>
        <translation>Im Filter sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters. Please shorten it.</source>
        <translation>Der Filter ist länger als {limit} Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The need has expired.</source>
        <translation>Der Bedarf ist abgelaufen.</translation>
    </message>
    <message>
        <source>The need is not open.</source>
        <translation>Der Bedarf ist nicht offen.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>Das Angebot ist abgelaufen.</translation>
    </message>
    <message>
        <source>The offer is not open.</source>
        <translation>Das Angebot ist nicht offen.</translation>
    </message>
    <message>
        <source>The other record is shared with the partner agency; keep that one instead.</source>
        <translation>Der andere Datensatz ist für die Partneragentur freigegeben; behalten Sie diesen.</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Die beiden Datensätze sind jetzt einer.</translation>
    </message>
    <message>
        <source>There is no such {type}.</source>
        <translation>{type} nicht gefunden.</translation>
    </message>
    <message>
        <source>These two organisations were introduced to each other already.</source>
        <translation>Diese beiden Organisationen wurden einander bereits vermittelt.</translation>
    </message>
    <message>
        <source>These two were introduced to each other, so they are not the same. Delete that introduction first if it is a mistake.</source>
        <translation>Diese beiden wurden einander vermittelt, sie sind also nicht dieselben. Löschen Sie zuerst die Vermittlung, falls sie ein Irrtum ist.</translation>
    </message>
    <message>
        <source>This need and this offer were introduced already.</source>
        <translation>Dieser Bedarf und dieses Angebot wurden bereits vermittelt.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Words in common: {words}</source>
        <translation>Gemeinsame Begriffe: {words}</translation>
    </message>
    <message>
        <source>a comparison such as =, ~ or “is empty”</source>
        <translation>ein Vergleich wie =, ~ oder „ist leer“</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a word of the name is the same</source>
        <translation>ein Wort des Namens ist gleich</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Datensätze</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>different e-mail</source>
        <translation>andere E-Mail</translation>
    </message>
    <message>
        <source>different e-mail and different employer</source>
        <translation>andere E-Mail und anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>different employer</source>
        <translation>anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>different first name</source>
        <translation>anderer Vorname</translation>
    </message>
    <message>
        <source>different legal form</source>
        <translation>andere Rechtsform</translation>
    </message>
    <message>
        <source>different postcode</source>
        <translation>andere Postleitzahl</translation>
    </message>
    <message>
        <source>different register number</source>
        <translation>andere Registernummer</translation>
    </message>
    <message>
        <source>different street</source>
        <translation>andere Straße</translation>
    </message>
    <message>
        <source>different web domain</source>
        <translation>andere Web-Domain</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>in den letzten Tagen</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>in den nächsten Tagen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is from this day on</source>
        <translation>ab diesem Tag</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is up to this day</source>
        <translation>bis zu diesem Tag</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Datensätze</translation>
    </message>
    <message>
        <source>nor</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>not ({sentence})</source>
        <translation>nicht ({sentence})</translation>
    </message>
    <message>
        <source>one is part of the other</source>
        <translation>eines gehört zum anderen</translation>
    </message>
    <message>
        <source>one name contains the other</source>
        <translation>ein Name enthält den anderen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>gleicher Arbeitgeber</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>gleicher Vorname</translation>
    </message>
    <message>
        <source>same general e-mail</source>
        <translation>gleiche allgemeine E-Mail</translation>
    </message>
    <message>
        <source>same last name, first name fits</source>
        <translation>gleicher Nachname, Vorname passt</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>gleiche Mobilnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same register number</source>
        <translation>gleiche Registernummer</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same web domain</source>
        <translation>gleiche Web-Domain</translation>
    </message>
    <message>
        <source>short name of the other</source>
        <translation>Kurzname des anderen</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>ähnliche Anschrift</translation>
    </message>
    <message>
        <source>similar mobile number</source>
        <translation>ähnliche Mobilnummer</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>the same name, spelt otherwise</source>
        <translation>gleicher Name, anders geschrieben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} nach {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} vor {value}</translation>
    </message>
    <message>
        <source>{field} begins with “{value}”</source>
        <translation>{field} beginnt mit „{value}“</translation>
    </message>
    <message>
        <source>{field} between {value}</source>
        <translation>{field} zwischen {value}</translation>
    </message>
    <message>
        <source>{field} contains “{value}”</source>
        <translation>{field} enthält „{value}“</translation>
    </message>
    <message>
        <source>{field} from {value} on</source>
        <translation>{field} ab {value}</translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last {n} day</source>
        <translation>
            <numerusform>{field} am letzten Tag</numerusform>
            <numerusform>{field} in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} in the next {n} day</source>
        <translation>
            <numerusform>{field} am nächsten Tag</numerusform>
            <numerusform>{field} in den nächsten {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation>{field} ist mindestens {value}</translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation>{field} ist höchstens {value}</translation>
    </message>
    <message>
        <source>{field} is between {value}</source>
        <translation>{field} liegt zwischen {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} ist leer</translation>
    </message>
    <message>
        <source>{field} is filled</source>
        <translation>{field} ist ausgefüllt</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} ist kleiner als {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} ist größer als {value}</translation>
    </message>
    <message>
        <source>{field} is neither {value}</source>
        <translation>{field} ist weder {value}</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} ist nicht {value}</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} ist {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} bis {value}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>“(”</source>
        <translation>„(“</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>„)“</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>„,“ oder „)“</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>„und“</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>„und“, „oder“ oder das Ende</translation>
    </message>
    <message>
        <source>“in”</source>
        <translation>„in“</translation>
    </message>
    <message>
        <source>“last” or “next” with a number of days</source>
        <translation>„letzte“ oder „nächste“ mit einer Zahl von Tagen</translation>
    </message>
    <message>
        <source>“{sign}” has no meaning here.</source>
        <translation>„{sign}“ hat hier keine Bedeutung.</translation>
    </message>
</context>
</TS>
