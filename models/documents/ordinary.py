"""Words of trade, which name nobody when they stand in a firm's name: “Präzisionsguss”."""

from __future__ import annotations

import re

# Folded (ae, oe, ue, ss); compounds of these words are ordinary too.
_STEMS = (
    "akademie|aluminium|anlagen|antrieb|automation|automatisierung|automotive|bau|beratung|blech"
    "|bohr|chemie|cloud|consult|consulting|daten|data|design|deutschland|dienst|dienstleistung"
    "|digital|draht|dreh|druck|duesen|eisen|elektrik|elektro|elektronik|energie|engineering"
    "|entwicklung|europa|fabrik|fahrzeug|federn|fein|fertigung|filter|forschung|forum|fraes"
    "|gebaeude|gemeinschaft|geraete|gesellschaft|gewerbe|giesserei|glas|group|gruppe|guss|handel"
    "|hand|haus|heizung|hochschule|holding|holz|hydraulik|industrie|industry|industries|informatik"
    "|ingenieur|innovation|institut|institute|instrumente|international|it|kabel|kammer|keramik"
    "|klima|kranken|kreis|kunst|labor|lack|lager|laser|leder|leicht|leuchten|licht|loesung|logistik"
    "|maschine|maschinen|material|medizin|mess|metall|mittelstand|mobil|moebel|montage|motoren"
    "|muehle|netz|netzwerk|oberflaeche|oberflaechen|oel|optik|papier|partner|pharma|planung"
    "|pneumatik|praezision|produkt|produktion|profil|pruef|pumpen|recycling|robotik|rohr|rohre"
    "|sanitaer|schleif|schmiede|schrauben|schule|schweiss|sensor|sensorik|service|services|sicherheit"
    "|software|solution|solutions|spritz|stadt|stahl|stanz|stein|stoff|system|systeme|systems|teile"
    "|technik|technisch|technologie|technologies|technology|teilung|textil|tiefbau|transport|umform"
    "|umwelt|universitaet|verband|verein|verfahren|verpackung|verwaltung|wasser|werk|werke|werkstatt"
    "|werkstoff|werkzeug|wirtschaft|wissenschaft|zerspanung|zentrum|zieh|zug"
)
_ORDINARY = re.compile(rf"(?:(?:{_STEMS})(?:es|er|en|[sneg])?)+")
_LONGEST = 40


def is_ordinary(folded: str) -> bool:
    """Whether a folded word is put together from words of trade alone."""
    return len(folded) <= _LONGEST and _ORDINARY.fullmatch(folded) is not None
