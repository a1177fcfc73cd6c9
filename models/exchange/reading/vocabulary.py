"""Words that stand over columns of lists of firms and people, in German and English."""

from __future__ import annotations

_TEXT = """
abteilung account address adresse anmerkung anrede ansprechpartner ansprechpartnerin art bemerkung
bereich beruf beschreibung betreff bezeichnung branche branchen bundesland category city code
comment company contact country county datum date department description email e-mail einrichtung
fax faxnummer festnetz firma firmenname first fon funktion gemeinde gender geschlecht given gründung
gruppe handy hausnr hausnummer homepage id industry institution internet jahr job kategorie key
kommentar kontakt kreis kunde kundennr kundennummer land last lp mail mailadresse mitarbeiter
mitarbeiterzahl mitglied mitgliedsnummer mobil mobile mobilnummer mobiltelefon nachname name names
note notes notiz notizen nr nummer number ort organisation organization phone plz position postal
postalcode postleitzahl rechtsform region role salutation sector size stadt stadtteil state status
strasse straße street surname tags tel telefon telefonnummer telephone thema themen title titel town
type typ umsatz unternehmen url vorname web webseite website wirtschaftszweig wz zip zipcode zusatz
"""

OVER_COLUMNS = frozenset(_TEXT.split())
"""In small letters; a header cell is known when one of its words is among them."""
