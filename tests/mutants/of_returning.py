"""Faults in the round trip: rows, columns and cells of a returned list, and what is written."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

ROWS, CELLS = "test_accidents_with_rows.py", "test_accidents_with_cells.py"
COLUMNS, MERGING = "test_accidents_with_columns.py", "test_merging.py"
MARKS = "test_marks.py"
WRONG_ROWS = "test_wrong_rows.py"


def _list(name: str, file: str, search: str, replace: str, *tests: str) -> Mutant:
    places = tuple(f"tests/exchange/returning/{test}" for test in tests)
    return Mutant(
        f"returned list: {name}", f"models/exchange/returning/{file}.py", search, replace, places
    )


MUTANTS: tuple[Mutant, ...] = (
    _list(
        "rows sorted without their Refs are written as they stand",
        "brakes",
        "if displaced < _FEWEST_ROWS or displaced < SORTED_SHARE * rows:",
        "if displaced >= 0:",
        ROWS,
    ),
    _list(
        "a row beside the Ref of another one is written",
        "rows",
        "            if alike > likeness and same > equal and alike >= _ALIKE:",
        "            if alike > 1:",
        ROWS,
    ),
    _list(
        "a single displaced row is written",
        "rows",
        "    for index, other in rows.displaced.items():",
        "    for index, other in ():",
        ROWS,
    ),
    _list(
        "rows are put back also where two lay claim to one",
        "rows",
        "wanted[other.ref] == 1 and other.ref not in kept:",
        "wanted[other.ref] > 0:",
        ROWS,
    ),
    _list(
        "of rows with one Ref the last one counts",
        "rows",
        "        if count[row.ref] > 1:",
        "        if count[row.ref] > 99:",
        ROWS,
    ),
    _list(
        "a Check tells no row",
        "rows",
        '        row = by_check.get(check or "")',
        "        row = None if check else by_check.get(str(check))",
        COLUMNS,
    ),
    _list(
        "shifted cells are taken",
        "taking",
        "        if shifted:\n            return None, Fate.SHIFTED\n",
        "",
        CELLS,
    ),
    _list(
        "a column sorted alone is taken",
        "shifts",
        "        if _ordered_anew(changed):",
        "        if not changed:",
        CELLS,
    ),
    _list(
        "letters lost by CSV hide that a column was sorted",
        "shifts",
        "    return reading.lossy_key if lost else reading.base_key",
        "    return reading.base_key",
        CELLS,
    ),
    _list(
        "cells pushed up or down are taken",
        "shifts",
        "            for order in orders:",
        "            for order in orders[:0]:",
        CELLS,
    ),
    _list(
        "cells pushed to the side are taken",
        "shifts",
        "        if _sideways(changed, columns):",
        "        if not changed:",
        CELLS,
    ),
    _list(
        "columns are told by their headers alone",
        "columns",
        "        if share >= HALF and place not in found",
        "        if share > 1 and place not in found",
        COLUMNS,
    ),
    _list(
        "exchanged headers are believed",
        "columns",
        "        if one.place in at_place and one.place not in exchanged",
        "        if one.place in at_place",
        COLUMNS,
    ),
    _list(
        "lost zeros are an edit",
        "keys",
        '    return found.lstrip("0") or "0" if found.isascii() and found.isdigit() else found',
        "    return found",
        CELLS,
    ),
    _list(
        "dates without their format are an edit",
        "keys",
        "            return _day(cell) if int(cell) in _SERIALS else cell",
        "            return cell",
        CELLS,
    ),
    _list(
        "rows that did not come back are not told",
        "planning",
        "if row.ref not in rows.seen and row.values]",
        "if row.ref not in rows.seen and not row.values]",
        ROWS,
    ),
    _list(
        "a column with many changes is taken unseen",
        "brakes",
        "if count >= _FEWEST_CELLS and count >= COLUMN_SHARE * rows",
        "if count > rows",
        COLUMNS,
    ),
    _list(
        "a new row is created at every merging",
        "newcomers",
        "row for row in rows if digests[row] in taken and not",
        "row for row in rows if digests[row] in () and not",
        ROWS,
    ),
    _list(
        "a mistyped Ref is believed",
        "references",
        "    return text if text[-1] == check_character(text[:-1]) else None",
        "    return text",
        MARKS,
    ),
    _list(
        "a Check does not hold for one row only",
        "checks",
        "    text = json.dumps([ref, *values]",
        "    text = json.dumps([*values]",
        MARKS,
    ),
    _list(
        "an empty cell empties the field",
        "taking",
        "        return value, Fate.CLEARED if value is None else Fate.CHANGED",
        "        return value, Fate.CHANGED",
        MERGING,
    ),
    _list(
        "an older file overwrites a newer one",
        "taking",
        '                verdict = "older"',
        '                verdict = ""',
        MERGING,
    ),
    _list(
        "the same file twice is written twice",
        "taking",
        '                return "known"',
        "                continue",
        MERGING,
    ),
    _list(
        "addresses of both sides are mixed",
        "taking",
        "        return {key: left.get(key, stored[key]) for key in group} | {column.key: value}",
        "        return {column.key: value}",
        MERGING,
    ),
    _list(
        "the merge claims to have seen today's data",
        "merging",
        "SHEET, seen=merge.view) as change:",
        "SHEET) as change:",
        MERGING,
    ),
    _list(
        "a plan that is no longer true is carried out",
        "merging",
        "        if head_vector(change.reader) != merge.head:",
        "        if not merge.head:",
        MERGING,
    ),
    _list(
        "brakes hold nothing back",
        "plan",
        "        return bool(self.brakes) and not self.accepted",
        "        return len(self.brakes) > 99",
        MERGING,
    ),
    _list(
        "who was erased comes back",
        "planning",
        "            if not row.values:\n",
        "            if row.values is None:\n",
        MERGING,
    ),
    _list(
        "a restricted person is written to",
        "planning",
        '        if row.get("restricted"):',
        '        if row.get("restricted") == 2:',
        MERGING,
    ),
    _list(
        "a record that was merged with another one is written to",
        "planning",
        '        if row.get("merged_into") is not None:',
        '        if row.get("merged_into") == 0:',
        MERGING,
    ),
    _list(
        "names whose letters CSV has lost are taken",
        "taking",
        "        if self._lossy and kind",
        "        if not self._lossy and kind",
        MERGING,
    ),
    _list(
        "equal cells are compared by place, not by row",
        "grid",
        "                    row, base = left[place]",
        "                    row, base = left[-1 - place]",
        WRONG_ROWS,
    ),
)
