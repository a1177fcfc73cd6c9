"""The mark beside a field of which there is more than one version."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import IconButton
from models.fields.field import Field
from models.language import tr


class ConflictBadge(IconButton):
    """Pressed, it leads to the versions of the field."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        name = tr("Conflict in “{field}”: compare the versions", field=tr(field.label))
        super().__init__("conflict", name, parent, tone="amber")
