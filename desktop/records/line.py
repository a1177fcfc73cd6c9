"""A line about a record, as lists of the program show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `record` is its own id, `type` and `opens` what Enter opens.

    `aside` stands at the right in `tone`. A line has a box when `ticked` is not None, and `faint`
    letters when it no longer holds. `has_menu` puts a button for its commands at the end.
    """

    record: int
    title: str
    detail: str = ""
    aside: str = ""
    symbol: str = ""
    tone: str = "muted"
    type: str = ""
    opens: int = 0
    ticked: bool | None = None
    faint: bool = False
    has_menu: bool = False

    def said(self) -> str:
        """The line as a screen reader says it."""
        return ". ".join(part for part in (self.title, self.detail, self.aside) if part)
