"""`exec`: operations from a file, one JSON object a line; what is printed is saved.

Lines in a row with the same `commit` are one commit, every other line is its own. A line is
answered only when its commit is durable; the first mistake stops the run and names its line.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from models.commands.acting import act
from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import reading
from models.commands.rows import uuids
from models.database.reader import Reader
from models.errors import Environment, HandschlagError, Refused
from models.fields.text import quoted
from models.journal.store import Store
from models.language import tr
from models.records.registry import BY_KEY

_LONGEST = 1_000_000
"""Characters of a line."""
_MOST = 100_000
"""Lines of one commit."""


@dataclass(frozen=True, slots=True)
class Line:
    """One operation with the number of its line and the label of its commit, if it has one."""

    number: int
    operation: dict[str, Any]
    label: str | None


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "exec", tr("carry out operations from a file"), _exec)
    parser.add_argument("file", metavar=tr("FILE"), help=tr("one JSON object a line; - for input"))


def _exec(options: Options) -> Answer | None:
    with reading(options) as (store, reader), _file(options.file) as file:
        group: list[Line] = []
        for line in _lines(file):
            if group and line.label != group[0].label:
                _carry_out(store, reader, group)
                group = []
            group.append(line)
            if line.label is None:
                _carry_out(store, reader, group)
                group = []
            elif len(group) > _MOST:
                raise Refused(tr("Line {line}: too many operations in one commit.",
                                 line=line.number))  # fmt: skip
        if group:
            _carry_out(store, reader, group)
    return None


def _carry_out(store: Store, reader: Reader, group: list[Line]) -> None:
    """One commit; its lines are answered when it is durable."""
    records: list[int] = []
    with store.change(group[0].label or _label(group[0])) as change:
        for line in group:
            with _at(line.number):
                records.append(act(change, store, line.operation))
    last = store.last
    names = uuids(reader, records)
    for line, record in zip(group, records, strict=True):
        answer = {
            "line": line.number,
            "op": line.operation["op"],
            "id": names.get(record),
            "commit": last.tx.hex() if last else None,
        }
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _label(line: Line) -> str:
    key = line.operation.get("type")
    if isinstance(key, str) and key in BY_KEY:
        return tr("Script: {type}", type=tr(BY_KEY[key].label))
    return tr("Script")


@contextmanager
def _at(number: int) -> Iterator[None]:
    """Name the line in what is refused in it."""
    try:
        yield
    except Environment:
        raise
    except HandschlagError as failure:
        sentence = tr("Line {line}: {sentence}", line=number, sentence=failure.sentence)
        raise Refused(sentence, failure.field) from failure


@contextmanager
def _file(name: str) -> Iterator[IO[str]]:
    if name == "-":
        yield sys.stdin
        return
    with Path(name).open(encoding="utf-8-sig", newline="\n") as file:
        yield file


def _lines(file: IO[str]) -> Iterator[Line]:
    number = 0
    while True:
        number += 1
        with _at(number):
            text = _read_line(file)
            if not text:
                return
            if not text.strip():
                continue
            operation = _operation(text)
            label = operation.get("commit")
            if label is not None and (not isinstance(label, str) or len(label) > 200):
                raise Refused(tr("“commit” is a label of at most 200 characters."))
        yield Line(number, operation, label)


def _read_line(file: IO[str]) -> str:
    try:
        text = file.readline(_LONGEST + 1)
    except UnicodeDecodeError:
        raise Refused(tr("This is not text in UTF-8.")) from None
    if len(text) > _LONGEST:
        raise Refused(tr("This line is too long."))
    return text


def _operation(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused(tr("This is not valid JSON: {text}", text=quoted(text))) from None
    if not isinstance(found, dict) or not isinstance(found.get("op"), str):
        raise Refused(tr("An operation is an object with an “op”."))
    return found


def _no_number(text: str) -> float:
    raise ValueError(text)
