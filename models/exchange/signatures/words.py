"""The words by which the parts of a signature are told: functions, departments, institutions."""

from __future__ import annotations

import re

_FUNCTION_STEMS = (
    "geschäftsführ|geschäftsleit|geschäftsstellenleit|leiter|leitung|leitend|referent|vorstand"
    "|vorständ"
    "|prokurist|inhaber|gesellschafter|gründer|manager|berater|assisten|sekretär|sekretariat"
    "|sachbearbeit|mitarbeit|koordinat|beauftragt|bürgermeister|dezernent|landrat|landrät"
    "|ingenieur|techniker|entwickler|einkäufer|verkäufer|disponent|meister|architekt|anwalt"
    "|anwältin|notar|redakteur|professor|dozent|lehrbeauftragt|doktorand|trainee|werkstudent"
    "|auszubildend|praktikant|volontär|innendienst|außendienst|vorsitzend|präsident|kämmer"
    "|hauptgeschäft|kuratorin|kurator|sprecher|controller|buchhalter|steuerberat|wirtschaftsprüf"
    "|specialist|spezialist|consultant|engineer|developer|director|direktor|officer|president"
    "|founder|partner|owner|analyst|researcher|scientist|coordinator|administrator|assistant"
    "|supervisor|representative|executive|designer|chairman|chairwoman|secretary|accountant"
    "|advisor|adviser|architect|buyer|planer|prüfer|trainer|coach|fachkraft|chef|obmann"
)
FUNCTION = re.compile(
    rf"(?:{_FUNCTION_STEMS})|\b(?:CEO|CTO|CFO|COO|CIO|CMO|CSO|CDO|CHRO|MD|VP|head of|lead"
    rf"|key account"
    r"|sales|business development|human resources)\b",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(
    r"^(?:abteilung|fachbereich|bereich|fachdienst|fachgebiet|referat|dezernat|stabsstelle"
    r"|geschäftsbereich|geschäftsfeld|lehrstuhl|department|division|team|amt für|sachgebiet"
    r"|professur|arbeitsgruppe|institut für|institute (?:of|for)|fakultät|faculty of|school of"
    r"|chair of|abt\.)\b",
    re.IGNORECASE,
)
DEPARTMENT_ALONE = re.compile(
    r"(?:technischer |strategischer |zentraler )?(?:einkauf|vertrieb|personal|marketing|produktion"
    r"|technik|forschung und entwicklung|f&e|it|edv|qualitätssicherung|qualitätsmanagement"
    r"|qualitätswesen|controlling|buchhaltung|rechnungswesen|finanzen|logistik|versand|konstruktion"
    r"|entwicklung|öffentlichkeitsarbeit|presse- und öffentlichkeitsarbeit|kommunikation"
    r"|presse und kommunikation|recht|personalwesen|arbeitsvorbereitung|purchasing"
    r"|procurement|engineering|research and development|r&d|quality management|finance|operations)",
    re.IGNORECASE,
)
INSTITUTION = re.compile(
    r"\b(?:universität|university|hochschule|fachhochschule|fraunhofer|max-planck|helmholtz|leibniz"
    r"|industrie- und handelskammer|ihk|handwerkskammer|hwk|kreishandwerkerschaft|kreisverwaltung"
    r"|stadtverwaltung|gemeindeverwaltung|hansestadt|kreisstadt|kreis|hochsauerlandkreis"
    r"|märkischer kreis|bezirksregierung|ministerium|landesbetrieb|wirtschaftsförderung|\w*agentur"
    r"|verband|\w+verband|zweckverband|stiftung|akademie|academy|bundesanstalt|bundesamt|landesamt"
    r"|technologiezentrum|gründerzentrum|sparkasse|volksbank|genossenschaft|netzwerk|cluster|verein"
    r"|kammer|institut|institute|college|ministry|agency|chamber of commerce|foundation)\b"
    r"|^(?:stadt|gemeinde|th|tu|fh) [A-ZÄÖÜ]",
    re.IGNORECASE,
)
GREETING = re.compile(
    r"^(?:mit (?:freundliche[nm]|besten|herzlichen|sonnigen|kollegialen|vielen)?\s*(?:grüße[n]?"
    r"|gruß)"
    r"|(?:freundliche|viele|beste|herzliche|liebe|schöne|sonnige)[nr]? (?:grüße|gruß)|gruß|grüße"
    r"|(?:best|kind|warm|warmest|many|with best|with kind)? ?regards|best wishes|all the best"
    r"|yours (?:sincerely|faithfully|truly)|sincerely|cheers|glück auf|vielen dank|danke|thanks"
    r"|thank you"
    r"|mfg|vg|lg|bg|hochachtungsvoll)\b",
    re.IGNORECASE,
)
IGNORED = re.compile(
    r"\b(?:hrb|hra|gnr|vr)[ .:-]*(?:nr\.? ?)?\d|amtsgericht|registergericht|handelsregister"
    r"|vereinsregister"
    r"|register court|commercial register|registered (?:office|in|number)|company (?:number|no|reg)"
    r"|\bust\b|\bust-?id|umsatzsteuer|steuer-?n(?:umme)?r|vat(?:[ .-]|$)|\biban\b|\bbic\b|\bswift\b"
    r"|bankverbindung|sitz der gesellschaft|gesellschaftssitz|^sitz:|gerichtsstand|wee[-e]*reg"
    r"|\bdatev\b"
    r"|^(?:(?:vertretungsberechtigte |alleinige )?geschäftsf(?:ührer(?:in)?(?:innen)?|ührung)"
    r"|geschäftsleitung|gf|vorstand|board|managing directors?|executive board|directors?"
    r"|(?:vorsitzende[r]?|vors\.|chair(?:man|woman)?) (?:des|of the) .{0,40}|aufsichtsrat\w*"
    r"|supervisory board|komplementär\w*|(?:pers\. |persönlich )haftende\w* .{0,40}"
    r"|general partner|präsident(?:in)?|verwaltungsrat|inhaber(?:in)?|rektor(?:in)?"
    r"|v\. ?i\. ?s\. ?d\. ?p\.?)"
    r"(?: \([^)]*\))?\s*:",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^(?:diese (?:e-?mail|nachricht|information)|der inhalt (?:dieser|des)|this (?:e-?mail"
    r"|message|communication)"
    r"|the information (?:in|contained)|the content|confidential|vertraulich|disclaimer|haftungsaus"
    r"|bitte (?:denken|prüfen|beachten|drucken|überlegen)|please (?:consider|note|think)"
    r"|think before"
    r"|wichtiger hinweis|important notice|hinweis:|datenschutz|informationen zum datenschutz"
    r"|unsere datenschutz|die informationen|privacy|if you are not|sollten sie nicht)",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"^(?:ein unternehmen der|a member of|member of|mitglied (?:der|des|im)|partner (?:von|der|of)"
    r"|part of|teil der|besuchen sie|visit us|folgen sie|follow us|jetzt |neu:|new:|termin |book |"
    r"wir (?:sind|suchen|freuen)|we are|zertifiziert|certified|ausgezeichnet|von meinem|sent from"
    r"|gesendet von|am \d|on \w+day|von:|from:|an:|to:|cc:|betreff:|subject:|gesendet:|sent:"
    r"|bürozeiten|sprechzeiten|erreichbar|office hours|arbeitstage|ich bin|my working)",
    re.IGNORECASE,
)
GENERIC_MAILBOX = re.compile(
    r"^(?:info|kontakt|contact|office|mail|post|poststelle|zentrale|service|support|vertrieb|sales"
    r"|einkauf|verwaltung|buero|büro|hello|hallo|team|presse|bewerbung|jobs|datenschutz|rechnung"
    r"|buchhaltung|empfang|sekretariat|anfrage|welcome|willkommen|web|webmaster|admin)(?:[._+-]|$)",
    re.IGNORECASE,
)
SOCIAL = re.compile(
    r"(?:facebook|instagram|twitter|x|youtube|tiktok|pinterest|whatsapp|wa|google|goo"
    r"|teams\.microsoft"
    r"|calendly|zoom|outlook\.office|aka|bit|linktr|vimeo|kununu|t|bsky|mastodon)\.[a-z.]+(?:/|$)",
    re.IGNORECASE,
)
PROFILE = re.compile(r"(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/)", re.IGNORECASE)
