"""What was passed on about whom to whom: kept for access reports and the information duty."""

from __future__ import annotations

from models.clock import today
from models.journal.change import Change
from models.journal.store import Store
from models.language import tr
from models.services.entries import create
from models.services.outcome import Done, done


def disclose(
    change: Change,
    kind: str,
    about: int,
    *,
    recipient: int | None = None,
    recipient_text: str | None = None,
    introduction: int | None = None,
    content: str | None = None,
    rows: int | None = None,
    on: str | None = None,
) -> int:
    """Record inside a change that something was passed on: `onepager`, `export`, `introduction`."""
    return create(
        change,
        "disclosure",
        {
            "kind": kind,
            "about": about,
            "recipient": recipient,
            "recipient_text": recipient_text,
            "introduction": introduction,
            "content": content,
            "rows": rows,
            "made_on": on or today().isoformat(),
        },
    )


def record_onepager(
    store: Store,
    organisation: int,
    *,
    recipient: int | None = None,
    recipient_text: str | None = None,
    introduction: int | None = None,
    variant: str = "named",
    file: str | None = None,
) -> Done:
    """A one-pager about an organisation went to a recipient; `file` is its name without folder."""
    content = ", ".join(filter(None, (variant, file)))
    with store.change(tr("One-pager passed on")) as change:
        record = disclose(
            change,
            "onepager",
            organisation,
            recipient=recipient,
            recipient_text=recipient_text,
            introduction=introduction,
            content=content,
        )
    return done(store, tr("It was noted who received the one-pager."), record)
