"""Small steps of stories: create, edit, delete on one laptop, and look at what came of it."""

from __future__ import annotations

from typing import Any

from models.journal.conflicts import Conflict, conflicts
from tests.merge.fleet import Fleet


def create(fleet: Fleet, place: int, *, shared: bool, **values: Any) -> str:
    """A new organisation that all who may have it know; its id."""
    laptop = fleet.tick(place)
    with laptop.store.change("Created") as change:
        record = change.create("organisation", {"name": "Beispiel GmbH", **values}, shared=shared)
    fleet.harvest(place)
    fleet.meet()
    return laptop.reader.uuid_of(record)


def edit(fleet: Fleet, place: int, uuid: str, **values: Any) -> None:
    """New values on one laptop, told to nobody yet."""
    laptop = fleet.tick(place)
    with laptop.store.change("Edited") as change:
        change.update("organisation", local(fleet, place, uuid), values)
    fleet.harvest(place)


def remove(fleet: Fleet, place: int, uuid: str) -> None:
    """Delete it on one laptop."""
    with fleet.tick(place).store.change("Deleted") as change:
        change.delete("organisation", [local(fleet, place, uuid)])
    fleet.harvest(place)


def local(fleet: Fleet, place: int, uuid: str) -> int:
    """The number that a record has on a laptop."""
    record = fleet.laptops[place].reader.id_of(uuid)
    assert record is not None
    return record


def row(fleet: Fleet, place: int, uuid: str) -> dict[str, Any] | None:
    """What a laptop shows of an organisation."""
    return fleet.laptops[place].reader.get("organisation", local(fleet, place, uuid))


def conflict_of(fleet: Fleet, place: int, uuid: str) -> Conflict:
    """The one open conflict about a record."""
    (found,) = conflicts(fleet.laptops[place].reader, [local(fleet, place, uuid)])
    return found
