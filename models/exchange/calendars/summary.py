"""The import of a calendar in figures, as the command line prints it."""

from __future__ import annotations

from typing import Any

from models.exchange.calendars.plan import CalendarPlan, Status
from models.services.outcome import Done


def calendar_summary(plan: CalendarPlan, applied: Done | None = None) -> dict[str, Any]:
    """Counts of dates and every problem; `batch` is None when nothing was written."""
    counts = plan.counts
    return {
        "rows": counts.rows,
        "new": counts.new,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "cancelled": counts.cancelled,
        "problems": counts.problems,
        "left_out": counts.left_out,
        "batch": applied.tx.hex() if applied and applied.tx else None,
        "unknown_participants": len({name for row in plan.rows for name in row.unknown}),
        "problem_rows": [
            {"row": row.number, "title": row.title, "message": row.reason}
            for row in plan.rows
            if row.status is Status.PROBLEM
        ],
    }
