"""A record as the panel shows it, read in one go beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.database.reader import Reader
from models.journal.contexts import Vector, head_vector
from models.services.record_view import Fact, RecordView, record_view

_SUBTITLES = {
    "meeting": ("kind", "starts_at", "place"),
    "event": ("starts_on", "place"),
    "project": ("stage", "programme"),
    "introduction": ("stage",),
    "task": ("status", "due_on"),
}


@dataclass(frozen=True, slots=True)
class OpenTask:
    """An open next step: id, what, ISO day, who."""

    record: int
    title: str
    due_on: str | None
    who: str


@dataclass(frozen=True, slots=True)
class Card:
    """Everything the panel shows but the timeline; `seen` is what goes back with an edit.

    `conflicted` are the keys of fields of which there is more than one version. `foreign` says
    that changes of others came in since the record was last shown.
    """

    view: RecordView
    seen: Vector
    tasks: tuple[OpenTask, ...]
    conflicts: int
    conflicted: frozenset[str]
    foreign: bool = False

    @property
    def record(self) -> int:
        """The id of the record."""
        return self.view.id

    @property
    def type(self) -> str:
        """The key of its type."""
        return self.view.kind.key

    def after(self, before: Card | None, replica: str) -> Card:
        """The same after another one was shown; `replica` is this laptop."""
        if before is None or before.record != self.record:
            return self
        return replace(
            self, foreign=_of_others(self.seen, replica) != _of_others(before.seen, replica)
        )

    def fact(self, key: str) -> Fact | None:
        """A fact by the key of its field, None when the type has none."""
        return next((fact for fact in self.view.facts if fact.field.key == key), None)

    def text(self, key: str) -> str:
        """A fact as people read it, empty when there is none."""
        fact = self.fact(key)
        return fact.text if fact else ""

    def values(self) -> dict[str, str | int | None]:
        """The stored values by field key."""
        return {fact.field.key: fact.value for fact in self.view.facts}

    @property
    def subtitle(self) -> str:
        """The line under the title."""
        if self.type == "organisation":
            return " · ".join(filter(None, (self.text("kind"), self.place or self.text("town"))))
        if self.view.subtitle:
            return self.view.subtitle
        words = (self.text(key) for key in _SUBTITLES.get(self.type, ()))
        return " · ".join(filter(None, words))

    @property
    def place(self) -> str:
        """Municipality and county, as the postcode has them."""
        municipality, county = self.text("municipality"), self.text("county")
        return ", ".join(dict.fromkeys(filter(None, (municipality, county))))


def read_card(reader: Reader, record: int) -> Card:
    """Read a record for the panel; raises `Refused` when it is gone."""
    from models.journal.conflicts import conflicts  # the window opens without it

    # Before the values: a commit between the two is then counted as not seen.
    seen = head_vector(reader)
    found = conflicts(reader, [record])
    fields = frozenset(field for one in found for field in one.fields)
    view = record_view(reader, record)
    return Card(view, seen, _open_tasks(reader, record), len(found), fields)


def _of_others(seen: Vector, replica: str) -> Vector:
    return {name: head for name, head in seen.items() if not name.startswith(replica)}


def _open_tasks(reader: Reader, record: int) -> tuple[OpenTask, ...]:
    rows = reader.rows(
        "SELECT t.id, t.title, t.due_on, coalesce(s.name, '') FROM task t "
        "LEFT JOIN staff s ON s.id = t.assignee WHERE t.about = ? AND t.status = 'open' "
        "ORDER BY t.due_on IS NULL, t.due_on, t.id LIMIT 20",
        (record,),
    )
    return tuple(OpenTask(*row) for row in rows)
