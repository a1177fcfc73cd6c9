"""Trades and the words firms of the two regions call themselves by; all firms are invented."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A line of business: word in the name, WZ 2008 code, what is made, competences by code."""

    word: str
    wz: str
    makes: str
    competences: tuple[str, ...]


TRADES = (
    Trade("Metalltechnik", "25.62.0", "Dreh- und Frästeile in kleinen und mittleren Serien",
          ("PA03", "PA02")),
    Trade("Armaturen", "28.14.0", "Armaturen für Trinkwasser und Heizung", ("PA01", "PA13")),
    Trade("Werkzeugbau", "25.73.1", "Umform- und Stanzwerkzeuge für die Automobilindustrie",
          ("PA04", "PA06")),
    Trade("Oberflächentechnik", "25.61.0", "Galvanik, Pulver- und Nasslackierung",
          ("PA13", "PA08")),
    Trade("Lichttechnik", "27.40.0", "Leuchten für Industrie, Büro und Außenraum",
          ("CI11", "CI01")),
    Trade("Federn", "25.93.0", "technische Federn und Stanzbiegeteile", ("PA01", "DA04")),
    Trade("Kunststofftechnik", "22.29.0", "Spritzgussteile für Haushalt und Fahrzeug",
          ("PA04", "PA06")),
    Trade("Elektronik", "26.11.9", "Baugruppen und Steuerungen nach Kundenwunsch",
          ("CI03", "CI02")),
    Trade("Antriebstechnik", "28.15.0", "Getriebe und Antriebe für den Maschinenbau",
          ("PA03", "PA07")),
    Trade("Maschinenbau", "28.99.0", "Sondermaschinen für die Fertigung", ("PA02", "PA05")),
    Trade("Gießerei", "24.51.0", "Eisenguss bis zwei Tonnen Stückgewicht", ("PA13", "PA08")),
    Trade("Drahtwerke", "24.34.0", "Drähte und Drahtwaren", ("PA13", "PA01")),
    Trade("Möbel", "31.01.1", "Büro- und Objektmöbel aus heimischem Holz", ("PA08", "PA03")),
    Trade("Software", "62.01.9", "Software für Fertigung und Logistik", ("DA05", "PA08")),
    Trade("Data", "62.01.9", "Datenanalyse und Bildverarbeitung für die Industrie",
          ("DA01", "DA04")),
    Trade("Systems", "62.02.0", "Beratung und Betrieb von IT-Systemen", ("CI07", "CI08")),
    Trade("Robotics", "28.99.0", "Roboterzellen und Greifer", ("PA02", "DA04")),
    Trade("Logistik", "52.29.1", "Lagerung, Verpackung und Transport", ("DA05", "PA02")),
    Trade("Umwelttechnik", "71.12.9", "Planung von Anlagen für Wasser und Luft",
          ("CI02", "PA13")),
    Trade("Medizintechnik", "32.50.1", "Instrumente und Geräte für Kliniken", ("PA04", "CI03")),
)  # fmt: skip
PLACES_IN_NAMES = (
    "Lennetal", "Sauerland", "Siegerland", "Hellweg", "Möhnetal", "Volmetal", "Ruhrtal",
    "Wittgenstein", "Biggesee", "Hönnetal", "Ebbegebirge", "Phönix", "Westfalen", "Emscher",
    "Borsigplatz", "Rothaar",
)  # fmt: skip
SYLLABLES = (
    ("Vol", "Lum", "Nor", "Kor", "Ter", "Axi", "Qua", "Sin", "Neo", "Bril", "Fer",
     "Opt", "Zen", "Lyn"),
    ("ta", "i", "o", "va", "ne", "ri", "xa", "do"),
    ("ris", "tec", "line", "vex", "mat", "con", "sys", "lab", "flow", "works"),
)  # fmt: skip
SUFFIXES = ("& Söhne", "& Partner", "& Co.", "Gebr.", "")
FORMS = (
    ("GmbH", 46), ("GmbH & Co. KG", 30), ("AG", 4), ("KG", 4), ("e. K.", 4), ("UG", 3),
    ("SE", 1), ("GmbH & Co. KGaA", 1), ("", 7),
)  # fmt: skip
INSTITUTIONS = {
    "university": ("Hochschule {place}", "Technische Hochschule {place}", "Universität {place}"),
    "research": ("Institut für Werkstoffe {place}", "Zentrum für Logistikforschung {place}",
                 "Forschungsinstitut Lichttechnik {place}"),
    "chamber": ("Wirtschaftskammer {place}", "Kammer für Handwerk {place}"),
    "association": ("Verband der Metallverarbeiter {place} e. V.",
                    "Unternehmensverein {place} e. V."),
    "network": ("Netzwerk Oberfläche {place}", "Cluster Digitale Fertigung {place}",
                "Transferverbund {place}"),
    "municipality": ("Wirtschaftsförderung {place}", "Stadtentwicklung {place}"),
}  # fmt: skip
STREETS = (
    "Industriestraße", "Am Bahnhof", "Hauptstraße", "Lindenweg", "Gewerbepark", "Zum Hagen",
    "Emil-Figge-Straße", "An der Lenne", "Schulstraße", "Westfalenstraße", "Hüttenstraße",
    "Mühlenweg", "Kölner Straße", "Im Wiesengrund", "Phoenixseestraße", "Talstraße",
)  # fmt: skip
ELSEWHERE = (
    ("58095", "Hagen", "02331"), ("50667", "Köln", "0221"), ("48143", "Münster", "0251"),
    ("33602", "Bielefeld", "0521"), ("45127", "Essen", "0201"), ("58285", "Gevelsberg", "02332"),
    ("10115", "Berlin", "030"), ("80331", "München", "089"), ("01067", "Dresden", "0351"),
    ("57610", "Altenkirchen", "02681"), ("35683", "Dillenburg", "02771"),
)  # fmt: skip
