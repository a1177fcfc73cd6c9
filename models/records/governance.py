"""Consents, legal bases, disclosures, and the two agencies with their staff."""

from models.fields.field import Choice, Field, Kind, RecordType
from models.language import mark

AGENCIES = (
    Choice("swf", mark("Südwestfalen Agentur")),
    Choice("do", mark("Wirtschaftsförderung Dortmund")),
)
CHANNELS = (
    Choice("email", mark("E-mail")),
    Choice("phone", mark("Phone")),
    Choice("post", mark("Post")),
    Choice("disclosure", mark("Passing on to partners")),
    Choice("onepager", mark("Name on one-pagers")),
)
CONSENT_STATUS = (
    Choice("asked", mark("Asked")),
    Choice("given", mark("Given")),
    Choice("refused", mark("Refused")),
    Choice("withdrawn", mark("Withdrawn")),
)
LEGAL_BASES = (
    Choice("consent", mark("Consent (Art. 6(1)(a))")),
    Choice("contract", mark("Contract (Art. 6(1)(b))")),
    Choice("public_task", mark("Public task (Art. 6(1)(e))")),
    Choice("interest", mark("Legitimate interest (Art. 6(1)(f))")),
)
DISCLOSURE_KINDS = (
    Choice("onepager", mark("One-pager")),
    Choice("export", mark("Export")),
    Choice("introduction", mark("Introduction")),
)

CONSENT = RecordType(
    23,
    "consent",
    mark("Consent"),
    mark("Consents"),
    (
        Field(1, "person", mark("Person"), Kind.LINK, links=("person",), required=True),
        Field(2, "agency", mark("Agency"), Kind.CHOICE, AGENCIES, required=True),
        Field(3, "channel", mark("Channel"), Kind.CHOICE, CHANNELS, required=True, listed=True),
        Field(4, "purpose", mark("Purpose"), listed=True),
        Field(5, "status", mark("Status"), Kind.CHOICE, CONSENT_STATUS, required=True, listed=True),
        Field(6, "wording", mark("Wording"), Kind.LONG_TEXT),
        Field(7, "given_on", mark("Decided on"), Kind.DATE, listed=True),
        Field(8, "withdrawn_on", mark("Withdrawn on"), Kind.DATE),
        Field(9, "proof", mark("Proof")),
        Field(10, "expires_on", mark("Expires on"), Kind.DATE, indexed=True),
    ),
    title=("purpose",),
)

LEGAL_BASIS = RecordType(
    32,
    "legal_basis",
    mark("Legal basis"),
    mark("Legal bases"),
    (
        Field(1, "person", mark("Person"), Kind.LINK, links=("person",), required=True),
        Field(2, "agency", mark("Agency"), Kind.CHOICE, AGENCIES, required=True),
        Field(3, "basis", mark("Legal basis"), Kind.CHOICE, LEGAL_BASES, required=True),
        Field(4, "purpose", mark("Purpose")),
        Field(5, "checked_on", mark("Last checked"), Kind.DATE),
        Field(6, "review_on", mark("Review on"), Kind.DATE, indexed=True),
    ),
    ends=("person", "agency"),
    title=("purpose",),
)

DISCLOSURE = RecordType(
    33,
    "disclosure",
    mark("Disclosure"),
    mark("Disclosures"),
    (
        Field(1, "kind", mark("Kind"), Kind.CHOICE, DISCLOSURE_KINDS, required=True, listed=True),
        Field(
            2,
            "about",
            mark("About"),
            Kind.LINK,
            links=("organisation", "person", "need", "offer"),
            listed=True,
        ),
        Field(3, "recipient", mark("Recipient"), Kind.LINK, links=("organisation",), listed=True),
        Field(4, "recipient_text", mark("Recipient (text)")),
        Field(5, "purpose", mark("Purpose"), listed=True),
        Field(6, "made_on", mark("On"), Kind.DATE, required=True, listed=True, indexed=True),
        Field(7, "content", mark("Content"), Kind.LONG_TEXT),
        Field(8, "rows", mark("Rows"), Kind.INTEGER),
        Field(9, "introduction", mark("Introduction"), Kind.LINK, links=("introduction",)),
    ),
    title=("purpose",),
    sort="made_on",
)

REMARK = RecordType(
    30,
    "remark",
    mark("Internal remark"),
    mark("Internal remarks"),
    (
        Field(
            1,
            "about",
            mark("About"),
            Kind.LINK,
            required=True,
            links=("organisation", "person", "need", "offer", "introduction", "project"),
        ),
        Field(2, "text", mark("Text"), Kind.LONG_TEXT, required=True, searched=True, personal=True),
    ),
    ends=("about",),
    title=("text",),
)

NOT_DUPLICATE = RecordType(
    34,
    "not_duplicate",
    mark("Not a duplicate"),
    mark("Not duplicates"),
    (
        Field(1, "left", mark("One"), Kind.LINK, links=("organisation", "person"), required=True),
        Field(
            2, "right", mark("Other"), Kind.LINK, links=("organisation", "person"), required=True
        ),
    ),
    ends=("left", "right"),
    title=(),
)

AGENCY = RecordType(
    26,
    "agency",
    mark("Agency"),
    mark("Agencies"),
    (
        Field(1, "code", mark("Code"), Kind.CHOICE, AGENCIES, required=True),
        Field(2, "name", mark("Name"), required=True, listed=True),
        Field(3, "street", mark("Street"), group="address"),
        Field(4, "postcode", mark("Postcode"), Kind.POSTCODE, group="address"),
        Field(5, "town", mark("Town"), group="address"),
        Field(6, "phone", mark("Phone"), Kind.PHONE),
        Field(7, "email", mark("E-mail"), Kind.EMAIL),
        Field(8, "website", mark("Website"), Kind.URL),
    ),
    ends=("code",),
    sort="code",
    shared=True,
)

STAFF = RecordType(
    27,
    "staff",
    mark("Staff member"),
    mark("Staff"),
    (
        Field(1, "name", mark("Name"), required=True, listed=True, searched=True),
        Field(2, "agency", mark("Agency"), Kind.CHOICE, AGENCIES, required=True, listed=True),
        Field(3, "email", mark("E-mail"), Kind.EMAIL),
        Field(4, "phone", mark("Phone"), Kind.PHONE),
        Field(5, "initials", mark("Initials")),
        Field(6, "left_on", mark("Left on"), Kind.DATE),
    ),
    ends=("agency", "name"),
    sort="name",
    shared=True,
)

TYPES = (CONSENT, LEGAL_BASIS, DISCLOSURE, REMARK, NOT_DUPLICATE, AGENCY, STAFF)
