"""Where something lies: the address as one register, and the place derived from its postcode."""

from models.fields.field import Choice, Derived, Field, Kind
from models.language import mark

REGIONS = (
    Choice("swf", mark("Südwestfalen")),
    Choice("do", mark("Dortmund")),
    Choice("other", mark("Elsewhere")),
)


def address_fields(first: int) -> tuple[Field, ...]:
    """The four fields of an address, numbered from `first`."""
    return (
        Field(
            first,
            "street",
            mark("Street"),
            group="address",
            listed=True,
            aliases=(
                "Straße",
                "Strasse",
                "Anschrift",
                "Adresse",
                "Straße geschäftlich",
                "Straße und Hausnummer",
                "Address",
                "Business Street",
                "Address 1 - Street",
            ),
        ),
        Field(
            first + 1,
            "postcode",
            mark("Postcode"),
            Kind.POSTCODE,
            group="address",
            listed=True,
            indexed=True,
            aliases=(
                "PLZ",
                "Postleitzahl",
                "Postleitzahl geschäftlich",
                "Zip",
                "Zip Code",
                "Postal Code",
                "ZIP/Postal Code",
                "Business Postal Code",
            ),
        ),
        Field(
            first + 2,
            "town",
            mark("Town"),
            group="address",
            listed=True,
            searched=True,
            aliases=("Ort", "Stadt", "Wohnort", "Ort geschäftlich", "City", "Business City"),
        ),
        Field(
            first + 3,
            "country",
            mark("Country"),
            group="address",
            aliases=("Land", "Land/Region geschäftlich", "Business Country/Region", "Staat"),
        ),
    )


PLACE = (
    Derived("municipality", mark("Municipality"), Kind.CODE, "municipalities", listed=True),
    Derived("county", mark("County"), Kind.CODE, "counties", listed=True, indexed=True),
    Derived("region", mark("Region"), Kind.CODE, "regions", listed=True, indexed=True),
    Derived("nuts3", mark("NUTS 3"), Kind.CODE, "nuts"),
)
