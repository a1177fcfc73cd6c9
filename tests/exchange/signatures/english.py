"""Invented English signatures, with what they say; what is not listed must stay open."""

EXAMPLES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        """Kind regards,

Emily Carter
Head of Business Development

Example Robotics Ltd.
12 High Street, London SW1A 1AA
Phone: +44 20 7946 0123
emily.carter@example-robotics.example
www.example-robotics.example

Registered in England, Company No. 1234567. VAT GB123456789
This email and any attachments are confidential.""",
        {
            "first_name": "Emily", "last_name": "Carter",
            "function": "Head of Business Development", "organisation": "Example Robotics Ltd.",
            "phone": "+44 20 7946 0123", "email": "emily.carter@example-robotics.example",
            "website": "https://www.example-robotics.example",
        },
    ),
    (
        """Best regards
John O'Neill, PhD
Senior Research Scientist
Institute for Example Materials
Technische Universität Dortmund
August-Schmidt-Str. 4, 44227 Dortmund, Germany
Office: +49 231 755 4321
john.oneill@tu-dortmund.example""",
        {
            "title": "Ph. D.", "first_name": "John", "last_name": "O'Neill",
            "function": "Senior Research Scientist",
            "department": "Institute for Example Materials",
            "organisation": "Technische Universität Dortmund", "street": "August-Schmidt-Str. 4",
            "postcode": "44227", "town": "Dortmund", "phone": "0231 7554321",
            "email": "john.oneill@tu-dortmund.example",
        },
    ),
    (
        """Marta Nowak | Sales Manager DACH | Polskie Sprężyny Sp. z o.o.
M: +48 601 555 012 | E: m.nowak@sprezyny.example | W: www.sprezyny.example""",
        {
            "first_name": "Marta", "last_name": "Nowak", "function": "Sales Manager DACH",
            "organisation": "Polskie Sprężyny Sp. z o.o.", "mobile": "+48 601 555 012",
            "email": "m.nowak@sprezyny.example", "website": "https://www.sprezyny.example",
        },
    ),
    (
        """Mr. David Lee
Chief Technology Officer (CTO)
Blue Harbor Sensors Inc.
Direct: +1 617 555 0123
Fax: +1 617 555 0124
Managing Directors: Ann Lee, Bob Ray
david@blueharbor.example""",
        {
            "salutation": "mr", "first_name": "David", "last_name": "Lee",
            "function": "Chief Technology Officer (CTO)",
            "organisation": "Blue Harbor Sensors Inc.", "phone": "+1 617-555-0123",
            "email": "david@blueharbor.example",
        },
    ),
    (
        """Cheers
Tom

Tom Becker
Product Owner @ example software GmbH
tom.becker@example-software.example
Sent from my iPhone""",
        {
            "first_name": "Tom", "last_name": "Becker", "function": "Product Owner",
            "organisation": "example software GmbH", "email": "tom.becker@example-software.example",
        },
    ),
    (
        """Dr. Sofia Rossi
EU Project Coordinator
European Example Agency
sofia.rossi@eea-example.example
+39 06 5550123

Please consider the environment before printing this email.
Dr. Mario Verdi, Head of Legal""",
        {
            "title": "Dr.", "first_name": "Sofia", "last_name": "Rossi",
            "function": "EU Project Coordinator", "organisation": "European Example Agency",
            "phone": "+39 06 555 0123", "email": "sofia.rossi@eea-example.example",
        },
    ),
    (
        """Thanks,
Liam
-
From: Liam Byrne
Sent: Monday
To: Jana Muster""",
        {},
    ),
    (
        """Yours sincerely
Ms Priya Patel
International Affairs
Dortmund Chamber of Commerce
Märkische Str. 120
44141 Dortmund
Germany
phone +49 231 5417-200 - fax +49 231 5417-201
p.patel@dortmund-chamber.example""",
        {
            "salutation": "mrs", "first_name": "Priya", "last_name": "Patel",
            "organisation": "Dortmund Chamber of Commerce", "street": "Märkische Str. 120",
            "postcode": "44141", "town": "Dortmund", "phone": "0231 5417-200",
            "email": "p.patel@dortmund-chamber.example",
        },
    ),
)  # fmt: skip
