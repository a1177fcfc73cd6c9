"""An import in figures, as the command line prints it; keys are those of its contract."""

from __future__ import annotations

from typing import Any

from models.exchange.importing.apply import Applied
from models.exchange.importing.plan import Plan


def summary(plan: Plan, applied: Applied | None = None) -> dict[str, Any]:
    """Counts of rows of the file, what was found out about it, and every problem.

    `batch` is the transaction in hexadecimal, None when nothing was written (or only planned).
    """
    counts = plan.counts
    sheet = plan.sheet
    return {
        "rows": counts.rows,
        "new": counts.new,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "duplicates": counts.duplicates,
        "problems": counts.problems,
        "left_out": counts.left_out,
        "batch": applied.batch if applied else None,
        "sheet": sheet.origin.sheet or None,
        "header_row": sheet.header_row,
        "encoding": sheet.origin.encoding or None,
        "separator": sheet.origin.separator or None,
        "columns": [
            {"header": column.header, "field": column.target} for column in plan.mapping.columns
        ],
        "problem_rows": [
            {
                "row": sheet.numbers[row],
                "column": sheet.headers[issue.column] if issue.column is not None else None,
                "value": issue.value or None,
                "message": issue.message,
            }
            for row, issues in sorted(plan.table.problems.items())
            for issue in issues
        ],
    }
