"""What waits for something missing: kept as it came, with the moment of its arrival."""

from __future__ import annotations

from datetime import timedelta

from models.clock import fix_now
from models.journal.receiving import receive
from tests.merge.fleet import START, fleet_of


def test_what_goes_on_waiting_keeps_the_moment_of_its_arrival() -> None:
    with fleet_of("swf", "swf", seed=5) as found:
        here, there = found.laptops[1], found.laptops[0]
        for name in ("Eins", "Zwei"):
            with found.tick(0).store.change("Created") as change:
                change.create("organisation", {"name": name}, shared=True)
            if name == "Eins":
                seen = there.store.seen()
        parcel = found.write(0, 1, seen).parcel
        moments = []
        for day in range(3):
            fix_now(START + timedelta(days=day))
            assert receive(here.store, parcel).held == 1
            moments.append(here.reader.value("SELECT arrived FROM pending"))
        assert moments == [int(START.timestamp() * 1000)] * 3
