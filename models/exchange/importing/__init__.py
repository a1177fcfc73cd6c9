"""Foreign lists become records: the preview is the plan, and applying runs the very same plan.

listed = open_list(path)                            a table, or cards with their mapping
mapping = guess_mapping(listed.sheet)               where columns go, and why; `mapping.changed`
plan = make_plan(reader, sheet, mapping, options)   every row has one status; nothing is written
row = planned_row(reader, plan, index)              what is seen of a row, cell by cell
plan = decide(reader, plan, {row_number: Decision("same", record)})
done = apply_plan(store, plan)                      one batch; `undo(store, tx)` takes it back
write_problems(plan, path); summary(plan, done)
"""

from models.exchange.importing.apply import Applied, apply_plan
from models.exchange.importing.finals import can_be_final, final_value
from models.exchange.importing.guessing import guess_mapping
from models.exchange.importing.mapping import Column, Mapping
from models.exchange.importing.opening import Listed, open_list
from models.exchange.importing.options import Decision, Options, Policy
from models.exchange.importing.plan import Counts, Plan, Status
from models.exchange.importing.planning import decide, make_plan
from models.exchange.importing.preview import (
    Candidate,
    CellDiff,
    PlannedRow,
    State,
    planned_row,
    rows_with,
)
from models.exchange.importing.problems import write_problems
from models.exchange.importing.profiles import (
    Profile,
    profile_of,
    profiles,
    remember_profile,
    with_profile,
)
from models.exchange.importing.summary import summary
from models.exchange.importing.targets import MAIN_TYPES, Target, targets_for
from models.exchange.importing.wording import Unknown, Wording, wordings

__all__ = [
    "MAIN_TYPES", "Applied", "Candidate", "CellDiff", "Column", "Counts", "Decision", "Listed",
    "Mapping", "Options", "Plan", "PlannedRow", "Policy", "Profile", "State", "Status", "Target",
    "Unknown", "Wording",
    "apply_plan", "can_be_final", "decide", "final_value", "guess_mapping", "make_plan",
    "open_list", "planned_row", "profile_of", "profiles", "remember_profile",
    "rows_with", "summary", "targets_for", "with_profile", "wordings", "write_problems",
]  # fmt: skip
