"""A larger labelled set: about a thousand records with some four hundred pairs that are one.

Beside each entity stand others that only look like it: the limited partner at the same address,
the branch, the namesake in another town, the cousin's firm, brothers in one office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from models.services.duplicates.facts import Facts, typed_facts
from tests.services.duplicates_labelled.distorting import (
    mistyped,
    other_first_name,
    other_form,
    other_phone,
    other_street,
    without_dots,
    written_out,
)
from tests.services.duplicates_labelled.labelled import Labelled
from tests.services.duplicates_labelled.words import (
    FANTASY,
    FIRST_NAMES,
    FORMS,
    FUNCTIONS,
    PLACES,
    STREETS,
    SURNAMES,
    TRADES,
)

SEED = 20_261
ENTITIES = 260
Values = dict[str, str]


@dataclass(slots=True)
class _Records:
    """Records and which entity each of them is."""

    values: list[dict[str, object]] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)

    def add(self, entity: str, values: dict[str, object]) -> None:
        self.values.append({key: value for key, value in values.items() if value not in (None, "")})
        self.entities.append(entity)

    def labelled(self, type_key: str, random: Random) -> Labelled:
        order = list(range(len(self.values)))
        random.shuffle(order)
        facts: dict[int, Facts] = {}
        entities: dict[int, str] = {}
        for record, place in enumerate(order, start=1):
            facts[record] = {**typed_facts(type_key, self.values[place]), "id": record}
            entities[record] = self.entities[place]
        return Labelled(facts, entities)


def generate(type_key: str, seed: int = SEED) -> Labelled:
    """The set for organisations or people, the same for the same seed."""
    random = Random(f"{type_key} {seed}")
    records = _Records()
    make = {"organisation": _organisations, "person": _people}[type_key]
    for entity, values in make(random):
        records.add(entity, values)
    return records.labelled(type_key, random)


def _organisations(random: Random) -> Iterator[tuple[str, dict[str, object]]]:
    for number in range(ENTITIES):
        firm = _firm(random, number)
        entity = f"firm {number}"
        yield entity, {**firm}
        if random.random() < 0.62:
            yield entity, {**_copied_firm(random, firm)}
            if random.random() < 0.12:
                yield entity, {**_copied_firm(random, firm)}
        if random.random() < 0.3:
            yield f"beside {entity}", {**random.choice(_BESIDE)(random, firm, number)}


def _firm(random: Random, number: int) -> Values:
    surname, trade, form = random.choice(SURNAMES), random.choice(TRADES), random.choice(FORMS)
    name = random.choice((
        f"{surname} {trade}", f"{trade} {surname}", f"{random.choice(FANTASY)} {trade}",
        f"Gebrüder {surname}", f"{surname} & {random.choice(SURNAMES)} {trade}",
        f"{random.choice(FIRST_NAMES)} {surname} {trade}",
    ))  # fmt: skip
    postcode, town, area = random.choice(PLACES)
    domain = f"{written_out(name.split()[0]).lower()}-{number}.example"
    return {
        "name": f"{name} {form}",
        "form": form,
        "street": f"{random.choice(STREETS)} {random.randint(1, 99)}",
        "postcode": postcode,
        "town": town,
        "phone": f"{area} {random.randint(20, 99)} {random.randint(10, 99)}0",
        "email": f"{random.choice(FUNCTIONS)}@{domain}",
        "website": f"www.{domain}" if random.random() < 0.7 else "",
        "register_number": f"HRB {random.randint(1000, 19999)}" if random.random() < 0.3 else "",
    }


def _copied_firm(random: Random, firm: Values) -> Values:
    """The firm in the list of somebody else: some cells blank, one to three changed."""
    copy = dict(firm)
    for key, share in (("street", 0.3), ("phone", 0.4), ("email", 0.5), ("website", 0.5),
                       ("register_number", 0.7), ("postcode", 0.1)):  # fmt: skip
        if random.random() < share:
            copy[key] = ""
    changes = random.sample(_CHANGES_OF_FIRMS, random.randint(1, 3))
    if _renamed in changes and _moved in changes:
        changes.remove(_moved)
    if _renamed in changes or _moved in changes:
        # Nobody could say of a firm with another name or address that it is the same one without
        # its phone or its domain.
        for key in random.choice((("phone",), ("email", "website"), ("phone", "email"))):
            copy[key] = firm[key]
    for change in changes:
        change(random, copy)
    if not any(copy[key] for key in ("street", "phone", "email", "website", "postcode")):
        copy["postcode"] = firm["postcode"]
    return copy


def _form(random: Random, firm: Values) -> None:
    firm["name"] = other_form(random, firm["name"], firm["form"])


def _umlauts(random: Random, firm: Values) -> None:
    change = random.choice((written_out, without_dots))
    for key in ("name", "street", "town"):
        firm[key] = change(firm[key])


def _streets(random: Random, firm: Values) -> None:
    firm["street"] = other_street(random, firm["street"])


def _phones(random: Random, firm: Values) -> None:
    if firm["phone"]:
        firm["phone"] = other_phone(random, firm["phone"])


def _typing(random: Random, firm: Values) -> None:
    bare = firm["name"].removesuffix(firm["form"])
    firm["name"] = mistyped(random, bare) + firm["name"].removeprefix(bare)


def _short_words(random: Random, firm: Values) -> None:
    for long, short in (("Gebrüder", "Gebr."), ("&", "und"), ("technik", "techn."),
                        ("Maschinenbau", "Masch.-Bau"), ("Präzision", "Präz.")):  # fmt: skip
        firm["name"] = (
            firm["name"].replace(long, short) if "KG" not in firm["name"] else firm["name"]
        )


def _order(random: Random, firm: Values) -> None:
    bare = firm["name"].removesuffix(firm["form"]).split()
    if len(bare) == 2 and "Gebr" not in bare[0]:
        firm["name"] = f"{bare[1]} {bare[0]} {firm['form']}"


def _moved(random: Random, firm: Values) -> None:
    firm["street"] = f"{random.choice(STREETS)} {random.randint(1, 99)}"
    firm["postcode"], firm["town"], _ = random.choice(PLACES)


def _renamed(random: Random, firm: Values) -> None:
    words = [one for one in firm["name"].removesuffix(firm["form"]).split() if one not in TRADES]
    other = random.choice(("Systems", "Solutions", "Gruppe", "Technologies", "Industrie"))
    firm["name"] = f"{words[-1] if words else 'Neue'} {other} {firm['form']}"


def _upper(random: Random, firm: Values) -> None:
    firm["name"] = firm["name"].upper()


_CHANGES_OF_FIRMS: tuple[Callable[[Random, Values], None], ...] = (
    _form, _form, _umlauts, _umlauts, _streets, _phones, _typing, _short_words, _order, _moved,
    _renamed, _upper,
)  # fmt: skip


def _partner(random: Random, firm: Values, number: int) -> Values:
    """Its general partner: address, phone and site are the same, the firm is another one."""
    bare = firm["name"].removesuffix(firm["form"]).strip()
    form = "GmbH & Co. KG" if firm["form"] == "GmbH" else "GmbH"
    name = f"{bare} Verwaltungs-{form}" if form == "GmbH" else f"{bare} {form}"
    return {**firm, "name": name, "form": form, "register_number": f"HRB {30_000 + number}"}


def _branch(random: Random, firm: Values, number: int) -> Values:
    """Its branch in another town."""
    postcode, town, area = random.choice([one for one in PLACES if one[1] != firm["town"]])
    return {**firm, "street": f"{random.choice(STREETS)} {random.randint(1, 99)}",
            "postcode": postcode, "town": town, "email": "", "register_number": "",
            "phone": f"{area} {random.randint(100_000, 999_999)}"}  # fmt: skip


def _namesake(random: Random, firm: Values, number: int) -> Values:
    """Another firm of the name in another town."""
    other = _branch(random, firm, number)
    return {**other, "website": f"www.namesake-{number}.example"}


def _cousin(random: Random, firm: Values, number: int) -> Values:
    """Another firm of the family in the same town."""
    fresh = _firm(random, 1000 + number)
    name = f"{firm['name'].split()[0]} {random.choice(TRADES)} {fresh['form']}"
    return {**fresh, "name": name, "postcode": firm["postcode"], "town": firm["town"]}


def _registered(random: Random, firm: Values, number: int) -> Values:
    """A firm with the same name whose register number is another one."""
    fresh = _firm(random, 2000 + number)
    return {**fresh, "name": firm["name"], "form": firm["form"], "postcode": firm["postcode"],
            "town": firm["town"], "register_number": f"HRA {50_000 + number}"}  # fmt: skip


_BESIDE = (_partner, _branch, _namesake, _cousin, _registered)


def _people(random: Random) -> Iterator[tuple[str, dict[str, object]]]:
    taken: set[object] = set()
    for number in range(ENTITIES):
        person = _person(random)
        # Two people of one name in one firm nobody can tell apart.
        while person["email"] in taken:
            person = _person(random)
        taken.add(person["email"])
        entity = f"person {number}"
        yield entity, {**person}
        if random.random() < 0.62:
            yield entity, _copied_person(random, person)
            if random.random() < 0.12:
                yield entity, _copied_person(random, person)
        if random.random() < 0.4:
            yield f"beside {entity}", _somebody_beside(random, person)


def _person(random: Random) -> dict[str, object]:
    first, last = random.choice(FIRST_NAMES), random.choice(SURNAMES)
    if random.random() < 0.12:
        last = f"{last}-{random.choice(SURNAMES)}"
    employer = random.randint(1, 90)
    address = random.choice((f"{first[0]}.{last}", f"{first}.{last}", last, f"{last}{first[0]}"))
    return {
        "first_name": first,
        "last_name": last,
        "title": random.choice(("", "", "", "Dr.", "Prof. Dr.")),
        "organisation": employer,
        "email": f"{written_out(address).lower()}@firma{employer}.example",
        "phone": f"0231 {7000 + employer}-{random.randint(10, 99)}",
        "mobile": f"0171 {random.randint(2000000, 9999999)}" if random.random() < 0.6 else "",
    }


def _copied_person(random: Random, person: dict[str, object]) -> dict[str, object]:
    """The person in the list of somebody else."""
    copy = dict(person)
    first, last = str(person["first_name"]), str(person["last_name"])
    for key, share in (("organisation", 0.2), ("email", 0.3), ("phone", 0.4), ("mobile", 0.4)):
        if random.random() < share:
            copy[key] = ""
    for change in random.sample(range(9), random.randint(1, 2)):
        if change == 0:
            copy["first_name"] = other_first_name(random, first)
        elif change == 1:
            spell = random.choice((written_out, without_dots))
            copy["first_name"], copy["last_name"] = spell(first), spell(last)
        elif change == 2:
            copy["last_name"] = mistyped(random, last)
        elif change == 3:
            copy["first_name"] = mistyped(random, first)
        elif change == 4:
            # Married: the name is another one, the numbers stay.
            copy["last_name"] = f"{last.split('-')[0]}-{random.choice(SURNAMES)}"
        elif change == 5 and person["mobile"]:
            # Employed elsewhere: the mobile number stays.
            copy |= {"organisation": random.randint(91, 150), "email": "", "phone": ""}
            copy["mobile"] = person["mobile"]
        elif change == 6:
            copy["first_name"], copy["last_name"] = last, first
        elif change == 7:
            copy["last_name"] = f"{random.choice(('Dr.', 'Prof. Dr.', 'Frau'))} {last}"
        elif change == 8 and copy["phone"]:
            copy["phone"] = other_phone(random, str(copy["phone"]).replace("-", ""))
    # Without any of these nobody could say that it is the same person.
    if not any(copy[key] for key in ("organisation", "email", "phone", "mobile")):
        copy["organisation"], copy["email"] = person["organisation"], person["email"]
    return copy


def _somebody_beside(random: Random, person: dict[str, object]) -> dict[str, object]:
    """Somebody else: a relative in the firm, a namesake elsewhere, a colleague on the same line."""
    other = _person(random)
    kind = random.randrange(4)
    if kind == 0:
        first = random.choice([one for one in FIRST_NAMES if one != person["first_name"]])
        return {**person, "first_name": first, "mobile": other["mobile"],
                "email": f"{first.lower()}.{other['email']}"}  # fmt: skip
    if kind == 1:
        return {**other, "first_name": person["first_name"], "last_name": person["last_name"],
                "organisation": random.randint(151, 200)}  # fmt: skip
    if kind == 2:
        return {**other, "organisation": person["organisation"], "phone": person["phone"]}
    return {**other, "first_name": person["first_name"], "organisation": person["organisation"]}
