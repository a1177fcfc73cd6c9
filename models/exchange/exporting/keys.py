"""What a list for a partner carries besides, so that its rows are known when it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

REF_HEADER = "Ref"
CHECK_HEADER = "Check"
PROPERTY = "HandschlagExport"


@dataclass(frozen=True, slots=True)
class Keys:
    """The code of the export, and Ref and Check of each row in the order of the selection."""

    code: str
    partner: str
    refs: Sequence[str]
    checks: Sequence[str]
