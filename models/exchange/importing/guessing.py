"""Guesses where the columns of a list go: by headers, by what the list is about, by contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.exchange.importing import contents, vocabulary
from models.exchange.importing.columns import cell_text, share_that_fits
from models.exchange.importing.headers import Meaning, meaning_of, normalised
from models.exchange.importing.mapping import Column, Mapping
from models.exchange.importing.styles import style_of
from models.exchange.importing.targets import LINKS_BY_TITLE, MAIN_TYPES, PARTS, all_targets
from models.exchange.reading import Cell, Sheet
from models.language import LANGUAGES, mark, tr
from models.records.registry import BY_KEY

_FITS = 0.5
_TOLD = {
    "email": mark("{percent} % of the values are e-mail addresses."),
    "phone": mark("{percent} % of the values are phone numbers."),
    "website": mark("{percent} % of the values are web addresses."),
    "place": mark("{percent} % of the values are a postcode and a town."),
    "address": mark("{percent} % of the values are a whole address."),
    "wz2008": mark("{percent} % of the values are industry codes."),
    "name": mark("{percent} % of the values are names with a legal form."),
    "person": mark("{percent} % of the values are names of people."),
}
_OFFERED = frozenset(
    map(normalised, (*vocabulary.NAMES["offer.title"], "Lösungsanbieter", "Provider"))
)
_ENOUGH = 3
"""Columns that only needs and offers have; then a contact person is no list of people."""
_FURTHER = {"email": "more_emails", "phone": "more_phones", "mobile": "more_phones"}
_MARKET = frozenset(("need", "offer"))
_SURE_OF_PEOPLE = frozenset(("person.first_name", "person.last_name"))
_ALSO_OF_PEOPLE = frozenset(
    f"organisation.{name}"
    for name in ("street", "postcode", "town", "country", "place", "address", "website")
)
"""Where a list tells them of people, they are those of the employer."""

_OF_PEOPLE = frozenset(("person.salutation", "affiliation.function", "affiliation.department"))


@dataclass(slots=True)
class _Guess:
    meaning: Meaning
    cells: list[Cell]
    target: str | None = None
    why: str = ""
    sure: bool = True
    rivals: tuple[str, ...] = ()


def guess_mapping(sheet: Sheet, main: str | None = None) -> Mapping:
    """Where the columns of a table go; `main` is what rows are about when the person says so."""
    guesses = [
        _Guess(meaning_of(header, group, label), contents.sample(sheet.column(place)))
        for place, (header, group, label) in enumerate(
            zip(sheet.headers, sheet.groups, sheet.labels, strict=True)
        )
    ]
    people = _column_of_people(sheet, guesses)
    kind = main or _main_type(sheet, guesses, people)
    for place, guess in enumerate(guesses):
        _by_header(guess, kind, sheet.headers[place])
    _name_of_whom(guesses, kind, sheet)
    for guess in guesses:
        _by_fit(guess)
    if people is not None and kind == "person":
        place, share = people
        guesses[place].target, guesses[place].sure = "person.name", False
        guesses[place].why = _told("person", share)
    for guess in guesses:
        _by_contents(guess, kind, guesses)
    _only_once(guesses, sheet)
    columns = tuple(
        Column(header, guess.target, guess.why, _samples(guess.cells), guess.sure)
        for header, guess in zip(sheet.headers, guesses, strict=True)
    )
    return Mapping(kind, columns)


def _column_of_people(sheet: Sheet, guesses: Sequence[_Guess]) -> tuple[int, float] | None:
    """The column without a telling header that holds names of people, and how many it holds."""
    if any(_SURE_OF_PEOPLE & set(guess.meaning.keys) for guess in guesses):
        return None
    if any("person.name" in guess.meaning.keys for guess in guesses):
        return None
    shares = [contents.told_by(guess.cells)[0] for guess in guesses]
    address = shares.index("email") if "email" in shares else None
    for place, guess in enumerate(guesses):
        if guess.meaning.keys or guess.meaning.use or shares[place] or len(guess.cells) < 3:
            continue
        pairs = [
            (row[place], row[address])
            for row in sheet.rows[:300]
            if address is not None and row[place] is not None and row[address] is not None
        ]
        share = contents.share_of_people(guess.cells, pairs)
        if share >= 0.6 and contents.share_of_firms(guess.cells) < 0.3:
            return place, share
    return None


def _main_type(sheet: Sheet, guesses: Sequence[_Guess], people: tuple[int, float] | None) -> str:
    title = normalised(sheet.origin.sheet)
    for key in MAIN_TYPES:
        words = (BY_KEY[key].label, BY_KEY[key].plural)
        if title in {normalised(tr(word, language=one)) for word in words for one in LANGUAGES}:
            return key
    keys = [_of_records(guess.meaning.keys) for guess in guesses]
    if people is not None or any(_SURE_OF_PEOPLE & set(one) for one in keys):
        return "person"
    items = _items(guesses, keys)
    market = [one for one in keys if one and {key.partition(".")[0] for key in one} <= _MARKET]
    if items in _MARKET and len(market) >= _ENOUGH:
        return items
    if any(_names_people(guess) for guess in guesses):
        return "person"
    if items:
        return items
    named = [guess for guess in guesses if "person.name" in guess.meaning.keys]
    if any(_OF_PEOPLE & set(one) for one in keys) and named:
        return "person"
    if _of_firms(guesses, keys):
        return "organisation"
    if any(contents.share_of_people(guess.cells) >= 0.3 for guess in named):
        return "person"
    return "organisation"


def _items(guesses: Sequence[_Guess], keys: Sequence[tuple[str, ...]]) -> str:
    """Needs, offers, meetings or projects where columns tell that it is a list of them."""
    for group in (("need", "offer"), ("meeting",), ("project",)):
        own = [one for one in keys if one and {key.partition(".")[0] for key in one} <= {*group}]
        titled = any(f"{group[0]}.title" in one or f"{group[-1]}.title" in one for one in keys)
        # A need nobody has is none: the organisation is a required field.
        owned = group[0] != "need" or any("organisation.name" in one for one in keys)
        if own and titled and owned:
            first = own[0][0].partition(".")[0]
            offered = group[0] == "need" and any(
                guess.meaning.phrase in _OFFERED for guess in guesses
            )
            return "offer" if offered else first
    return ""


def _of_firms(guesses: Sequence[_Guess], keys: Sequence[tuple[str, ...]]) -> bool:
    """Whether a lone "Name" stands beside columns that only organisations have, such as a WZ."""
    own = [one for one in keys if one and all(key.startswith("organisation.") for key in one)]
    telling = [one for one in own if one[0] not in _ALSO_OF_PEOPLE]
    others = [
        one for guess, one in zip(guesses, keys, strict=True) if guess.meaning.phrase != "name"
    ]
    return len(telling) >= _ENOUGH and not any("organisation.name" in one for one in others)


def _of_records(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Without what only links to a record: a project may be named in a list of meetings."""
    return tuple(key for key in keys if key.partition(".")[2] not in LINKS_BY_TITLE)


def _names_people(guess: _Guess) -> bool:
    keys = guess.meaning.keys
    if not keys or guess.meaning.part == "organisation":
        return False
    if _SURE_OF_PEOPLE & set(keys):
        return True
    return keys[0] == "person.name" and (guess.meaning.phrase != "name" or
                                         guess.meaning.part == "person")  # fmt: skip


def _by_header(guess: _Guess, kind: str, header: str) -> None:
    meaning = guess.meaning
    if meaning.use == "private":
        guess.why = tr("Private details are left out for data protection.")
        return
    if meaning.use == "computed":
        guess.why = tr("The program finds this out itself.")
        return
    parts = PARTS[kind]
    wanted = {"person": ("person", "affiliation"), "organisation": ("organisation",)}
    inside = [key for key in meaning.keys if key.partition(".")[0] in parts]
    narrowed = [
        key for key in inside if key.partition(".")[0] in wanted.get(meaning.part, parts)
    ]  # fmt: skip
    keys = sorted(narrowed or inside, key=lambda key: parts.index(key.partition(".")[0]))
    if meaning.use == "further":
        keys = [further for key in keys if (further := _further(key))]
    if not keys:
        guess.why = tr("No field is known by this header.")
        return
    guess.target, guess.rivals = keys[0], tuple(keys[1:])
    if len({key.partition(".")[0] for key in keys}) > 1 and kind == "person":
        guess.why = tr("“{header}” belongs to the person, as the list names people.", header=header)
    else:
        guess.why = tr("The header “{header}” says so.", header=header)


def _name_of_whom(guesses: Sequence[_Guess], kind: str, sheet: Sheet) -> None:
    """A lone "Name" is the last name beside first names, else a person or an organisation."""
    taken = {guess.target for guess in guesses}
    for guess in guesses:
        if guess.meaning.phrase != "name" or guess.target is None or kind != "person":
            continue
        if guess.target == "person.name" and "person.first_name" in taken:
            guess.target = "person.last_name"
            guess.why = tr("Beside a column of first names this is the last name.")
        elif "organisation.name" not in taken and "person.last_name" in taken:
            guess.target = "organisation.name"
        elif contents.share_of_firms(guess.cells) > 0.5 and "organisation.name" not in taken:
            guess.target = "organisation.name"
            guess.why = _told("name", contents.share_of_firms(guess.cells))


def _by_fit(guess: _Guess) -> None:
    """Give up a target that the cells do not fit, or take the one that they do."""
    if guess.target is None or not guess.cells:
        return
    target = all_targets()[guess.target]
    if target.name in ("street", "town", "postcode", "address") and target.part == "organisation":
        _take_whole_address(guess)
        return
    if guess.target == "person.title" and contents.share_of_titles(guess.cells) < _FITS:
        guess.target = "affiliation.function"
        guess.why = tr("The values are no academic titles, so they are functions.")
        return
    if target.name == "competences":
        share = _share(guess.target, guess.cells)
        if share < _FITS and f"{target.part}.tags" in all_targets():
            guess.target = f"{target.part}.tags"
            guess.why = tr("The values are no competences of the list, so they become tags.")
        return
    for key in (guess.target, *guess.rivals):
        share = _share(key, guess.cells)
        if share >= _FITS:
            guess.target = key
            return
    guess.why = tr(
        "The header says “{field}”, but {percent} % of the values do not fit.",
        field=target.text(),
        percent=round((1 - share) * 100),
    )
    guess.target, guess.sure = None, False


def _share(key: str, cells: Sequence[Cell]) -> float:
    target = all_targets()[key]
    return share_that_fits(target, cells, style_of(target, cells))


def _take_whole_address(guess: _Guess) -> None:
    whole = contents.share_of_addresses(guess.cells)
    place = contents.share_of_places(guess.cells)
    if whole >= _FITS:
        guess.target, guess.why = "organisation.address", _told("address", whole)
    elif place >= _FITS:
        guess.target, guess.why = "organisation.place", _told("place", place)
    elif guess.target == "organisation.postcode" and _share(guess.target, guess.cells) < _FITS:
        guess.target, guess.sure = None, False
        guess.why = tr("The values are no postcodes.")


def _by_contents(guess: _Guess, kind: str, guesses: Sequence[_Guess]) -> None:
    """A column whose header says nothing may be told by its cells."""
    if guess.target or guess.meaning.use or guess.meaning.keys or kind not in PARTS:
        return
    taken = {one.target for one in guesses}
    name, share = contents.told_by(guess.cells)
    if name:
        keys = [f"{part}.{name}" for part in PARTS[kind]]
        free = [key for key in keys if key in all_targets() and key not in taken]
        if free:
            guess.target, guess.why, guess.sure = free[0], _told(name, share), share > 0.95
        return
    firms = contents.share_of_firms(guess.cells)
    if firms >= 0.3 and "organisation.name" not in taken and "organisation" in PARTS[kind]:
        guess.target, guess.why, guess.sure = "organisation.name", _told("name", firms), False


def _only_once(guesses: Sequence[_Guess], sheet: Sheet) -> None:
    """Two columns never fill one target: the second becomes a further value or is left out."""
    holders: dict[str, int] = {}
    for place in sorted(range(len(guesses)), key=lambda place: _ambiguity(guesses[place])):
        guess = guesses[place]
        if guess.target is None:
            continue
        for key in (guess.target, *guess.rivals, _further(guess.target)):
            if key and (key not in holders or key.endswith(("_emails", "_phones"))):
                if key != guess.target:
                    guess.why = tr(
                        "“{other}” is the better column for “{field}”, so this goes here.",
                        other=sheet.headers[holders[guess.target]],
                        field=all_targets()[guess.target].text(),
                    )
                guess.target = key
                break
        else:
            other = sheet.headers[holders[guess.target]]
            guess.why = tr("Column “{other}” gives this already.", other=other)
            guess.target, guess.sure = None, True
            continue
        holders.setdefault(guess.target, place)


def _ambiguity(guess: _Guess) -> tuple[int, int]:
    """Columns that can mean one thing only choose first, then those with the exact phrase."""
    return (len(guess.rivals), len(guess.meaning.phrase) == 0)


def _further(key: str) -> str | None:
    part, _, name = key.partition(".")
    further = f"{part}.{_FURTHER[name]}" if name in _FURTHER else None
    return further if further in all_targets() else None


def _told(name: str, share: float) -> str:
    return tr(_TOLD[name], percent=round(share * 100))


def _samples(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(cell_text(cell, 80) for cell in cells[:3])
