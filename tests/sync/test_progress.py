"""Taking in what others wrote tells how far it is, and may be stopped at any moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from models.journal.store import Store
from models.progress import Progress
from models.sync.folder import sync_folder
from models.sync.package import read_package
from tests.sync.conftest import Laptop
from tests.sync.posting import added, contents, names, sent


class _StoppedError(Exception):
    """Somebody pressed Cancel."""


def _told(work: Callable[[Progress], object]) -> list[tuple[int, int]]:
    heard: list[tuple[int, int]] = []
    work(lambda done, total: heard.append((done, total)))
    return heard


def _stopped(moment: int, work: Callable[[Progress], object]) -> bool:
    """Whether the work was stopped at its so-manieth word of progress, or was done before."""
    words = 0

    def tell(done: int, total: int) -> None:
        nonlocal words
        words += 1
        if words == moment:
            raise _StoppedError

    try:
        work(tell)
    except _StoppedError:
        return True
    return False


def _whole(store: Store) -> object:
    with store.reading() as reader:
        tables = ("journal_commit", "change", "register", "record", "pending", "search_index")
        return contents(store), [reader.value(f"SELECT count(*) FROM {one}") for one in tables]


def test_progress_only_ever_grows(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    for number in range(30):
        added(jana, f"Werk {number}")
    package = sent(jana, ben, tmp_path / "p.handschlag")
    told = _told(lambda progress: read_package(ben, package, progress))
    parts = [done / total for done, total in told]
    assert parts == sorted(parts)
    assert parts[0] == 0
    assert 0.5 < parts[-1] <= 1
    assert len(told) > 30


def test_stopped_at_any_moment_nothing_has_changed(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    for number in range(3):
        added(jana, f"Werk {number}")
    package = sent(jana, ben, tmp_path / "p.handschlag")
    before, moment = _whole(ben), 1
    while _stopped(moment, lambda progress: read_package(ben, package, progress)):
        assert _whole(ben) == before
        moment += 1
    assert moment > 10
    assert names(ben) == ["Werk 0", "Werk 1", "Werk 2"]


def test_a_visit_to_the_folder_that_was_stopped_is_made_up_for(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    folder = tmp_path / "share"
    folder.mkdir()
    added(jana, "Werk Eins")
    sync_folder(jana, folder)
    added(ben, "Werk Zwei")
    moment = 1
    while _stopped(moment, lambda progress: sync_folder(ben, folder, progress)):
        moment += 1
    sync_folder(jana, folder)
    assert moment > 10
    assert names(ben) == names(jana) == ["Werk Eins", "Werk Zwei"]
