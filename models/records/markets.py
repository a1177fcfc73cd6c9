"""Needs, offers and the competences that let them meet."""

from models.fields.field import Choice, Derived, Field, Kind, RecordType
from models.language import mark

MATURITY = (
    Choice("idea", mark("Idea")),
    Choice("concept", mark("Concept")),
    Choice("prototype", mark("Prototype")),
    Choice("pilot", mark("Pilot")),
    Choice("market", mark("On the market")),
)
COOPERATION = (
    Choice("order", mark("Order or service")),
    Choice("development", mark("Joint development")),
    Choice("research", mark("Research project")),
    Choice("pilot", mark("Pilot or test")),
    Choice("training", mark("Training and transfer")),
    Choice("licence", mark("Licence")),
    Choice("investment", mark("Investment")),
)
MARKET_STATUS = (
    Choice("draft", mark("Draft")),
    Choice("open", mark("Open")),
    Choice("paused", mark("Paused")),
    Choice("met", mark("Settled")),
    Choice("withdrawn", mark("Withdrawn")),
)
LEVELS = (
    Choice("basic", mark("Basic knowledge")),
    Choice("applied", mark("Applied in practice")),
    Choice("expert", mark("Expert")),
    Choice("leading", mark("Leading")),
)


def _market_fields(who: str) -> tuple[Field, ...]:
    return (
        Field(
            1,
            "organisation",
            who,
            Kind.LINK,
            links=("organisation",),
            required=True,
            listed=True,
            searched=True,
        ),
        Field(
            2,
            "title",
            mark("Title"),
            required=True,
            listed=True,
            searched=True,
            aliases=("Titel", "Bezeichnung", "Bedarf", "Angebot"),
        ),
        Field(
            3,
            "description",
            mark("Description"),
            Kind.LONG_TEXT,
            searched=True,
            aliases=("Beschreibung",),
        ),
        Field(
            4,
            "maturity",
            mark("Maturity"),
            Kind.CHOICE,
            MATURITY,
            listed=True,
            aliases=("Reifegrad",),
        ),
        Field(
            5,
            "cooperation",
            mark("Kind of cooperation"),
            Kind.CHOICE,
            COOPERATION,
            listed=True,
            aliases=("Kooperationsart", "Art der Zusammenarbeit"),
        ),
        Field(
            6,
            "valid_until",
            mark("Valid until"),
            Kind.DATE,
            listed=True,
            indexed=True,
            aliases=("Gültig bis",),
        ),
        Field(7, "status", mark("Status"), Kind.CHOICE, MARKET_STATUS, listed=True, indexed=True),
        Field(
            8,
            "contact",
            mark("Contact person"),
            Kind.LINK,
            links=("person",),
            aliases=("Ansprechperson",),
        ),
        Field(9, "confidential", mark("Confidential"), Kind.FLAG, aliases=("Vertraulich",)),
        Field(10, "released_named", mark("Released with name until"), Kind.DATE),
        Field(11, "released_anonymous", mark("Released anonymously until"), Kind.DATE),
        Field(12, "source", mark("Source"), aliases=("Quelle",)),
        Field(13, "responsible", mark("Responsible"), Kind.LINK, links=("staff",), listed=True),
        Field(14, "cross_regional", mark("Partner from the other region wanted"), Kind.FLAG),
        Field(15, "confirmed_on", mark("Last confirmed"), Kind.DATE),
    )


NEED = RecordType(
    4,
    "need",
    mark("Need"),
    mark("Needs"),
    _market_fields(mark("Seeker")),
    (Derived("sort_key"),),
    title=("title",),
    sort="sort_key",
)
OFFER = RecordType(
    5,
    "offer",
    mark("Offer"),
    mark("Offers"),
    _market_fields(mark("Provider")),
    (Derived("sort_key"),),
    title=("title",),
    sort="sort_key",
)

COMPETENCE = RecordType(
    6,
    "competence",
    mark("Competence"),
    mark("Competences"),
    (
        Field(1, "code", mark("Code"), Kind.CODE, required=True, listed=True),
        Field(2, "group", mark("Group"), Kind.CODE, dataset="competence_groups", listed=True),
        Field(3, "name", mark("Name (German)"), required=True, listed=True, searched=True),
        Field(4, "name_en", mark("Name (English)"), listed=True, searched=True),
        Field(5, "synonyms", mark("Synonyms"), Kind.LONG_TEXT, searched=True),
    ),
    ends=("code",),
    title=("name",),
    sort="code",
    shared=True,
)

COMPETENCE_LINK = RecordType(
    7,
    "competence_link",
    mark("Competence of a record"),
    mark("Competences of records"),
    (
        Field(
            1,
            "owner",
            mark("Belongs to"),
            Kind.LINK,
            links=("organisation", "need", "offer"),
            required=True,
        ),
        Field(
            2,
            "competence",
            mark("Competence"),
            Kind.LINK,
            links=("competence",),
            required=True,
            aliases=("Kompetenzfeld", "Kompetenzen"),
        ),
        Field(3, "level", mark("Level"), Kind.CHOICE, LEVELS, aliases=("Niveau", "Stufe")),
        Field(4, "note", mark("Remark")),
    ),
    ends=("owner", "competence"),
    title=(),
)

TYPES = (NEED, OFFER, COMPETENCE, COMPETENCE_LINK)
