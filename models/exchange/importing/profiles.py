"""What is remembered of the lists of a supplier: columns by header, dates, and words, never places.

Kept in a file of the person's profile that nobody else may read; it holds the supplier's name,
headers and target keys, nothing out of the rows but words that were said to mean a choice.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from models.database.keys import profile_folder
from models.exchange.importing.guessing import guess_mapping
from models.exchange.importing.mapping import Mapping as Columns
from models.exchange.importing.mapping import applied
from models.exchange.importing.options import Options
from models.exchange.importing.plan import Plan
from models.exchange.importing.styles import ORDERS
from models.exchange.importing.targets import MAIN_TYPES, all_targets
from models.exchange.reading import Sheet
from models.fields.searching import fold
from models.fields.text import clean
from models.language import tr

MOST_COLUMNS = 2_000
"""Headers that are kept of one supplier; what is longer is no list of anybody."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The lists of a supplier: what a row is about, and by header the target and order of dates.

    A target of None is a column that the person left out. `words` are by header what a cell means.
    """

    supplier: str
    main: str
    targets: Mapping[str, str | None] = field(default_factory=dict)
    orders: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def fits(self, sheet: Sheet) -> bool:
        """Whether a table has a column that is known of this supplier."""
        return any(header in self.targets for header in sheet.headers)


def profiles() -> tuple[Profile, ...]:
    """All that is remembered, by the name of the supplier; what cannot be read is not there."""
    found = [one for one in map(_profile, _read().values()) if one is not None]
    return tuple(sorted(found, key=lambda one: fold(one.supplier)))


def profile_of(supplier: str) -> Profile | None:
    """What is remembered of a supplier, whose name may be written in other letters."""
    return _profile(_read().get(fold(clean(supplier)))) if clean(supplier) else None


def with_profile(profile: Profile, sheet: Sheet, options: Options) -> tuple[Columns, Options]:
    """The mapping of a table and the options as they were in the last list of the supplier."""
    why = tr("As in the last list of “{supplier}”.", supplier=profile.supplier)
    guessed = guess_mapping(sheet, profile.main)
    orders = {key: one for key, one in profile.orders.items() if key in sheet.headers}
    words = {key: one for key, one in profile.words.items() if key in sheet.headers}
    told = replace(
        options,
        supplier=options.supplier or profile.supplier,
        orders={**orders, **options.orders},
        words={**words, **options.words},
    )
    return applied(guessed, profile.targets, why), told


def remember_profile(plan: Plan) -> Profile | None:
    """Remember the columns of a list for its supplier; None where nobody was named.

    What is known of other columns stays. A profile that cannot be saved is no reason to stop.
    """
    supplier = clean(plan.options.supplier)
    if not supplier:
        return None
    before = profile_of(supplier)
    guessed = guess_mapping(plan.sheet, plan.main).names()
    # A column that nobody knows is guessed anew each time: a later program may know it.
    chosen = {
        header: target
        for header, target in plan.mapping.names().items()
        if target is not None or guessed[header] is not None
    }
    found = Profile(
        supplier,
        plan.main,
        {**(before.targets if before else {}), **chosen},
        {**(before.orders if before else {}), **plan.options.orders},
        {**(before.words if before else {}), **plan.options.words},
    )
    if len(found.targets) > MOST_COLUMNS:
        return None
    _write({**_read(), fold(supplier): {
        "supplier": found.supplier, "main": found.main, "targets": dict(found.targets),
        "orders": dict(found.orders), "words": {key: dict(one) for key, one in found.words.items()},
    }})  # fmt: skip
    return found


def _profile(kept: Any) -> Profile | None:
    """A profile out of a file that anybody may have written into."""
    if not isinstance(kept, dict) or not isinstance(kept.get("supplier"), str):
        return None
    if kept.get("main") not in MAIN_TYPES:
        return None
    known = all_targets()
    targets = {
        header: target
        for header, target in _pairs(kept.get("targets"))
        if target is None or (isinstance(target, str) and target in known)
    }
    orders = {key: str(one) for key, one in _pairs(kept.get("orders")) if one in ORDERS}
    words = {
        key: {word: one for word, one in _pairs(said) if isinstance(one, str)}
        for key, said in _pairs(kept.get("words"))
    }
    return Profile(kept["supplier"], kept["main"], targets, orders, words)


def _pairs(kept: Any) -> Iterable[tuple[str, Any]]:
    return kept.items() if isinstance(kept, dict) else ()


def _file() -> Path:
    return profile_folder() / "suppliers.json"


def _read() -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError, RecursionError):
        found = json.loads(_file().read_text("utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _write(kept: dict[str, Any]) -> None:
    file = _file()
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w",
                  encoding="utf-8") as stream:  # fmt: skip
            json.dump(kept, stream, ensure_ascii=False, indent=1)
        os.replace(partial, file)
