"""Single letters as commands inside lists: for those who want them, off for those who do not.

Somebody who dictates, or whose hands shake, gives such commands without meaning to (WCAG 2.1.4).
"""

from __future__ import annotations

from desktop.actions.action import VIEW, Action
from desktop.settings import Settings
from models.language import mark

SETTING = "single letters"


class _Current:
    """One keyboard, one habit: lists do not know the settings."""

    works = True


def letters_work() -> bool:
    """Whether single letters give commands in lists."""
    return _Current.works


def use_letters(works: bool) -> None:
    """Let single letters give commands in lists, or not."""
    _Current.works = works


def letters_action(settings: Settings) -> Action:
    """The command that turns them on and off; begins with what was chosen last."""
    use_letters(settings.flag(SETTING, otherwise=True))

    def turn() -> None:
        use_letters(not letters_work())
        settings.remember(SETTING, letters_work())

    return Action(
        "view.letters",
        mark("Single letters as commands in lists"),
        turn,
        VIEW,
        "keyboard",
        checked=letters_work,
        words=mark("keys shortcuts accessibility"),
    )
