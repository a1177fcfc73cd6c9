"""Further ways to reach an organisation or a person."""

from models.fields.field import Choice, Derived, Field, Kind, RecordType
from models.language import mark
from models.records.places import PLACE, address_fields

CONTACT_POINT_KINDS = (
    Choice("phone", mark("Phone")),
    Choice("mobile", mark("Mobile")),
    Choice("fax", mark("Fax")),
    Choice("email", mark("E-mail")),
    Choice("web", mark("Website")),
)

CONTACT_POINT = RecordType(
    28,
    "contact_point",
    mark("Further contact"),
    mark("Further contacts"),
    (
        Field(
            1,
            "owner",
            mark("Belongs to"),
            Kind.LINK,
            links=("organisation", "person"),
            required=True,
        ),
        Field(2, "kind", mark("Kind"), Kind.CHOICE, CONTACT_POINT_KINDS, required=True),
        Field(3, "value", mark("Number or address"), required=True, searched=True, personal=True),
        Field(4, "label", mark("Remark")),
    ),
    (Derived("value_key", indexed=True),),
    title=("value",),
)

ADDRESS = RecordType(
    29,
    "address",
    mark("Further address"),
    mark("Further addresses"),
    (
        Field(
            1,
            "owner",
            mark("Belongs to"),
            Kind.LINK,
            links=("organisation", "person"),
            required=True,
        ),
        Field(2, "label", mark("Remark")),
        *address_fields(3),
    ),
    PLACE,
    title=("street", "postcode", "town"),
)

TYPES = (CONTACT_POINT, ADDRESS)
