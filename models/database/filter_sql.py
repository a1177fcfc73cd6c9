"""Filters as SQL: an expression over the table of a type, values as parameters."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from models.clock import today
from models.database.columns import column_sql, find_column
from models.database.filters import (
    WORDS,
    All,
    Atom,
    Condition,
    Filter,
    Membership,
    Not,
    Op,
    Subject,
    subject,
)
from models.database.functions import digits, folded
from models.errors import Refused
from models.fields.field import Kind
from models.language import tr
from models.records.registry import BY_KEY

MOST_CONDITIONS = 200
MOST_VALUES = 1_000
TODAY = "today"
_INVERSE = {Op.IS_NOT: Op.IS, Op.NONE_OF: Op.ONE_OF, Op.EMPTY: Op.NOT_EMPTY}
_UUID = re.compile(r"#[0-9a-f]{32}")
_FOLDED = frozenset((Kind.TEXT, Kind.LONG_TEXT, Kind.EMAIL, Kind.URL, Kind.PHONE))


class Parameters(Protocol):
    """Takes a value, gives its placeholder."""

    def __call__(self, value: Atom) -> str:
        """Remember the value."""


def filter_sql(type_key: str, wanted: Filter) -> tuple[str, list[Atom]]:
    """A boolean SQL expression over the table named as the type, and its parameters.

    Raises `Refused` for fields the type does not have, comparisons the field does not know, and
    more than 200 conditions.
    """
    values: list[Atom] = []
    left = [MOST_CONDITIONS]

    def take(value: Atom) -> str:
        values.append(value)
        return "?"

    sql = _compile(type_key, wanted, take, left)
    return sql, values


def _compile(type_key: str, part: Filter, take: Parameters, left: list[int]) -> str:
    if isinstance(part, Condition):
        left[0] -= 1
        if left[0] < 0:
            raise Refused(
                tr("A filter may have at most {n} conditions. Please split it.", n=MOST_CONDITIONS)
            )
        return _condition(type_key, part, take)
    if isinstance(part, Not):
        return f"({_compile(type_key, part.part, take, left)}) IS NOT TRUE"
    if not part.parts:
        return "1" if isinstance(part, All) else "0"
    joint = " AND " if isinstance(part, All) else " OR "
    return "(" + joint.join(_compile(type_key, one, take, left) for one in part.parts) + ")"


def _condition(type_key: str, condition: Condition, take: Parameters) -> str:
    about = subject(type_key, condition.field)
    if condition.op not in about.operators:
        raise Refused(
            tr("“{field}” cannot be compared in this way.", field=tr(about.names[-1])),
            condition.field,
        )
    positive = Condition(condition.field, _INVERSE.get(condition.op, condition.op), condition.value)
    sql = _through(type_key, about.path, about, positive, take)
    return f"({sql}) IS NOT TRUE" if condition.op in _INVERSE else sql


def _through(
    table: str,
    path: tuple[tuple[str, str], ...],
    about: Subject,
    condition: Condition,
    take: Parameters,
) -> str:
    if path:
        (link, target), *rest = path
        inner = _through(target, tuple(rest), about, condition, take)
        return f'"{table}"."{link}" IN (SELECT id FROM "{target}" WHERE {inner})'
    if about.key == WORDS:
        return _words(table, condition, take)
    if about.membership:
        return _membership(table, about.membership, condition, take)
    column = find_column(table, about.key)
    assert column is not None  # subject() found it
    return _compare(column_sql(column, table), about, condition, take)


def _compare(sql: str, about: Subject, condition: Condition, take: Parameters) -> str:
    kind, op, value = about.kind, condition.op, condition.value
    if op is Op.NOT_EMPTY:
        return f"{sql} IS NOT NULL" if kind in _NUMBERS else f"{sql} > ''"
    if kind is Kind.LINK:
        return _link(sql, about.field.links, condition, take)
    if kind is Kind.FLAG:
        return f"coalesce({sql}, 0) = {take(_atom(condition))}"
    if kind in (Kind.DATE, Kind.MOMENT):
        return _days(sql, kind, condition, take)
    if kind in _FOLDED:
        return _text(sql, kind, condition, take)
    if op is Op.ONE_OF:
        return f"{sql} IN ({', '.join(take(one) for one in _atoms(condition))})"
    if op is Op.STARTS:
        start = str(value)
        return f"substr({sql}, 1, {len(start)}) = {take(start)}"
    if op is Op.BETWEEN:
        low, high = _pair(condition)
        return f"{sql} BETWEEN {take(low)} AND {take(high)}"
    return f"{sql} {_SIGN[op]} {take(_atom(condition))}"


def _text(sql: str, kind: Kind, condition: Condition, take: Parameters) -> str:
    if kind is Kind.PHONE and any(digits(str(one)) for one in _atoms(condition)):
        plain: Callable[[str], str] = digits
        sql = f"digits({sql})"
    else:
        plain = folded
        sql = f"folded({sql})"
    if condition.op is Op.ONE_OF:
        return f"{sql} IN ({', '.join(take(plain(str(one))) for one in _atoms(condition))})"
    wanted = plain(str(_atom(condition)))
    if condition.op is Op.CONTAINS:
        return f"instr({sql}, {take(wanted)}) > 0"
    if condition.op is Op.STARTS:
        return f"substr({sql}, 1, {len(wanted)}) = {take(wanted)}"
    return f"{sql} = {take(wanted)}"


def _link(sql: str, targets: tuple[str, ...], condition: Condition, take: Parameters) -> str:
    found = []
    for one in _atoms(condition):
        pieces = condition.op in (Op.CONTAINS, Op.STARTS)
        if isinstance(one, int) and not pieces:
            found.append(f"{sql} = {take(one)}")
        elif _UUID.fullmatch(str(one)) and not pieces:
            found.append(
                f"{sql} = (SELECT id FROM record WHERE uuid = unhex({take(str(one)[1:])}))"
            )
        else:
            for target in targets:
                if BY_KEY[target].title:
                    titled = _titled(target, str(one), condition, take)
                    found.append(f'{sql} IN (SELECT id FROM "{target}" WHERE {titled})')
    return "(" + (" OR ".join(found) or "0") + ")"


def _titled(target: str, title: str, condition: Condition, take: Parameters) -> str:
    """Whether the title of a linked record fits; a person may be written either way round."""
    wanted = folded(title)
    spellings = [_title_sql(target, BY_KEY[target].title)]
    if target == "person":
        spellings = [
            _title_sql(target, ("first_name", "last_name")),
            _title_sql(target, ("last_name", "first_name")),
        ]
    if target == "competence":
        spellings.append(_title_sql(target, ("name_en",)))
    tests = []
    for sql in spellings:
        if condition.op is Op.CONTAINS:
            tests.append(f"instr(folded({sql}), {take(wanted)}) > 0")
        elif condition.op is Op.STARTS:
            tests.append(f"substr(folded({sql}), 1, {len(wanted)}) = {take(wanted)}")
        else:
            tests.append(f"folded({sql}) = {take(wanted)}")
    if target == "competence" and condition.op is not Op.CONTAINS:
        # A code stands for its field of competence, that of a group for all fields in it.
        tests.append(f'upper({take(title)}) IN ("competence".code, "competence"."group")')
    return "(" + " OR ".join(tests) + ")"


def _title_sql(target: str, keys: tuple[str, ...]) -> str:
    parts = " || ' ' || ".join(f'coalesce("{target}"."{key}", \'\')' for key in keys)
    return f"trim({parts})"


def _membership(table: str, membership: Membership, condition: Condition, take: Parameters) -> str:
    link = f'"{membership.table}"."{membership.member}"'
    test = f"{link} IS NOT NULL"
    if condition.op is not Op.NOT_EMPTY:
        test = _link(link, (membership.target,), condition, take)
    return f'"{table}".id IN (SELECT "{membership.owner}" FROM "{membership.table}" WHERE {test})'


def _words(table: str, condition: Condition, take: Parameters) -> str:
    from models.database.search_query import match_expression

    expression = match_expression(str(_atom(condition)))
    if expression is None:
        return "0"
    return (
        f'"{table}".id IN (SELECT rowid FROM search_index '
        f"WHERE search_index MATCH {take(expression)})"
    )


def _days(sql: str, kind: Kind, condition: Condition, take: Parameters) -> str:
    op = condition.op
    if op in (Op.LAST_DAYS, Op.NEXT_DAYS):
        days = _atom(condition)
        if not isinstance(days, int) or not 0 <= days <= 36_500:
            raise Refused(tr("The number of days must lie between 0 and 36,500."), condition.field)
        span = timedelta(days=days)
        ends = (today() - span, today()) if op is Op.LAST_DAYS else (today(), today() + span)
        low, high = (end.isoformat() for end in ends)
        op = Op.BETWEEN
    elif op is Op.BETWEEN:
        low, high = (_day(one) for one in _pair(condition))
    else:
        low = high = _day(_atom(condition))
    first, last = (low, high) if kind is Kind.DATE else (_begin(low), _end(high))
    if op is Op.BEFORE:
        return f"{sql} < {take(first)}"
    if op is Op.AFTER:
        return f"{sql} > {take(last)}"
    if op is Op.AT_LEAST:
        return f"{sql} >= {take(first)}"
    if op is Op.AT_MOST:
        return f"{sql} <= {take(last)}"
    return f"{sql} BETWEEN {take(first)} AND {take(last)}"


def _day(value: Atom) -> str:
    return today().isoformat() if value == TODAY else str(value)


def _begin(day: str) -> str:
    """The first second of a day in Berlin, as stored; a moment stays itself."""
    return day if "T" in day else _stored(date.fromisoformat(day))


def _end(day: str) -> str:
    if "T" in day:
        return day
    return _stored(date.fromisoformat(day) + timedelta(days=1), timedelta(seconds=-1))


def _stored(day: date, shift: timedelta = timedelta(0)) -> str:
    from zoneinfo import ZoneInfo

    from models.clock import BERLIN, moment_text

    midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(BERLIN))
    return moment_text(datetime.fromtimestamp(midnight.timestamp(), midnight.tzinfo) + shift)


def _atom(condition: Condition) -> Atom:
    if condition.value is None or isinstance(condition.value, tuple):
        raise Refused(tr("A value is missing in the filter."), condition.field)
    return condition.value


def _atoms(condition: Condition) -> tuple[Atom, ...]:
    if isinstance(condition.value, tuple):
        if len(condition.value) > MOST_VALUES:
            raise Refused(
                tr("A list in a filter may have at most {n} values.", n=MOST_VALUES),
                condition.field,
            )
        return condition.value
    return (_atom(condition),)


def _pair(condition: Condition) -> tuple[Atom, Atom]:
    if not isinstance(condition.value, tuple) or len(condition.value) != 2:
        raise Refused(tr("“Between” needs two values."), condition.field)
    return condition.value


_NUMBERS = frozenset((Kind.INTEGER, Kind.MONEY, Kind.FLAG, Kind.LINK))
_SIGN = {Op.IS: "=", Op.BEFORE: "<", Op.AFTER: ">", Op.AT_LEAST: ">=", Op.AT_MOST: "<="}
