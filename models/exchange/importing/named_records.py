"""Cells that name a person, a project, an event, an introduction or a stage become links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from models.database.reader import Reader
from models.database.titles import titles
from models.exchange.importing.assembling import Table
from models.exchange.importing.columns import Issue
from models.exchange.importing.firms import Firms
from models.exchange.importing.targets import LINKS_BY_TITLE, all_targets
from models.fields.names import split_name
from models.fields.searching import fold
from models.language import mark, tr
from models.records.registry import record_type

_NOBODY = mark("No single {type} is called “{name}”; left blank.")
_STAYS = mark("A known project is moved on the board, by the rules of its stages; it stays.")
Find = Callable[[str, int], Iterable[int]]
"""The ids that a name may mean in a row."""


def link_records(reader: Reader, table: Table, firms: Firms) -> None:
    """Replace names of records by their ids; what no single record has is left out and named."""
    # Stages are looked for in their pipeline, so that pipelines come first.
    for key in sorted(table.fields, key=lambda key: key == "project.stage"):
        part, _, name = key.partition(".")
        if name not in LINKS_BY_TITLE:
            continue
        values = table.fields[key]
        if not any(values):
            continue
        field = all_targets()[key].field
        kind = record_type(field.links[0] if field else part)
        find = _FINDERS.get(name, _titled)(reader, table, firms, kind.key)
        for row, text in enumerate(values):
            if text is None:
                continue
            found = set(find(text, row))
            values[row] = found.pop() if len(found) == 1 else None
            if values[row] is None:
                message = tr(_NOBODY, type=tr(kind.label), name=text)
                table.remarks.setdefault(row, []).append(Issue(None, text, message))


def note_moves(reader: Reader, table: Table, known: Mapping[int, int]) -> None:
    """Say where a list wants to move projects that are known (row index to id)."""
    stages = table.get("project.stage")
    for row, record in known.items():
        stage = stages[row]
        if stage is not None and stage != reader.value(
            "SELECT stage FROM project WHERE id = ?", (record,)
        ):
            table.remarks.setdefault(row, []).append(Issue(None, "", tr(_STAYS)))


def _titled(reader: Reader, _table: Table, _firms: Firms, kind: str) -> Find:
    """By the title, as an export writes it."""
    known: dict[str, list[int]] = {}
    records = [row[0] for row in reader.rows(f'SELECT id FROM "{kind}"')]
    for record, title in titles(reader, record_type(kind), records):
        known.setdefault(fold(title), []).append(record)
    return lambda text, _row: known.get(fold(text), ())


def _people(reader: Reader, _table: Table, firms: Firms, _kind: str) -> Find:
    """By name, those who work for the organisation of the row before others."""
    known: dict[str, dict[int, set[int]]] = {}
    for record, key, organisation in reader.rows(
        "SELECT p.id, p.match_key, a.organisation FROM person p "
        "LEFT JOIN affiliation a ON a.person = p.id WHERE p.merged_into IS NULL"
    ):
        known.setdefault(key, {}).setdefault(record, set()).add(organisation)

    def find(text: str, row: int) -> Iterable[int]:
        parts = split_name(text)
        alike = known.get(fold(f"{parts.last_name} {parts.first_name}".strip()), {})
        place = firms.of_row[row]
        firm = firms.named[place].record if place >= 0 else None
        return [one for one, employers in alike.items() if firm in employers and firm] or alike

    return find


def _named(reader: Reader, _table: Table, _firms: Firms, kind: str) -> Find:
    """By code, German or English name."""
    known: dict[str, list[int]] = {}
    for record, *names in reader.rows(f'SELECT id, code, name, name_en FROM "{kind}"'):
        for name in {fold(name) for name in names if name}:
            known.setdefault(name, []).append(record)
    return lambda text, _row: known.get(fold(text), ())


def _stages(reader: Reader, table: Table, firms: Firms, kind: str) -> Find:
    """By name, in the pipeline of the row where it has one."""
    find = _named(reader, table, firms, kind)
    pipeline_of = dict(reader.rows("SELECT id, pipeline FROM stage"))
    pipelines = table.get("project.pipeline")

    def within(text: str, row: int) -> Iterable[int]:
        found = list(find(text, row))
        wanted = pipelines[row]
        return [one for one in found if wanted in (None, pipeline_of[one])]

    return within


_FINDERS: Mapping[str, Callable[[Reader, Table, Firms, str], Find]] = {
    "contact": _people,
    "pipeline": _named,
    "stage": _stages,
}
