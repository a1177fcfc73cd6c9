"""Invented words that a larger labelled set is made of; no person and no firm is meant."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SURNAMES = _words(
    "Brinkhoff Kühn Weiß Schürmann Öztürk Müller Schäfer Grüneberg Köhler Böttcher Hölscher Yıldız "
    "Kemper Schulte Droste Hesse Vollmer Nölle Tigges Rüther Sauer Bömer Padberg Wüllner Stahl "
    "Kötter Löhr Meister Jürgens Freise Großmann Assmann Fischer Menke Wörmann Kaufmann Hüser "
    "Schröder Theis Kramer Bräutigam Pöppel Sommer Winter Lange Kurze Zöllner Becker Bäcker "
    "Nowak Kovačević Łukasik Çelik Ferreira Dahlhoff Eickhoff Overbeck Niehoff Westermann Ostermann"
)
FIRST_NAMES = _words(
    "Jana Kim Anna Lena Eva Maria Petra Sabine Ursula Jürgen Björn Sören Günter Rüdiger Jörg Peter "
    "Hans Karl Thomas Stefan Stephan Christian Kristina Christina Ayşe Mehmet Ole Nils Philipp "
    "Filip Sophie Sofie Katharina Catharina Ralf Ralph Dirk Heike Monika Birgit Oliver Michael "
    "Andreas Andrea Bernd Klaus Claus Markus Marcus Ulrike Ulrich Frank Franka Tim Timo Silke"
)
TRADES = _words(
    "Maschinenbau Elektrotechnik Armaturen Präzisionstechnik Werkzeugbau Metallbau Drahtwerke "
    "Federn Leuchten Kunststofftechnik Gießerei Härterei Oberflächentechnik Blechverarbeitung "
    "Messtechnik Fördertechnik Sägewerk Möbel Bürotechnik Kältetechnik Schweißtechnik Verpackungen "
    "Logistik Software Automation Robotik Sensorik Medizintechnik Umwelttechnik Galvanik"
)
FANTASY = _words(
    "Lumenta Ferrola Trionix Veridia Korbex Silvano Maxura Novalera Quantora Orbita Pentar "
    "Zentoria Arvanta Belona Corvus Delphin Elektra Fabrika Gravanta Helios"
)
FORMS = ("GmbH", "GmbH & Co. KG", "AG", "KG", "e. K.", "OHG", "UG (haftungsbeschränkt)", "SE")
PLACES = (
    ("57462", "Olpe", "02761"), ("57439", "Attendorn", "02722"), ("57368", "Lennestadt", "02723"),
    ("57072", "Siegen", "0271"), ("57223", "Kreuztal", "02732"),
    ("57319", "Bad Berleburg", "02751"), ("58507", "Lüdenscheid", "02351"),
    ("58636", "Iserlohn", "02371"), ("58706", "Menden", "02373"), ("58762", "Altena", "02352"),
    ("58791", "Werdohl", "02392"), ("59755", "Arnsberg", "02932"), ("59821", "Arnsberg", "02931"),
    ("59872", "Meschede", "0291"), ("59929", "Brilon", "02961"), ("59494", "Soest", "02921"),
    ("59555", "Lippstadt", "02941"), ("59581", "Warstein", "02902"), ("59457", "Werl", "02922"),
    ("44135", "Dortmund", "0231"), ("44227", "Dortmund", "0231"), ("44319", "Dortmund", "0231"),
    ("58095", "Hagen", "02331"), ("58452", "Witten", "02302"),
)  # fmt: skip
"""Postcode, town, area code."""
STREETS = (
    "Hüttenstraße", "Am Eichenhang", "Industriestraße", "Beispielweg", "Zur Mühle",
    "Lüdenscheider Straße", "Bahnhofstraße", "An der Ruhr", "Königsallee", "Gewerbepark Süd",
    "Rosenstraße", "Schützenstraße", "Hauptstraße", "Dr.-Muster-Straße", "Am Güterbahnhof",
    "Kölner Straße", "Im Ohl", "Werkstraße", "Oststraße", "Auf dem Brinke",
)  # fmt: skip
FUNCTIONS = ("info", "kontakt", "office", "mail", "zentrale")
