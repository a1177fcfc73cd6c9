"""Filters as sentences: "County is Olpe", "Region is Südwestfalen or Dortmund"."""

from __future__ import annotations

from models.database.filter_sql import TODAY
from models.database.filter_values import SPANS, values_of
from models.database.filters import (
    MEMBERSHIPS,
    WORDS,
    All,
    Atom,
    Condition,
    Filter,
    Not,
    Op,
    Subject,
    conditions_of,
    subject,
)
from models.database.reader import Reader
from models.database.titles import title_of
from models.fields import datasets
from models.fields.dates import show_date
from models.fields.field import Kind
from models.fields.moments import show_moment
from models.fields.values import show
from models.language import mark, ntr, tr

Titles = dict[Atom, str]
_DAYS = frozenset((Kind.DATE, Kind.MOMENT))
OPERATOR_WORDS = {
    Op.IS: mark("is"),
    Op.IS_NOT: mark("is not"),
    Op.ONE_OF: mark("is one of"),
    Op.NONE_OF: mark("is none of"),
    Op.CONTAINS: mark("contains"),
    Op.STARTS: mark("begins with"),
    Op.EMPTY: mark("is empty"),
    Op.NOT_EMPTY: mark("is not empty"),
    Op.BEFORE: mark("is less than"),
    Op.AFTER: mark("is more than"),
    Op.AT_LEAST: mark("is at least"),
    Op.AT_MOST: mark("is at most"),
    Op.BETWEEN: mark("is between"),
    Op.LAST_DAYS: mark("in the last days"),
    Op.NEXT_DAYS: mark("in the next days"),
}
_DAY_WORDS = {
    Op.BEFORE: mark("is before"),
    Op.AFTER: mark("is after"),
    Op.AT_LEAST: mark("is from this day on"),
    Op.AT_MOST: mark("is up to this day"),
}
_SENTENCES = {
    Op.IS: mark("{field} is {value}"),
    Op.IS_NOT: mark("{field} is not {value}"),
    Op.ONE_OF: mark("{field} is {value}"),
    Op.NONE_OF: mark("{field} is neither {value}"),
    Op.CONTAINS: mark("{field} contains “{value}”"),
    Op.STARTS: mark("{field} begins with “{value}”"),
    Op.BEFORE: mark("{field} is less than {value}"),
    Op.AFTER: mark("{field} is more than {value}"),
    Op.AT_LEAST: mark("{field} is at least {value}"),
    Op.AT_MOST: mark("{field} is at most {value}"),
    Op.BETWEEN: mark("{field} is between {value}"),
}
_DAY_SENTENCES = {
    Op.BEFORE: mark("{field} before {value}"),
    Op.AFTER: mark("{field} after {value}"),
    Op.AT_LEAST: mark("{field} from {value} on"),
    Op.AT_MOST: mark("{field} up to {value}"),
    Op.BETWEEN: mark("{field} between {value}"),
}


def words(
    type_key: str, wanted: Filter, language: str | None = None, reader: Reader | None = None
) -> str:
    """A filter as a person says it; with a reader linked records are called by their titles."""
    titles = _titles(type_key, wanted, reader) if reader is not None else {}
    return _words(type_key, wanted, language, titles, inner=False)


def operator_words(about: Subject, op: Op, language: str | None = None) -> str:
    """What a comparison is called for a field, as a list to choose from shows it."""
    special = _DAY_WORDS.get(op) if about.kind in _DAYS else None
    word = special or OPERATOR_WORDS[op]
    return tr(word, language=language)


def fields_to_filter(type_key: str) -> tuple[str, ...]:
    """The keys a person may filter a type by, in the order in which they are offered."""
    from models.database.columns import columns_of

    linked = [key for key in MEMBERSHIPS if key != "competence" or type_key in _COMPETENT]
    return (*(column.key for column in columns_of(type_key)), *linked, WORDS)


_COMPETENT = ("organisation", "need", "offer")


def choices_of(about: Subject, language: str | None = None) -> tuple[tuple[str, str], ...]:
    """Code and word of every possible value, where there are few; else nothing."""
    if about.kind is Kind.CHOICE:
        return tuple((one.code, tr(one.label, language=language)) for one in about.field.choices)
    dataset = about.field.dataset
    if about.kind is not Kind.CODE or dataset is None or not datasets.is_dataset(dataset):
        return ()
    codes = datasets.labels(dataset)
    return tuple((code, datasets.label(dataset, code, language)) for code in codes)


def _words(
    type_key: str, wanted: Filter, language: str | None, titles: Titles, *, inner: bool
) -> str:
    if isinstance(wanted, Condition):
        return _sentence(type_key, wanted, language, titles)
    if isinstance(wanted, Not):
        part = _words(type_key, wanted.part, language, titles, inner=False)
        return tr("not ({sentence})", language=language, sentence=part)
    if not wanted.parts:
        return tr("all records" if isinstance(wanted, All) else "no records", language=language)
    joint = tr("and", language=language) if isinstance(wanted, All) else tr("or", language=language)
    parts = [_words(type_key, part, language, titles, inner=True) for part in wanted.parts]
    joined = f" {joint} ".join(parts)
    return f"({joined})" if inner and len(parts) > 1 else joined


def _sentence(type_key: str, condition: Condition, language: str | None, titles: Titles) -> str:
    about = subject(type_key, condition.field)
    field, op = _label(about, language), condition.op
    if op is Op.EMPTY:
        return tr("{field} is empty", language=language, field=field)
    if op is Op.NOT_EMPTY:
        return tr("{field} is filled", language=language, field=field)
    if op in SPANS:
        days = int(values_of(condition.value)[0])
        if op is Op.LAST_DAYS:
            return ntr("{field} in the last {n} day", "{field} in the last {n} days", days,
                       language=language, field=field)  # fmt: skip
        return ntr("{field} in the next {n} day", "{field} in the next {n} days", days,
                   language=language, field=field)  # fmt: skip
    if about.kind is Kind.FLAG:
        template = mark("{field}: {value}")
    else:
        special = _DAY_SENTENCES.get(op) if about.kind in _DAYS else None
        single = op is Op.NONE_OF and len(values_of(condition.value)) == 1
        template = special or _SENTENCES[Op.IS_NOT if single else op]
    value = _joined(about, condition, language, titles)
    return tr(template, language=language, field=field, value=value)


def _label(about: Subject, language: str | None) -> str:
    *links, name = (tr(name, language=language) for name in about.names)
    return f"{name} ({', '.join(links)})" if links else name


def _joined(about: Subject, condition: Condition, language: str | None, titles: Titles) -> str:
    shown = [_shown(about, condition.op, one, language, titles)
             for one in values_of(condition.value)]  # fmt: skip
    if len(shown) == 1:
        return shown[0]
    if condition.op is Op.BETWEEN:
        joint = tr("and", language=language)
    else:
        joint = tr("nor" if condition.op is Op.NONE_OF else "or", language=language)
    return f" {joint} ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def _shown(about: Subject, op: Op, value: Atom, language: str | None, titles: Titles) -> str:
    if value == TODAY and about.kind in _DAYS:
        return tr("today", language=language)
    if about.kind is Kind.LINK or op in (Op.CONTAINS, Op.STARTS):
        return titles.get(value, str(value))
    if about.kind is Kind.MOMENT:
        text = str(value)
        return show_moment(text, language) if "T" in text else show_date(text, language)
    # "County is Olpe" although the county is called Kreis Olpe.
    return show(about.field, value, language).removeprefix(f"{tr(about.names[-1], language='de')} ")


def _titles(type_key: str, wanted: Filter, reader: Reader) -> Titles:
    ids: dict[int, Atom] = {}
    for condition in conditions_of(wanted):
        if subject(type_key, condition.field).kind is Kind.LINK:
            for value in values_of(condition.value):
                record = value if isinstance(value, int) else reader.id_of(value.lstrip("#"))
                if record is not None:
                    ids[record] = value
    return {ids[record]: title for record, (_, title) in title_of(reader, ids).items()}
