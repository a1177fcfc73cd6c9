"""Realistic invented data of the whole domain, in bulk and reproducible by a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from random import Random

from models.clock import today
from models.database.identity import link_uuid
from models.database.reader import Value
from models.errors import Refused
from models.journal.store import Store
from models.language import tr
from models.progress import Progress
from models.records.registry import record_type
from models.services.pipelines import first_pipeline
from models.services.samples import activity, contacts, cooperation, firms, texts
from models.services.samples.contacts import Made
from models.services.staff import current_staff

Row = Mapping[str, Value]
_CHUNK = 5_000
_REGION_OF = {town.postcode: town for those in contacts.towns().values() for town in those}


class _Filling:
    """Writes rows in commits of some thousand, counts them and reports progress."""

    def __init__(self, store: Store, total: int, progress: Progress | None) -> None:
        self._store = store
        self._total = total
        self._progress = progress
        self.counts: dict[str, int] = {}

    def add(self, type_key: str, rows: Iterable[Row]) -> list[int]:
        """Rows of one type; their ids."""
        rest = iter(rows)
        ids: list[int] = []
        while chunk := list(islice(rest, _CHUNK)):
            with self._store.change(tr("Sample data"), "sample") as change:
                uuids = _link_uuids(change.reader.rows, type_key, chunk)
                ids += change.create_many(type_key, chunk, uuids=uuids)
            self._count(type_key, len(chunk))
        return ids

    def add_named(self, type_key: str, rows: Sequence[Row]) -> list[int]:
        """Records that are one by their name, also when they were there and were deleted."""
        with self._store.change(tr("Sample data"), "sample") as change:
            ids = [change.create(type_key, row) for row in rows]
        self._count(type_key, len(rows))
        return ids

    def add_people(self, drawn: Iterable[tuple[Row, Row]]) -> Iterator[Row]:
        """People with their affiliations, in one commit so that they are indexed once."""
        rest = iter(drawn)
        while chunk := list(islice(rest, _CHUNK)):
            with self._store.change(tr("Sample data"), "sample") as change:
                ids = change.create_many("person", [person for person, _ in chunk])
                jobs = [{**job, "person": one} for one, (_, job) in zip(ids, chunk, strict=True)]
                change.create_many("affiliation", jobs)
            self._count("person", len(chunk))
            self._count("affiliation", len(chunk))
            yield from jobs

    def _count(self, type_key: str, number: int) -> None:
        self.counts[type_key] = self.counts.get(type_key, 0) + number
        if self._progress:
            done = sum(self.counts.values())
            self._progress(done, max(self._total, done))


def fill_with_samples(
    store: Store,
    organisations: int = 200,
    people: int = 600,
    seed: int | str = "handschlag",
    progress: Progress | None = None,
) -> dict[str, int]:
    """Add invented data to a database; how many records of each type.

    The same seed, sizes and day give the same data. `progress(done, total)` may raise to stop;
    what was written until then stays and can be undone.
    """
    if organisations < 2:
        raise Refused(tr("Samples need at least two organisations."), "organisations")
    filling = _Filling(store, organisations * 8 + people * 3, progress)
    random = Random(f"{seed}")
    with store.reading() as reader:
        me = current_staff(store, reader) or 0
        competences = dict(reader.rows("SELECT code, id FROM competence"))
        pipeline = first_pipeline(reader)
        stages = reader.rows(
            "SELECT id, code FROM stage WHERE pipeline = ? ORDER BY position", (pipeline,)
        )
    day = today()
    staff = [me, *filling.add_named("staff", _COLLEAGUES)]
    made = _organisations(filling, random, organisations, me)
    working = _people(filling, random, people, made, me)
    filling.add("competence_link", cooperation.competence_rows(
        random, cooperation.trade_competences(made), competences))  # fmt: skip
    needs = _markets(filling, random, made, working, me, competences, offers=False)
    offers = _markets(filling, random, made, working, me, competences, offers=True)
    introductions = filling.add("introduction", cooperation.introduction_rows(
        random, max(10, organisations // 8), needs, offers, me, day))  # fmt: skip
    projects = filling.add("project", cooperation.project_rows(
        random, max(11, organisations // 25), stages, pipeline, me, day))  # fmt: skip
    filling.add("project_partner", cooperation.partner_rows(random, projects, made, day))
    filling.add("deadline", cooperation.deadline_rows(random, projects, day))
    _activity(filling, random, made, working, staff, [*introductions, *projects])
    tags = filling.add_named("tag", [{"name": name} for name in texts.TAGS])
    records = [firm.id for firm in made]
    filling.add("tagging", activity.tagging_rows(random, organisations // 2, records, tags))
    return filling.counts


def _organisations(filling: _Filling, random: Random, count: int, me: int) -> list[Made]:
    rows = list(contacts.organisation_rows(random, count, me, today()))
    ids = filling.add("organisation", rows)
    trades = {trade.wz: place for place, trade in enumerate(firms.TRADES)}
    return [
        Made(
            record,
            str(row["name"]),
            str(row["email"]).removeprefix("info@"),
            _REGION_OF[str(row["postcode"])].area,
            _REGION_OF[str(row["postcode"])].region,
            str(row["kind"]),
            trades.get(str(row["wz2008"]), 0),
        )
        for record, row in zip(ids, rows, strict=True)
    ]


def _people(
    filling: _Filling, random: Random, count: int, made: Sequence[Made], me: int
) -> dict[int, list[int]]:
    """New people; their ids by organisation."""
    working: dict[int, list[int]] = {}
    for job in filling.add_people(contacts.person_rows(random, count, made, me, today())):
        working.setdefault(int(job["organisation"] or 0), []).append(int(job["person"] or 0))
    return working


def _markets(
    filling: _Filling,
    random: Random,
    made: Sequence[Made],
    working: dict[int, list[int]],
    me: int,
    competences: Mapping[str, int],
    *,
    offers: bool,
) -> list[tuple[int, int]]:
    """New needs or offers with their competences; ids with the organisation of each."""
    count = max(12, len(made) // 4)
    drawn = list(cooperation.market_rows(random, count, made, working, me, today(), offers))
    ids = filling.add("offer" if offers else "need", (row for row, _ in drawn))
    owners = [(record, [code]) for record, (_, code) in zip(ids, drawn, strict=True)]
    filling.add("competence_link", cooperation.competence_rows(random, owners, competences))
    return [
        (record, int(row["organisation"] or 0)) for record, (row, _) in zip(ids, drawn, strict=True)
    ]


def _activity(
    filling: _Filling,
    random: Random,
    made: Sequence[Made],
    working: dict[int, list[int]],
    staff: Sequence[int],
    others: Sequence[int],
) -> None:
    count, day = len(made), today()
    rows = list(activity.meeting_rows(random, count * 6 // 5, made, staff, day))
    meetings = filling.add("meeting", rows)
    held = [
        (meeting, int(row["organisation"] or 0))
        for meeting, row in zip(meetings, rows, strict=True)
    ]
    filling.add("attendance", activity.attendance_rows(random, held, working))
    about = [*(firm.id for firm in made), *others]
    filling.add("task", activity.task_rows(random, count // 2, about, staff, day))
    filling.add("note", activity.note_rows(random, count * 2 // 5, about, staff, day))
    filling.add("relation", activity.relation_rows(random, count // 8, made))
    filling.add("event", activity.event_rows(random, day))


def _link_uuids(
    ask: Callable[[str, Sequence[int]], list[tuple[int, str]]], type_key: str, rows: Sequence[Row]
) -> list[bytes] | None:
    """The uuids of link records from their ends, looked up together; None for other types."""
    kind = record_type(type_key)
    links = [key for key in kind.ends if kind.field(key).links]
    if not links or links != list(kind.ends):
        return None
    wanted = list({int(row[key] or 0) for row in rows for key in links})
    marks = ",".join("?" * len(wanted))
    known = dict(ask(f"SELECT id, lower(hex(uuid)) FROM record WHERE id IN ({marks})", wanted))
    return [link_uuid(type_key, tuple(known[int(row[key] or 0)] for key in links)) for row in rows]


_COLLEAGUES: tuple[Row, ...] = (
    {"name": "Mira Beispiel", "agency": "swf", "initials": "MB"},
    {"name": "Jonas Muster", "agency": "do", "initials": "JM"},
    {"name": "Selin Vorlage", "agency": "do", "initials": "SV"},
)
