"""What a signature says, field by field; empty where it says nothing for certain."""

from __future__ import annotations

from dataclasses import dataclass

PERSON = ("salutation", "title", "first_name", "last_name", "email", "phone", "mobile", "profile")
ORGANISATION = ("street", "postcode", "town", "website", "organisation_phone", "organisation_email")


@dataclass(frozen=True, slots=True)
class Signature:
    """Values as they are stored; `organisation_phone` and `_email` are those of the switchboard."""

    salutation: str = ""
    title: str = ""
    first_name: str = ""
    last_name: str = ""
    function: str = ""
    department: str = ""
    organisation: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    profile: str = ""
    website: str = ""
    organisation_phone: str = ""
    organisation_email: str = ""

    @property
    def says_anything(self) -> bool:
        """Whether a person or an organisation was found."""
        return bool(self.last_name or self.organisation or self.email)

    def person(self) -> dict[str, str]:
        """The fields of the person that are filled."""
        return {key: value for key in PERSON if (value := getattr(self, key))}

    def firm(self) -> dict[str, str]:
        """The fields of a new organisation that are filled, without its name."""
        return {
            key.removeprefix("organisation_"): value
            for key in ORGANISATION
            if (value := getattr(self, key))
        }
