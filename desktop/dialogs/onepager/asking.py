"""Opening the one-pager of an organisation, wherever it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.records.head import RecordButton
from models.language import tr

if TYPE_CHECKING:  # what makes pages is loaded when one is asked for
    from desktop.dialogs.onepager.dialog import OnepagerDialog
    from models.documents.collect import Wish


def ask_for_onepager(
    desk: Desk,
    organisation: int,
    parent: QWidget,
    wish: Wish | None = None,
    introduction: int | None = None,
) -> OnepagerDialog:
    """Open the page about an organisation; `wish` says for whom and which, as far as known."""
    from desktop.dialogs.onepager.dialog import OnepagerDialog
    from desktop.dialogs.onepager.sheet import Order
    from models.documents.collect import Wish

    order = Order(organisation, wish or Wish(), introduction)
    dialog = OnepagerDialog(desk, order, parent.window())
    dialog.open()
    return dialog


def onepager_button(desk: Desk, parent: QWidget) -> RecordButton:
    """The button of an organisation that opens its one-pager."""
    return RecordButton(tr("One-pager …"), "pdf", partial(_ask, desk, parent))


def _ask(desk: Desk, parent: QWidget, organisation: int) -> None:
    ask_for_onepager(desk, organisation, parent)
