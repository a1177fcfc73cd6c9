"""Foreign lists become records: the preview is the plan, and applying runs the very same plan.

mapping = guess_mapping(sheet)                      where columns go, and why; `mapping.changed`
plan = make_plan(reader, sheet, mapping, options)   every row has one status; nothing is written
plan = decide(reader, plan, {row_number: Decision("same", record)})
done = apply_plan(store, plan)                      one batch; `undo(store, tx)` takes it back
"""

from models.exchange.importing.apply import Applied, apply_plan
from models.exchange.importing.guessing import guess_mapping
from models.exchange.importing.mapping import Column, Mapping
from models.exchange.importing.options import Decision, Options, Policy
from models.exchange.importing.plan import Counts, Plan, Status
from models.exchange.importing.planning import decide, make_plan
from models.exchange.importing.targets import MAIN_TYPES, Target, targets_for

__all__ = [
    "MAIN_TYPES", "Applied", "Column", "Counts", "Decision", "Mapping", "Options", "Plan", "Policy",
    "Status", "Target", "apply_plan", "decide", "guess_mapping", "make_plan", "targets_for",
]  # fmt: skip
