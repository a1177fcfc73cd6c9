"""News of commits, so that each view can decide whether to look again."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Change:
    """What a commit changed: ids by the key of their record type, and the widget that asked."""

    records: dict[str, frozenset[int]]
    initiator: QObject | None = None


class News(QObject):
    """Says once a commit what has changed."""

    changed = Signal(object)

    def tell(self, change: Change) -> None:
        """Announce a change; on the UI thread."""
        self.changed.emit(change)
