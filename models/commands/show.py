"""`show`: a record with its relations and its timeline."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import reading
from models.commands.rows import documents, uuids
from models.database.reader import Reader
from models.fields.dates import show_date
from models.fields.moments import show_moment
from models.language import tr
from models.services.finding import record_named
from models.services.linked import Section
from models.services.record_view import RecordView, record_view
from models.services.timeline import Happening, timeline


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "show", tr("a record with everything linked to it"), _show)
    parser.add_argument("record", metavar=tr("RECORD"), help=tr("its id, or type:name"))
    parser.add_argument("--limit", type=whole_number, default=50, metavar="N",
                        help=tr("at most so many entries of the timeline"))  # fmt: skip


def _show(options: Options) -> Answer:
    with reading(options) as (_, reader):
        record = record_named(reader, options.record)
        view = record_view(reader, record)
        happened = timeline(reader, record, options.limit)
        if options.json:
            return Answer(_document(reader, view, happened))
    return Answer(None, [*_lines(view), *_past(happened)])


def _document(reader: Reader, view: RecordView, happened: Sequence[Happening]) -> dict[str, object]:
    linked = [part for section in view.sections for row in section.rows
              for part in (row.record, row.opens)]  # fmt: skip
    others = [*linked, *(one.other for one in view.relations), *(one.record for one in happened),
              *(one.competence for one in view.competences)]  # fmt: skip
    names = uuids(reader, others)
    return {
        **documents(reader, view.kind, [view.id])[0],
        "title": view.title,
        "scope": "shared" if view.shared else "agency",
        "texts": {fact.field.key: fact.text for fact in view.facts if fact.text},
        "tags": [tag.name for tag in view.tags],
        "competences": [
            {"id": names[one.competence], "code": one.code, "name": one.name, "level": one.level}
            for one in view.competences
        ],
        "relations": [
            {"id": names[one.other], "kind": one.kind, "words": one.words, "title": one.title}
            for one in view.relations
        ],
        "custom": {one.field.label: one.value for one in view.custom if one.value is not None},
        "linked": {section.type: _rows(section, names) for section in view.sections},
        "remark": view.remark or None,
        "completeness": {"light": view.completeness.light, "percent": view.completeness.percent,
                         "missing": [key for key, _ in view.completeness.missing]},
        "timeline": [
            {
                "moment": one.moment,
                "kind": one.kind,
                "title": one.title,
                "text": one.text,
                "author": one.author,
                "id": names.get(one.record or 0),
            }
            for one in happened
        ],
    }  # fmt: skip


def _rows(section: Section, names: dict[int, str]) -> list[dict[str, object]]:
    return [
        {
            "id": names[row.record],
            "other": names.get(row.opens),
            "title": row.title,
            "detail": row.detail,
            "day": row.day,
        }
        for row in section.rows
    ]


def _lines(view: RecordView) -> list[str]:
    lines = [f"{view.title}  ({tr(view.kind.label)}, {UUID(view.uuid)})"]
    if view.tags:
        lines.append(" ".join(f"#{tag.name}" for tag in view.tags))
    facts = [(fact.label, fact.text) for fact in view.facts if fact.text]
    facts += [(one.field.label, one.text) for one in view.custom if one.text]
    width = max((len(label) for label, _ in facts), default=0)
    lines += [f"  {label.ljust(width)}  {' '.join(text.split())}" for label, text in facts]
    if view.competences:
        lines += ["", tr("Competences")]
        lines += [f"  {one.code}  {one.name}" for one in view.competences]
    if view.relations:
        lines += ["", tr("Relations")]
        lines += [f"  {one.words} {one.title}" for one in view.relations]
    for section in view.sections:
        lines += ["", f"{section.label} ({section.count})"]
        for row in section.rows:
            day = _day(row.day) if row.day else ""
            lines.append("  " + "  ".join(filter(None, (day, row.title, row.detail))))
    return lines


def _past(happened: Sequence[Happening]) -> list[str]:
    lines = ["", tr("Timeline")] if happened else []
    for one in happened:
        words = (_day(one.moment), one.title, one.text, one.author)
        lines.append("  " + "  ".join(filter(None, words)))
    return lines


def _day(moment: str) -> str:
    return show_moment(moment) if "T" in moment else show_date(moment)
