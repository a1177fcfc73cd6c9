"""The commands the frame itself offers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions.action import FILE, GO, HELP, VIEW, Action
from desktop.desk import Desk, PageEntry
from desktop.style.theme import SCALES, Scheme, theme
from desktop.widgets.toast import Toast
from desktop.window.sidebar import Sidebar
from desktop.window.stack import PageStack
from desktop.window.topbar import TopBar
from models.language import mark

SCHEMES = (
    (Scheme.SYSTEM, mark("Colours as the system")),
    (Scheme.LIGHT, mark("Light colours")),
    (Scheme.DARK, mark("Dark colours")),
)


class FrameCommands(QObject):
    """What can be done with the window whatever page it shows."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        sidebar: Sidebar,
        topbar: TopBar,
        stack: PageStack,
        toast: Toast,
    ) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._sidebar, self._topbar, self._stack, self._toast = sidebar, topbar, stack, toast

    def offer(self, pages: Sequence[PageEntry]) -> None:
        """Add the commands to the registry."""
        self._desk.actions.add(*self._going(pages), *self._looking(), *self._helping())

    def _going(self, pages: Sequence[PageEntry]) -> list[Action]:
        going = [
            Action(
                f"go.{page.key}",
                page.title,
                partial(self._stack.go, page.key),
                GO,
                page.symbol,
                f"Ctrl+{place}" if place <= 9 else "",
            )
            for place, page in enumerate(pages, 1)
        ]
        search, topbar = self._topbar.search, self._topbar
        return [
            *going,
            Action("go.search", mark("Search"), search.begin, GO, "search", "Ctrl+K"),
            Action(
                "go.palette",
                mark("Run a command"),
                partial(search.begin, ">"),
                GO,
                "keyboard",
                "Ctrl+Shift+P",
            ),
            Action("go.new", mark("New …"), topbar.open_new, FILE, "add", "Ctrl+N"),
            Action("go.menu", mark("Menu"), topbar.open_menu, GO, shortcut="F10", hidden=True),
            Action(
                "go.back",
                mark("Back"),
                self._stack.back,
                GO,
                "back",
                "Alt+Left",
                enabled=self._can_go_back,
            ),
            Action(
                "go.message",
                mark("Go to the message"),
                self._toast.take_focus,
                GO,
                "info",
                "F8",
                enabled=self._toast.isVisible,
            ),
            Action("file.quit", mark("Close window"), self._window.close, FILE, "", "Ctrl+Q"),
        ]

    def _looking(self) -> list[Action]:
        schemes = [
            Action(
                f"view.{scheme.value}",
                title,
                partial(self._choose_scheme, scheme),
                VIEW,
                "theme",
                checked=partial(self._has_scheme, scheme),
                words=mark("theme appearance dark light"),
            )
            for scheme, title in SCHEMES
        ]
        return [
            Action(
                "view.sidebar",
                mark("Collapse or expand sidebar"),
                self._sidebar.toggle,
                VIEW,
                "collapse",
                "Ctrl+B",
            ),
            Action(
                "view.larger",
                mark("Larger text"),
                partial(self._scale, 1),
                VIEW,
                "",
                "Ctrl++; Ctrl+=",
                enabled=self._can_grow,
            ),
            Action(
                "view.smaller",
                mark("Smaller text"),
                partial(self._scale, -1),
                VIEW,
                "",
                "Ctrl+-",
                enabled=self._can_shrink,
            ),
            Action(
                "view.normal", mark("Normal text size"), partial(self._scale, 0), VIEW, "", "Ctrl+0"
            ),
            *schemes,
        ]

    def _helping(self) -> list[Action]:
        return [
            Action("help.show", mark("Help for this page"), self.show_help, HELP, "help", "F1"),
            Action(
                "help.shortcuts",
                mark("Keyboard shortcuts"),
                self.show_shortcuts,
                HELP,
                "keyboard",
                "Ctrl+/; Ctrl+Shift+7",
            ),
        ]

    def show_shortcuts(self) -> None:
        """List all shortcuts."""
        from desktop.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._desk.actions, self._window).open()

    def show_help(self) -> None:
        """Explain the page that is shown."""
        from desktop.dialogs.help import HelpDialog

        HelpDialog(self._stack.help(), self._desk.actions, self._window).open()

    def _can_go_back(self) -> bool:
        return self._stack.can_go_back

    def _choose_scheme(self, scheme: Scheme) -> None:
        theme().apply(scheme)
        self._desk.settings.remember("scheme", scheme.value)

    def _has_scheme(self, scheme: Scheme) -> bool:
        return theme().scheme == scheme

    def _can_grow(self) -> bool:
        return theme().scale < SCALES[-1]

    def _can_shrink(self) -> bool:
        return theme().scale > SCALES[0]

    def _scale(self, by: int) -> None:
        nearest = min(SCALES, key=lambda scale: abs(scale - theme().scale))
        place = SCALES.index(nearest) + by if by else 0
        scale = SCALES[min(max(place, 0), len(SCALES) - 1)]
        theme().apply(scale=scale)
        self._desk.settings.remember("scale", scale)
