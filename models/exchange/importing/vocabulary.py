"""Headers beyond the aliases of the fields: combined columns, and words that narrow a header."""

from __future__ import annotations

NAMES: dict[str, tuple[str, ...]] = {
    "person.name": (
        "Name", "Ansprechpartner", "Ansprechpartnerin", "Ansprechpartner/in", "Ansprechperson",
        "Kontakt", "Kontaktperson", "Kontaktname", "Vor- und Nachname", "Vollständiger Name",
        "Ganzer Name", "Name, Vorname", "Nachname, Vorname", "Vorname Nachname", "Vorname, Name",
        "Vorname und Name", "Full Name", "Display Name", "Anzeigename", "Contact", "Contact Name",
        "Contact Person", "Teilnehmer", "Teilnehmer/in", "Attendee", "File As",
    ),
    "person.first_name": ("Vornamen", "Rufname", "Forename"),
    "person.middle_name": ("Weitere Vornamen", "Zweiter Vorname", "Middle Name", "Additional Name"),
    "person.suffix": ("Suffix", "Name Suffix", "Namenszusatz", "Akademischer Grad", "Akad. Grad"),
    "person.email": ("E-mail 1", "E-Mail 1", "EMail", "Mailadresse", "E-Mail Adresse geschäftlich"),
    "person.phone": (
        "Fon", "Festnetz", "Telefon 1", "Telephone", "Phone Number", "Rufnummer",
        "Primary Phone", "Direktwahl",
    ),
    "person.mobile": ("Mobilfunk", "Mobile", "Handynummer",
        "Mobiltelefon geschäftlich", "Cell Phone",
    ),
    "person.fax": ("Fax", "Telefax", "Faxnummer", "Business Fax", "Fax Number", "Fax geschäftlich"),
    "person.profile": ("LinkedIn Profile", "Profile URL", "Profil", "Person Linkedin Url"),
    "person.tags": (
        "Tags", "Kategorien", "Kategorie", "Schlagworte", "Schlagwörter", "Stichworte",
        "Categories", "Category", "Labels", "Gruppen", "Group Membership", "Verteiler",
    ),
    "person.note": (
        "Notizen", "Notiz", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar",
        "Kommentare", "Notes", "Note", "Comment", "Comments", "Remarks", "Background",
    ),
    "affiliation.function": (
        "Job Title", "Jobtitle", "Stelle", "Berufsbezeichnung", "Occupation", "Role", "Beruf",
        "Funktion/Position", "Organization Title", "Organization 1 - Title",
        "Funktion im Unternehmen",
    ),
    "affiliation.department": ("Organization Department", "Organization 1 - Department"),
    "organisation.name": (
        "Company", "Account", "Account Name", "Arbeitgeber", "Employer", "Firma/Institution",
        "Firmenbezeichnung", "Mitgliedsfirma", "Betrieb", "Einrichtung", "Institut", "Verein",
        "Organization Name", "Your Company", "Kunde", "Aussteller", "Firma 1",
        "Lösungssucher", "Lösungsanbieter", "Seeker", "Provider",
    ),
    "organisation.address": ("Vollständige Adresse", "Full Address", "Postanschrift"),
    "organisation.place": (
        "PLZ Ort", "PLZ/Ort", "PLZ, Ort", "PLZ und Ort", "Postleitzahl Ort", "Postleitzahl/Ort",
        "Zip City", "Standort",
    ),
    "organisation.street": (
        "Str.", "Street", "Street Address", "Straße/Nr.", "Straße Nr.", "Hausanschrift",
    ),
    "organisation.town": ("Sitz", "Town", "Gemeinde"),
    "organisation.country": ("Country", "Country/Region", "Land/Region"),
    "organisation.mobile": ("Mobil", "Handy", "Mobiltelefon", "Mobile", "Mobilnummer"),
    "organisation.fax": (
        "Fax", "Telefax", "Faxnummer", "Business Fax", "Fax Zentrale", "Company Fax",
    ),
    "organisation.phone": ("Fon", "Festnetz", "Telephone", "Phone", "Phone Number", "Rufnummer"),
    "organisation.website": ("Website", "Web Seite", "Web Adresse", "Internetadresse", "Domain"),
    "organisation.employees": ("Employees", "Anzahl Beschäftigte", "Zahl der Beschäftigten", "FTE"),
    "organisation.competences": (
        "Kompetenzen", "Kompetenz", "Kompetenzfeld", "Kompetenzfelder", "Themen", "Thema",
        "Themenfelder", "Technologien", "Schwerpunkte", "Schwerpunkt", "Competences",
        "Competencies", "Topics",
    ),
    "organisation.tags": (
        "Tags", "Kategorien", "Kategorie", "Schlagworte", "Schlagwörter", "Categories",
    ),
    "organisation.note": (
        "Notizen", "Notiz", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar",
        "Notes", "Note", "Comments", "Remarks",
    ),
    "organisation.member_since": (
        "Mitglied seit", "Mitgliedschaft seit", "Beitritt", "Beitrittsdatum", "Eintrittsdatum",
        "Member since",
    ),
    **{
        f"{part}.uuid": ("ID", "UUID", "Handschlag-ID", "Record ID")
        for part in ("person", "organisation", "need", "offer", "meeting", "project")
    },
    "need.title": ("Bedarf", "Gesuch", "Gesucht", "Need"),
    "offer.title": ("Angebot", "Leistung", "Offer"),
    "need.competences": ("Kompetenzen", "Kompetenzfeld", "Kompetenzfelder", "Competences"),
    "offer.competences": ("Kompetenzen", "Kompetenzfeld", "Kompetenzfelder", "Competences"),
    "project.title": ("Projekt", "Projekttitel", "Projektname", "Project", "Vorhaben"),
    "project.acronym": ("Akronym", "Acronym", "Projektkürzel"),
    "project.programme": ("Förderprogramm", "Programm", "Programme"),
    "project.starts_on": ("Projektbeginn", "Laufzeit von", "Start"),
    "project.ends_on": ("Projektende", "Laufzeit bis", "Ende"),
}  # fmt: skip
"""More headers for a target; the aliases and labels of its field count as well."""

_ORGANISATIONS = """
unternehmen unternehmens firma firmen organisation organization company betrieb institution zentrale
account arbeitgeber seeker provider suchende anbietende
"""
_PEOPLE = """
ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson person contact ap personen
teilnehmer
"""
_WORK = "geschaftlich dienstlich work business office buro primary main value 1"
_FURTHER = """
other weitere weiterer weiteres andere zusatzlich additional sonstige secondary zweite 2 3 4 5
"""
_PRIVATE = """
geburtstag geburtsdatum birthday birthdate anniversary jahrestag geburtsname ehepartner spouse
kinder children religion konfession familienstand hobby hobbys hobbies gender geschlecht alter
nationalitat staatsangehorigkeit iban
"""
_FILLERS = "der die das des the of in ca"

OF_ORGANISATIONS = frozenset(_ORGANISATIONS.split())
OF_PEOPLE = frozenset(_PEOPLE.split())
AT_WORK = frozenset(_WORK.split())
FURTHER = frozenset(_FURTHER.split())
PRIVATELY = frozenset(("privat", "private", "home"))
FILLERS = frozenset(_FILLERS.split())
TOO_PRIVATE = frozenset(_PRIVATE.split())
"""Words of columns whose contents an agency has no business to keep."""
