"""Invented organisations for the tests of the documents: full, sparse and overfull."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.documents.onepager import (
    AgencyContact,
    CompetenceLevel,
    ContactPerson,
    Occasion,
    OnePager,
    Pairing,
    Reason,
    Reference,
    Region,
    Solution,
    Variant,
    WorldMarketLeader,
)

AGENCY = AgencyContact(
    name="Miriam Şahin",
    agency="Südwestfalen Agentur",
    function="Kooperationsmanagement",
    phone="02761 83511-20",
    email="m.sahin@example.org",
)


def full(language: str = "de", variant: Variant = Variant.NAMED) -> OnePager:
    """A manufacturer with everything filled in."""
    text = GERMAN if language == "de" else ENGLISH
    onepager = replace(text, variant=variant)
    if variant is Variant.EVENT:
        german = language == "de"
        return replace(
            onepager,
            occasion=Occasion(
                name="Matchmaking-Tag Produktion" if german else "Matchmaking Day Production",
                when="26.11.2026, 10–16 Uhr" if german else "26 November 2026, 10 am–4 pm",
                place="Westfalenhallen Dortmund, Halle 3, Stand C12"
                if german
                else "Westfalenhallen Dortmund, hall 3, stand C12",
            ),
        )
    return onepager


def sparse(language: str = "de", variant: Variant = Variant.NAMED) -> OnePager:
    """A start-up of which little is known."""
    return OnePager(
        name="Łódź & Őrs Analytics UG",
        language=language,
        made_on=date(2026, 11, 22),
        variant=variant,
        kind="Start-up",
        town="Dortmund",
        region=Region.DO,
        size_class="Kleinstunternehmen" if language == "de" else "Micro enterprise",
        offers=(
            Solution(
                "Prüfung von Oberflächen mit Kameras"
                if language == "de"
                else "Inspection of surfaces with cameras"
            ),
        ),
        agency_contact=replace(AGENCY, agency="Wirtschaftsförderung Dortmund"),
    )


def overfull(language: str = "de", variant: Variant = Variant.NAMED) -> OnePager:
    """More of everything than a page can hold."""
    onepager = full(language, variant)
    reason = onepager.reason
    assert reason
    return replace(
        onepager,
        name="Sauerländische Präzisionsgussteile-, Werkzeugbau- und "
        "Oberflächenveredelungsgesellschaft Beispiel mbH & Co. KG",
        claim=" ".join([onepager.claim] * 4),
        description="\n".join([onepager.description] * 6),
        needs=onepager.needs * 5,
        offers=onepager.offers * 5,
        references=onepager.references * 4,
        competences=onepager.competences * 4,
        industries=onepager.industries * 3,
        reason=replace(reason, pairings=reason.pairings * 5, competences=reason.competences * 5),
    )


GERMAN = OnePager(
    name="Beispiel Präzisionsguss GmbH & Co. KG",
    language="de",
    made_on=date(2026, 11, 22),
    kind="Unternehmen",
    legal_form="GmbH & Co. KG",
    claim="Feinguss aus Aluminium und Magnesium für Fahrwerk, Robotik und Medizintechnik",
    description="Die Beispiel Präzisionsguss gießt seit drei Generationen dünnwandige Bauteile und "
    "bearbeitet sie im eigenen Haus fertig. Rund 40 % der Produktion gehen in den Export.\n"
    "Der Betrieb stellt derzeit auf ressourcenschonende Legierungen um und sucht dafür Partner, "
    "die Messdaten aus der Fertigung auswerten können.",
    town="Arnsberg",
    county="Hochsauerlandkreis",
    region=Region.SWF,
    founded=1958,
    employees=1240,
    size_class="Großunternehmen (ab 1.000)",
    industries=("24.53 Leichtmetallgießereien", "25.62 Mechanik, a. n. g."),
    website="https://www.beispiel-praezisionsguss.example/",
    world_market_leader=WorldMarketLeader("IHK Südwestfalen", 2025),
    competences=(
        CompetenceLevel("Leichtmetallguss", 4),
        CompetenceLevel("Zerspanung und Fertigbearbeitung", 3),
        CompetenceLevel("Werkstoffprüfung", 3),
        CompetenceLevel("Bildverarbeitung und Bilderkennung", 1),
        CompetenceLevel("Kreislaufwirtschaft"),
    ),
    needs=(
        Solution(
            "Bildverarbeitung zur Prüfung von Gussoberflächen",
            "Poren und Kaltläufe sollen direkt nach dem Entgraten erkannt werden, bei 12 Teilen "
            "in der Minute und wechselnder Beleuchtung.",
            "Anforderung beschrieben",
            ("Entwicklungspartnerschaft", "Pilotprojekt"),
            date(2027, 6, 30),
        ),
        Solution(
            "Auswertung von Sensordaten der Druckgusszellen",
            "Sechs Jahre Prozessdaten liegen vor, gesucht wird eine Vorhersage des Ausschusses.",
            "Idee",
            ("Forschungskooperation",),
        ),
    ),
    offers=(
        Solution(
            "Prototypenguss in zehn Arbeitstagen",
            "Kleinserien ab einem Stück aus 3D-gedruckten Formen, mit Prüfprotokoll.",
            "am Markt",
            ("Auftrag", "Entwicklungspartnerschaft"),
        ),
        Solution("Testfeld in laufender Produktion", "Zugang zu einer Zelle mit Datenanschluss."),
    ),
    references=(
        Reference("Digitaler Zwilling der Gießzelle", "", "Hochschule Muster", "2024"),
        Reference("Abwärme für das Quartier", "Förderung durch das Land NRW.", "", "2023"),
    ),
    contact=ContactPerson(
        "Dr. Jana Weiß", "Leitung Entwicklung", "02931 5550-17", "j.weiss@beispiel.example", True
    ),
    reason=Reason(
        "Dortmunder Bilderwerk GmbH",
        (
            Pairing(
                "Prüfung von Gussoberflächen",
                "Kamerasysteme mit lernender Auswertung",
                "Ihr System ist im laufenden Betrieb erprobt; hier fehlt genau diese Prüfung, und "
                "eine Zelle steht als Testfeld bereit.",
            ),
        ),
        ("Bildverarbeitung", "Maschinelles Lernen", "Qualitätssicherung"),
    ),
    as_of=date(2026, 11, 3),
    released_on=date(2026, 10, 14),
    confidentiality="Nur zur eigenen Verwendung",
    brands=("Beispielguss", "BPG Alumag"),
    agency_contact=AGENCY,
)

ENGLISH = replace(
    GERMAN,
    language="en",
    kind="Company",
    claim="Investment casting in aluminium and magnesium for chassis, robotics and medical devices",
    description="For three generations Beispiel Präzisionsguss has cast thin-walled parts and "
    "machined them in house. About 40 % of the output is exported.\n"
    "The plant is changing to resource-saving alloys and looks for partners who can make sense "
    "of the measurements from production.",
    size_class="Large enterprise (1,000+)",
    industries=("24.53 Casting of light metals", "25.62 Machining"),
    competences=(
        CompetenceLevel("Light-metal casting", 4),
        CompetenceLevel("Machining and finishing", 3),
        CompetenceLevel("Materials testing", 3),
        CompetenceLevel("Computer vision", 1),
        CompetenceLevel("Circular economy"),
    ),
    needs=(
        Solution(
            "Computer vision to inspect cast surfaces",
            "Pores and cold runs are to be found right after deburring, at 12 parts a minute "
            "and under changing light.",
            "requirement described",
            ("development partnership", "pilot project"),
            date(2027, 6, 30),
        ),
        Solution(
            "Analysis of sensor data of the die-casting cells",
            "Six years of process data are at hand; wanted is a prediction of rejects.",
            "idea",
            ("research cooperation",),
        ),
    ),
    offers=(
        Solution(
            "Prototype castings in ten working days",
            "Small series from one piece on, from 3D-printed moulds, with test report.",
            "on the market",
            ("order", "development partnership"),
        ),
        Solution("Test bed in running production", "Access to a cell with data connection."),
    ),
    references=(
        Reference("Digital twin of the casting cell", "", "Hochschule Muster", "2024"),
        Reference("Waste heat for the quarter", "Funded by the state of NRW.", "", "2023"),
    ),
    contact=ContactPerson(
        "Dr. Jana Weiß", "Head of development", "+49 2931 5550-17", "j.weiss@beispiel.example", True
    ),
    reason=Reason(
        "Dortmunder Bilderwerk GmbH",
        (
            Pairing(
                "Inspection of cast surfaces",
                "Camera systems that learn",
                "Your system is proven in production; this very inspection is missing here, and "
                "a cell is ready as a test bed.",
            ),
        ),
        ("Computer vision", "Machine learning", "Quality assurance"),
    ),
    confidentiality="For your own use only",
    agency_contact=replace(AGENCY, function="Cooperation manager", phone="+49 2761 83511-20"),
)
