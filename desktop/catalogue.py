"""Which pages the window has; each is imported when it is first shown."""

from __future__ import annotations

from desktop.desk import Catalogue


def catalogue() -> Catalogue:
    """The pages of the program, in the order of the sidebar."""
    return Catalogue((), ())
