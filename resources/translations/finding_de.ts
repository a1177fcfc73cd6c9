<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>„und“, „oder“ oder das Ende</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>The filter has too many brackets inside each other.</source>
        <translation>Im Filter sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>a comparison such as =, ~ or “is empty”</source>
        <translation>ein Vergleich wie =, ~ oder „ist leer“</translation>
    </message>
    <message>
        <source>“(”</source>
        <translation>„(“</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>„,“ oder „)“</translation>
    </message>
    <message>
        <source>“last” or “next” with a number of days</source>
        <translation>„letzte“ oder „nächste“ mit einer Zahl von Tagen</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>„)“</translation>
    </message>
    <message>
        <source>“in”</source>
        <translation>„in“</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>„und“</translation>
    </message>
    <message>
        <source>“{sign}” has no meaning here.</source>
        <translation>„{sign}“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>The filter ends too early: {wanted} is missing.</source>
        <translation>Der Filter endet zu früh: Es fehlt {wanted}.</translation>
    </message>
    <message>
        <source>Instead of “{found}” {wanted} should stand here.</source>
        <translation>Statt „{found}“ sollte hier {wanted} stehen.</translation>
    </message>
    <message>
        <source>Filter, character {place}: {sentence}</source>
        <translation>Filter, Zeichen {place}: {sentence}</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters. Please shorten it.</source>
        <translation>Der Filter ist länger als {limit} Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Enter two values, separated by a comma.</source>
        <translation>Geben Sie zwei Werte ein, durch ein Komma getrennt.</translation>
    </message>
    <message>
        <source>Enter a number of days.</source>
        <translation>Geben Sie eine Zahl von Tagen ein.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist ausgefüllt</translation>
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
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
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
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is from this day on</source>
        <translation>ab diesem Tag</translation>
    </message>
    <message>
        <source>is up to this day</source>
        <translation>bis zu diesem Tag</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} ist {value}</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} ist nicht {value}</translation>
    </message>
    <message>
        <source>{field} is neither {value}</source>
        <translation>{field} ist weder {value}</translation>
    </message>
    <message>
        <source>{field} contains “{value}”</source>
        <translation>{field} enthält „{value}“</translation>
    </message>
    <message>
        <source>{field} begins with “{value}”</source>
        <translation>{field} beginnt mit „{value}“</translation>
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
        <source>{field} before {value}</source>
        <translation>{field} vor {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} nach {value}</translation>
    </message>
    <message>
        <source>{field} from {value} on</source>
        <translation>{field} ab {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} bis {value}</translation>
    </message>
    <message>
        <source>{field} between {value}</source>
        <translation>{field} zwischen {value}</translation>
    </message>
    <message>
        <source>not ({sentence})</source>
        <translation>nicht ({sentence})</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Datensätze</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Datensätze</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} ist leer</translation>
    </message>
    <message>
        <source>{field} is filled</source>
        <translation>{field} ist ausgefüllt</translation>
    </message>
    <message numerus="yes">
        <source>{field} in the next {n} day</source>
        <translation>
            <numerusform>{field} am nächsten Tag</numerusform>
            <numerusform>{field} in den nächsten {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>nor</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last {n} day</source>
        <translation>
            <numerusform>{field} am letzten Tag</numerusform>
            <numerusform>{field} in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
</context>
</TS>
