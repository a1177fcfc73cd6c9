"""Tags, lists, relations and custom fields: what people add to records of every type."""

from models.fields.field import Choice, Field, Kind, RecordType
from models.language import mark

LISTABLE = ("organisation", "person", "need", "offer", "meeting", "introduction", "project")
RELATIONS = (
    Choice("supplies", mark("supplies")),
    Choice("customer_of", mark("is a customer of")),
    Choice("member_of", mark("is a member of")),
    Choice("spin_off_of", mark("is a spin-off of")),
    Choice("competes", mark("competes with")),
    Choice("cooperates", mark("cooperates with")),
    Choice("knows", mark("knows")),
    Choice("recommended", mark("was recommended by")),
)
CUSTOM_KINDS = tuple(
    Choice(kind.value, label)
    for kind, label in (
        (Kind.TEXT, mark("Text")),
        (Kind.LONG_TEXT, mark("Long text")),
        (Kind.INTEGER, mark("Number")),
        (Kind.MONEY, mark("Amount")),
        (Kind.DATE, mark("Date")),
        (Kind.FLAG, mark("Yes or no")),
        (Kind.CHOICE, mark("Choice")),
        (Kind.URL, mark("Web address")),
    )
)
LIST_KINDS = (Choice("static", mark("Fixed list")), Choice("smart", mark("Saved view")))

TAG = RecordType(
    17,
    "tag",
    mark("Tag"),
    mark("Tags"),
    (
        Field(1, "name", mark("Name"), required=True, listed=True, searched=True),
        Field(2, "colour", mark("Colour")),
    ),
    ends=("name",),
    sort="name",
)

TAGGING = RecordType(
    18,
    "tagging",
    mark("Tag of a record"),
    mark("Tags of records"),
    (
        Field(1, "record", mark("Record"), Kind.LINK, links=LISTABLE, required=True),
        Field(2, "tag", mark("Tag"), Kind.LINK, links=("tag",), required=True),
    ),
    ends=("record", "tag"),
    title=(),
)

LIST = RecordType(
    19,
    "list",
    mark("List"),
    mark("Lists"),
    (
        Field(1, "name", mark("Name"), required=True, listed=True, searched=True),
        Field(2, "kind", mark("Kind"), Kind.CHOICE, LIST_KINDS, required=True, listed=True),
        Field(3, "type", mark("Type of records"), Kind.CODE, required=True, listed=True),
        Field(4, "filter", mark("Filter"), Kind.LONG_TEXT),
        Field(5, "columns", mark("Columns"), Kind.LONG_TEXT),
        Field(6, "sorting", mark("Sorting")),
    ),
    sort="name",
)

LIST_MEMBER = RecordType(
    20,
    "list_member",
    mark("Entry of a list"),
    mark("Entries of lists"),
    (
        Field(1, "list", mark("List"), Kind.LINK, links=("list",), required=True),
        Field(2, "record", mark("Record"), Kind.LINK, links=LISTABLE, required=True),
    ),
    ends=("list", "record"),
    title=(),
)

RELATION = RecordType(
    21,
    "relation",
    mark("Relation"),
    mark("Relations"),
    (
        Field(1, "left", mark("From record"), Kind.LINK, links=LISTABLE, required=True),
        Field(2, "right", mark("To record"), Kind.LINK, links=LISTABLE, required=True),
        Field(3, "kind", mark("Kind"), Kind.CHOICE, RELATIONS, required=True, listed=True),
        Field(4, "valid_from", mark("From"), Kind.DATE, group="period"),
        Field(5, "valid_to", mark("To"), Kind.DATE, group="period"),
        Field(6, "note", mark("Remark")),
    ),
    title=(),
)

CUSTOM_FIELD = RecordType(
    24,
    "custom_field",
    mark("Custom field"),
    mark("Custom fields"),
    (
        Field(1, "type", mark("Type of records"), Kind.CODE, required=True, listed=True),
        Field(2, "label", mark("Label"), required=True, listed=True),
        Field(3, "kind", mark("Kind"), Kind.CHOICE, CUSTOM_KINDS, required=True, listed=True),
        Field(4, "choices", mark("Choices, one a line"), Kind.LONG_TEXT),
        Field(5, "position", mark("Position"), Kind.INTEGER),
    ),
    title=("label",),
    sort="position",
    shared=True,
)

CUSTOM_VALUE = RecordType(
    25,
    "custom_value",
    mark("Value of a custom field"),
    mark("Values of custom fields"),
    (
        Field(1, "record", mark("Record"), Kind.LINK, links=LISTABLE, required=True),
        Field(
            2,
            "custom_field",
            mark("Custom field"),
            Kind.LINK,
            links=("custom_field",),
            required=True,
        ),
        Field(3, "value", mark("Value"), Kind.LONG_TEXT, searched=True),
    ),
    ends=("record", "custom_field"),
    title=("value",),
)

TYPES = (TAG, TAGGING, LIST, LIST_MEMBER, RELATION, CUSTOM_FIELD, CUSTOM_VALUE)
