"""First and last names as they are met in the two regions; nobody in particular is meant."""

_WOMEN = """
Jana Anna Lena Sabine Petra Claudia Katrin Ayşe Elif Zeynep Fatma Agnieszka Małgorzata Ewa Šárka
Jiřina Olga Svetlana Nadia Leïla Amira Maria Sofia Giulia Carmen Beatriz Linh Thi Mei Priya Anjali
Ingrid Åsa Solveig Ylva Birgit Ursula Hannelore Mareike Wiebke Friederike Charlotte Johanna
Theresa Franziska Miriam Esther Noemi Zoë Chloé Aurélie Željka Ivana Dragana Teodora Ilona Zsófia
Réka Ágnes Nuria Inês Joana Larissa Tatjana Daria
"""
_MEN = """
Thomas Michael Stefan Andreas Markus Jürgen Günter Björn Sören Jörg Götz Lukas Łukasz Paweł
Krzysztof Tomasz Mehmet Mustafa Emre Oğuz Çağlar Şükrü Ivan Dimitri Sergej Aleksandar Goran Đorđe
Željko Šimon Jiří Tomáš Václav Gábor László Ömer Hassan Karim Youssef Rachid Tarek José Luís João
Pedro Diego Luca Matteo Giuseppe Enrico André François Jérôme Olivier Minh Wei Hiroshi Rajesh
Arjun Olaf Håkon Jens Uwe Detlef Wilhelm Friedrich Maximilian Konstantin Vincent Jonas Finn Ole
Elias Noah David Samuel
"""
_OTHERS = """
Kim Robin Sascha Toni Kaya Deniz Alex Jules Mika Sam Luca Charlie
"""
_LAST = """
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter
Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner
Krause Lehmann Köhler Maier König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß
Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke
Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto
Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl
Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Hüttemann Kötter Brüggemann
Schürmann Overbeck Westermann Dröge Hesse Grebe Rüsche Kramer Sauerland Lüdenbach Plettenberger
Stracke Kleinsorge Schauerte Hennecke Droste Rademacher Voss Voß Weyand Heuel Sondermann Stamm
Ohrndorf Bäumer Kemper Feldmann Nölke Wiethoff Yıldız Öztürk Çelik Şahin Doğan Kaya Demir Arslan
Güneş Aydın Kowalski Nowak Wiśniewski Wójcik Kamiński Zieliński Łuczak Šimek Novák Dvořák Černý
Horváth Szabó Nagy Kovačević Jovanović Petrović Đukić Popović Ivanov Petrenko Nguyen Tran Singh
Patel Chen Tanaka Rossi Bianchi Ferrari García Fernández Silva Ferreira Gonçalves Dubois Lefèvre
Øster Håkansson Johansson van-Dijk de-Vries El-Amrani Ben-Salah Haddad Okafor Mensah
"""
WOMEN = tuple(_WOMEN.split())
MEN = tuple(_MEN.split())
OTHERS = tuple(_OTHERS.split())
LAST = tuple(_LAST.split())
PARTICLES = ("von der Heide", "von Bülow", "zu Löwenstein", "van den Berg", "de la Cruz")
TITLES = ("Dr.", "Dr.-Ing.", "Prof. Dr.", "Prof. Dr.-Ing.", "Dipl.-Ing.", "M. Sc.", "Dr. rer. nat.")
FUNCTIONS = (
    "Geschäftsführung", "Geschäftsführer", "Geschäftsführerin", "Leitung Vertrieb",
    "Leitung Produktion", "Leitung Entwicklung", "Leitung IT", "Leitung Qualität",
    "Prokuristin", "Prokurist", "Innovationsmanagement", "Digitalisierung", "Einkauf",
    "Personal", "Assistenz der Geschäftsführung", "Technische Leitung", "Projektleitung",
    "Nachhaltigkeit", "Gründerin", "Gründer", "CTO", "Wissenschaftliche Leitung",
)  # fmt: skip
DEPARTMENTS = (
    "Vertrieb", "Produktion", "Forschung und Entwicklung", "IT", "Einkauf", "Qualität",
    "Institut für Produktionstechnik", "Transferstelle", "Verwaltung",
)  # fmt: skip
