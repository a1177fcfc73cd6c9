"""Widgets that are made later would be reached last by the keyboard: after what stands below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(before: QWidget, inside: QWidget) -> QWidget:
    """Have the tab key go from a widget to all within another; answers the last of them."""
    last = before
    for widget in inside.findChildren(QWidget):
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        here = widget.window() is inside.window()  # the list of a chooser is a window of its own
        if tabbed and here and widget.focusProxy() is None:
            QWidget.setTabOrder(last, widget)
            last = widget
    return last
